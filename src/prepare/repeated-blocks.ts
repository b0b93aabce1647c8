/** A block of lines that stands in the text already: `[start, end)` in the text, up to the beginning of the next line. */
export interface RepeatedBlock {
  readonly start: number;
  readonly end: number;
}

interface Line {
  readonly start: number;
  readonly words: string;
}

/** A block this long is told twice by mistake, wherever it stands. Postings on one page may share shorter ones. */
const longBlock = 200;
/** Right after itself, a shorter block of several lines is a repetition: the same summary for small and for large screens. */
const shortBlock = 20;
const shortestLine = 3;
/** Lines that are remembered: more than any posting has. */
const mostLines = 20_000;

const linesOf = (text: string): readonly Line[] => {
  const lines: Line[] = [];
  for (let start = 0; start < text.length && lines.length < mostLines; ) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    if (end > start) lines.push({ start, words: text.slice(start, end) });
    start = end + 1;
  }
  return lines;
};

/** How many lines from `index` on are the same as those from `earlier` on; not more than it takes to be sure, or than lie between. */
const sameLines = (
  lines: readonly Line[],
  { earlier, index, enough }: { readonly earlier: number; readonly index: number; readonly enough: number },
) => {
  let count = 0;
  let length = 0;
  for (; earlier + count < index && length < enough; count++) {
    const words = lines[index + count]?.words;
    if (words === undefined || words !== lines[earlier + count]?.words) break;
    length += words.length;
  }
  return { count, length };
};

const repeatedFrom = (
  lines: readonly Line[],
  { first, last, index }: { readonly first: number; readonly last: number; readonly index: number },
): number => {
  const { count: adjacent, length } = sameLines(lines, { earlier: last, index, enough: longBlock });
  if (last + adjacent === index && (adjacent > 1 ? length >= shortBlock : length >= longBlock / 2)) return adjacent;
  const far = sameLines(lines, { earlier: first, index, enough: longBlock });
  return far.length >= longBlock ? far.count : 0;
};

/** Finds the blocks of a prepared text that are there for the second time. Linear: of a long text the beginning is looked at. */
export const findRepeatedBlocks = (text: string): readonly RepeatedBlock[] => {
  const lines = linesOf(text);
  const seen = new Map<string, { readonly first: number; last: number }>();
  const blocks: RepeatedBlock[] = [];
  for (let index = 0; index < lines.length; ) {
    const { start = 0, words = "" } = lines[index] ?? {};
    const known = words.length < shortestLine ? undefined : seen.get(words);
    const count = known === undefined ? 0 : repeatedFrom(lines, { ...known, index });
    if (count > 0) blocks.push({ start, end: lines[index + count]?.start ?? text.length });
    else if (known !== undefined) known.last = index;
    else if (words.length >= shortestLine) seen.set(words, { first: index, last: index });
    index += Math.max(1, count);
  }
  return lines.length < mostLines ? blocks : blocks.filter(({ end }) => end < text.length);
};
