import { describe, expect, test } from "vitest";
import type { Fact, FactField } from "../../../src/spec/fact.ts";
import { markupFacts } from "../../../src/structured/markup-facts.ts";
import { readStructuredPostings } from "../../../src/structured/read-structured-postings.ts";
import { page } from "./page.ts";

type PageParts = Parameters<typeof page>[0];

const toText = (html: string): string =>
  html
    .replace(/<\/?(?:p|li|ul|br|div)[^>]*>/g, "\n")
    .replace(/<[^>]*>/g, "")
    .replaceAll("&amp;", "&")
    .replaceAll("&nbsp;", " ")
    .replace(/\n+/g, "\n")
    .trim();

const read = (
  posting: object,
  { referenceDate = null, ...parts }: PageParts & { readonly referenceDate?: string | null } = {},
): readonly Fact[] => {
  const document = page({
    ...parts,
    jsonLd: [JSON.stringify({ "@context": "https://schema.org", "@type": "JobPosting", title: "Welder", ...posting })],
  });
  const [found] = readStructuredPostings(document).postings;
  return found === undefined ? [] : markupFacts(found, { document, toText, referenceDate });
};

const valuesOf = (field: FactField, ...given: Parameters<typeof read>): readonly unknown[] =>
  read(...given)
    .filter((fact) => fact.field === field)
    .map(({ value }) => value);

const doubtsOf = (field: FactField, ...given: Parameters<typeof read>): readonly string[] =>
  read(...given)
    .filter((fact) => fact.field === field)
    .flatMap(({ doubts }) => doubts);

describe("title", () => {
  test.each([
    ["as it stands", "AI Engineer - Night shift", "AI Engineer - Night shift"],
    ["without the board's name", "AI Engineer - Dojo | Built In", "AI Engineer"],
    ["without the company's name in front", "Dojo - AI Engineer", "AI Engineer"],
    ["without the employer behind it", "AI Engineer at Dojo", "AI Engineer"],
    ["with what is not the employer's name", "Engineer at Sea", "Engineer at Sea"],
    ["without tags and entities", "<b>R&amp;D</b> Engineer", "R&D Engineer"],
    ["when it is only the company's name", "Dojo", "Dojo"],
  ])("is read %s", (_name, title, expected) => {
    const parts = { metadata: { "og:site_name": "Built In" } };
    expect(valuesOf("title", { title, hiringOrganization: { name: "Dojo" } }, parts)).toEqual([expected]);
  });

  test("is narrowed down to where it stands", () => {
    const [fact] = read({ title: "AI Engineer | Built In" }, { metadata: { "og:site_name": "Built In" } });
    expect(fact).toMatchObject({ value: "AI Engineer", status: "exact" });
    expect((fact?.span.end ?? 0) - (fact?.span.start ?? 0)).toBe("AI Engineer".length);
  });

  test.each(["{{job.title}}", "N/A", "Job Title", "keine Angabe", "---"])("is doubted when it is %s", (title) => {
    expect(doubtsOf("title", { title })).toEqual(["placeholder"]);
  });
});

describe("company", () => {
  test.each([
    ["an organization", { name: "Acme" }],
    ["a text", "Acme"],
    ["a legal name", { legalName: "Acme" }],
    ["a list", [{ name: "Acme" }]],
  ])("is read from %s", (_name, hiringOrganization) => {
    expect(valuesOf("company", { hiringOrganization })).toEqual(["Acme"]);
  });

  test("is doubted when it is the board and the text names another", () => {
    const posting = { hiringOrganization: { name: "JobHub" }, identifier: { name: "Acme Steel" }, description: "Acme Steel is hiring." };
    expect(doubtsOf("company", posting, { url: "https://www.jobhub.example/1" })).toEqual(["company-is-site"]);
  });

  test("is not doubted on the employer's own site", () => {
    const posting = { hiringOrganization: { name: "Acme" }, title: "Welder", description: "Acme is hiring. Engineering at Acme." };
    expect(doubtsOf("company", posting, { url: "https://careers.acme.com/1", title: "Welder - Engineering | Acme" })).toEqual([]);
  });

  test("is no address", () => {
    expect(valuesOf("company", { hiringOrganization: "https://acme.example" })).toEqual([]);
  });
});

