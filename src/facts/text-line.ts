/** How a line of prepared text stands out. */
export type LineStyle = "heading" | "bold" | "item" | "plain";

/** One line that holds words. Offsets index the prepared text and leave its marks (`#`, `- `, `**`) out. */
export interface TextLine {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly style: LineStyle;
  /** Level of a heading, 1 to 6; otherwise 0. */
  readonly level: number;
  /** Blanks before the first mark or word. */
  readonly indent: number;
  /** Whether an empty line stands before it. */
  readonly isAfterGap: boolean;
}

const headingMark = /^(#{1,6})[ \t]+/;
const itemMark =
  /^(?:[-*+–—»·○□◦][ \t]+|[•●▪‣⁃∙✓✔✅➢➤►▶・][ \t]*|\(?(?:\d{1,2}|[a-hA-H])[.)][ \t]+|\(?\d{1,2}[.、．)）][ \t]*(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]))/u;
const rule = /^(?:-{3,}|={3,}|\*{3,}|_{3,}|(?:\|? ?:?-{3,}:? ?)+\|?)$/;
/** A rule and a mark are short; longer lines are never looked at whole. */
const longestRule = 120;
const longestCapitals = 80;

const isCapitals = (text: string): boolean =>
  text.length >= 4 && text.length <= longestCapitals && /\p{Lu}{2}/u.test(text) && !/\p{Ll}|\d{3}/u.test(text);

interface Range {
  readonly start: number;
  readonly end: number;
}

const trimRange = (text: string, { start, end }: Range): Range => {
  let from = start;
  let to = end;
  while (from < to && text.charCodeAt(from) <= 32) from++;
  while (to > from && (text.charCodeAt(to - 1) <= 32 || text.charCodeAt(to - 1) === 0xa0)) to--;
  return { start: from, end: to };
};

const isBold = (text: string, { start, end }: Range): boolean =>
  (text.startsWith("**", start) || text.startsWith("__", start)) &&
  end - start > 4 &&
  end - start < 200 &&
  /^(\*\*|__)[^*_]+(?:\1[:：]?|[:：]\1)$/.test(text.slice(start, end));

/** The words of a bold line, without the marks; a colon behind the closing mark is left out as well. */
const withoutBold = (text: string, { start, end }: Range): Range => {
  const close = Math.max(text.lastIndexOf("**", end), text.lastIndexOf("__", end));
  return trimRange(text, { start: start + 2, end: close });
};

interface Marked extends Range {
  readonly style: LineStyle;
  readonly level: number;
}

const readMarks = (text: string, range: Range): Marked => {
  const beginning = text.slice(range.start, Math.min(range.end, range.start + 12));
  const heading = headingMark.exec(beginning);
  if (heading !== null) {
    const words = trimRange(text, { start: range.start + heading[0].length, end: range.end });
    return { ...(isBold(text, words) ? withoutBold(text, words) : words), style: "heading", level: heading[1]?.length ?? 1 };
  }
  if (isBold(text, range)) return { ...withoutBold(text, range), style: "bold", level: 0 };
  const item = itemMark.exec(beginning);
  if (item !== null && range.start + item[0].length < range.end)
    return { start: range.start + item[0].length, end: range.end, style: "item", level: 0 };
  const isLoud = range.end - range.start <= longestCapitals && isCapitals(text.slice(range.start, range.end));
  return { ...range, style: isLoud ? "bold" : "plain", level: 0 };
};

/** Markdown's other way to write a heading: the line before a rule. */
const underline = (lines: TextLine[], mark: string): void => {
  const last = lines.at(-1);
  if (last === undefined || last.style !== "plain" || last.text.length > longestRule) return;
  lines[lines.length - 1] = { ...last, style: "heading", level: mark.startsWith("=") ? 1 : 2 };
};

/** Splits prepared text into the lines that hold words, in one pass. */
export const readLines = (text: string): readonly TextLine[] => {
  const lines: TextLine[] = [];
  let isAfterGap = true;
  for (let start = 0; start <= text.length; ) {
    const found = text.indexOf("\n", start);
    const stop = found === -1 ? text.length : found;
    const range = trimRange(text, { start, end: stop });
    const isRule = range.end - range.start <= longestRule && rule.test(text.slice(range.start, range.end));
    if (isRule && !isAfterGap && /^[-=]/.test(text.charAt(range.start))) underline(lines, text.charAt(range.start));
    if (range.start === range.end || isRule) isAfterGap = true;
    else {
      const marked = readMarks(text, range);
      const { style, level } = marked;
      const place = { start: marked.start, end: marked.end, text: text.slice(marked.start, marked.end) };
      lines.push({ index: lines.length, ...place, style, level, indent: range.start - start, isAfterGap });
      isAfterGap = false;
    }
    start = stop + 1;
  }
  return lines;
};
