import { type TextPiece, trimPiece } from "./labelled-pairs.ts";
import type { PostingSection } from "./posting-sections.ts";
import type { TextLine } from "./text-line.ts";

/** What a section says, entry by entry, word for word. */
export interface SectionEntries {
  readonly entries: readonly TextPiece[];
  /** How the entries were told apart: by list marks, by lines, or not at all. */
  readonly form: "list" | "lines" | "prose";
}

/** Entries of one section that are kept. */
const mostEntries = 50;
const longestEntry = 600;
const longestLine = 200;
const longestParagraph = 300;
/** A line that was broken by the width of its page is at least as long. */
const shortestBrokenLine = 50;

const withoutBullets = (line: TextLine): TextPiece => trimPiece(line.text, line.start);

/** The rest of an entry that was broken into several lines. */
const continues = (previous: TextLine, line: TextLine): boolean =>
  line.style === "plain" &&
  !line.isAfterGap &&
  (line.indent > previous.indent || previous.text.length >= shortestBrokenLine) &&
  /^\p{Ll}|^\(/u.test(line.text);

const joined = (first: TextPiece, line: TextLine): TextPiece => ({ start: first.start, end: line.end, text: `${first.text} ${line.text}` });

const listEntries = (lines: readonly TextLine[]): readonly TextPiece[] => {
  const entries: TextPiece[] = [];
  let last: TextLine | null = null;
  for (const line of lines) {
    const open = entries.at(-1);
    if (line.style === "item") entries.push(withoutBullets(line));
    else if (last !== null && open !== undefined && continues(last, line)) entries[entries.length - 1] = joined(open, line);
    last = line.style === "item" || (last !== null && continues(last, line)) ? line : null;
  }
  return entries;
};

const isUsable = ({ text }: TextPiece): boolean => text.length >= 2 && text.length <= longestEntry && /[\p{L}\p{N}]/u.test(text);

/** Short lines, one below the other, that are a list without marks. */
const areListed = (lines: readonly TextLine[]): boolean => {
  const short = lines.filter(({ text }) => text.length <= longestLine);
  const withoutStop = short.filter(({ text }) => !/[.!?]$/.test(text) || text.length < 120);
  return lines.length >= 2 && short.length === lines.length && withoutStop.length * 2 >= lines.length;
};

/** Two lines without a gap between them are a run; what stands behind the next gap no longer belongs to it. */
const firstRun = (lines: readonly TextLine[]): readonly TextLine[] => {
  if (lines[1]?.isAfterGap !== false) return lines;
  const end = lines.findIndex(({ isAfterGap }, index) => index > 0 && isAfterGap);
  return end === -1 ? lines : lines.slice(0, end);
};

/** So many lines that are no entries end a list: what follows belongs to something else. */
const mostBetween = 3;

const untilProse = (lines: readonly TextLine[]): readonly TextLine[] => {
  let between = 0;
  let hasItem = false;
  for (const [index, line] of lines.entries()) {
    between = line.style === "item" ? 0 : between + 1;
    hasItem ||= line.style === "item";
    if (hasItem && between > mostBetween) return lines.slice(0, index);
  }
  return lines;
};

/** Takes a section apart into entries. A paragraph is an entry only when it is short; longer prose is left to other readers. */
export const sectionEntries = ({ lines: body, field }: PostingSection): SectionEntries => {
  const lines = untilProse(body);
  const items = lines.filter(({ style }) => style === "item").length;
  const take = (entries: readonly TextPiece[], form: SectionEntries["form"]): SectionEntries => ({
    entries: entries.filter(isUsable).slice(0, mostEntries),
    form,
  });
  const isOnlyItem = items === 1 && (lines.length <= 2 || (lines[0]?.style === "item" && lines[1]?.isAfterGap === true));
  if (items >= 2 || isOnlyItem) return take(listEntries(lines), "list");
  const run = firstRun(lines);
  if (areListed(run)) return take(run.map(withoutBullets), field === "skills" ? "list" : "lines");
  return take(lines.filter(({ text }) => text.length <= longestParagraph).map(withoutBullets), "prose");
};