describe("places", () => {
  test.each([
    [
      "a place",
      { address: { addressLocality: "London", addressRegion: "England", addressCountry: "GBR" } },
      { city: "London", region: "England", country: "GB" },
    ],
    [
      "a bare address",
      { "@type": "PostalAddress", addressLocality: "Oslo", addressCountry: { name: "Norway" } },
      { city: "Oslo", country: "NO" },
    ],
    ["a country in small letters", { address: { addressCountry: "us" } }, { city: null, country: "US" }],
    [
      "a division that tells the country",
      { address: { addressLocality: "Austin", addressRegion: "TX" } },
      { city: "Austin", region: "TX", country: "US" },
    ],
    ["a whole place in the city", { address: { addressLocality: "Austin, TX" } }, { city: "Austin", region: "TX" }],
    ["an address as text", { address: "Berlin, Deutschland" }, { raw: "Berlin, Deutschland", city: "Berlin", country: "DE" }],
    ["a text", "Paris, France", { city: "Paris", country: "FR" }],
    ["a placeholder in the city", { address: { addressLocality: "N/A", addressCountry: "FR" } }, { city: null, country: "FR" }],
    [
      "a remote city with a country",
      { address: { addressLocality: "Remote", addressCountry: "US" } },
      { raw: "US", city: null, country: "US" },
    ],
  ])("are read from %s", (_name, jobLocation, expected) => {
    const [value] = valuesOf("locations", { jobLocation });
    expect(value).toMatchObject(expected);
    expect(doubtsOf("locations", { jobLocation })).toEqual([]);
  });

  test("are one fact each, without repeats", () => {
    const place = (city: string): object => ({ address: { addressLocality: city, addressCountry: "DE" } });
    expect(valuesOf("locations", { jobLocation: [place("Bonn"), place("Köln"), place("Bonn")] })).toMatchObject([
      { city: "Bonn" },
      { city: "Köln" },
    ]);
  });

  test("are doubted when they are no places", () => {
    expect(doubtsOf("locations", { jobLocation: { address: { addressLocality: "Remote" } } })).toEqual(["place-is-remote"]);
    expect(doubtsOf("locations", { jobLocation: "Anywhere" })).toEqual(["place-is-remote"]);
  });

  test("are the countries one may work from when nothing else is stated", () => {
    const posting = { jobLocationType: "TELECOMMUTE", applicantLocationRequirements: { "@type": "Country", name: "DEU" } };
    expect(valuesOf("locations", posting)).toMatchObject([{ raw: "DEU", country: "DE" }]);
    expect(valuesOf("remote", posting)).toEqual(["yes"]);
  });
});

test.each([
  ["TELECOMMUTE", "yes"],
  ["Remote", "yes"],
  ["Hybrid", "hybrid"],
  ["ON_SITE", "no"],
  ["something", undefined],
])("a type of place %s says remote: %s", (jobLocationType, expected) => {
  expect(valuesOf("remote", { jobLocationType })[0]).toBe(expected);
});

test.each([
  ["FULL_TIME", ["FULL_TIME"]],
  ["full-time", ["FULL_TIME"]],
  ["FullTime", ["FULL_TIME"]],
  [
    ["FULL_TIME", "CONTRACTOR"],
    ["FULL_TIME", "CONTRACTOR"],
  ],
  ["Full-time, Internship", ["FULL_TIME", "INTERN"]],
  ["Teilzeit", ["PART_TIME"]],
  ["https://schema.org/PART_TIME", ["PART_TIME"]],
  ["N/A", []],
])("employment type %j is %j", (employmentType, expected) => {
  expect(valuesOf("employmentTypes", { employmentType })).toEqual(expected);
});

