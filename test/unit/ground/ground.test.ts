import { describe, expect, it } from "vitest";
import * as z from "zod/v4";
import { OutputValidationError } from "../../../src/errors/output-validation-error.ts";
import { ground } from "../../../src/ground/ground.ts";
import type { WireValue } from "../../../src/spec/wire-schema.ts";
import { bindingsOf, groundParts } from "../../support/ground-page.ts";

const page = `# Senior Data Engineer (m/w/d)

Acme Robotics GmbH
Location: San Francisco, CA
Posted 3 days ago. Apply by 12 May 2027.
Salary: $85K-95K per year, 401(k) match. We are 2019's best startup with 1,250 people.
Full-time, hybrid.

- 5+ years of experience with C++ and “Python”
- Degree in Computer Science or similar

Apply: https://jobs.acme.example/apply/42?src=web or mail to Jobs@acme.example, reference REF-2041.
`;

const onPage = (wire: WireValue, parts: Parameters<typeof groundParts>[1] = {}) => ground(wire, groundParts(page, parts));
const salary = (value: object): WireValue => ({ baseSalary: { minValue: null, maxValue: null, currency: null, unitText: null, ...value } });

describe("Evidence", () => {
  it("shows where a value stands in what was passed in", () => {
    const html = "<main><h1>Caf&eacute; Manager</h1><p>Company: Acme &amp; Sons</p></main>";
    const { evidence } = ground({ title: "Café Manager", company: "Acme & Sons" }, groundParts(html));
    const { start, end, quote } = evidence.company ?? {};
    expect(html.slice(start ?? 0, end ?? 0)).toBe("Acme &amp; Sons");
    expect(quote).toBe("Acme &amp; Sons");
    expect(evidence.title).toMatchObject({ status: "exact", source: "model" });
  });

  it("has an entry for each leaf of the result and none for nulls", () => {
    const { evidence } = onPage({
      title: "Senior Data Engineer",
      company: null,
      skills: ["C++", "Python"],
      locations: [{ city: "San Francisco", country: null }],
    });
    expect(Object.keys(evidence)).toEqual(["title", "skills.0", "skills.1", "locations.0.city"]);
  });

  it("stands under the path in the result when entries before it were refused", () => {
    const schema = z.object({ contacts: z.array(z.object({ email: z.string().email().nullable() })) });
    const wire = { contacts: [{ email: "boss@acme.example" }, { email: "jobs@acme.example" }] };
    const { wire: kept, evidence, refused } = onPage(wire, { bindings: bindingsOf(schema) });
    expect(kept).toEqual({ contacts: [{ email: "jobs@acme.example" }] });
    expect(evidence).toMatchObject({ "contacts.0.email": { status: "normalized", quote: "Jobs@acme.example" } });
    expect(refused).toEqual(["contacts.0.email"]);
  });

  it("prefers a place behind the field's label", () => {
    const content = "# Acme seeks a baker\n\nIn Bonn we bake. Acme bakes.\n\nCompany: Acme\n";
    const { evidence } = ground({ company: "Acme" }, groundParts(content));
    expect(evidence.company?.start).toBe(content.indexOf("Company: Acme") + "Company: ".length);
  });

  it("keeps quotes short and whole characters whole", () => {
    const text = `# Job\n\n${"😀 word ".repeat(100)}`;
    const { evidence } = ground({ experience: "😀 word ".repeat(100).trim() }, groundParts(text));
    expect(evidence.experience?.quote?.length).toBeLessThanOrEqual(300);
    expect(evidence.experience?.quote?.isWellFormed()).toBe(true);
  });

  it("counts what the page states in JSON-LD as stated", () => {
    const html = `<script type="application/ld+json">{"@type":"JobPosting","hiringOrganization":{"name":"Caf\\u00e9 Nero"},"datePosted":"2026-01-02"}</script><main><h1>Barista</h1><p>Make coffee every day.</p></main>`;
    const { evidence } = ground({ company: "Café Nero", datePosted: "2026-01-02" }, groundParts(html));
    expect(evidence.company).toMatchObject({ source: "structured-data", quote: "Caf\\u00e9 Nero" });
    expect(evidence.datePosted).toMatchObject({ source: "structured-data", quote: "2026-01-02" });
  });

  it("is not found in the keys of JSON-LD", () => {
    const html = `<script type="application/ld+json">{"@type":"JobPosting","hiringOrganization":{"label":"x"}}</script><main><h1>Barista</h1></main>`;
    expect(ground({ company: "hiringOrganization" }, groundParts(html)).wire).toEqual({ company: null });
  });
});

