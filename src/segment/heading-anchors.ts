import { namesOccupation } from "../normalize/names-occupation.ts";
import type { PostingAnchor } from "./posting-segment.ts";
import type { TextLine } from "./text-lines.ts";

interface Heading extends PostingAnchor {
  readonly level: number;
}

const fewest = 2;
/** Share of a level's headings that name an occupation: within one posting, few do. */
const leastShare = 0.6;
const longestTitle = 160;

const headingOf = (text: string, { start, end }: TextLine): Heading | null => {
  if (text[start] !== "#" || end - start > longestTitle) return null;
  const match = /^(#{1,6}) +(\S.*)$/.exec(text.slice(start, end));
  return match === null ? null : { start, level: match[1]?.length ?? 1, title: (match[2] ?? "").replace(/^\*\*|\*\*$/g, "").trim() };
};

/** Postings that begin with a heading each: the highest level on which most headings are different titles. */
export const headingAnchors = (text: string, { lines }: { readonly lines: readonly TextLine[] }): readonly PostingAnchor[] => {
  const headings = lines.map((line) => headingOf(text, line)).filter((heading) => heading !== null);
  for (let level = 1; level <= 6; level++) {
    const ofLevel = headings.filter((heading) => heading.level === level);
    const titles = ofLevel.filter(({ title }) => namesOccupation(title));
    const isList = titles.length >= fewest && titles.length >= ofLevel.length * leastShare;
    if (isList && new Set(titles.map(({ title }) => title)).size >= fewest) return titles;
    // A title of its own above: what follows belongs to that posting.
    if (titles.length === 1 && ofLevel.length === 1) return [];
  }
  return [];
};
