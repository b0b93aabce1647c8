import type { FactLabels } from "../languages/label-words.ts";
import { languages } from "../languages/languages.ts";
import type { FieldBinding } from "../spec/field-binding.ts";
import type { Searchable } from "./searchable.ts";

/** Which labels name a field that code knows. */
const labelsOf: Readonly<Record<string, keyof FactLabels>> = {
  title: "title",
  company: "company",
  locations: "location",
  remote: "workplace",
  employmentTypes: "employmentType",
  baseSalary: "salary",
  experience: "experience",
  education: "education",
  datePosted: "datePosted",
  validThrough: "validThrough",
  applyUrl: "apply",
  seniority: "seniority",
  identifier: "identifier",
};

const ownWords = (path: string): string =>
  (path.replaceAll("[]", "").split(".").at(-1) ?? "")
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .replace(/[_-]+/g, " ")
    .toLowerCase();

const knownLabels: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(labelsOf).map(([field, key]) => [field, new Set(languages.flatMap(({ labels }) => labels[key]))]),
);

/** Whether a label names a field: by the field's own name, or as one of its labels in all languages. */
export function namesField(label: string, binding: FieldBinding | null): boolean {
  if (binding === null || label === "") return false;
  return label === ownWords(binding.path) || knownLabels.get(binding.fact?.field ?? "")?.has(label) === true;
}

const longestLabel = 80;

/** The label in front of a place on its line, in lower case; null when the line has none. */
export function labelBefore(page: Pick<Searchable, "lowerCaseOf">, start: number): string | null {
  const line =
    page
      .lowerCaseOf({ start: Math.max(0, start - longestLabel), end: start })
      .split("\n")
      .at(-1) ?? "";
  const colon = line.search(/[:：|]/);
  return colon < 0
    ? null
    : line
        .slice(0, colon)
        .replace(/[*_#>`-]+/g, "")
        .trim();
}
