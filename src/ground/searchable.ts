import { codeUnits } from "../normalize/code-units.ts";
import type { DateReading } from "../normalize/dates/date-reading.ts";
import { type FindDatesOptions, findDates } from "../normalize/dates/find-dates.ts";
import type { SourceSpan } from "../spec/source-span.ts";
import { findInstructions } from "./find-instructions.ts";
import { once } from "./once.ts";
import { type PageNumber, scanNumbers } from "./scan-numbers.ts";
import { buildWordIndex, type WordIndex } from "./word-index.ts";

/** Digits that stand together, whatever number or date they belong to. */
export interface DigitRun extends SourceSpan {
  readonly value: number;
}

/** A text in which values are looked for. What a search needs is made at its first use and kept. */
export interface Searchable {
  readonly text: string;
  /** What a reader sees, or what the page states about itself in its markup. */
  readonly origin: "text" | "data";
  toSource(place: SourceSpan): SourceSpan;
  words(): WordIndex;
  numbers(): readonly PageNumber[];
  digits(): readonly DigitRun[];
  /** Dates that its beginning states, relative ones ("3 days ago") among them. */
  firstDates(): readonly DateReading[];
  /** Lower-case text of the same length. */
  lowerCase(): string;
  /** Stretches that talk to a model instead of an applicant; no value is proved by them. */
  instructions(): readonly SourceSpan[];
}

/** Lower case may change a text's length ("İ"); then only ASCII letters are lowered. */
const lowered = (text: string): string => {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
};

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Longer runs are no parts of dates. */
const maxDigits = 8;

const digitRuns = (units: Uint16Array): readonly DigitRun[] => {
  const runs: DigitRun[] = [];
  for (let at = 0; at < units.length; at++) {
    let code = units[at] ?? 0;
    if (!isDigit(code)) continue;
    const start = at;
    let value = 0;
    for (; isDigit(code); code = units[at] ?? 0) {
      value = value * 10 + code - 48;
      at += 1;
    }
    if (at - start <= maxDigits) runs.push({ start, end: at, value });
  }
  return runs;
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
  return {
    text,
    origin,
    toSource,
    words,
    numbers: once(() => scanNumbers(text, units())),
    digits: once(() => digitRuns(units())),
    firstDates: once(() => findDates(text.slice(0, datedBeginning), dates)),
    lowerCase: once(() => lowered(text)),
    instructions: once(() => findInstructions(text, { words: words() })),
  };
}
