import { languages } from "../languages/languages.ts";
import type { Reading } from "./confidence.ts";
import { exactSection, labelField } from "./label-index.ts";
import type { TextPiece } from "./labelled-pairs.ts";
import type { PageTitle } from "./page-titles.ts";
import { phraseKey } from "./phrase-key.ts";
import type { TextLine } from "./text-line.ts";
import type { TextOutline } from "./text-outline.ts";

/** A reading of the job's title in the visible text. */
export interface TitleReading {
  readonly piece: TextPiece;
  readonly reading: Reading;
  /** Line it stands on. */
  readonly line: number;
}

const longestTitle = 200;
const mostWords = 24;
/** The posting's title stands above this line, if it stands in a line of its own. */
const lastLine = 60;

const aboutPrefixes = languages.flatMap(({ labels }) => labels.about).map((phrase) => `${phraseKey(phrase)} `);
const notTitle =
  /^(?:careers? (?:at|with|in|page|opportunit)|jobs? (?:at|in|by)|(?:all|open|other|more|current|view) |search(?:$| (?:jobs?|results?|for|all|our|open)\b)|back(?:$| to\b)|skip(?:$| to\b)|karriere(?!\p{L})|stellenangebote|emplois?$|offres|vacatures|lediga |ledige |logo(?!\p{L})|image(?!\p{L})|cookies?(?!\p{L})|we |wir |nous |vi |wij )|^(?:https?|www)\b|(?:logo|cookies?|\bcareers|\bjobs)$/u;

/** What an authority writes above its posting: "The town of … announces a competition for the post", "Job advertisement". */
const announcement =
  /(?<!\p{L})(?:vyhlašuje|vypisuje|oznamuje|ogłasza|lyser ut|utlyser)(?!\p{L})|^(?:stellenausschreibung|výběrové řízení|výberové konanie|inzerát|ogłoszenie o naborze|oferta pracy|nabídka práce|ponuka práce|ledig stilling|stillingsutlysning|ledig tjänst|platsannons|求人票.{0,12}|求人情報|募集要項|採用情報|招聘启事|招聘啟事|招聘信息|招聘公告|招募公告|채용 ?공고|모집 ?공고|채용 ?안내)$/u;

/** "Fjellnes Entreprenør AS", "株式会社みなと商会": a heading that ends or begins with a legal form names the employer. */
const isEmployer = (text: string): boolean =>
  /^(?:株式会社|有限会社|合同会社|주식회사|\(주\))\S+$|\S(?:株式会社|有限(?:责任)?公司|股份有限公司|주식회사|\(주\))$|\p{L},? (?:GmbH|AB|AS|ASA|A\/S|ApS|Oyj?|Inc\.?|Ltd\.?|LLC|[Ss]\. ?r\. ?o\.|a\. ?s\.|[Ss]p\. z o\. ?o\.)$/u.test(
    text,
  );

const isSentence = (text: string): boolean => /[.!?。！？…;；,，]$/.test(text) && !/(?:\b\p{L}{1,4}\.|\))$/u.test(text);

/** Headings that no posting has as its title: "Apply now", "Location". */
const isHeadingOfOther = (text: string, language: string | null): boolean =>
  exactSection(phraseKey(text), { language }) !== null || labelField(text, { language }) !== null;

/** Whether the words of a line can be a job's title at all. */
const canBeTitle = (text: string, { language }: { readonly language: string | null }): boolean => {
  if (text.length < 2 || text.length > longestTitle || isSentence(text) || !/\p{L}{2}/u.test(text)) return false;
  const key = phraseKey(text);
  if (key === "" || key.split(" ").length > mostWords || notTitle.test(key)) return false;
  if (isHeadingOfOther(text, language)) return false;
  return !announcement.test(key) && !isEmployer(text) && !aboutPrefixes.some((prefix) => key.startsWith(prefix));
};

const agrees = (key: string, titles: readonly PageTitle[]): boolean =>
  key.length > 2 && titles.some((title) => title.parts.some((part) => part.key === key) || (key.includes(" ") && title.key.includes(key)));

/** Which part of a page title a line is, 0 for the first; Infinity for none. */
const partIndex = (key: string, titles: readonly PageTitle[]): number => {
  const found = titles.map((title) => title.parts.findIndex((part) => part.key === key)).filter((index) => index >= 0);
  return found.length === 0 ? Number.POSITIVE_INFINITY : Math.min(...found);
};

