import { linkShape } from "../normalize/link-shape.ts";
import { namesOccupation } from "../normalize/names-occupation.ts";
import type { PreparedDocument } from "../spec/prepared-document.ts";

/** What a page shows of the rows of a list of postings. */
export interface ListingSignals {
  /** Links to different pages whose addresses differ in their last part or a number only. */
  readonly similarLinks: number;
  /** How many of the links of one kind name an occupation, at most. */
  readonly titleLinks: number;
  /** Different short lines that name an occupation. */
  readonly occupationLines: number;
}

const mostLinks = 400;
const mostLines = 150;
const shortestRow = 4;
/** A title of two ideographs is whole: "厨师". */
const eastAsianRow = /^[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}]{2,3}$/u;
const longestRow = 110;
const looksAt = 16_000;

const countLinks = ({ text, links }: Pick<PreparedDocument, "text" | "links">): Pick<ListingSignals, "similarLinks" | "titleLinks"> => {
  const shapes = new Map<string, Map<string, string>>();
  for (const { href, textStart, textEnd } of links.slice(0, mostLinks)) {
    const length = textEnd - textStart;
    if (length > longestRow || (length < shortestRow && !eastAsianRow.test(text.slice(textStart, textEnd)))) continue;
    const shape = linkShape(href);
    const targets = shapes.get(shape) ?? new Map<string, string>();
    shapes.set(shape, targets.set(href, text.slice(textStart, textEnd)));
  }
  const groups = [...shapes.values()];
  return {
    similarLinks: Math.max(0, ...groups.map(({ size }) => size)),
    titleLinks: Math.max(0, ...groups.map((targets) => [...targets.values()].filter(namesOccupation).length)),
  };
};

/** Where a line of running text goes on, or a sentence ends. */
const wrapped = /^[\s>]*\p{Ll}/u;
const sentenceEnd = /[.,;!?]\s*$/;

/** Lines that may be rows of a list: no sentence, and no part of one that was broken into lines. */
const isRow = (line: string, next: string): boolean =>
  line.length >= shortestRow && line.length <= longestRow && !wrapped.test(line) && !wrapped.test(next) && !sentenceEnd.test(line);

const countOccupationLines = (text: string): number => {
  const lines = text
    .slice(0, looksAt)
    .split("\n")
    .filter((line, at, all) => isRow(line, all[at + 1] ?? ""))
    .slice(0, mostLines);
  return new Set(lines.filter(namesOccupation)).size;
};

/** Reads the rows of a page. Worth its time only where little prose stands. */
export const readListingSignals = (document: Pick<PreparedDocument, "text" | "links">): ListingSignals => ({
  ...countLinks(document),
  occupationLines: countOccupationLines(document.text),
});

const countOfJobs =
  /(?:^|[–—|:-] )\d[\d.,\u00a0 ]{0,8}\+? (?:[\p{L}()/*&-]{1,20} ){0,4}?(?:jobs?|stellen|stellenangebote|offres|emplois|ofertas|empleos|vacatures|vacancies|openings|offerte|vagas|lediga|ledige|nabídek|nabídky|pracovných ponúk|ponúk|ponuky|ofert|oferty)(?!\p{L})/iu;
const eastAsianCount =
  /\d+\s?个(?:相关|在招)?(?:职位|岗位)|\d+\s?筆(?:職缺|工作)|(?:求人|募集)[^\d\n]{0,8}\d[\d,]*\s?件|\d[\d,]*\s?件の求人|(?:채용|공고)[^\d\n]{0,8}\d[\d,]*\s?건|\d[\d,]*\s?건의\s?(?:채용|공고)/u;

/** Whether the page's title or first heading counts results: "84 cook jobs in Hamburg". */
export const statesCount = ({ text, pageTitle }: Pick<PreparedDocument, "text" | "pageTitle">): boolean => {
  const heading = /^# (.{1,120})$/m.exec(text.slice(0, looksAt))?.[1] ?? "";
  return [heading, pageTitle?.slice(0, 200) ?? ""].some((title) => countOfJobs.test(title) || eastAsianCount.test(title));
};

const mostHeadings = 60;

/** How many headings of one level name an occupation: each may be the title of a posting. */
export const countTitleHeadings = (text: string): number => {
  const levels = new Map<number, Set<string>>();
  const headings = text.slice(0, looksAt).match(/^#{1,6} .{2,90}$/gm) ?? [];
  for (const heading of headings.slice(0, mostHeadings).filter(namesOccupation)) {
    const level = heading.indexOf(" ");
    levels.set(level, (levels.get(level) ?? new Set<string>()).add(heading));
  }
  return Math.max(0, ...[...levels.values()].map(({ size }) => size));
};