describe("salary", () => {
  const amount = (value: object, more: object = {}): object => ({
    "@type": "MonetaryAmount",
    currency: "EUR",
    value: { "@type": "QuantitativeValue", ...value },
    ...more,
  });

  test.each([
    ["a range", amount({ minValue: 50000, maxValue: 60000, unitText: "YEAR" }), [50000, 60000, "EUR", "YEAR"]],
    ["figures as texts", amount({ minValue: "85,000", maxValue: "90.000,00", unitText: "per year" }), [85000, 90000, "EUR", "YEAR"]],
    ["one figure", amount({ value: 20, unitText: "Hourly" }), [20, 20, "EUR", "HOUR"]],
    ["one side", amount({ minValue: 3000, unitText: "MON" }), [3000, null, "EUR", "MONTH"]],
    ["up to", amount({ minValue: 0, maxValue: 60000, unitText: "YEAR" }), [null, 60000, "EUR", "YEAR"]],
    [
      "figures beside the currency",
      { currency: "EUR", minValue: 50000, maxValue: 60000, unitText: "ANNUAL" },
      [50000, 60000, "EUR", "YEAR"],
    ],
    ["a figure as value", { currency: "EUR", value: "45000" }, [45000, 45000, "EUR", null]],
    ["a text", "50000-60000 EUR/year", [50000, 60000, "EUR", "YEAR"]],
    ["no currency", { value: { minValue: 50000, unitText: "YEAR" } }, [50000, null, null, "YEAR"]],
    ["a period among other words", amount({ minValue: 50000, unitText: "per-year-salary" }), [50000, null, "EUR", "YEAR"]],
    ["a unit of its own", amount({ value: 900, unitText: "sprint" }), [900, 900, "EUR", null]],
  ])("is read from %s", (_name, baseSalary, [minValue, maxValue, currency, unitText]) => {
    expect(valuesOf("baseSalary", { baseSalary })).toEqual([{ minValue, maxValue, currency, unitText }]);
    expect(doubtsOf("baseSalary", { baseSalary })).toEqual([]);
  });

  test("takes the older salaryCurrency beside a number", () => {
    expect(valuesOf("baseSalary", { baseSalary: 52000, salaryCurrency: "SEK" })).toMatchObject([{ minValue: 52000, currency: "SEK" }]);
  });

  test("has the places of its parts", () => {
    const [fact] = read({ baseSalary: amount({ minValue: 50000, maxValue: 60000, unitText: "YEAR" }) }).filter(
      ({ field }) => field === "baseSalary",
    );
    expect(Object.keys(fact?.parts ?? {}).sort()).toEqual(["currency", "maxValue", "minValue", "unitText"]);
  });

  test.each(["Competitive", "N/A", "面议", "0", 0, "", {}])("is not made up of %j", (baseSalary) => {
    expect(valuesOf("baseSalary", { baseSalary })).toEqual([]);
  });

  test.each([
    ["0", { value: { minValue: 0, maxValue: 0 } }],
    ["1 an hour", amount({ value: 1, unitText: "HOUR" })],
    ["200 a year", amount({ value: 200, unitText: "YEAR" })],
    ["85,000 an hour", amount({ value: 85000, unitText: "HOUR" })],
    ["a lower end above the upper", amount({ minValue: 90000, maxValue: 50000, unitText: "YEAR" })],
  ])("is doubted at %s", (_name, baseSalary) => {
    expect(doubtsOf("baseSalary", { baseSalary })).toContain("salary-doubtful");
  });

  const dollars = { baseSalary: amount({ minValue: 50000, unitText: "YEAR" }, { currency: "USD" }) };

  test("is doubted in its currency when the text speaks of other money only", () => {
    expect(doubtsOf("baseSalary", { ...dollars, description: "You get £50,000." })).toEqual(["currency-doubtful"]);
    expect(doubtsOf("baseSalary", { ...dollars, description: "You get $50,000." })).toEqual([]);
  });

  test("is doubted in its currency when the job is where nobody pays in it", () => {
    const place = (country: string): object => ({ jobLocation: { address: { addressCountry: country } } });
    expect(doubtsOf("baseSalary", { ...dollars, ...place("DE") })).toEqual(["currency-doubtful"]);
    expect(doubtsOf("baseSalary", { ...dollars, ...place("US") })).toEqual([]);
  });

  test("as an estimate is always doubted, and gives way to what the employer states", () => {
    const estimatedSalary = [
      { "@type": "MonetaryAmountDistribution", currency: "USD", percentile10: 90000, percentile90: 120000, unitText: "YEAR" },
    ];
    expect(doubtsOf("baseSalary", { estimatedSalary })).toEqual(["salary-doubtful"]);
    expect(valuesOf("baseSalary", { estimatedSalary, ...dollars })).toHaveLength(1);
  });
});

