import { type LabelField, labelField } from "./label-index.ts";
import type { LabelledPair } from "./labelled-pairs.ts";
import type { TextLine } from "./text-line.ts";

const longestLine = 100;
const mostLabelWords = 3;

interface Candidate {
  readonly line: TextLine;
  readonly field: LabelField;
  /** Where the value begins in the line. */
  readonly from: number;
}

/** A label in the words that a line begins with, before a value that begins like a name or a number; the longest label counts. */
const candidateOf = (line: TextLine, language: string): Candidate | null => {
  if (line.style === "heading" || line.text.length > longestLine || !/^\p{Lu}/u.test(line.text) || /[.!?:：]$/.test(line.text)) return null;
  const blanks = [...line.text.matchAll(/ /g)].slice(0, mostLabelWords).reverse();
  for (const { index } of blanks) {
    const from = index + 1;
    const field = /^[\p{Lu}\d]/u.test(line.text.slice(from)) ? labelField(line.text.slice(0, index), { language }) : null;
    if (field !== null) return { line, field, from };
  }
  return null;
};

/**
 * Boxes of facts whose labels have no colon: "Stillingstittel Prosjektleder", "Frist 15.02.2026". One such line may be a sentence or
 * a heading; at least two below each other, labels of different things in the page's own language, are a box.
 */
export const spacedPairs = (
  lines: readonly TextLine[],
  { language, known }: { readonly language: string | null; readonly known: ReadonlySet<number> },
): readonly LabelledPair[] => {
  if (language === null) return [];
  const byLine = new Map<number, Candidate>();
  for (const line of lines) {
    const candidate = known.has(line.index) ? null : candidateOf(line, language);
    if (candidate !== null) byLine.set(line.index, candidate);
  }
  return [...byLine.values()].flatMap(({ line, field, from }): readonly LabelledPair[] => {
    const isInBox = [-1, 1].some((step) => {
      const neighbour = byLine.get(line.index + step);
      return neighbour !== undefined && neighbour.field !== field;
    });
    const value = { start: line.start + from, end: line.end, text: line.text.slice(from) };
    return isInBox ? [{ field, value, line: line.index, form: "beside" }] : [];
  });
};