describe("Names, ids and addresses", () => {
  it.each([
    ["Acme Robotics GmbH", "exact"],
    ["ACME ROBOTICS", "normalized"],
    ["AcmeRobotics", "normalized"],
  ])("proves the company %s", (company, status) => {
    expect(onPage({ company }).evidence.company?.status).toBe(status);
  });

  it.each(["Acme Robotics Inc.", "Acme Robotic", "Robotics Acme", "cme Robotics", "Globex"])("refuses the company %s", (company) => {
    expect(onPage({ company })).toMatchObject({ wire: { company: null }, refused: ["company"] });
  });

  it("says what was refused", () => {
    const [warning] = onPage({ company: "Globex" }).warnings;
    expect(warning).toMatchObject({ code: "value-ungrounded", path: "company" });
    expect(warning?.message).toContain('"Globex"');
  });

  it.each([
    ["https://jobs.acme.example/apply/42?src=web", "exact"],
    ["jobs.acme.example/apply/42?src=web", "exact"],
    ["HTTP://Jobs.Acme.example/apply/42?src=web/", "normalized"],
  ])("proves the address %s", (applyUrl, status) => {
    expect(onPage({ applyUrl }).evidence.applyUrl?.status).toBe(status);
  });

  it.each([
    "https://jobs.acme.example/apply",
    "https://acme.example/apply/42?src=web",
    "https://jobs.acme.example",
    "https://evil.example",
  ])("refuses the address %s", (applyUrl) => {
    expect(onPage({ applyUrl }).wire).toEqual({ applyUrl: null });
  });

  it("resolves a link against the page's address", () => {
    const content = "# Job\n\nSome words about the job. Apply here.";
    const link = { href: "../apply/7", textStart: 0, textEnd: 0, start: 2, end: 5 };
    const parts = groundParts(content, { url: "https://acme.example/jobs/7/", document: { links: [link] } });
    expect(ground({ applyUrl: "https://acme.example/jobs/apply/7" }, parts).evidence.applyUrl).toMatchObject({
      status: "normalized",
      start: 2,
      end: 5,
    });
    expect(ground({ applyUrl: "https://other.example/jobs/apply/7" }, parts).wire).toEqual({ applyUrl: null });
  });

  it("proves a reference word for word only", () => {
    const bindings = bindingsOf(z.object({ jobId: z.string().nullable() }));
    const prove = (jobId: string) => onPage({ jobId }, { bindings }).wire;
    expect(prove("REF-2041")).toEqual({ jobId: "REF-2041" });
    expect(prove("2041")).toEqual({ jobId: null });
    expect(prove("REF-204")).toEqual({ jobId: null });
  });
});

