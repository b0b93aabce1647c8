import type { StructuredPosting } from "../spec/fact.ts";
import type { PostingAnchor } from "./posting-segment.ts";
import type { TextLine } from "./text-lines.ts";

/** A posting that the page states as data, and where its title stands in the text, if it does. */
export interface AnchoredPosting {
  readonly posting: StructuredPosting;
  readonly title: string | null;
  readonly anchor: PostingAnchor | null;
}

const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const longestLine = 300;
const longestTail = 60;

/** Lines by their words, so that many postings are found in one pass. */
const indexLines = (text: string, lines: readonly TextLine[]): ReadonlyMap<string, readonly TextLine[]> => {
  const index = new Map<string, TextLine[]>();
  for (const line of lines) {
    if (line.end - line.start > longestLine) continue;
    const cells = text.slice(line.start, line.end).split(/ \| |\t/, 8);
    for (const words of new Set([plain(cells.join(" ")), ...cells.map(plain)])) {
      const found = index.get(words);
      if (found === undefined) index.set(words, [line]);
      else found.push(line);
    }
  }
  return index;
};

/** Finds each posting's title in the text: as a line or a cell, else as the beginning of a short line; each line once. */
export const anchorStructured = (
  postings: readonly StructuredPosting[],
  { text, lines }: { readonly text: string; readonly lines: readonly TextLine[] },
): readonly AnchoredPosting[] => {
  const index = indexLines(text, lines);
  const keys = [...index.keys()].filter((key) => key !== "").sort();
  const taken = new Set<TextLine>();
  return postings.map((posting) => {
    const title = typeof posting.value.title === "string" ? posting.value.title : null;
    const key = plain(title ?? "");
    const line = key === "" ? undefined : (free(index.get(key), taken) ?? free(index.get(beginningWith(keys, key)), taken));
    if (line === undefined) return { posting, title, anchor: null };
    taken.add(line);
    return { posting, title, anchor: { start: line.start, title: title ?? "" } };
  });
};

const free = (lines: readonly TextLine[] | undefined, taken: ReadonlySet<TextLine>): TextLine | undefined =>
  lines?.find((line) => !taken.has(line));

/** The first of the sorted keys that begins with a title and is little longer, by binary search; "" for none. */
const beginningWith = (keys: readonly string[], title: string): string => {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] ?? "") < title) low = middle + 1;
    else high = middle;
  }
  const key = keys[low] ?? "";
  return key.startsWith(`${title} `) && key.length <= title.length + longestTail ? key : "";
};
