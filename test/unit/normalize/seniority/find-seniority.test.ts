import { describe, expect, it } from "vitest";
import { findSeniority } from "../../../../src/normalize/seniority/find-seniority.ts";

describe("findSeniority", () => {
  it.each([
    ["en", "Marketing Intern", "intern"],
    ["en", "Junior Developer", "junior"],
    ["en", "Mid-level Designer", "mid"],
    ["en", "Senior Software Engineer", "senior"],
    ["en", "Sr. Accountant", "senior"],
    ["en", "Tech Lead", "lead"],
    ["en", "Principal Engineer", "principal"],
    ["en", "Senior Manager, Sales", "manager"],
    ["en", "Head of Product", "manager"],
    ["en", "Vice President of Finance", "director"],
    ["en", "Chief Technology Officer", "executive"],
    ["fr", "Développeur confirmé", "mid"],
    ["fr", "Directrice des ventes", "director"],
    ["de", "Teamleiter Vertrieb", "lead"],
    ["de", "Abteilungsleitung Einkauf", "manager"],
    ["de", "Werkstudent Marketing", "intern"],
    ["es", "Jefe de equipo", "lead"],
    ["es", "Gerente de ventas", "manager"],
    ["nl", "Medior ontwikkelaar", "mid"],
    ["nl", "Teamleider zorg", "lead"],
    ["sv", "Enhetschef till vård", "manager"],
    ["sv", "Gruppledare", "lead"],
    ["nb", "Avdelingsleder", "manager"],
    ["nb", "Administrerende direktør", "executive"],
    ["cs", "Vedoucí prodejny", "manager"],
    ["cs", "Ředitel závodu", "director"],
    ["sk", "Vedúci zmeny", "lead"],
    ["sk", "Riaditeľ školy", "director"],
    ["pl", "Młodszy specjalista", "junior"],
    ["pl", "Kierownik działu", "manager"],
    ["zh", "高级工程师", "senior"],
    ["zh", "市场总监", "director"],
    ["ja", "シニアエンジニア", "senior"],
    ["ja", "営業課長", "manager"],
    ["ko", "시니어 개발자", "senior"],
    ["ko", "마케팅 팀장", "lead"],
  ])("reads the title in %s: %s", (language, title, value) => {
    expect(findSeniority(title, { language })?.value).toBe(value);
  });

  it.each([
    ["Software Engineer"],
    ["Account Executive"],
    ["Executive Assistant"],
    ["Chief of Staff"],
    ["Product Manager"],
    ["Lead Generation Specialist"],
    ["Data Entry Clerk"],
  ])("gives %s no rank", (title) => {
    expect(findSeniority(title, { language: "en" })).toBeNull();
  });

  it("reads only short lines of a longer text", () => {
    const prose = "You will report to the director of our department and work with senior engineers on many things that matter to people.";
    expect(findSeniority(`${prose}\n${prose}`, { language: "en" })).toBeNull();
    expect(findSeniority(`${prose}\nSenior level\n${prose}`, { language: "en" })?.value).toBe("senior");
  });
});
