/** A block of lines that stands in the text already: `[start, end)` in the text, up to the beginning of the next line. */
export interface RepeatedBlock {
  readonly start: number;
  readonly end: number;
}

/** A block this long is told twice by mistake, wherever it stands. Postings on one page may share shorter ones. */
const longBlock = 200;
/** Right after itself, a shorter block of several lines is a repetition: the same summary for small and for large screens. */
const shortBlock = 20;
const shortestLine = 3;
/** Lines that are remembered: more than any posting has. */
const mostLines = 20_000;

/** The lines of a text that are not empty, as bounds: a text without repetition is never cut up. */
const boundsOf = (text: string): readonly number[] => {
  const bounds: number[] = [];
  for (let start = 0; start < text.length && bounds.length < 2 * mostLines; ) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    if (end > start) bounds.push(start, end);
    start = end + 1;
  }
  return bounds;
};

/** A text and its lines by number. */
interface Lines {
  readonly text: string;
  readonly bounds: readonly number[];
}

const lineOf = ({ text, bounds }: Lines, index: number): string => text.slice(bounds[2 * index], bounds[2 * index + 1]);
const startOf = ({ text, bounds }: Lines, index: number): number => bounds[2 * index] ?? text.length;
const lengthOf = ({ bounds }: Lines, index: number): number => (bounds[2 * index + 1] ?? 0) - (bounds[2 * index] ?? 0);

/** Tells most lines apart by their length and three of their characters; equal lines have equal keys. */
const keyOf = (lines: Lines, index: number): number => {
  const start = startOf(lines, index);
  const length = lengthOf(lines, index);
  const { text } = lines;
  const letters = (text.charCodeAt(start) & 1023) * 1024 + (text.charCodeAt(start + (length >> 1)) & 1023);
  return (letters * 64 + (text.charCodeAt(start + length - 1) & 63)) * 4096 + Math.min(length, 4095);
};

interface Comparison {
  readonly earlier: number;
  readonly index: number;
}

/** How many lines from `index` on are the same as those from `earlier` on; not more than it takes to be sure, or than lie between. */
const sameLines = (lines: Lines, { earlier, index }: Comparison): { readonly count: number; readonly length: number } => {
  let count = 0;
  let length = 0;
  for (; earlier + count < index && length < longBlock; count++) {
    const size = lengthOf(lines, index + count);
    if (size === 0 || size !== lengthOf(lines, earlier + count) || lineOf(lines, index + count) !== lineOf(lines, earlier + count)) break;
    length += size;
  }
  return { count, length };
};

const repeatedFrom = (
  lines: Lines,
  { first, last, index }: { readonly first: number; readonly last: number; readonly index: number },
): number => {
  const { count, length } = sameLines(lines, { earlier: last, index });
  if (last + count === index && (count > 1 ? length >= shortBlock : length >= longBlock / 2)) return count;
  const far = sameLines(lines, { earlier: first, index });
  return far.length >= longBlock ? far.count : 0;
};

/** Finds the blocks of a prepared text that are there for the second time. Linear: of a long text the beginning is looked at. */
export const findRepeatedBlocks = (text: string): readonly RepeatedBlock[] => {
  const lines: Lines = { text, bounds: boundsOf(text) };
  const seen = new Map<number, { readonly first: number; last: number }>();
  const blocks: RepeatedBlock[] = [];
  for (let index = 0; 2 * index < lines.bounds.length; ) {
    const isShort = lengthOf(lines, index) < shortestLine;
    const key = isShort ? 0 : keyOf(lines, index);
    const known = isShort ? undefined : seen.get(key);
    const count = known === undefined ? 0 : repeatedFrom(lines, { ...known, index });
    if (count > 0) blocks.push({ start: startOf(lines, index), end: startOf(lines, index + count) });
    else if (known !== undefined) known.last = index;
    else if (!isShort) seen.set(key, { first: index, last: index });
    index += Math.max(1, count);
  }
  return lines.bounds.length < 2 * mostLines ? blocks : blocks.filter(({ end }) => end < text.length);
};
