import { plainWords } from "./plain-words.ts";
import type { TextLine } from "./text-lines.ts";

const longestLine = 300;
const longestTail = 60;
/** A title that so many lines begin with is a word of the text. */
const mostLines = 1_000;

/** The address that preparation writes behind a link's words, or "(m/f/d)". */
const inBrackets = / \([^\s()/]{0,40}\/[^\s()]{0,250}\)/g;

/** The words of a line, as a whole and cell by cell, with addresses and without. */
const readingsOf = (text: string, { start, end }: TextLine): readonly string[] => {
  if (end - start > longestLine) return [];
  const cells = text.slice(start, end).split(/ \| |\t/, 8);
  const bare = cells.map((cell) => cell.replace(inBrackets, ""));
  return [cells.join(" "), ...cells, ...bare].map(plainWords).filter((words) => words !== "");
};

const add = (index: Map<string, TextLine[]>, { words, line }: { readonly words: string; readonly line: TextLine }): void => {
  const found = index.get(words);
  if (found === undefined) index.set(words, [line]);
  else found.push(line);
};

/** Index of the first of the sorted words that does not come before a prefix, by binary search. */
const firstFrom = (sorted: readonly string[], prefix: string): number => {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? "") < prefix) low = middle + 1;
    else high = middle;
  }
  return low;
};

interface OtherLines {
  readonly index: ReadonlyMap<string, readonly TextLine[]>;
  readonly sorted: readonly string[];
  readonly taken: Set<TextLine>;
}

/** The lines that begin with a title and are little longer; none when they are too many. */
const linesBeginningWith = (title: string, { index, sorted, taken }: OtherLines): readonly TextLine[] => {
  const found = new Set<TextLine>();
  const prefix = `${title} `;
  for (let at = firstFrom(sorted, prefix); sorted[at]?.startsWith(prefix) && found.size <= mostLines; at++) {
    const words = sorted[at] ?? "";
    if (words.length > title.length + longestTail) continue;
    for (const line of index.get(words) ?? []) if (!taken.has(line)) found.add(line);
  }
  if (found.size > mostLines) return [];
  for (const line of found) taken.add(line);
  return [...found];
};

/**
 * The lines on which each of some titles, in plain words, stands: as the line or a cell of it, else as the beginning of a
 * short line. A line belongs to one title, the one of its first cell, or the longest that it begins with.
 */
export const titleLines = (
  titles: ReadonlySet<string>,
  { text, lines }: { readonly text: string; readonly lines: readonly TextLine[] },
): ReadonlyMap<string, readonly TextLine[]> => {
  const found = new Map<string, TextLine[]>();
  const others = new Map<string, TextLine[]>();
  for (const line of lines) {
    const readings = readingsOf(text, line);
    const title = readings.find((words) => titles.has(words));
    if (title !== undefined) add(found, { words: title, line });
    else for (const words of new Set(readings)) add(others, { words, line });
  }
  const rest = { index: others, sorted: [...others.keys()].sort(), taken: new Set<TextLine>() };
  const missing = [...titles].filter((title) => !found.has(title)).sort((left, right) => right.length - left.length);
  return new Map([...found, ...missing.map((title) => [title, linesBeginningWith(title, rest)] as const)]);
};
