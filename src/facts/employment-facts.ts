import { type EmploymentTypeReading, findEmploymentTypes } from "../normalize/employment-type/find-employment-types.ts";
import type { Reading } from "./confidence.ts";
import type { FactContext, FoundFact } from "./fact-context.ts";
import { labelledValues } from "./labelled-values.ts";
import { excerptOf } from "./mentions.ts";
import type { TextLine } from "./text-line.ts";

/** Facts in short lines of their own stand above this line. */
const lastChipLine = 40;
const longestChip = 40;

/** What stands behind a label is short and may be in another language than the page: then every language's words count. */
const typesIn = (text: string, language: string | null): readonly EmploymentTypeReading[] => {
  const own = findEmploymentTypes(text, { language });
  const found = own.length > 0 ? own : findEmploymentTypes(text);
  return found.length > 0 ? found : byShare(text);
};

/** "Omfattning: 100%", "Stillingsprosent: 40 %". */
const byShare = (text: string): readonly EmploymentTypeReading[] => {
  const share = /^(\d{1,3}) ?%/.exec(text);
  const percent = Number(share?.[1] ?? 0);
  if (share === null || percent < 5 || percent > 100) return [];
  return [{ value: percent === 100 ? "FULL_TIME" : "PART_TIME", raw: share[0], start: 0, end: share[0].length, confidence: 0.9 }];
};

interface Place {
  readonly reading: Reading;
  readonly toText: (offset: number) => number;
}

const asFact = ({ value, start, end }: EmploymentTypeReading, { reading, toText }: Place): FoundFact => ({
  field: "employmentTypes",
  value,
  origin: reading === "employmentTypes.label" ? "label" : "pattern",
  range: { start: toText(start), end: toText(start) + end - start },
  status: "normalized",
  reading,
});

const inLines = (
  lines: readonly TextLine[],
  { language, reading }: { readonly language: string | null; readonly reading: Reading },
): readonly FoundFact[] => {
  const { text, toText } = excerptOf(lines);
  return findEmploymentTypes(text, { language }).map((type) => asFact(type, { reading, toText }));
};

const isChip = ({ index, text, style }: TextLine): boolean => index < lastChipLine && text.length <= longestChip && style !== "heading";

const distinct = (facts: readonly FoundFact[]): readonly FoundFact[] => {
  const seen = new Set<unknown>();
  return facts.filter(({ value }) => !seen.has(value) && seen.add(value));
};

/** Forms of employment: behind their labels, else in short lines near the top, else anywhere. */
export const employmentFacts = ({ outline }: FactContext): readonly FoundFact[] => {
  const { language } = outline;
  const labelled = labelledValues(outline, "employmentType").flatMap(({ text, start }) =>
    typesIn(text, language).map((type) => asFact(type, { reading: "employmentTypes.label", toText: (offset) => start + offset })),
  );
  if (labelled.length > 0) return distinct(labelled);
  const lines = outline.mentions.get("employment") ?? [];
  const chips = inLines(lines.filter(isChip), { language, reading: "employmentTypes.chip" });
  return distinct(chips.length > 0 ? chips : inLines(lines, { language, reading: "employmentTypes.text" }));
};
