import { languages } from "../languages/languages.ts";
import { namesOccupation } from "../normalize/names-occupation.ts";
import { once } from "../normalize/once.ts";
import type { PreparedDocument } from "../spec/prepared-document.ts";
import { bitOf, type GateCategory, gateCategories, gateIndex } from "./gate-phrases.ts";
import { matchPhrase, type PhraseMatch } from "./match-phrase.ts";
import { isIdeograph, isWordCode } from "./plain-code.ts";

/** What a page says of its kind, counted over a bounded part of its text. */
export interface PageSignals {
  /** How many different phrases of each category stand there. */
  readonly counts: Readonly<Record<GateCategory, number>>;
  /** Characters of the whole text, an ideograph counted as three. */
  readonly weight: number;
  /** Whether the title, the first heading or the first line names an occupation. */
  readonly hasOccupation: boolean;
  /** Lines of at most 140 characters that are no headings of sections. */
  readonly shortLines: number;
  /** Share of the text that stands in lines of more than 200 characters. */
  readonly proseShare: number;
  /** How often the heading over what is asked stands there at most. */
  readonly repeatedRequirements: number;
  /** Notices that the posting is over, at a place where such a notice stands. */
  readonly closedNotices: number;
}

const headCharacters = 16_000;
const tailCharacters = 4_000;
const shortLine = 140;
const longLine = 200;
/** Letters that may follow a heading's words within its line. */
const headingRest = 20;
/** A notice stands near the top or in a line of its own. */
const noticeHead = 2_500;
const noticeLine = 260;

/** Characters before a notice in which a condition is looked for. */
const conditionReach = 40;
const conditionWords = once(() => new Set(languages.flatMap(({ gate }) => gate.conditions)));

const headingBits = bitOf("duties") | bitOf("requirements") | bitOf("offers");
const labelBit = bitOf("labels");
const closedBit = bitOf("closed");
const requirementsBit = bitOf("requirements");
const anywhereBits = ~(headingBits | labelBit | closedBit);

