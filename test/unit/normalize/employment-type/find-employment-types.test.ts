import { describe, expect, it } from "vitest";
import { findEmploymentTypes, parseEmploymentTypes } from "../../../../src/normalize/employment-type/find-employment-types.ts";

describe("parseEmploymentTypes", () => {
  it.each([
    ["en", "FULL_TIME", "FULL_TIME"],
    ["en", "Full-time, permanent", "FULL_TIME"],
    ["en", "Part time", "PART_TIME"],
    ["en", "Contract-to-hire", "CONTRACTOR"],
    ["en", "Contract | Remote", "CONTRACTOR"],
    ["en", "Contract type: Contract", "CONTRACTOR"],
    ["en", "Contract or permanent", "CONTRACTOR"],
    ["en", "Internship", "INTERN"],
    ["en", "Temporary / Seasonal", "TEMPORARY"],
    ["en", "Per diem", "PER_DIEM"],
    ["en", "Volunteer", "VOLUNTEER"],
    ["en", "Other", "OTHER"],
    ["fr", "CDI - Temps plein", "FULL_TIME"],
    ["fr", "CDD, temps partiel", "TEMPORARY PART_TIME"],
    ["fr", "Stage de fin d'études", "INTERN"],
    ["fr", "Freelance", "CONTRACTOR"],
    ["de", "Vollzeit/Teilzeit", "FULL_TIME PART_TIME"],
    ["de", "Festanstellung, unbefristet, Vollzeitstelle", "FULL_TIME"],
    ["de", "Werkstudententätigkeit", "INTERN"],
    ["de", "befristet", "TEMPORARY"],
    ["es", "Jornada completa", "FULL_TIME"],
    ["es", "Media jornada, contrato temporal", "PART_TIME TEMPORARY"],
    ["es", "Prácticas", "INTERN"],
    ["nl", "Fulltime", "FULL_TIME"],
    ["nl", "Parttime, tijdelijk contract", "PART_TIME TEMPORARY"],
    ["nl", "Meewerkstage", "INTERN"],
    ["sv", "Heltidsjobb (förstajobb)", "FULL_TIME"],
    ["sv", "Vikariat, deltid", "TEMPORARY PART_TIME"],
    ["sv", "Behovsanställning", "PER_DIEM"],
    ["nb", "Heltid", "FULL_TIME"],
    ["nb", "Engasjement, deltid", "TEMPORARY PART_TIME"],
    ["nb", "Tilkallingsvikar", "PER_DIEM"],
    ["cs", "Plný úvazek", "FULL_TIME"],
    ["cs", "Zkrácený úvazek, brigáda", "PART_TIME TEMPORARY"],
    ["cs", "Práce na IČO", "CONTRACTOR"],
    ["sk", "plný úväzok", "FULL_TIME"],
    ["sk", "skrátený úväzok, na dohodu", "PART_TIME TEMPORARY"],
    ["sk", "živnosť", "CONTRACTOR"],
    ["pl", "pełny etat", "FULL_TIME"],
    ["pl", "umowa zlecenie, część etatu", "TEMPORARY PART_TIME"],
    ["pl", "kontrakt B2B", "CONTRACTOR"],
    ["zh", "全职", "FULL_TIME"],
    ["zh", "兼职/实习", "PART_TIME INTERN"],
    ["ja", "正社員", "FULL_TIME"],
    ["ja", "アルバイト・パート", "PART_TIME"],
    ["ja", "契約社員", "TEMPORARY"],
    ["ja", "業務委託", "CONTRACTOR"],
    ["ko", "정규직", "FULL_TIME"],
    ["ko", "계약직, 파트타임", "TEMPORARY PART_TIME"],
    ["ko", "인턴", "INTERN"],
  ])("reads the value in %s: %s", (language, value, types) => {
    expect(parseEmploymentTypes(value, { language }).join(" ")).toBe(types);
    expect(parseEmploymentTypes(value).join(" ")).toBe(types);
  });

  it.each([
    ["CDI"],
    ["Permanent"],
    ["Unbefristet"],
    ["Umowa na czas nieokreślony"],
    ["Ledig stilling"],
    ["08-16"],
    ["Contract: Permanent"],
    ["Contract | Permanent"],
    ["Contract type: Permanent"],
    ["Contract end: 31/12/2027"],
  ])("reads none from %s: it says nothing of the hours", (value) => {
    expect(parseEmploymentTypes(value)).toEqual([]);
  });
});

