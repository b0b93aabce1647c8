import type { PreparedDocument } from "../spec/prepared-document.ts";
import { keepRanges } from "./keep-ranges.ts";
import { type LadderInput, type LadderRung, ladderInput, reductionLadder } from "./reduction-ladder.ts";
import type { TextRange } from "./text-range.ts";

/** What a document is reduced to. */
export interface ReduceParts extends Pick<LadderInput, "asked" | "headings"> {
  /** Whether a text is short enough. */
  readonly fits: (text: string) => Promise<boolean>;
}

/** A document that fits after reduction. */
export interface ReducedDocument {
  readonly document: PreparedDocument;
  /** The rungs of the ladder that were needed. */
  readonly rungs: readonly LadderRung["name"][];
}

/**
 * Leaves out, rung by rung of the ladder, text in which no asked field can stand, until the rest fits. What was left out
 * is in the document's `removed`, as `too-long`. Null when even the whole ladder does not help.
 */
export async function reduceDocument(document: PreparedDocument, { asked, headings, fits }: ReduceParts): Promise<ReducedDocument | null> {
  const input = ladderInput(document, { asked, headings });
  const rungs: LadderRung["name"][] = [];
  let dropped: readonly TextRange[] = [];
  for (const { name, drop } of reductionLadder) {
    const more = drop(input);
    if (more.length === 0) continue;
    rungs.push(name);
    dropped = [...dropped, ...more];
    const reduced = keepRanges(document, { ranges: complement(dropped, document.text), reason: "too-long" });
    if (await fits(reduced.text)) return { document: reduced, rungs };
  }
  return null;
}

/** What is left of a text without these ranges, which may overlap; blank remains are left out too. */
function complement(dropped: readonly TextRange[], text: string): readonly TextRange[] {
  const kept: TextRange[] = [];
  let from = 0;
  for (const { start, end } of [...dropped].sort((left, right) => left.start - right.start)) {
    if (start > from) kept.push({ start: from, end: start });
    from = Math.max(from, end);
  }
  kept.push({ start: from, end: text.length });
  return kept.map((range) => trimmed(range, text)).filter(({ start, end }) => start < end);
}

function trimmed({ start, end }: TextRange, text: string): TextRange {
  const part = text.slice(start, end);
  return { start: start + (part.length - part.trimStart().length), end: end - (part.length - part.trimEnd().length) };
}