describe("texts", () => {
  test.each([
    ["HTML", "<p>One</p><p>Two</p>"],
    ["escaped HTML", "&lt;p&gt;One&lt;/p&gt;&lt;p&gt;Two&lt;/p&gt;"],
    ["HTML escaped twice", "&amp;lt;p&amp;gt;One&amp;lt;/p&amp;gt;&amp;lt;p&amp;gt;Two&amp;lt;/p&amp;gt;"],
    ["plain text", "One\nTwo"],
  ])("a description of %s is read", (_name, description) => {
    expect(valuesOf("description", { description })).toEqual(["One\nTwo"]);
  });

  test.each([
    ["a list", ["Write code", "Review code"]],
    ["lines", "Write code\nReview code"],
    ["bullets", "• Write code • Review code"],
    ["HTML", "<ul><li>Write code</li><li>Review code</li></ul>"],
  ])("responsibilities from %s are entries", (_name, responsibilities) => {
    expect(valuesOf("responsibilities", { responsibilities })).toEqual(["Write code", "Review code"]);
  });

  test("skills and benefits are split at commas, sentences are not", () => {
    expect(valuesOf("skills", { skills: "C++, C#, Excel (Word, Access)" })).toEqual(["C++", "C#", "Excel (Word, Access)"]);
    const sentence = "We offer you a great deal of freedom in everything that you do with us, and a bonus";
    expect(valuesOf("benefits", { jobBenefits: sentence })).toEqual([sentence]);
  });

  test("experience and education come from texts or from their machine forms", () => {
    expect(valuesOf("experience", { experienceRequirements: "3 years in sales" })).toEqual(["3 years in sales"]);
    expect(valuesOf("experience", { experienceRequirements: { monthsOfExperience: "24" } })).toEqual(["24 months"]);
    expect(valuesOf("education", { educationRequirements: { credentialCategory: "bachelor degree" } })).toEqual(["bachelor degree"]);
    expect(valuesOf("education", { educationRequirements: "no requirements" })).toEqual([]);
  });

  test("months of experience that the text contradicts are doubted", () => {
    const posting = { experienceRequirements: { monthsOfExperience: 108 }, description: "You have 3 years of experience in sales." };
    expect(doubtsOf("experience", posting, { language: "en" })).toEqual(["sources-differ"]);
    expect(doubtsOf("experience", { ...posting, experienceRequirements: { monthsOfExperience: 36 } }, { language: "en" })).toEqual([]);
  });
});

