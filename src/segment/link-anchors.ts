import { linkShape } from "../normalize/link-shape.ts";
import { namesOccupation } from "../normalize/names-occupation.ts";
import type { PageLink, PreparedDocument } from "../spec/prepared-document.ts";
import type { PostingAnchor } from "./posting-segment.ts";
import { lineAt, type TextLine } from "./text-lines.ts";

const shortestTitle = 3;
const longestTitle = 200;
const fewest = 2;
/** Share of a group's links that name an occupation: the tables know the usual ones only. */
const leastShare = 0.3;

const wordsOf = ({ text }: PreparedDocument, { textStart, textEnd }: PageLink): string => text.slice(textStart, textEnd).trim();

const isTitleLike = (words: string): boolean => words.length >= shortestTitle && words.length <= longestTitle && /\p{L}{2}/u.test(words);

interface LinkGroup {
  readonly links: PageLink[];
  readonly targets: Set<string>;
  readonly captions: Set<string>;
  titles: number;
}

const groupLinks = (document: PreparedDocument): readonly LinkGroup[] => {
  const groups = new Map<string, LinkGroup>();
  for (const link of document.links) {
    const words = wordsOf(document, link);
    if (!isTitleLike(words)) continue;
    const shape = linkShape(link.href);
    const group = groups.get(shape) ?? { links: [], targets: new Set(), captions: new Set(), titles: 0 };
    groups.set(shape, group);
    if (group.targets.has(link.href)) continue;
    group.targets.add(link.href);
    group.captions.add(words);
    group.links.push(link);
    if (namesOccupation(words)) group.titles++;
  }
  return [...groups.values()];
};

const isListOfPostings = ({ links, titles, captions }: LinkGroup): boolean =>
  titles >= fewest && titles >= links.length * leastShare && captions.size > 1;

/**
 * Postings that begin with a link to the page of each: the links of one kind of address of which the most name an occupation.
 * A line gives one posting at most.
 */
export const linkAnchors = (document: PreparedDocument, { lines }: { readonly lines: readonly TextLine[] }): readonly PostingAnchor[] => {
  const [best] = groupLinks(document)
    .filter(isListOfPostings)
    .sort((left, right) => right.titles - left.titles);
  const starts = new Map<number, PostingAnchor>();
  for (const link of best?.links ?? []) {
    const { start } = lines[lineAt(lines, link.textStart)] ?? { start: link.textStart };
    if (!starts.has(start)) starts.set(start, { start, title: wordsOf(document, link) });
  }
  return [...starts.values()].sort((left, right) => left.start - right.start);
};
