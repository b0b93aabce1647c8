import type { SourceSpan } from "../../spec/source-span.ts";
import type { FoldedText } from "./fold-text.ts";

const longest = 160;
/** Lines above an amount that may be its heading or its label. */
const linesAbove = 3;
const shortLine = 80;

// A dot behind a short word is an abbreviation's: "mtl. Gehalt".
const sentenceEnd = /(?:(?<=\p{L}{4}|[\d)"])\.|[!?])[ \t]+(?=\p{Lu})|[。！？]/gu;

/** Where the sentence begins that runs to the end of this stretch. */
function sentenceStart(text: string): number {
  let start = 0;
  for (const match of text.matchAll(sentenceEnd)) start = match.index + match[0].length;
  return start;
}

function lineStart(folded: string, { start, end }: SourceSpan): number {
  return start + folded.slice(start, Math.max(start, end)).lastIndexOf("\n") + 1;
}

/**
 * The stretch of text that leads to an amount and may say what it is: from the beginning of its sentence, with up to three
 * short lines above it (a heading, a label), but not over another amount.
 */
export function leadIn({ text, folded }: FoldedText, { floor, at }: { readonly floor: number; readonly at: number }): SourceSpan {
  const limit = Math.max(floor, at - longest);
  let start = lineStart(folded, { start: limit, end: at });
  const sentence = sentenceStart(text.slice(start, at));
  if (sentence > 0) return { start: start + sentence, end: at };
  for (let line = 0; line < linesAbove && start > limit; ) {
    const above = lineStart(folded, { start: limit, end: start - 1 });
    const words = folded.slice(above, start - 1).trim();
    if (words !== "") line += 1;
    const isLabel = words.endsWith(":");
    if (words.length > shortLine && !isLabel) break;
    if (isLabel) return { start: above + sentenceStart(text.slice(above, start)), end: at };
    start = above;
  }
  return { start, end: at };
}