describe("Salaries", () => {
  it.each([
    ["$85K-95K per year in the United States", 85_000, 95_000, "USD", "YEAR"],
    ["Salary: €45.000,50 brutto im Jahr", 45_000.5, null, "EUR", "YEAR"],
    ["Lön: 35 000 - 40 000 kr per månad. Vi söker dig i Sverige.", 35_000, 40_000, "SEK", "MONTH"],
    ["Pay: £12.50 per hour", 12.5, null, "GBP", "HOUR"],
    ["Plat 45 000 Kč měsíčně", 45_000, null, "CZK", "MONTH"],
    ["月薪 2.5-3.5万元,地点北京", 25_000, 35_000, "CNY", "MONTH"],
    ["年収 600万円", 6_000_000, null, "JPY", "YEAR"],
    ["연봉 4,000만원", 40_000_000, null, "KRW", "YEAR"],
    ["Gehalt: 1,2 Mio EUR jährlich", 1_200_000, null, "EUR", "YEAR"],
    ["CTC: ₹12,00,000 per annum", 1_200_000, null, "INR", "YEAR"],
    ["Rémunération : 38 k€ à 45 k€ brut par an", 38_000, 45_000, "EUR", "YEAR"],
  ])("are proved through their normal forms: %s", (text, minValue, maxValue, currency, unitText) => {
    const wire = { baseSalary: { minValue, maxValue, currency, unitText } };
    const result = ground(wire, groundParts(`# Job\n\nWords about the job.\n\n${text}\n`));
    expect(result.wire).toEqual(wire);
    expect(result.warnings).toEqual([]);
  });

  it.each([401, 2019, 42, 1_250, 85, 950, 8_500, 0, 120_000, -85_000])("are not proved by a number that is none: %d", (minValue) => {
    expect(onPage(salary({ minValue })).wire).toEqual({ baseSalary: null });
  });

  it("take currency and period with them", () => {
    const { wire, warnings } = onPage(salary({ minValue: 150_000, currency: "USD", unitText: "YEAR" }));
    expect(wire).toEqual({ baseSalary: null });
    expect(warnings.map(({ path }) => path)).toEqual(["baseSalary.minValue", "baseSalary.currency", "baseSalary.unitText"]);
  });

  it("keep the end that is stated", () => {
    const { wire } = onPage(salary({ minValue: 85_000, maxValue: 99_000, currency: "USD", unitText: "YEAR" }));
    expect(wire).toMatchObject({ baseSalary: { minValue: 85_000, maxValue: null, currency: "USD" } });
  });

  it.each([
    ["CAD", "$"],
    ["EUR", "$"],
    ["GBP", "$"],
  ])("are not in %s because of a %s in California", (currency) => {
    expect(onPage(salary({ minValue: 85_000, currency })).wire).toMatchObject({ baseSalary: { currency: null } });
  });

  it("have no currency by default: a dollar sign without a country proves none", () => {
    const { wire } = ground(salary({ minValue: 50_000, currency: "USD" }), groundParts("# Job\n\nSalary: $50,000\n"));
    expect(wire).toMatchObject({ baseSalary: { minValue: 50_000, currency: null } });
  });

  it("have the period that stands beside them, not one of elsewhere", () => {
    const content = "# Job\n\nSalary: $30 per hour.\n\nWe work 40 hours a week and meet twice a year in Austin, TX.\n";
    const prove = (unitText: string) => ground(salary({ minValue: 30, unitText }), groundParts(content)).wire;
    expect(prove("HOUR")).toMatchObject({ baseSalary: { unitText: "HOUR" } });
    expect(prove("YEAR")).toMatchObject({ baseSalary: { unitText: null } });
    expect(prove("WEEK")).toMatchObject({ baseSalary: { unitText: null } });
  });

  it("are not the millions that investors gave", () => {
    const { wire } = ground(salary({ minValue: 50_000_000 }), groundParts("# Job\n\nWe raised $50M in funding last year.\n"));
    expect(wire).toEqual({ baseSalary: null });
  });
});

