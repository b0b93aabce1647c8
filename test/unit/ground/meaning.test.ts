import { describe, expect, it } from "vitest";
import { ground } from "../../../src/ground/ground.ts";
import { groundParts } from "../../support/ground-page.ts";

const kept = (said: string, wire: { readonly [key: string]: string | readonly string[] }) =>
  ground(wire, groundParts(`# Dispatcher\n\n${said}\n`));

describe("A text whose meaning the page turns round", () => {
  it.each([
    ["A degree in logistics is not required.", "A degree in logistics is required"],
    ["A degree in logistics is required.", "A degree in logistics is not required"],
    ["Ein Studium der Logistik ist nicht erforderlich.", "Ein Studium der Logistik ist erforderlich"],
    ["2 years in rail and 7 years in freight.", "7 years in rail and 2 years in freight"],
    ["5 colleagues; years of fun with freight experience in rail.", "5 years of freight experience in rail"],
    ["Un diplôme en logistique n'est pas nécessaire.", "Un diplôme en logistique est nécessaire"],
  ])("is not proved: %s", (said, requirement) => {
    expect(kept(said, { requirements: [requirement] }).wire).toEqual({ requirements: [] });
  });

  it.each([
    ["We offer no company car.", "company car"],
    ["No Excel needed.", "Excel"],
    ["Excel is not needed.", "Excel"],
    ["Excel-Kenntnisse sind nicht erforderlich.", "Excel-Kenntnisse"],
    ["Kein Firmenwagen.", "Firmenwagen"],
    ["Pas de voiture de fonction.", "voiture de fonction"],
    ["El carné no es necesario.", "carné"],
    ["Excelは不要です。", "Excel"],
  ])("is not proved word for word either: %s", (said, benefit) => {
    expect(kept(said, { benefits: [benefit] }).wire).toEqual({ benefits: [] });
  });

  it.each([
    ["No nights, no weekends.", "No nights"],
    ["We offer no company car in Bonn.\n\n- Company car\n- Free rail", "Company car"],
    ["Not only Excel, but also Word.", "Excel"],
    ["You need 5+ years of experience in rail freight.", "5 years experience in rail freight"],
    ["At least 5 full years of freight experience", "5 years of freight experience"],
    ["Minimum of 3-5 years' experience with Kafka and Java", "3-5 years experience with Kafka"],
    ["SAP is an advantage but not required.", "SAP"],
    ["No degree needed. Excel.", "Excel"],
  ])("stays where the page says it: %s", (said, benefit) => {
    expect(kept(said, { benefits: [benefit] }).wire).toEqual({ benefits: [benefit] });
  });

  it("fails the posting under the policy throw, as everything does that the policy null takes out", () => {
    const parts = groundParts("# Dispatcher\n\nPlan trains.\n", { policy: "throw" });
    expect(() => ground({ requirements: ["evil thing"] }, parts)).toThrow(/evil thing|requirements/);
  });
});
