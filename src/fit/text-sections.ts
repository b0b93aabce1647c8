import type { TextRange } from "./text-range.ts";

/** A heading with what stands under it up to the next heading. The first section may have none. */
export interface TextSection {
  /** The heading's words in lower case, without marks; "" for none. */
  readonly heading: string;
  readonly headingRange: TextRange | null;
  /** The paragraphs under it, blank lines apart. */
  readonly paragraphs: readonly TextRange[];
}

const longestHeading = 80;

/** Cuts a text into sections: at markdown headings, bold lines and short lines that end with a colon. Linear. */
export function textSections(text: string): readonly TextSection[] {
  const sections: { heading: string; headingRange: TextRange | null; paragraphs: TextRange[] }[] = [
    { heading: "", headingRange: null, paragraphs: [] },
  ];
  const state: { paragraph: TextRange | null } = { paragraph: null };
  const endParagraph = () => {
    if (state.paragraph !== null) sections.at(-1)?.paragraphs.push(state.paragraph);
    state.paragraph = null;
  };
  for (let start = 0; start <= text.length; ) {
    const lineEnd = text.indexOf("\n", start);
    const end = lineEnd < 0 ? text.length : lineEnd;
    const heading = end - start <= longestHeading + 8 ? headingOf(text.slice(start, end)) : null;
    if (heading !== null) {
      endParagraph();
      sections.push({ heading, headingRange: { start, end }, paragraphs: [] });
    } else if (isBlank(text, { start, end })) endParagraph();
    else state.paragraph = { start: state.paragraph?.start ?? start, end };
    start = end + 1;
  }
  endParagraph();
  return sections;
}

function isBlank(text: string, { start, end }: TextRange): boolean {
  return text.slice(start, Math.min(end, start + 200)).trim() === "" && (end - start <= 200 || text.slice(start, end).trim() === "");
}

function headingOf(line: string): string | null {
  const trimmed = line.trim();
  if (trimmed.length < 2 || trimmed.length > longestHeading) return null;
  const isMarked = /^#{1,6} /.test(trimmed) || /^\*\*[^*]+\*\*:?$/.test(trimmed);
  const isShortLabel = /[:：]$/.test(trimmed) && trimmed.length <= 60 && !/^[-*•|]/.test(trimmed);
  return isMarked || isShortLabel
    ? trimmed
        .replace(/^#+ |\*\*|[:：]\s*$/g, "")
        .trim()
        .toLowerCase()
    : null;
}
