import type { StructuredPosting } from "../spec/fact.ts";
import type { PreparedDocument } from "../spec/prepared-document.ts";
import { cutBlocks } from "./cut-blocks.ts";
import { matchBlocks, type SameTitle } from "./match-blocks.ts";
import { plainWords } from "./plain-words.ts";
import type { PostingBlock } from "./posting-segment.ts";
import { lineAt, type TextLine } from "./text-lines.ts";
import { titleLines } from "./title-lines.ts";

/** A posting that the page states as data, and where it stands in the text, if that is certain. */
export interface AnchoredPosting {
  readonly posting: StructuredPosting;
  readonly title: string | null;
  readonly block: PostingBlock | null;
}

type Document = Pick<PreparedDocument, "text" | "links" | "url">;

const titleOf = ({ value }: StructuredPosting): string | null => (typeof value.title === "string" ? value.title : null);

const groupByTitle = (postings: readonly StructuredPosting[]): ReadonlyMap<string, readonly StructuredPosting[]> => {
  const groups = Map.groupBy(postings, (posting) => plainWords(titleOf(posting) ?? ""));
  groups.delete("");
  return groups;
};

/** Targets of links by the start of the block that they stand in. */
const linksByBlock = (blocks: readonly PostingBlock[], { links }: Document): ReadonlyMap<number, readonly string[]> => {
  const found = new Map<number, string[]>();
  for (const { textStart, href } of links) {
    // A block ends where the next one begins.
    const block = blocks[lineAt(blocks, textStart + 1)];
    if (block === undefined || textStart < block.start) continue;
    const own = found.get(block.start);
    if (own === undefined) found.set(block.start, [href]);
    else own.push(href);
  }
  return found;
};

/** A title that stands on one line and is that of one posting needs no other sign. */
const blocksOf = (same: SameTitle, document: Document): readonly (PostingBlock | null)[] =>
  same.postings.length === 1 && same.blocks.length === 1 ? same.blocks : matchBlocks(same, document);

/**
 * Finds the place of each posting by its title: from a line that holds it to the next line that holds any posting's. Where
 * several postings, or several lines, have one title, what else the page states of each decides, or nothing does.
 */
export const anchorStructured = (
  postings: readonly StructuredPosting[],
  { document, lines }: { readonly document: Document; readonly lines: readonly TextLine[] },
): readonly AnchoredPosting[] => {
  const groups = groupByTitle(postings);
  const found = titleLines(new Set(groups.keys()), { text: document.text, lines });
  const anchors = [...found].flatMap(([title, own]) => own.map(({ start }) => ({ start, title })));
  anchors.sort((left, right) => left.start - right.start);
  const blocks = cutBlocks(anchors, { lines, textEnd: document.text.length, isWholePage: false });
  const blocksByTitle = Map.groupBy(blocks, ({ title }) => title);
  const linksAt = linksByBlock(blocks, document);
  const placed = new Map<StructuredPosting, PostingBlock>();
  for (const [title, ofTitle] of groups) {
    const own = blocksOf({ title, postings: ofTitle, blocks: blocksByTitle.get(title) ?? [], linksAt }, document);
    for (const [index, posting] of ofTitle.entries()) {
      const block = own[index];
      if (block !== undefined && block !== null) placed.set(posting, block);
    }
  }
  return postings.map((posting) => ({ posting, title: titleOf(posting), block: placed.get(posting) ?? null }));
};