/** "카페 주말 알바 모집", "Webライター募集": the last word says that somebody is looked for. */
const lookingFor = /(?<=\S) ?(?:모집|채용|募集中?|急募|招聘|诚聘|誠徵)$/u;

/** A requisition's number behind the title: "Nurse - (25000T7)", "Cook (R-10233)". A year or hours belong to the title. */
const reference = /\s*[-–]?\s*\((?:[A-Z]{1,4}[-_ ]?\d{4,12}|\d{5,12}|\d{4,10}[A-Z]{1,3}\d{0,4})\)$/;

const pieceOf = ({ start, end, text }: TextLine): TextPiece => {
  const title = text.replace(reference, "").replace(lookingFor, "");
  return { start, end: end - (text.length - title.length), text: title };
};

interface Parts {
  readonly titles: readonly PageTitle[];
}

const labelled = ({ pairs, language }: TextOutline): readonly TitleReading[] =>
  pairs
    .filter(({ field, value }) => field === "title" && canBeTitle(value.text, { language }))
    .slice(0, 2)
    .map(({ value, line }) => ({ piece: value, line, reading: "title.label" }));

const topHeadings = ({ lines, pairs, language }: TextOutline): readonly TextLine[] => {
  const labelLines = new Set(pairs.map(({ line }) => line));
  const usable = lines.filter((line) => line.style === "heading" && !labelLines.has(line.index) && canBeTitle(line.text, { language }));
  const first = usable.filter(({ level }) => level === 1);
  return first.length > 0 ? first : usable.filter(({ level, index }) => level <= 3 && index < lastLine).slice(0, 3);
};

const fromHeadings = (outline: TextOutline, { titles }: Parts): readonly TitleReading[] => {
  const headings = topHeadings(outline);
  const agreeing = headings.filter(({ text }) => agrees(phraseKey(text), titles));
  const best = agreeing.toSorted((left, right) => partIndex(phraseKey(left.text), titles) - partIndex(phraseKey(right.text), titles))[0];
  if (best !== undefined) return [{ piece: pieceOf(best), line: best.index, reading: "title.heading-and-page-title" }];
  const [first] = headings;
  const isTop = first !== undefined && (first.level === 1 || first.index <= 3);
  return isTop ? [{ piece: pieceOf(first), line: first.index, reading: "title.heading" }] : [];
};

/** A line of its own that the page's title begins with: pages without headings, and headings that name the board. */
const fromAgreement = ({ lines, language }: TextOutline, { titles }: Parts): readonly TitleReading[] => {
  const firstParts = new Set(titles.flatMap(({ parts }) => (parts[0] === undefined || parts.length < 2 ? [] : [parts[0].key])));
  const whole = new Set(titles.map(({ key }) => key));
  const line = lines.slice(0, lastLine).find(({ text }) => {
    const key = phraseKey(text);
    return key !== "" && (firstParts.has(key) || whole.has(key)) && canBeTitle(text, { language });
  });
  return line === undefined ? [] : [{ piece: pieceOf(line), line: line.index, reading: "title.line-and-page-title" }];
};

/** The first line of a forwarded mail. */
const mailHeader = /^(?:subject|re|fwd?|from|to|date|sent|betreff|von|datum|objet|asunto|onderwerp|aan) ?: /i;

const firstLine = ({ document, lines, language, pairs }: TextOutline): readonly TitleReading[] => {
  if (mailHeader.test(lines[0]?.text ?? "")) return [];
  const line = lines.find(({ text, index }) => index > 0 || !announcement.test(phraseKey(text)));
  if (document.format === "html" || line === undefined || line.index > 1 || pairs.some((pair) => pair.line <= line.index)) return [];
  if (canBeTitle(line.text, { language })) return [{ piece: pieceOf(line), line: line.index, reading: "title.first-line" }];
  if (line.index > 0) return [];
  const standsAlone =
    lines[1]?.isAfterGap === true && line.style !== "item" && line.text.length <= longestTitle && /[^.:;,]$/.test(line.text);
  return standsAlone && !isHeadingOfOther(line.text, language) ? [{ piece: pieceOf(line), line: 0, reading: "title.first-sentence" }] : [];
};

/** Readings of the job's title in the visible text, best first. */
export const readTitle = (outline: TextOutline, parts: Parts): readonly TitleReading[] => {
  const heading = fromHeadings(outline, parts);
  const sure = heading.filter(({ reading }) => reading === "title.heading-and-page-title");
  const label = labelled(outline);
  return [...sure, ...fromAgreement(outline, parts), ...label, ...heading.filter((entry) => !sure.includes(entry)), ...firstLine(outline)];
};
