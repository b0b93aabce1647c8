import type { LanguageWords } from "../../languages/language-words.ts";
import { type Duration, findDurations } from "../dates/find-durations.ts";
import type { NormalizeOptions } from "../normalize-options.ts";
import type { PhraseEntry, PhraseMatch } from "../phrases/create-phrase-finder.ts";
import { finderByLanguage } from "../phrases/finder-by-language.ts";

/** How much experience a text asks for. */
export interface ExperienceReading {
  /** As in schema.org's `monthsOfExperience`; null where no bound is stated. */
  readonly months: { readonly min: number | null; readonly max: number | null };
  /** From the number to the word for experience, or the phrase that asks for none. */
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  /** 0 to 1. */
  readonly confidence: number;
}

type ExperienceWord = "boast" | "experience" | "no-experience" | "at-least" | "at-most";

/** How far the word for experience may stand from the number, in the same sentence. */
const REACH = 80;
const findWords = finderByLanguage<ExperienceWord>(experienceEntries);
const rangeBefore = /(?<![\d.,])(\d{1,2})\s?(?:-|–|—|~|～|to|bis|à|a|al|till|til|tot|až|do|or|ou|oder|år - |至|到|から)\s?$/iu;
const sentenceEnd = /[.!?;。；]\s|\n|[。；]/u;
const mostMonths = 480;
const mostAsked = 180;

/** Finds the years and months of experience that a text asks for, in order; the first is usually the main one. */
export function findExperience(text: string, options: NormalizeOptions = {}): readonly ExperienceReading[] {
  const language = options.language ?? null;
  const words = findWords(language)(text);
  const stated = findDurations(text, language).flatMap((duration) => {
    if (duration.unit !== "year" && duration.unit !== "month") return [];
    return asExperience(text, { duration, words }) ?? [];
  });
  const none = words.filter((word) => word.value === "no-experience").map((word) => withoutExperience(text, word));
  return [...stated, ...none].toSorted((left, right) => left.start - right.start);
}

function asExperience(
  text: string,
  parts: { duration: Duration; words: readonly PhraseMatch<ExperienceWord>[] },
): ExperienceReading | null {
  const { duration } = parts;
  const word = nearest(text, parts);
  if (word === null) return null;
  const range = rangeBefore.exec(text.slice(Math.max(0, duration.start - 8), duration.start));
  const from = range === null ? null : Number(range[1]);
  const rangeStart = range === null ? duration.start : duration.start - range[0].length;
  const months = boundsOf({ duration, from, isUpperBound: isUpperBound(parts) });
  if ((months.min ?? months.max ?? 0) > mostMonths) return null;
  const start = Math.min(rangeStart, word.start);
  const end = Math.max(duration.end, word.end);
  // A company boasts of 30 years of experience; a job seldom asks for more than 15.
  const confidence = (months.min ?? 0) > mostAsked || isBoast(text, { words: parts.words, start: rangeStart }) ? 0.3 : 0.85;
  return { months, start, end, raw: text.slice(start, end), confidence };
}

function boundsOf(parts: { duration: Duration; from: number | null; isUpperBound: boolean }): ExperienceReading["months"] {
  const { duration, from, isUpperBound } = parts;
  const scale = duration.unit === "year" ? 12 : 1;
  const amount = duration.amount * scale;
  if (from !== null && from < duration.amount) return { min: from * scale, max: amount };
  return isUpperBound ? { min: null, max: amount } : { min: amount, max: null };
}

/** Whether "up to" stands right before the number or "以内" right behind it. */
function isUpperBound(parts: { duration: Duration; words: readonly PhraseMatch<ExperienceWord>[] }): boolean {
  const { start, end } = parts.duration;
  const { words } = parts;
  for (let position = firstBeyond(words, start - 24); position < words.length; position += 1) {
    const word = words[position];
    if (word === undefined || word.start > end + 2) return false;
    if (word.value === "at-most" && (isClose(word.end, start) || isClose(end, word.start))) return true;
  }
  return false;
}

/** "We have over 20 years": only words such as "over" may stand between. */
const boastReach = 16;

/** Whether the years are the employer's own. */
function isBoast(
  text: string,
  { words, start }: { readonly words: readonly PhraseMatch<ExperienceWord>[]; readonly start: number },
): boolean {
  for (let position = firstBeyond(words, start - 40); position < words.length; position += 1) {
    const word = words[position];
    if (word === undefined || word.start >= start) return false;
    const between = text.slice(word.end, start);
    if (word.value === "boast" && between.length <= boastReach && !/[.,;:!?\n()]/.test(between)) return true;
  }
  return false;
}

function isClose(left: number, right: number): boolean {
  return right >= left && right - left <= 2;
}

/** The word for experience closest to the number, with no end of a sentence between. */
function nearest(
  text: string,
  parts: { duration: Duration; words: readonly PhraseMatch<ExperienceWord>[] },
): PhraseMatch<ExperienceWord> | null {
  const { duration, words } = parts;
  const first = firstBeyond(words, duration.start - REACH);
  let best: PhraseMatch<ExperienceWord> | null = null;
  let closest = REACH + 1;
  for (let position = first; position < words.length; position += 1) {
    const word = words[position];
    if (word === undefined || word.start > duration.end + REACH) break;
    if (word.value !== "experience") continue;
    const isBehind = word.start >= duration.end;
    const between = isBehind ? text.slice(duration.end, word.start) : text.slice(word.end, duration.start);
    if (between.length >= closest || sentenceEnd.test(between)) continue;
    best = word;
    closest = between.length;
  }
  return best;
}

/** Position of the first word that begins at or after an offset. */
function firstBeyond(words: readonly PhraseMatch<ExperienceWord>[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function withoutExperience(text: string, word: PhraseMatch<ExperienceWord>): ExperienceReading {
  const { start, end } = word;
  return { months: { min: 0, max: null }, start, end, raw: text.slice(start, end), confidence: 0.75 };
}

function experienceEntries(table: LanguageWords): PhraseEntry<ExperienceWord>[] {
  const { work } = table;
  return [
    ["boast", work.boasts],
    ["no-experience", work.noExperience],
    ["experience", work.experience],
    ["at-most", work.atMost],
    ["at-least", work.atLeast],
  ];
}