const lineMark = /^[\s#*_\-–—•·●○■□◆◇▶►✓✔>|【「［[(（]+|^\d{1,2}[.)、]\s*/;

/** The part of a text that is looked at: its beginning and its end. */
const boundedText = (text: string): string =>
  text.length <= headCharacters + tailCharacters ? text : `${text.slice(0, headCharacters)}\n${text.slice(-tailCharacters)}`;

interface Line {
  readonly text: string;
  readonly start: number;
  readonly contentStart: number;
  readonly end: number;
}

/** Counts so far. Changed only by the functions of this file. */
interface SignalCounter {
  /** What each phrase found stands for, by its number. */
  readonly masks: Map<number, number>;
  /** How often each heading over what is asked was found, by its number. */
  readonly requirements: Map<number, number>;
  closedNotices: number;
  shortLines: number;
  prose: number;
  ideographs: number;
}

const newCounter = (): SignalCounter => ({
  ...{ masks: new Map(), requirements: new Map() },
  ...{ closedNotices: 0, shortLines: 0, prose: 0, ideographs: 0 },
});

const comma = 44;

const isColon = (code: number): boolean => code === 58 || code === 0xff1a;

const endsLine = (line: Line, end: number): boolean => {
  const next = line.text.charCodeAt(end);
  return line.end - end <= headingRest || isColon(next) || next === 0x3011;
};

const sentenceEnd = /[.!?。！？]/;

/** Whether a phrase says that the posting is over, and not when it would be: "until the position has been filled". */
const isNotice = ({ text, start: lineStart, end }: Line, { start }: { readonly start: number }): boolean => {
  if (lineStart >= noticeHead && end - lineStart > noticeLine) return false;
  const before =
    text
      .slice(Math.max(lineStart, start - conditionReach), start)
      .split(sentenceEnd)
      .at(-1) ?? "";
  return !(before.match(/[\p{L}']+/gu) ?? []).some((word) => conditionWords().has(word));
};

/** Whether a label may begin within a line: after the end of a sentence or a separator, not after another word. */
const followsBreak = ({ text }: Line, start: number): boolean => {
  const before = text.charCodeAt(text.charCodeAt(start - 1) === 32 ? start - 2 : start - 1);
  return !isWordCode(before) && before !== comma;
};

/** Which of the meanings a match has at the place where it stands. */
const meaningAt = (line: Line, match: PhraseMatch): number => {
  const { start } = match;
  const isFirst = start === line.contentStart;
  const next = line.text.charCodeAt(match.end);
  let bits = match.bits & anywhereBits;
  const isLabel = isColon(next) && (isFirst || followsBreak(line, start));
  if (isLabel || (isFirst && endsLine(line, match.end))) bits |= match.bits & headingBits;
  if (isLabel || (isFirst && (match.end === line.end || line.text.startsWith(" |", match.end) || next === 9)))
    bits |= match.bits & labelBit;
  if ((match.bits & closedBit) !== 0 && isNotice(line, { start })) bits |= closedBit;
  return bits;
};

const countMatch = (counter: SignalCounter, { bits, phrase }: { readonly bits: number; readonly phrase: number }): void => {
  counter.masks.set(phrase, (counter.masks.get(phrase) ?? 0) | bits);
  if ((bits & closedBit) !== 0) counter.closedNotices++;
  if ((bits & requirementsBit) !== 0) counter.requirements.set(phrase, (counter.requirements.get(phrase) ?? 0) + 1);
};

const readLine = (counter: SignalCounter, line: Line): void => {
  const { text } = line;
  const phrases = gateIndex();
  const match: PhraseMatch = { start: 0, end: -1, bits: 0, phrase: 0 };
  for (let index = line.contentStart; index < line.end; index++) {
    const code = text.charCodeAt(index);
    if (code === 32) continue;
    if (isIdeograph(code)) counter.ideographs++;
    match.start = index;
    // A word is gone through to its end; every other character stands by itself.
    if (isWordCode(code)) while (isWordCode(text.charCodeAt(index + 1))) index++;
    matchPhrase(phrases, match, text);
    if (match.end > 0 && match.end <= line.end) countMatch(counter, { bits: meaningAt(line, match), phrase: match.phrase });
  }
};

const readLines = (text: string): SignalCounter => {
  const counter = newCounter();
  let start = 0;
  while (start < text.length) {
    const newline = text.indexOf("\n", start);
    const end = newline === -1 ? text.length : newline;
    if (end > start) {
      const mark = lineMark.exec(text.slice(start, Math.min(end, start + 24)))?.[0].length ?? 0;
      readLine(counter, { text, start, contentStart: start + mark, end });
      if (end - start > longLine) counter.prose += end - start;
      else if (end - start <= shortLine) counter.shortLines++;
    }
    start = end + 1;
  }
  return counter;
};

const shortText = 600;

/** Lines that may be the posting's title; of a few lines of text, the beginning may be title and sentence in one. */
const titleLines = ({ text, pageTitle }: Pick<PreparedDocument, "text" | "pageTitle">): readonly string[] => {
  const heading = /^#{1,2} (.{1,160})$/m.exec(text.slice(0, headCharacters))?.[1] ?? "";
  const first = text.slice(0, 400).split("\n", 1)[0] ?? "";
  return [pageTitle ?? "", heading, first.length <= shortLine || text.length <= shortText ? first : ""];
};

/** A question about an occupation ("What does a nurse earn?") is no title of a posting. */
const isTitle = (line: string): boolean => !/[?？]/.test(line) && namesOccupation(line);

/** Reads what a page says of its kind, in one pass over at most 20,000 characters of its text. */
export const readSignals = (document: Pick<PreparedDocument, "text" | "pageTitle">): PageSignals => {
  const text = boundedText(document.text).toLowerCase();
  const counter = readLines(text);
  const masks = [...counter.masks.values()];
  const counts = Object.fromEntries(
    gateCategories.map((category) => [category, masks.filter((bits) => (bits & bitOf(category)) !== 0).length]),
    // Every category has its entry.
  ) as Record<GateCategory, number>;
  return {
    counts,
    weight: document.text.length + 2 * counter.ideographs,
    hasOccupation: titleLines(document).some(isTitle),
    shortLines: counter.shortLines,
    proseShare: counter.prose / Math.max(1, text.length),
    repeatedRequirements: Math.max(0, ...counter.requirements.values()),
    closedNotices: counter.closedNotices,
  };
};
