import type { PostingAnchor } from "./posting-segment.ts";
import type { TextLine } from "./text-lines.ts";

/** A place where a posting may begin. One that is no title only ends the posting before it. */
export interface TitleCandidate extends PostingAnchor {
  readonly isTitle: boolean;
}

const longestTitle = 120;
const ruled = /^\s*(?:[-=_*~–—#]\s?){3,80}$/;
const capitals = /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u;

const titleOf = (line: string): string =>
  line
    .replace(/^[#\s*_\-•]{0,10}/, "")
    .replace(/[\s*_]{0,10}$/, "")
    .trim();

/** No sentence, no label with its value, and more than digits. */
const isTitleLike = (line: string): boolean => {
  const title = titleOf(line);
  return (
    title.length >= 2 && title.length <= longestTitle && /\p{L}{2}/u.test(title) && !/[.!?。！？;,]$/.test(title) && !/[:：]/.test(title)
  );
};

interface Lines {
  readonly lines: readonly TextLine[];
  /** What each line states. */
  readonly kinds: readonly number[];
}

const lineText = (text: string, { start, end }: TextLine): string => text.slice(start, Math.min(end, start + 300));

/** Headings of one level; those above it end a posting. */
export const headingCandidates = (text: string, { lines }: Lines, level: number): readonly TitleCandidate[] =>
  lines.flatMap((line): readonly TitleCandidate[] => {
    if (text[line.start] !== "#") return [];
    const written = lineText(text, line);
    const depth = /^(#{1,6}) /.exec(written)?.[1]?.length ?? 7;
    return depth > level ? [] : [{ start: line.start, title: titleOf(written), isTitle: depth === level && isTitleLike(written) }];
  });

/** The lines behind rules such as `---`, and the first line. */
export const ruledCandidates = (text: string, { lines }: Lines): readonly TitleCandidate[] => {
  const isRule = lines.map((line) => line.end - line.start <= 200 && ruled.test(text.slice(line.start, line.end)));
  if (!isRule.includes(true)) return [];
  return lines.flatMap((line, index): readonly TitleCandidate[] => {
    if (isRule[index] === true || (index > 0 && isRule[index - 1] !== true)) return [];
    const written = lineText(text, line);
    return [{ start: line.start, title: titleOf(written), isTitle: isTitleLike(written) }];
  });
};

/** Lines in capital letters. */
export const capitalCandidates = (text: string, { lines, kinds }: Lines): readonly TitleCandidate[] =>
  lines.flatMap((line, index): readonly TitleCandidate[] => {
    const written = lineText(text, line);
    const isTitle = kinds[index] === 0 && isTitleLike(written) && capitals.test(titleOf(written));
    return isTitle ? [{ start: line.start, title: titleOf(written), isTitle }] : [];
  });

const startsParagraph = (text: string, { start }: TextLine): boolean =>
  start === 0 || (text[start - 1] === "\n" && text[start - 2] === "\n");

/** Lines that begin a paragraph right before a line that states a fact. */
export const leadingCandidates = (text: string, { lines, kinds }: Lines): readonly TitleCandidate[] =>
  lines.flatMap((line, index): readonly TitleCandidate[] => {
    if (kinds[index] !== 0 || (kinds[index + 1] ?? 0) === 0 || !startsParagraph(text, line)) return [];
    const written = lineText(text, line);
    return isTitleLike(written) ? [{ start: line.start, title: titleOf(written), isTitle: true }] : [];
  });
