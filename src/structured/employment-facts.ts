import type { MarkupFact, MarkupReading } from "./markup-parts.ts";
import { rootOf, textsAt } from "./value-at-path.ts";

const types = ["FULL_TIME", "PART_TIME", "CONTRACTOR", "TEMPORARY", "INTERN", "VOLUNTEER", "PER_DIEM", "OTHER"];

const readTypes = (text: string, _reading: MarkupReading): readonly string[] => {
  const term = text
    .toUpperCase()
    .replace(/[\s-]+/g, "_")
    .replace(/^HTTPS?:\/\/SCHEMA\.ORG\//, "");
  return types.includes(term) ? [term] : term === "FULLTIME" ? ["FULL_TIME"] : [];
};

/** `employmentType`: schema.org's terms in any spelling, lists and texts with several ("Full-time, Contract"). */
export const employmentFacts = (reading: MarkupReading): readonly MarkupFact[] => {
  const seen = new Set<string>();
  return textsAt(rootOf(reading.posting), ["employmentType", "employmentType.name"])
    .flatMap(({ text, path }) =>
      (text.length > 300 ? [] : text.split(/[,;|]|\s\/\s/)).flatMap((part) =>
        readTypes(part.trim(), reading).map((value) => ({ value, path })),
      ),
    )
    .filter(({ value }) => !seen.has(value) && seen.add(value).size > 0)
    .map(({ value, path }): MarkupFact => ({ field: "employmentTypes", value, path, confidence: value === "OTHER" ? 0.6 : 0.93 }));
};