describe("Other kinds", () => {
  it.each([
    ["2027-05-12", "normalized"],
    ["2027-05-13", null],
    ["2028-05-12", null],
  ])("date %s", (validThrough, status) => {
    expect(onPage({ validThrough }).evidence.validThrough?.status ?? null).toBe(status);
  });

  it("reads relative dates from the reference date, and only with one", () => {
    expect(onPage({ datePosted: "2027-04-28" }, { referenceDate: "2027-05-01" }).wire).toEqual({ datePosted: "2027-04-28" });
    expect(onPage({ datePosted: "2027-04-28" }).wire).toEqual({ datePosted: null });
  });

  it("proves choices by the words of the language tables", () => {
    const german = groundParts("# Bäcker\n\nWir suchen in Vollzeit einen Bäcker, Arbeit im Homeoffice möglich.\n");
    expect(ground({ employmentTypes: ["FULL_TIME", "INTERN"] }, german).wire).toEqual({ employmentTypes: ["FULL_TIME"] });
    expect(onPage({ remote: "hybrid" }).evidence.remote?.status).toBe("exact");
    expect(onPage({ remote: "yes" }).wire).toEqual({ remote: null });
  });

  it("keeps a choice of the user's own that stands nowhere, with evidence that says so", () => {
    const bindings = bindingsOf(z.object({ team: z.enum(["sales", "data_engineer"]).nullable(), visa: z.boolean().nullable() }));
    const prove = (team: string) => onPage({ team, visa: true }, { bindings });
    expect(prove("data_engineer").evidence.team?.status).toBe("normalized");
    expect(prove("sales")).toMatchObject({
      wire: { team: "sales", visa: true },
      evidence: { team: { status: "none" }, visa: { status: "none" } },
      warnings: [
        { code: "value-flagged", path: "team" },
        { code: "value-flagged", path: "visa" },
      ],
    });
  });

  it("knows regions by abbreviation and countries by name", () => {
    const { evidence } = onPage({ locations: [{ city: "San Francisco", region: "California", country: "US" }] });
    expect(evidence).toMatchObject({
      "locations.0.city": { status: "exact" },
      "locations.0.region": { status: "normalized" },
      "locations.0.country": { status: "normalized" },
    });
    const german = groundParts("# Job\n\nOrt: Bonn, Deutschland\n", { document: { language: "de" } });
    expect(ground({ locations: [{ country: "Germany" }] }, german).evidence).toMatchObject({
      "locations.0.country": { quote: "Deutschland" },
    });
  });

  it("does not take a pronoun for a country", () => {
    for (const sentence of ["Join us and work with us.", "ABOUT US", "JOIN US TODAY"])
      expect(ground({ locations: [{ country: "US" }] }, groundParts(`# Job\n\n${sentence}\n`)).wire).toEqual({ locations: [] });
  });

  it("finds texts that are worded nearly so, never with another number", () => {
    const near = onPage({ experience: "5+ years experience with C++, Python" });
    expect(near.evidence.experience?.status).toBe("fuzzy");
    expect(onPage({ experience: "7+ years experience with C++, Python" }).evidence.experience?.status).toBe("none");
  });

  it("tells C from C++", () => {
    expect(onPage({ skills: ["C", "C++"] })).toMatchObject({ wire: { skills: ["C++"] }, evidence: { "skills.0": { status: "exact" } } });
  });

  it("does not find a number inside another", () => {
    const bindings = bindingsOf(z.object({ people: z.number().nullable() }));
    const prove = (people: number) => onPage({ people }, { bindings }).wire;
    expect(prove(1_250)).toEqual({ people: 1_250 });
    expect(prove(250)).toEqual({ people: null });
    expect(prove(204)).toEqual({ people: null });
  });
});

describe("Policies", () => {
  it.each(["N/A", "Competitive", "not specified", "TBD", "string", "-"])("take no placeholder for a value: %s", (value) => {
    for (const policy of ["null", "flag", "throw"] as const) {
      const { wire, warnings } = ground({ company: value }, groundParts(`# Job\n\nCompany: ${value}\n`, { policy }));
      expect(wire).toEqual({ company: null });
      expect(warnings).toMatchObject([{ code: "placeholder", path: "company" }]);
    }
  });

  it("flag keeps every value and says which ones nothing proves", () => {
    const { wire, warnings, evidence } = onPage({ company: "Globex", skills: ["Cobol"] }, { policy: "flag" });
    expect(wire).toEqual({ company: "Globex", skills: ["Cobol"] });
    expect(warnings.map(({ code, path }) => [code, path])).toEqual([
      ["value-flagged", "company"],
      ["value-flagged", "skills.0"],
    ]);
    expect(evidence.company).toMatchObject({ status: "none", start: null, quote: null });
  });

  it("throw names the paths, not the values", () => {
    const attempt = () => onPage({ company: "Globex", applyUrl: "https://evil.example" }, { policy: "throw" });
    expect(attempt).toThrow(OutputValidationError);
    try {
      attempt();
    } catch (error) {
      expect(error).toMatchObject({ reason: "ungrounded", paths: ["company", "applyUrl"] });
      expect(String(error)).not.toContain("Globex");
    }
  });

  it("leave alone what was empty before", () => {
    const wire = { title: null, locations: [{ city: null }], baseSalary: null, skills: [] };
    expect(onPage(wire)).toEqual({ wire, evidence: {}, warnings: [], refused: [] });
  });

  it("do not change the answer that was given", () => {
    const wire = Object.freeze({ company: "Globex", skills: Object.freeze(["C++"]) });
    expect(() => onPage(wire)).not.toThrow();
    expect(wire.company).toBe("Globex");
  });
});
