import { languages } from "../languages/languages.ts";
import { isLargeCity } from "../normalize/location/large-cities.ts";
import { parseLocation } from "../normalize/location/parse-location.ts";
import { findRegion } from "../normalize/location/regions.ts";
import { isBoardName } from "./board-names.ts";
import { type CompanyClue, type CompanyEvidence, companyEvidence } from "./company-evidence.ts";
import { canBeCompany, companyKey } from "./company-name.ts";
import type { TextPiece } from "./labelled-pairs.ts";
import { type PageTitle, splitTitle, type TitlePart } from "./page-titles.ts";
import { phraseKey } from "./phrase-key.ts";
import type { TitleReading } from "./read-title.ts";
import type { TextOutline } from "./text-outline.ts";

/** What may be the employer, with everything that speaks for it. */
export interface CompanyReading {
  readonly evidence: CompanyEvidence;
  readonly clues: ReadonlySet<CompanyClue>;
  readonly score: number;
}

/** How much one clue weighs; tuned on half of the pages with a known employer. */
const weights: Readonly<Record<CompanyClue, number>> = {
  label: 5,
  "page-title": 2.5,
  "beside-title": 1.5,
  about: 2.5,
  hiring: 2.5,
  logo: 1.5,
  describing: 1.5,
  at: 1,
  "legal-form": 1.5,
  acronym: 1,
  "short-form": 0,
  "site-name": 1,
  copyright: 1,
};

interface Parts {
  readonly titles: readonly PageTitle[];
  readonly title: TitleReading | null;
}

const atWords = languages.flatMap(({ labels }) => labels.at).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
const afterAt = new RegExp(`\\s(?:${[...new Set(atWords)].join("|")})\\s+(.{2,80})$`, "iu");
const hiringTitle = /^(.{2,60}?) (?:is )?hiring:? /i;

const inHead = (name: string, title: PageTitle): CompanyEvidence => ({
  name,
  clue: "page-title",
  range: null,
  source: title.span,
  short: null,
});

/** The place behind the employer: "bei Acme AG in Stuttgart". */
const placeBehind = /\s(?:in|à|en|te|i|w|ve)\s\p{Lu}.*$/u;
const nameAround =
  /^(?:join|jobs (?:at|by)|careers (?:at|with)|(?:jobs|karriere) bei|(?:vacatures|werken) bij) |(?: careers?| jobs| karriere| kariéra| kariera| karriär| \(careers?\)| ?(?:채용 ?공고|채용)|の?(?:採用情報|採用|中途採用))$/i;

const employerIn = (part: string): string => {
  const behindAt = afterAt.exec(` ${part}`)?.[1];
  const name = (behindAt === undefined ? part : behindAt.replace(placeBehind, "")).replace(nameAround, "");
  const [own = "", place = ""] = name.split(/, (?=[^,]*$)/);
  return isLargeCity(place) ? own : name;
};

/** A page's title without the posting's: a title with a dash in it would be two parts. */
const withoutTitle = ({ text, parts }: PageTitle, title: string): readonly TitlePart[] => {
  const at = title === "" ? -1 : text.toLowerCase().indexOf(title.toLowerCase());
  return at === -1 ? parts : [...splitTitle(text.slice(0, at)), ...splitTitle(text.slice(at + title.length))];
};

/** "Boise, Idaho", "Joliet, IL 60436", "Nantes": where the job is, not whose. */
const isPlace = (part: string): boolean => {
  const place = parseLocation(part);
  const isKnown = place !== null && (place.country !== null || findRegion(place.region ?? "", null) !== null);
  return isLargeCity(part) || (isKnown && place.city !== null);
};

