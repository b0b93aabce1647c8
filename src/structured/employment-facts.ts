import { parseEmploymentTypes } from "../normalize/employment-type/find-employment-types.ts";
import type { MarkupFact, MarkupReading } from "./markup-parts.ts";
import { schemaOrgName } from "./schema-org-names.ts";
import { rootOf, textsAt } from "./value-at-path.ts";

const longestValue = 300;

const terms: ReadonlySet<string> = new Set([
  "FULL_TIME",
  "PART_TIME",
  "CONTRACTOR",
  "TEMPORARY",
  "INTERN",
  "VOLUNTEER",
  "PER_DIEM",
  "OTHER",
]);

/** schema.org's term in any case and with any separator (`FullTime`, "full-time"), else what the words of thirteen languages say. */
const readTypes = (text: string): readonly string[] => {
  const spaced = schemaOrgName(text).replace(/([a-z])(?=[A-Z])/g, "$1 ");
  const term = spaced
    .trim()
    .toUpperCase()
    .replace(/[\s_-]+/g, "_")
    .replace(/^FULLTIME$/, "FULL_TIME")
    .replace(/^PARTTIME$/, "PART_TIME");
  return terms.has(term) ? [term] : parseEmploymentTypes(spaced.replaceAll("_", " "));
};

/** `employmentType`: schema.org's terms in any spelling, lists and texts with several ("Full-time, Contract"). */
export const employmentFacts = (reading: MarkupReading): readonly MarkupFact[] => {
  const seen = new Set<string>();
  return textsAt(rootOf(reading.posting), ["employmentType", "employmentType.name"])
    .flatMap(({ text, path }) =>
      (text.length > longestValue ? [] : text.split(/[,;|]|\s\/\s/)).flatMap((part) =>
        readTypes(part.trim()).map((value) => ({ value, path })),
      ),
    )
    .filter(({ value }) => !seen.has(value) && seen.add(value).size > 0)
    .map(({ value, path }): MarkupFact => ({ field: "employmentTypes", value, path, confidence: value === "OTHER" ? 0.6 : 0.93 }));
};
