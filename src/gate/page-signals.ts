import { languages } from "../languages/languages.ts";
import { codeUnits } from "../normalize/code-units.ts";
import { namesOccupation } from "../normalize/names-occupation.ts";
import { once } from "../normalize/once.ts";
import { namesPosting } from "../normalize/status/names-posting.ts";
import type { PreparedDocument } from "../spec/prepared-document.ts";
import { findPhrases, type PhraseMatch } from "./find-phrases.ts";
import { bitOf, type GateCategory, gateCategories, gateIndex } from "./gate-phrases.ts";
import { isWordCode, plainUnits } from "./plain-code.ts";

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
const overBit = bitOf("over");
const otherTitlesBit = bitOf("otherTitles");
const requirementsBit = bitOf("requirements");
const anywhereBits = ~(headingBits | labelBit | closedBit | overBit | otherTitlesBit);

const lineMark = /^[\s#*_\-–—•·●○■□◆◇▶►✓✔>|【「［[(（]+|^\d{1,2}[.)、]\s*/;

/** The part of a text that is looked at: its beginning and its end. */
const boundedText = (text: string): string =>
  text.length <= headCharacters + tailCharacters ? text : `${text.slice(0, headCharacters)}\n${text.slice(-tailCharacters)}`;

interface Line {
  readonly text: string;
  /** The text's code units, as phrases are written. */
  readonly units: Uint16Array;
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
  readonly ideographs: number;
}

const newCounter = ({ ideographs }: Pick<SignalCounter, "ideographs">): SignalCounter => ({
  ...{ masks: new Map(), requirements: new Map() },
  ...{ closedNotices: 0, shortLines: 0, prose: 0, ideographs },
});

const comma = 44;
const lastDigit = 57;

const isColon = (code: number): boolean => code === 58 || code === 0xff1a;

const endsLine = (line: Line, end: number): boolean => {
  const next = line.units[end] ?? 0;
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
  return !(before.toLowerCase().match(/[\p{L}']+/gu) ?? []).some((word) => conditionWords().has(word));
};

/** Whether a label may begin within a line: after the end of a sentence or a separator, not after another word. */
const followsBreak = ({ units }: Line, start: number): boolean => {
  const before = units[units[start - 1] === 32 ? start - 2 : start - 1] ?? 0;
  return !isWordCode(before) && before !== comma;
};

/** Whether a line may be the title of its page: a heading of the first two levels, or the first line. */
const mayBeTitle = ({ text, start, contentStart, end }: Line): boolean =>
  end - start <= longLine && (start === 0 || (text.startsWith("#", start) && contentStart - start <= 3));

/** Which of the meanings a match has at the place where it stands. */
const meaningAt = (line: Line, match: PhraseMatch): number => {
  const { start } = match;
  const isFirst = start === line.contentStart;
  const next = line.units[match.end] ?? 0;
  let bits = match.bits & anywhereBits;
  const isLabel = isColon(next) && (isFirst || followsBreak(line, start));
  if (isLabel || (isFirst && endsLine(line, match.end))) bits |= match.bits & headingBits;
  if (isLabel || (isFirst && (match.end === line.end || line.text.startsWith(" |", match.end) || next === 9)))
    bits |= match.bits & labelBit;
  if ((match.bits & closedBit) !== 0 && isNotice(line, { start })) bits |= closedBit;
  if ((match.bits & otherTitlesBit) !== 0 && mayBeTitle(line)) bits |= otherTitlesBit;
  if ((match.bits & overBit) !== 0 && namesPosting(line.text, { start, language: null }) && isNotice(line, { start })) bits |= closedBit;
  return bits;
};

const countMatch = (counter: SignalCounter, { bits, phrase }: { readonly bits: number; readonly phrase: number }): void => {
  counter.masks.set(phrase, (counter.masks.get(phrase) ?? 0) | bits);
  if ((bits & closedBit) !== 0) counter.closedNotices++;
  if ((bits & requirementsBit) !== 0) counter.requirements.set(phrase, (counter.requirements.get(phrase) ?? 0) + 1);
};

const readLine = (counter: SignalCounter, line: Line): void => {
  const tell = (match: PhraseMatch): void => countMatch(counter, { bits: meaningAt(line, match), phrase: match.phrase });
  findPhrases(gateIndex(), { units: line.units, start: line.contentStart, end: line.end, tell });
};

/** Characters before a line's first word: bullets, list numbers, heading signs. Most lines begin with a letter and have none. */
const markLength = (units: Uint16Array, { text, start, end }: Pick<Line, "text" | "start" | "end">): number => {
  const code = units[start] ?? 0;
  if (isWordCode(code) && code > lastDigit) return 0;
  return lineMark.exec(text.slice(start, Math.min(end, start + 24)))?.[0].length ?? 0;
};

const readLines = (text: string): SignalCounter => {
  const units = codeUnits(text);
  const counter = newCounter({ ideographs: plainUnits(units) });
  let start = 0;
  while (start < text.length) {
    const newline = text.indexOf("\n", start);
    const end = newline === -1 ? text.length : newline;
    if (end > start) {
      const mark = markLength(units, { text, start, end });
      readLine(counter, { text, units, start, contentStart: start + mark, end });
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

const countsOf = ({ masks }: SignalCounter): Readonly<Record<GateCategory, number>> => {
  const counts = gateCategories.map(() => 0);
  for (const bits of masks.values())
    for (let category = 0; category < counts.length; category++)
      if ((bits & (1 << category)) !== 0) counts[category] = (counts[category] ?? 0) + 1;
  // Every category has its entry.
  return Object.fromEntries(gateCategories.map((category, at) => [category, counts[at]])) as Record<GateCategory, number>;
};

/** Reads what a page says of its kind, in one pass over at most 20,000 characters of its text. */
export const readSignals = (document: Pick<PreparedDocument, "text" | "pageTitle">): PageSignals => {
  const text = boundedText(document.text);
  const counter = readLines(text);
  return {
    counts: countsOf(counter),
    weight: document.text.length + 2 * counter.ideographs,
    hasOccupation: titleLines(document).some(isTitle),
    shortLines: counter.shortLines,
    proseShare: counter.prose / Math.max(1, text.length),
    repeatedRequirements: Math.max(0, ...counter.requirements.values()),
    closedNotices: counter.closedNotices,
  };
};