/** "indeed.com", "187XYZ", "Job Application for": a site, a number of the posting, words before the title. */
const noName = /^(?:(?:www\.)?[\p{L}\p{N}-]+(?:\.[a-z]{2,3}){1,2}|[A-Z]{0,4}[-_ ]?\d{3,}[A-Z]{0,4}|.{1,40} (?:for|als|für|de|voor))$/iu;
/** A legal form, and names in scripts whose page titles are built otherwise. */
const sureName = /\p{Lo}|\b(?:GmbH|AG|SE|Ltd|Limited|Inc|LLC|SAS|SARL|BV|NV|AB)\b/u;

/** Whether the text has the name, and not as the beginning of a longer word. */
const isNamed = (text: string, name: string): boolean => {
  const at = text.indexOf(name);
  return at !== -1 && !/^\p{L}/u.test(text.slice(at + name.length));
};

interface TitledText {
  readonly piece: TextPiece | null;
  readonly text: string;
}

/** "Engineer - Acme", "Engineer at Acme", "Acme is hiring: Engineer". Of several parts one is the employer only if the text names it. */
const fromPageTitle = (title: PageTitle, { piece, text }: TitledText): readonly CompanyEvidence[] => {
  const titleKey = phraseKey(piece?.text ?? "");
  const parts = withoutTitle(title, piece?.text ?? "").filter(({ key }) => key !== titleKey);
  const rest = parts.filter(({ text: part }) => !noName.test(part) && !isPlace(part) && !(parts.length > 1 && / jobs$/i.test(part)));
  const hiring = hiringTitle.exec(title.text)?.[1];
  const names = [...(hiring === undefined ? [] : [hiring]), ...rest.map((part) => employerIn(part.text))];
  return [...new Set(names)]
    .filter((name) => canBeCompany(name) && !isPlace(name) && !phraseKey(name).includes(titleKey || "\n"))
    .filter((name) => rest.length < 2 || sureName.test(name) || name === hiring || isNamed(text, name))
    .map((name) => inHead(name, title));
};

const fromNeighbours = ({ lines }: TextOutline, title: TitleReading | null): readonly CompanyEvidence[] =>
  title === null
    ? []
    : [-2, -1, 1, 2].flatMap((step): readonly CompanyEvidence[] => {
        const line = lines[title.line + step];
        if (line === undefined || line.style === "item" || line.text.length > 60 || !canBeCompany(line.text) || isPlace(line.text))
          return [];
        return [{ name: line.text, clue: "beside-title", range: { start: line.start, end: line.end }, source: null, short: null }];
      });

