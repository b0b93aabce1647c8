import { isPlaceholder } from "../normalize/placeholder.ts";
import type { FactField } from "../spec/fact.ts";
import type { MarkupFact, MarkupReading } from "./markup-parts.ts";
import { readable } from "./readable.ts";
import { rootOf, textsAt } from "./value-at-path.ts";

/** A longer entry of a list of phrases is a text of its own. */
const maxEntryLength = 1_000;
const maxEntries = 200;

/** A description shorter than this may be a teaser, or "See attachment". */
const minDescription = 40;

/** The posting's text, from HTML or escaped HTML. */
export const descriptionFacts = ({ posting, describedText }: MarkupReading): readonly MarkupFact[] => {
  const [stated] = textsAt(rootOf(posting), ["description", "description.text"]);
  const value = describedText();
  if (stated === undefined || value === "") return [];
  const confidence = value.length < minDescription ? 0.5 : 0.97;
  return [{ field: "description", value, path: stated.path, confidence, doubts: isPlaceholder(value) ? ["placeholder"] : [] }];
};

interface ListField {
  readonly field: FactField;
  readonly paths: readonly string[];
  /** Whether one line may hold several entries between commas. */
  readonly hasCommas: boolean;
  readonly confidence: number;
}

const listFields: readonly ListField[] = [
  { field: "responsibilities", paths: ["responsibilities"], hasCommas: false, confidence: 0.9 },
  {
    field: "requirements",
    paths: ["qualifications", "qualifications.name", "qualifications.description", "competencyRequired"],
    hasCommas: false,
    confidence: 0.9,
  },
  { field: "benefits", paths: ["jobBenefits", "benefits", "jobBenefits.name"], hasCommas: true, confidence: 0.9 },
  { field: "skills", paths: ["skills", "skills.name", "skills.termCode"], hasCommas: true, confidence: 0.9 },
];

const bullet = /^\s*(?:[-*•‣▪●◦·–—+✓✔]|\d{1,2}[.)])\s+/;

/** A comma between words, not within brackets or a number: "401(k), Dental", "C, C++". */
const atCommas = (line: string): readonly string[] => {
  const entries = line.split(/\s*[;•|·]\s*|,\s+(?![^()]{0,200}\))/);
  // Commas of a sentence are no list: its parts are long.
  return entries.every((entry) => entry.length <= 60) ? entries : line.split(/\s*[;•|]\s+/);
};

const entriesIn = (text: string, { hasCommas }: ListField): readonly string[] => {
  const lines = text.split("\n").map((line) => line.replace(bullet, "").trim());
  return lines
    .flatMap((line) => (hasCommas ? atCommas(line) : line.split(/\s*[•●▪]\s+|;\s+/)))
    .map((entry) =>
      entry
        .replace(/^and\s+/i, "")
        .replace(/[.;,\s]+$/, "")
        .trim(),
    )
    .filter((entry) => entry.length > 1 && entry.length <= maxEntryLength && !isPlaceholder(entry));
};

/** A last line such as "Requirements:" that only leads to what follows. */
const isHeading = (entry: string): boolean => entry.endsWith(":");

const readList = (reading: MarkupReading, list: ListField): readonly MarkupFact[] => {
  const seen = new Set<string>();
  const { field, confidence } = list;
  return textsAt(rootOf(reading.posting), list.paths)
    .flatMap(({ text, path }) => entriesIn(readable(text, reading), list).map((value) => ({ value, path })))
    .filter(({ value }) => !isHeading(value) && !seen.has(value) && seen.add(value).size <= maxEntries)
    .map(({ value, path }): MarkupFact => ({ field, value, path, confidence }));
};

/** `responsibilities`, `qualifications`, `jobBenefits` and `skills`: lists as they are, texts by their lines, bullets or commas. */
export const listFacts = (reading: MarkupReading): readonly MarkupFact[] => listFields.flatMap((list) => readList(reading, list));