describe("dates", () => {
  test.each([
    ["2026-03-13T12:11:36+00:00", "2026-03-13"],
    ["2026-03-13", "2026-03-13"],
    ["March 13, 2026", "2026-03-13"],
    ["13.03.2026", "2026-03-13"],
    [1773360000000, "2026-03-13"],
    [1773360000, "2026-03-13"],
    ["1970-01-01T00:00:00Z", undefined],
    ["0001-01-01", undefined],
    ["soon", undefined],
  ])("%s is %s", (datePosted, expected) => {
    expect(valuesOf("datePosted", { datePosted })[0]).toBe(expected);
  });

  test("a last day in the past, or before the first, is doubted", () => {
    const dates = { datePosted: "2026-03-01", validThrough: "2026-03-13" };
    expect(doubtsOf("validThrough", dates, { referenceDate: "2026-03-14" })).toEqual(["valid-through-past"]);
    expect(doubtsOf("validThrough", dates, { referenceDate: "2026-03-13" })).toEqual([]);
    expect(doubtsOf("validThrough", { ...dates, datePosted: "2026-04-01" })).toEqual(["valid-through-past"]);
  });

  test("tell whether the posting is over, where the day of the visit is known", () => {
    const dates = { datePosted: "2026-03-01", validThrough: "2026-03-13" };
    expect(valuesOf("status", dates, { referenceDate: "2026-03-14" })).toEqual(["closed"]);
    expect(valuesOf("status", dates, { referenceDate: "2026-03-13" })).toEqual(["open"]);
    expect(valuesOf("status", dates)).toEqual([]);
    expect(valuesOf("status", { ...dates, datePosted: "2026-04-01" }, { referenceDate: "2026-05-01" })).toEqual([]);
  });
});

describe("ways to apply", () => {
  test("are the action's target, or the posting's address where one applies directly", () => {
    expect(valuesOf("applyUrl", { potentialAction: { target: { urlTemplate: "https://a.example/apply" } } })).toEqual([
      "https://a.example/apply",
    ]);
    expect(valuesOf("applyUrl", { url: "https://a.example/1", directApply: true })).toEqual(["https://a.example/1"]);
    expect(valuesOf("applyUrl", { url: "https://a.example/1", directApply: false })).toEqual([]);
    expect(valuesOf("applyUrl", { potentialAction: { target: "javascript:apply()" } })).toEqual([]);
  });

  test("are the contact's e-mail and the posting's number", () => {
    expect(valuesOf("contactEmail", { applicationContact: { email: "mailto:hr@acme.example?subject=x" } })).toEqual(["hr@acme.example"]);
    expect(valuesOf("identifier", { identifier: { "@type": "PropertyValue", name: "Acme", value: 4711 } })).toEqual(["4711"]);
  });
});

test("nothing is read from a posting that states nothing", () => {
  expect(read({ title: null, description: "", jobLocation: [], hiringOrganization: {}, baseSalary: null })).toEqual([]);
});

describe("a code that is a country's and a division's", () => {
  const place = (address: unknown, rest: object = {}) =>
    valuesOf("locations", { jobLocation: { "@type": "Place", address }, ...rest }).map((value) => {
      const { city, region, country } = value as Record<string, unknown>;
      return [city, region, country];
    });

  test("is read by the city", () => {
    expect(place("Amsterdam, NL")).toEqual([["Amsterdam", null, "NL"]]);
    expect(place({ addressLocality: "Kassel", addressRegion: "DE" })).toEqual([["Kassel", null, "DE"]]);
    expect(place({ addressLocality: "Wilmington", addressRegion: "DE" })).toEqual([["Wilmington", "DE", "US"]]);
  });

  test("is read by the currency of the pay, else left open", () => {
    expect(place({ addressLocality: "Smalltown", addressRegion: "IL" }, { salaryCurrency: "USD" })).toEqual([["Smalltown", "IL", "US"]]);
    expect(place({ addressLocality: "Smalltown", addressRegion: "IL" })).toEqual([["Smalltown", "IL", null]]);
  });

  test("leaves the order of day and month to the country stated", () => {
    const jobLocation = { "@type": "Place", address: { addressLocality: "Leeds", addressCountry: "GB" } };
    expect(valuesOf("datePosted", { jobLocation, datePosted: "03/01/2025" }, { language: "en" })).toEqual(["2025-01-03"]);
    expect(doubtsOf("datePosted", { jobLocation, datePosted: "03/01/2025" }, { language: "en" })).toEqual([]);
  });
});