/** Whether a later line begins with the name and goes on as a sentence does: "Acme keeps food cold." */
const isSubject = ({ lines }: TextOutline, { name, range }: CompanyEvidence): boolean =>
  name.length >= 4 &&
  range !== null &&
  lines.some(
    ({ text, start }) =>
      start > range.start &&
      text.length >= 2 * name.length &&
      text.startsWith(name) &&
      /^(?:,|['’]s)? \p{Ll}/u.test(text.slice(name.length)),
  );

const fromHead = ({ document: { metadata } }: TextOutline): readonly CompanyEvidence[] =>
  metadata
    .filter(({ name, value }) => name === "og:site_name" && canBeCompany(value))
    .slice(0, 1)
    .map(({ value, start, end }) => ({ name: value, clue: "site-name", range: null, source: { start, end }, short: null }));

const copyright = /(?:©|\(c\)|copyright)\s*(?:\d{4}(?:\s*[-–]\s*\d{4})?)?\s*(?:by )?([^\n|.©]{2,60})/giu;

const fromCopyright = ({ document: { text } }: TextOutline): readonly CompanyEvidence[] =>
  [...text.slice(-3000).matchAll(copyright)].slice(0, 2).flatMap((match): readonly CompanyEvidence[] => {
    const name = (match[1] ?? "").replace(/,? all rights.*$/i, "").trim();
    const start = Math.max(0, text.length - 3000) + match.index + match[0].indexOf(name);
    return canBeCompany(name) ? [{ name, clue: "copyright", range: { start, end: start + name.length }, source: null, short: null }] : [];
  });

const mentions = (text: string, name: string): number => {
  let count = 0;
  for (let at = text.indexOf(name); at !== -1 && count < 8; at = text.indexOf(name, at + name.length)) count++;
  return count;
};

const scored = (group: readonly CompanyEvidence[], { document: { text } }: TextOutline): CompanyReading => {
  const clues = new Set(group.map(({ clue }) => clue));
  const visible = group.filter(({ range }) => range !== null);
  const best = (visible.length > 0 ? visible : group).toSorted(
    (left, right) => right.name.length - left.name.length || weights[right.clue] - weights[left.clue],
  )[0];
  if (best === undefined) throw new TypeError("A group of mentions is never empty.");
  const short = best.name.split(/\s+/).slice(0, 3).join(" ");
  const repeated = Math.min(4, mentions(text, short) - 1) * 0.5;
  const sum = [...clues].reduce((total, clue) => total + weights[clue], 0);
  return { evidence: best, clues, score: sum + Math.max(0, repeated) };
};

const siteClues: ReadonlySet<CompanyClue> = new Set(["page-title", "site-name", "copyright", "logo", "at"]);

/**
 * A board's name in titles, logos and the footer: no posting of the board's own says no more of its employer. A site's name that
 * its text does not name is a board's too.
 */
const isOnlyBoard = (group: readonly CompanyEvidence[], text: string): boolean =>
  group.every(
    ({ name, clue }) =>
      siteClues.has(clue) && (isBoardName(name) || isBoardName(companyKey(name)) || (clue === "site-name" && !isNamed(text, name))),
  );

interface Rivals {
  readonly groups: readonly (readonly CompanyEvidence[])[];
  readonly text: string;
}

const isFromTitle = (group: readonly CompanyEvidence[]): boolean => group.every(({ clue }) => clue === "page-title");

/** Of several parts of a page's title any may be the employer: only one that the text names too is told from the rest. */
const isOneOfMany = (group: readonly CompanyEvidence[], { groups, text }: Rivals): boolean => {
  const rivals = groups.filter(isFromTitle);
  if (!isFromTitle(group) || rivals.length < 2) return false;
  const named = rivals.filter((rival) => rival.some(({ name }) => isNamed(text, name)));
  return named.length !== 1 || named[0] !== group;
};

/** What may be the employer, best first. */
export const readCompany = (outline: TextOutline, { titles, title }: Parts): readonly CompanyReading[] => {
  const titleKey = title === null ? "" : phraseKey(title.piece.text);
  const heads = titles.flatMap((entry) => fromPageTitle(entry, { piece: title?.piece ?? null, text: outline.document.text }));
  const inTitle = new Set(heads.map(({ name }) => companyKey(name)));
  const all = [...companyEvidence(outline), ...heads, ...fromNeighbours(outline, title), ...fromHead(outline), ...fromCopyright(outline)];
  // "CDS" is the Canadian Digital Service once the text has said so.
  const longForms = new Map(all.flatMap(({ name, short }) => (short === null ? [] : [[companyKey(short), companyKey(name)] as const])));
  const groups = new Map<string, CompanyEvidence[]>();
  for (const evidence of all) {
    const own = companyKey(evidence.name);
    const key = longForms.get(own) ?? own;
    if (key === "" || key === titleKey) continue;
    // A line beside the title is a name only when something else says so.
    if (evidence.clue === "beside-title" && !inTitle.has(key) && !groups.has(key) && !isSubject(outline, evidence)) continue;
    groups.set(key, [...(groups.get(key) ?? []), evidence]);
  }
  const stated = [...groups.values()].filter(
    (group) => group.some(({ clue }) => clue !== "short-form") && !isOnlyBoard(group, outline.document.text),
  );
  const sure = stated.filter((group) => !isOneOfMany(group, { groups: stated, text: outline.document.text }));
  return sure.map((group) => scored(group, outline)).toSorted((left, right) => right.score - left.score);
};
