import type { Span } from "./text-buffer.ts";

/** A line of markdown or plain text that is not blank. */
export interface TextLine extends Span {
  readonly text: string;
  /** Where the next line begins. */
  readonly next: number;
  /** Whether a blank line comes before it. */
  readonly isAfterBlank: boolean;
  /** 1 to 6 for headings of markdown, 7 for a line in bold type alone, else 0. */
  readonly heading: number;
}

/** Longer lines are prose, whatever they look like; their beginning is enough to see that. */
const longestLine = 4000;
/** Lines that are looked at: more than any posting has. */
const mostLines = 20_000;

const headingOf = (text: string): number => {
  const marks = /^#{1,6}(?=\s)/.exec(text)?.[0].length ?? 0;
  return marks > 0 || text.length > 120 ? marks : /^(?:\*\*|__)[^*_]{1,100}(?:\*\*|__):?$/.test(text) ? 7 : 0;
};

/** The lines of a text that are not blank, in order. */
export const textLines = (source: string): readonly TextLine[] => {
  const lines: TextLine[] = [];
  let isAfterBlank = true;
  for (let start = 0; start < source.length && lines.length < mostLines; ) {
    const found = source.indexOf("\n", start);
    const next = found < 0 ? source.length : found + 1;
    const text = source.slice(start, Math.min(next, start + longestLine)).trim();
    if (text !== "") lines.push({ start, end: next, next, text, isAfterBlank, heading: headingOf(text) });
    isAfterBlank = text === "";
    start = next;
  }
  return lines;
};
