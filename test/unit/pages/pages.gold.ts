import type { JobPosting } from "../../../src/index.ts";

/** What a page states, as its file says. */
export interface PageGold {
  readonly verdict: string | readonly string[];
  readonly url?: string;
  readonly reference?: string;
  readonly missed?: readonly string[];
  readonly [field: string]: unknown;
}

/** One page of a file with what it states. */
export interface GoldPage {
  readonly id: string;
  readonly gold: PageGold;
  readonly content: string;
}

/** Reads a file of pages. */
export const readPages = (file: string): readonly GoldPage[] =>
  file
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const [id = "", line = "", ...rest] = part.split("\n");
      // The fixtures' README says what the line holds.
      return { id, gold: JSON.parse(line) as PageGold, content: rest.join("\n") };
    });

const salaryText = (salary: JobPosting["baseSalary"]): string | null => {
  if (salary === null) return null;
  const { minValue, maxValue, currency, unitText } = salary;
  return `${minValue ?? ""}-${maxValue ?? minValue ?? ""} ${currency} ${unitText}`;
};

const listText = (names: readonly string[]): string | null => (names.length === 0 ? null : names.toSorted().join("; "));

/** The tested fields of a result, each as one text. */
export const readingOf = (data: JobPosting): Readonly<Record<string, string | null>> => ({
  title: data.title,
  company: data.company,
  cities: listText(data.locations.flatMap(({ city }) => (city === null ? [] : [city]))),
  remote: data.remote,
  types: listText(data.employmentTypes),
  salary: salaryText(data.baseSalary),
  posted: data.datePosted,
  until: data.validThrough,
  apply: data.applyUrl,
});

const lists = ["cities", "types"];
const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value);

/** The values that will do for a field; null for one that is not tested. */
export const acceptedFor = (gold: PageGold, field: string): readonly unknown[] | null => {
  const stated = gold[field] ?? null;
  if (stated === "*" || (field === "apply" && stated === null)) return null;
  const accepted = !isTexts(stated) ? [stated] : lists.includes(field) ? [listText(stated)] : stated;
  return gold.missed?.includes(field) ? [...accepted, null] : accepted;
};