describe("findEmploymentTypes", () => {
  it("trusts a line of facts more than prose", () => {
    const prose =
      "Acme offers health insurance to everybody who works full-time with us after the first ninety days of service in any of our offices.";
    const [fact] = findEmploymentTypes("Employment type: Full-time");
    const [mention] = findEmploymentTypes(prose);
    expect(fact?.confidence).toBeGreaterThanOrEqual(0.75);
    expect(mention?.confidence).toBeLessThan(0.5);
  });

  it.each([
    ["en", "Experience in contract management and smart contracts"],
    ["en", "Work with international clients"],
    ["de", "Die interne Kommunikation"],
    ["ja", "インターネット広告のエキスパート"],
    ["zh", "完成领导交办的临时任务"],
    ["ko", "인터넷 서비스"],
  ])("sees no form of employment in %s: %s", (language, text) => {
    expect(findEmploymentTypes(text, { language })).toEqual([]);
  });

  it.each([
    ["en", "No interns, no part-time."],
    ["en", "This is not an internship."],
    ["en", "Internship: no"],
    ["de", "Keine Teilzeit"],
    ["fr", "Pas de stage"],
    ["es", "Sin prácticas"],
    ["sv", "Ingen deltid"],
  ])("sees no form of employment that is denied in %s: %s", (language, text) => {
    expect(findEmploymentTypes(text, { language })).toEqual([]);
  });

  it("sees one behind the denial of something else", () => {
    expect(findEmploymentTypes("Travel: no. Full-time").map(({ value }) => value)).toEqual(["FULL_TIME"]);
    expect(findEmploymentTypes("Full-time: no experience needed").map(({ value }) => value)).toEqual(["FULL_TIME"]);
  });

  it("gives the place of each", () => {
    const text = "Typ: Vollzeitstelle oder Teilzeit";
    const readings = findEmploymentTypes(text, { language: "de" });
    expect(readings.map(({ start, end, raw }) => [text.slice(start, end), raw])).toEqual([
      ["Vollzeitstelle", "Vollzeitstelle"],
      ["Teilzeit", "Teilzeit"],
    ]);
  });

  it.each([
    ["en", "Part-time is not possible."],
    ["de", "Teilzeit ist leider nicht möglich."],
    ["fr", "Le temps partiel n'est pas envisageable."],
    ["sv", "Deltid är inte möjligt."],
    ["en", "You mentor our interns."],
    ["en", "Train and supervise interns and junior staff"],
    ["en", "You manage contractors"],
    ["en", "Manage contractors"],
    ["en", "You study full-time at a university"],
    ["de", "Sie betreuen unsere Praktikanten und Azubis."],
    ["fr", "Vous encadrez des stagiaires et des alternants."],
    ["nl", "Je begeleidt onze stagiairs en vrijwilligers."],
    ["pl", "Wdrażasz stażystów i praktykantów."],
  ])("does not take what is denied or the work of others for a form of this job in %s: %s", (language, text) => {
    expect(findEmploymentTypes(text, { language })).toEqual([]);
    expect(findEmploymentTypes(text)).toEqual([]);
  });

  it.each([
    ["Full-time role. You will manage part-time staff", ["FULL_TIME"]],
    ["Full-time (part-time not possible)", ["FULL_TIME"]],
    ["Interns wanted for the summer in our London office", ["INTERN"]],
    ["Employment type: interns", ["INTERN"]],
    ["Interns", ["INTERN"]],
  ])("keeps the form of this job: %s", (text, values) => {
    expect(findEmploymentTypes(text, { language: "en" }).map(({ value }) => value)).toEqual(values);
  });
});
