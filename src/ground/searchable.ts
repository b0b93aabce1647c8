import { codeUnits } from "../normalize/code-units.ts";
import type { DateReading } from "../normalize/dates/date-reading.ts";
import { type FindDatesOptions, findDates } from "../normalize/dates/find-dates.ts";
import type { SourceSpan } from "../spec/source-span.ts";
import { digitRuns } from "./digit-runs.ts";
import { findInstructions } from "./find-instructions.ts";
import type { NumberList } from "./number-list.ts";
import { listNumberRuns } from "./number-run.ts";
import { once } from "./once.ts";
import { type PageNumbers, readNumbers } from "./page-numbers.ts";
import { buildWordIndex, type WordIndex } from "./word-index.ts";

/** A text in which values are looked for. What a search needs is made at its first use and kept. */
export interface Searchable {
  readonly text: string;
  /** What a reader sees, or what the page states about itself in its markup. */
  readonly origin: "text" | "data";
  toSource(place: SourceSpan): SourceSpan;
  words(): WordIndex;
  numbers(): PageNumbers;
  /** Digits that stand together, whatever number or date they belong to. */
  digits(): NumberList;
  /** Dates that its beginning states, relative ones ("3 days ago") among them. */
  firstDates(): readonly DateReading[];
  /** A stretch of the text in lower case, of the same length. */
  lowerCaseOf(stretch: SourceSpan): string;
  /** Stretches that talk to a model instead of an applicant; no value is proved by them. */
  instructions(): readonly SourceSpan[];
}

/** Lower case may change a text's length ("İ"); then only ASCII letters are lowered. */
const lowered = (text: string): string => {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
};

/** How far a text is read for dates. */
const datedBeginning = 10_000;

/** Where a text comes from, and what helps to read its dates. */
export interface SearchableParts extends Pick<Searchable, "origin" | "toSource"> {
  readonly dates: Pick<FindDatesOptions, "language" | "referenceDate">;
}

/** Makes a text searchable. Costs nothing until something is looked for. */
export function createSearchable(text: string, { origin, toSource, dates }: SearchableParts): Searchable {
  const units = once(() => codeUnits(text));
  const words = once(() => buildWordIndex(text, units()));
  const runs = once(() => listNumberRuns(units()));
  return {
    text,
    origin,
    toSource,
    words,
    numbers: once(() => readNumbers({ text, units: units() }, runs())),
    digits: once(() => digitRuns(units(), runs())),
    firstDates: once(() => findDates(text.slice(0, datedBeginning), dates)),
    lowerCaseOf: ({ start, end }) => lowered(text.slice(start, end)),
    instructions: once(() => findInstructions(text, { words: words() })),
  };
}
