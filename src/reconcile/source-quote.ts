import type { SourceSpan } from "../spec/source-span.ts";

const longestQuote = 300;

/** What stands at a place of the input, cut to the length of a quote, never inside a character. */
export function sourceQuote(source: string, { start, end }: SourceSpan): string {
  const quote = source.slice(start, Math.min(end, start + longestQuote));
  const isCut = end > start + longestQuote && !quote.isWellFormed();
  return isCut ? quote.slice(0, -1) : quote;
}
