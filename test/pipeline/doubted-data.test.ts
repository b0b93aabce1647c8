import { describe, expect, test } from "vitest";
import { createExtractor } from "../../src/index.ts";

const extractor = createExtractor({ local: false });
const shown = `<title>Cook</title><h1>Cook</h1><p>We look for a cook with experience.</p><h2>Requirements</h2><ul><li>You like to cook.</li></ul>`;
const posting = {
  ...{ "@type": "JobPosting", title: "Cook", hiringOrganization: { name: "Aster" } },
  jobLocation: { address: { addressLocality: "Bath", addressCountry: "GB" } },
};
const read = async (changes: object, { url, visible = "" }: { url?: string; visible?: string } = {}) => {
  const content = `<script type="application/ld+json">${JSON.stringify({ ...posting, ...changes })}</script>${shown}${visible}`;
  const { data, warnings } = await extractor.extract(url === undefined ? content : { content, url });
  return { data, told: warnings.filter(({ code }) => code !== "field-unread").map(({ code, path }) => `${code} ${path ?? ""}`) };
};
const pay = (currency: string, value: object) => ({ baseSalary: { currency, value: { unitText: "YEAR", ...value } } });

describe("What a page's data states doubtfully is left out and told", () => {
  test.each([
    ["a salary of 0", pay("GBP", { minValue: 0, maxValue: 0 }), "salary-doubtful baseSalary"],
    ["a salary of 1", pay("GBP", { value: 1 }), "salary-doubtful baseSalary"],
    ["a currency of another country", pay("USD", { minValue: 30_000, maxValue: 40_000 }), "currency-doubtful baseSalary"],
    ["remote work as a place", { jobLocation: { address: { addressLocality: "Remote - US" } } }, "place-is-remote locations"],
    ["a placeholder as company", { hiringOrganization: { name: "Confidential" } }, "placeholder company"],
  ])("%s", async (_what, changes, warning) => {
    const { data, told } = await read(changes);
    expect(told).toEqual([warning]);
    expect({ locations: [], company: null, baseSalary: null }).toMatchObject({
      [warning.split(" ")[1] ?? ""]: data[warning.split(" ")[1] as "company"],
    });
  });

  test("also where the page shows another value, which is taken", async () => {
    const { data, told } = await read(pay("GBP", { minValue: 0, maxValue: 0 }), { visible: "<p>Salary: £25,000 a year</p>" });
    expect(data.baseSalary?.minValue).toBe(25_000);
    expect(told).toContain("salary-doubtful baseSalary");
  });

  test("the board's own name as company, unless the posting names it", async () => {
    const board = { hiringOrganization: { name: "Indeed" } };
    const url = "https://www.indeed.com/viewjob?jk=1";
    const { data, told } = await read(board, { url });
    expect(data.company).toBeNull();
    expect(told).toEqual(["company-is-site company"]);
    expect((await read(board, { url, visible: "<p>At Indeed we help people get jobs.</p>" })).data.company).toBe("Indeed");
  });
});

describe("A posting that its data calls over", () => {
  test.each([
    ["open where the text prolongs it", "<p>Apply by 20 December 2026.</p>", { validThrough: "2026-12-20", status: "open" }],
    ["closed where nothing else is said", "", { validThrough: "2026-11-20", status: "closed" }],
  ])("is %s", async (_what, visible, expected) => {
    const data = { ...posting, datePosted: "2026-11-01", validThrough: "2026-11-20" };
    const content = `<script type="application/ld+json">${JSON.stringify(data)}</script>${shown}${visible}`;
    const { data: found } = await createExtractor({ local: false, onVerdict: "extract" }).extract({ content, referenceDate: "2026-11-22" });
    expect(found).toMatchObject(expected);
  });
});

describe("What is only written unusually is read", () => {
  test("an upper end of 0 is an open one", async () => {
    const { data, told } = await read(pay("GBP", { minValue: 30_000, maxValue: 0 }));
    expect(data.baseSalary).toEqual({ minValue: 30_000, maxValue: null, currency: "GBP", unitText: "YEAR" });
    expect(told).toEqual([]);
  });

  test.each(["Remote", "Remote - US", "Remote - Anywhere", "Home Based", "Home-based"])("%s is no city, and remote work", async (city) => {
    const { data } = await read({ jobLocation: { address: { addressLocality: city } } });
    expect(data).toMatchObject({ locations: [], remote: "yes" });
  });

  test.each(["Home", "Remoteville", "Anywhere Springs"])("%s is a city", async (city) => {
    expect((await read({ jobLocation: { address: { addressLocality: city } } })).data.locations[0]?.city).toBe(city);
  });
});
