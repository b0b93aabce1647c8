import { lazily } from "../phrases/lazily.ts";

/** First-level divisions that postings write as a code behind the city. */
const divisions = {
  // ISO 3166-2:US, the codes of the US Postal Service.
  US: `AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|DC District of Columbia|FL Florida|GA Georgia|HI Hawaii|
    ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|
    MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|
    OR Oregon|PA Pennsylvania|RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia|WA Washington|
    WV West Virginia|WI Wisconsin|WY Wyoming|PR Puerto Rico`,
  // ISO 3166-2:CA.
  CA: `AB Alberta|BC British Columbia|MB Manitoba|NB New Brunswick|NL Newfoundland and Labrador|NS Nova Scotia|NT Northwest Territories|NU Nunavut|ON Ontario|
    PE Prince Edward Island|QC Quebec|QC Québec|SK Saskatchewan|YT Yukon`,
  // ISO 3166-2:AU.
  AU: "NSW New South Wales|QLD Queensland|SA South Australia|TAS Tasmania|VIC Victoria|WA Western Australia|ACT Australian Capital Territory|NT Northern Territory",
  // ISO 3166-2:GB: named as countries too, see the aliases of country names.
  GB: "ENG England|SCT Scotland|WLS Wales|NIR Northern Ireland",
} as const;

/** A division and the country it belongs to. */
export interface Region {
  readonly country: string;
  readonly code: string;
  readonly name: string;
}

/** Names that are a city or a country as well: the name alone decides nothing. */
const namesOfOthers: ReadonlySet<string> = new Set(["new york", "washington", "georgia", "victoria", "québec", "quebec", "puerto rico"]);

const regions = lazily(() =>
  Object.entries(divisions).flatMap(([country, table]) =>
    table.split("|").map((entry): Region => {
      const [code = "", ...name] = entry.trim().split(/\s+/);
      return { country, code, name: name.join(" ") };
    }),
  ),
);

/**
 * The division that a value names, by its code in capitals or its full name. A code that two countries share ("WA") goes to
 * `country`, else to the United States, the largest by far in postings.
 */
export function findRegion(value: string, country: string | null): Region | null {
  const wanted = value.trim().replaceAll(".", "");
  const lower = wanted.toLowerCase();
  const found = regions().filter((region) => region.code === wanted || region.name.toLowerCase() === lower);
  return found.find((region) => region.country === country) ?? found.find((region) => region.country === "US") ?? found[0] ?? null;
}

/** The divisions that a code in capitals stands for: "WA" in the United States and in Australia. */
export function regionsOfCode(code: string): readonly Region[] {
  return regions().filter((region) => region.code === code);
}

/** Whether the name of a division is a place of another kind too ("New York", "Georgia"). */
export function isSharedName(value: string): boolean {
  return namesOfOthers.has(value.trim().toLowerCase());
}

const fullNames = lazily(() => {
  const names = regions().filter(({ name }) => name.length >= 4 && !isSharedName(name));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.map(({ name }) => name).join("|")})(?![\\p{L}\\p{N}])`, "gu");
});

/** The countries whose divisions a text names in full ("California", "Ontario"), each once. */
export function countriesOfRegions(text: string): readonly string[] {
  const countries = Array.from(text.matchAll(fullNames()), ([name]) => findRegion(name, null)?.country);
  return [...new Set(countries.filter((country) => country !== undefined))];
}
