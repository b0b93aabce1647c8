import { languages } from "../languages/languages.ts";
import { namesOccupation } from "../normalize/names-occupation.ts";
import { once } from "../normalize/once.ts";
import { countBits, holdsPay, isTitleLabel, labelBit, lineKinds } from "./line-kinds.ts";
import { plainWords } from "./plain-words.ts";
import type { PostingBlock } from "./posting-segment.ts";
import { tableBlocks } from "./table-blocks.ts";
import { lineAt, type TextLine } from "./text-lines.ts";
import { capitalCandidates, headingCandidates, leadingCandidates, ruledCandidates, type TitleCandidate } from "./title-candidates.ts";

const fewest = 2;
/** What a posting states beside its title, at the least. */
const fewestKinds = 2;
/** Share of the titles of one kind that begin a posting: the others are headings of the page. */
const leastShare = 0.5;
const deepest = 6;
/** Blocks beyond these are no list for people. */
const mostCandidates = 20_000;

const listWords =
  /\b(?:jobs|careers|vacancies|openings|positions|roles|opportunities|work with us|join us|join our|stellen\p{L}*|karriere|jobangebote|offres|emplois|recrutement|carri[eè]res?|empleos?|ofertas|vacantes|vacatures|lediga|jobb|tjänster|karriär|stillinger|jobber|kari[eé]r[ay]|volná|voľné|nab[ií]dky|ponuky|oferty|praca|práce)\b|招聘|招募|职位|職缺|求人|募集|採用|채용|일자리/iu;

/** Whether words head a list of postings: "Careers at Acme", "Offene Stellen", 求人一覧. */
export const headsPostings = (words: string): boolean => listWords.test(words.slice(0, 300));

const sectionHeadings = once(
  () =>
    new Set(
      languages.flatMap(({ labels }) =>
        [...labels.responsibilities, ...labels.requirements, ...labels.benefits, ...labels.otherHeadings].map((phrase) =>
          plainWords(phrase),
        ),
      ),
    ),
);

const askedHeadings = once(
  () =>
    new Set(languages.flatMap(({ labels }) => [...labels.responsibilities, ...labels.requirements].map((phrase) => plainWords(phrase)))),
);

const isSection = (title: string): boolean => sectionHeadings().has(plainWords(title)) || labelBit(title) !== 0 || isTitleLabel(title);

interface Page {
  readonly text: string;
  readonly lines: readonly TextLine[];
  readonly kinds: readonly number[];
}

const kindsWithin = ({ lines, kinds }: Page, { start, end }: Pick<PostingBlock, "start" | "end">): number => {
  let bits = 0;
  for (let at = lineAt(lines, start) + 1; at < lines.length && (lines[at]?.start ?? end) < end; at++) bits |= kinds[at] ?? 0;
  return bits;
};

const isAsked = ({ text }: Page, { start, end }: TextLine): boolean =>
  text[start] === "#" && end - start <= 100 && askedHeadings().has(plainWords(text.slice(start, end)));

/**
 * Whether one title stands above all blocks, and pay below it that holds for all of them, or one section on what is asked before or
 * behind them: then they are parts of one posting.
 */
const sharePosting = (page: Page, blocks: readonly PostingBlock[]): boolean => {
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (first === undefined || last === undefined) return false;
  const heading = /^# (.{1,200})$/m.exec(page.text.slice(0, first.start));
  if (heading === null || headsPostings(heading[1] ?? "")) return false;
  if (holdsPay(kindsWithin(page, { start: heading.index, end: first.start }))) return true;
  const [asked, ...others] = page.lines.filter((line) => isAsked(page, line));
  return asked !== undefined && others.length === 0 && (asked.start < first.start || asked.start > last.start);
};

/** The title above all postings. One that names an occupation is that of a single posting, and what follows are its parts. */
const isOnePosting = ({ text, lines }: Page, blocks: readonly PostingBlock[]): boolean => {
  const [first] = lines;
  const [block] = blocks;
  if (first === undefined || block === undefined || first.start >= block.start) return false;
  const heading =
    /^# (.{1,200})$/m.exec(text.slice(0, block.start))?.[1] ?? text.slice(first.start, Math.min(first.end, first.start + 200));
  return namesOccupation(heading) && !headsPostings(heading);
};

const blocksOf = (page: Page, candidates: readonly TitleCandidate[]): readonly PostingBlock[] => {
  const starting = candidates.filter(({ isTitle, title }) => !isTitle || !isSection(title)).slice(0, mostCandidates);
  const cut = starting.map((candidate, index) => ({ ...candidate, end: starting[index + 1]?.start ?? page.text.length }));
  const titled = cut.filter(({ isTitle }) => isTitle);
  const blocks = titled.filter((block) => countBits(kindsWithin(page, block)) >= fewestKinds);
  const isEnough = blocks.length >= fewest && blocks.length >= titled.length * leastShare;
  const isList = isEnough && !isOnePosting(page, blocks) && !sharePosting(page, blocks);
  return isList ? blocks.map(({ start, end, title }) => ({ start, end, title })) : [];
};

/**
 * Postings that the page's structure shows, whatever their titles are called: rows of a table with a head, or headings of one
 * level, parts between rules, lines in capitals or lines before facts, of which at least two state two facts of a posting each.
 * Under a heading that is the title of one posting there are none.
 */
export const statingBlocks = (text: string, { lines }: { readonly lines: readonly TextLine[] }): readonly PostingBlock[] => {
  const rows = tableBlocks(text, { lines });
  const page = { text, lines, kinds: lines.map((line) => lineKinds(text, line)) };
  if (rows.length >= fewest) return isOnePosting(page, rows) ? [] : rows;
  if (page.kinds.filter((bits) => bits !== 0).length < fewest * fewestKinds - 1) return [];
  const headed = Array.from({ length: deepest }, (_, at) => () => headingCandidates(text, page, at + 1));
  const signs = [...headed, () => ruledCandidates(text, page), () => capitalCandidates(text, page), () => leadingCandidates(text, page)];
  for (const candidates of signs) {
    const blocks = blocksOf(page, candidates());
    if (blocks.length >= fewest) return blocks;
  }
  return [];
};
