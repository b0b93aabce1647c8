import type { TextRange } from "./text-range.ts";
import { textSections } from "./text-sections.ts";

/** How large a window may be. */
export interface WindowParts {
  /** Tokens of a text. */
  readonly count: (text: string) => Promise<number>;
  readonly maxTokens: number;
}

/** More windows than this are no posting any more. */
const mostWindows = 32;

/**
 * Cuts a text that is too long into windows that fit, at the ends of paragraphs where it can, so that no sentence is torn
 * and no character is lost. Null when more than {@link mostWindows} would be needed.
 */
export async function planWindows(text: string, { count, maxTokens }: WindowParts): Promise<readonly TextRange[] | null> {
  const tokens = await count(text);
  if (tokens > maxTokens * mostWindows) return null;
  const starts = blockStarts(text);
  const windows: TextRange[] = [];
  for (let start = 0; start < text.length; ) {
    if (windows.length === mostWindows) return null;
    const end = await windowEnd(text, { start, starts, count, maxTokens });
    windows.push({ start, end });
    start = end;
  }
  return windows;
}

interface EndParts extends WindowParts {
  readonly start: number;
  readonly starts: readonly number[];
}

/** The farthest cut that fits, found by halving; a block that is too long itself is cut inside. */
async function windowEnd(text: string, { start, starts, count, maxTokens }: EndParts): Promise<number> {
  const fits = async (end: number) => (await count(text.slice(start, end))) <= maxTokens;
  if (await fits(text.length)) return text.length;
  const cuts = starts.filter((cut) => cut > start);
  const best = await lastFitting(cuts.length, async (index) => fits(cuts[index] ?? text.length));
  const cut = cuts[best];
  if (cut !== undefined) return cut;
  const length = await lastFitting(text.length - start, async (index) => fits(start + index + 1));
  return wholeCharacter(text, Math.max(start + 1, start + length + 1));
}

/** The greatest index below `size` for which `fits` holds, or -1; `fits` holds up to some index and not above. */
async function lastFitting(size: number, fits: (index: number) => Promise<boolean>): Promise<number> {
  let low = -1;
  let high = size;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (await fits(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** A cut between two halves of a surrogate pair moves behind it. */
function wholeCharacter(text: string, cut: number): number {
  const code = text.charCodeAt(cut);
  return code >= 0xdc00 && code <= 0xdfff ? cut + 1 : cut;
}

function blockStarts(text: string): readonly number[] {
  return textSections(text).flatMap(({ headingRange, paragraphs }) => {
    const [, ...rest] = paragraphs;
    // A heading stays with its first paragraph.
    const first = headingRange ?? paragraphs[0];
    return [...(first === undefined ? [] : [first.start]), ...rest.map(({ start }) => start)];
  });
}
