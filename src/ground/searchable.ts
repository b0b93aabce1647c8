import type { SourceSpan } from "../spec/source-span.ts";
import { findInstructions } from "./find-instructions.ts";
import { once } from "./once.ts";
import { type PageNumber, scanNumbers } from "./scan-numbers.ts";
import { buildWordIndex, type WordIndex } from "./word-index.ts";

/** A text in which values are looked for. What a search needs is made at its first use and kept. */
export interface Searchable {
  readonly text: string;
  /** What a reader sees, or what the page states about itself in its markup. */
  readonly origin: "text" | "data";
  toSource(place: SourceSpan): SourceSpan;
  words(): WordIndex;
  numbers(): readonly PageNumber[];
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

/** Makes a text searchable. Costs nothing until something is looked for. */
export function createSearchable(text: string, { origin, toSource }: Pick<Searchable, "origin" | "toSource">): Searchable {
  const words = once(() => buildWordIndex(text));
  return {
    text,
    origin,
    toSource,
    words,
    numbers: once(() => scanNumbers(text)),
    lowerCase: once(() => lowered(text)),
    instructions: once(() => findInstructions(text, { words: words() })),
  };
}
