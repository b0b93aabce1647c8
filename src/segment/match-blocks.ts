import type { StructuredPosting } from "../spec/fact.ts";
import type { PreparedDocument } from "../spec/prepared-document.ts";
import { addressMark, marksOf, wordMarksIn } from "./posting-marks.ts";
import type { PostingBlock } from "./posting-segment.ts";

/** Postings of one title, and the blocks that begin with it. */
export interface SameTitle {
  /** In plain words. */
  readonly title: string;
  readonly postings: readonly StructuredPosting[];
  readonly blocks: readonly PostingBlock[];
  /** Targets of the links in each block, by its start. */
  readonly linksAt: ReadonlyMap<number, readonly string[]>;
}

/** An address is one posting's; a town or a number may be named beside another's. */
const addressWeight = 1_000;

/** The marks that one posting alone has, with its place among the others. Words of the title tell nothing apart. */
const ownMarks = ({ title, postings }: SameTitle, url: string | null): ReadonlyMap<string, number> => {
  const owners = new Map<string, number>();
  const shared = new Set<string>();
  for (const [index, posting] of postings.entries()) {
    for (const mark of marksOf(posting, { url })) {
      if (owners.has(mark)) shared.add(mark);
      owners.set(mark, index);
    }
  }
  return new Map([...owners].filter(([mark]) => !shared.has(mark) && !` ${title} `.includes(` ${mark} `)));
};

type Scores = ReadonlyMap<number, number>;

const scoreBlock = (
  block: PostingBlock,
  { document, links, owners }: { document: Document; links: readonly string[]; owners: ReadonlyMap<string, number> },
): Scores => {
  const found = new Set<string>();
  const note = (mark: string | null) => mark !== null && owners.has(mark) && found.add(mark);
  for (const mark of wordMarksIn(document.text.slice(block.start, block.end))) note(mark);
  for (const href of links) {
    note(addressMark(href, document.url));
    for (const mark of wordMarksIn(href.slice(0, 500))) note(mark);
  }
  const scores = new Map<number, number>();
  for (const mark of found) {
    const owner = owners.get(mark) ?? -1;
    scores.set(owner, (scores.get(owner) ?? 0) + (mark.startsWith("address ") ? addressWeight : 1));
  }
  return scores;
};

/** The key of the highest score; null when two are as high, or there is none. */
const onlyBest = (scores: Scores): number | null => {
  const [first, second] = [...scores].sort(([, left], [, right]) => right - left);
  return first === undefined || first[1] === second?.[1] ? null : first[0];
};

type Document = Pick<PreparedDocument, "text" | "url">;

/**
 * Which block is which posting's, where the title does not tell: the block that holds its town, its identifier or its address
 * more than any other block does, and that of no other posting as much. Null for a posting that no block is certainly of.
 */
export const matchBlocks = (same: SameTitle, document: Document): readonly (PostingBlock | null)[] => {
  const { postings, blocks, linksAt } = same;
  const owners = ownMarks(same, document.url);
  const byPosting = postings.map(() => new Map<number, number>());
  const bestOfBlock = blocks.map((block, index) => {
    const scores = scoreBlock(block, { document, links: linksAt.get(block.start) ?? [], owners });
    for (const [posting, score] of scores) byPosting[posting]?.set(index, score);
    return onlyBest(scores);
  });
  return byPosting.map((scores, posting) => {
    const best = onlyBest(scores);
    return best !== null && bestOfBlock[best] === posting ? (blocks[best] ?? null) : null;
  });
};
