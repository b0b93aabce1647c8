import { exactSection, labelField, type SectionField, sectionWithin } from "./label-index.ts";
import { phraseKey } from "./phrase-key.ts";
import type { TextLine } from "./text-line.ts";

/** A stretch of lines under a heading that says what they are. */
export interface PostingSection {
  readonly field: SectionField;
  readonly heading: TextLine;
  /** Without headings. */
  readonly lines: readonly TextLine[];
  /** Whether the heading is exactly a known one, so that nothing about it was guessed. */
  readonly isExact: boolean;
}

const longestHeading = 100;
const mostWords = 14;
/** So many words of a line with a colon are looked at. */
const longestColonHeading = 3;
/** Up to so many words a line with a colon is a heading like any other. */
const shortHeading = 6;
/** Ranks under the six levels of headings: a bold line, one that ends with a colon, and one that is known word for word. */
const ranks = { bold: 7, colon: 8, plain: 9 };

interface Heading {
  readonly rank: number;
  readonly field: SectionField | null;
  readonly isExact: boolean;
}

const rankOf = (line: TextLine): number | null => {
  if (line.style === "heading") return line.level;
  if (line.style === "bold") return ranks.bold;
  if (line.style === "item") return null;
  return /[:：]$/.test(line.text) ? ranks.colon : ranks.plain;
};

interface Place {
  readonly lines: readonly TextLine[];
  readonly language: string | null;
}

const isUnderTitle = (line: TextLine): boolean => line.index > 0;

const headingOf = (line: TextLine, { lines, language }: Place): Heading | null => {
  if (line.text.length > longestHeading || !isUnderTitle(line)) return null;
  const rank = rankOf(line);
  if (rank === null) return null;
  const key = phraseKey(line.text);
  const exact = exactSection(key, { language });
  const next = lines[line.index + 1];
  if (exact !== null) {
    const isTab =
      rank === ranks.plain && next !== undefined && next.style !== "item" && exactSection(phraseKey(next.text), { language }) !== null;
    return isTab ? { rank, field: "other", isExact: true } : { rank, field: exact, isExact: true };
  }
  if (rank === ranks.plain) return next?.style === "item" ? withinPlain(key, rank) : null;
  if (labelField(line.text, { language }) !== null) return { rank, field: "other", isExact: true };
  return { rank, field: sectionOfWords(key, rank), isExact: false };
};

/** A line with a colon may be a sentence: then the phrase has to stand at its beginning. */
const sectionOfWords = (key: string, rank: number): SectionField | null => {
  const words = key.split(" ").length;
  if (words > mostWords) return null;
  return sectionWithin(rank === ranks.colon && words > shortHeading ? key.split(" ").slice(0, longestColonHeading).join(" ") : key);
};

/** A plain line right above a list opens a section when it is short and holds a known phrase. */
const withinPlain = (key: string, rank: number): Heading | null => {
  const field = key.split(" ").length <= 7 ? sectionWithin(key) : null;
  return field === null ? null : { rank, field, isExact: false };
};

interface Open {
  readonly field: SectionField;
  readonly heading: TextLine;
  readonly rank: number;
  readonly isExact: boolean;
  readonly lines: TextLine[];
}

/** A heading that is not known: part of the open section when it stands below the section's own, or introduces its list. */
const staysOpen = (open: Open, { rank }: Heading): boolean => rank > open.rank || (rank === ranks.colon && open.lines.length === 0);

/** Cuts the text into the sections whose headings are known, in one pass. */
export const readSections = (lines: readonly TextLine[], { language }: { readonly language: string | null }): readonly PostingSection[] => {
  const sections: Open[] = [];
  let open: Open | null = null;
  for (const line of lines) {
    const heading = headingOf(line, { lines, language });
    if (heading === null) open?.lines.push(line);
    else if (heading.field === null) {
      if (open !== null && !staysOpen(open, heading)) open = null;
    } else {
      open = { field: heading.field, heading: line, rank: heading.rank, isExact: heading.isExact, lines: [] };
      sections.push(open);
    }
  }
  return sections;
};
