import type { LanguageWords } from "../../languages/language-words.ts";
import type { NormalizeOptions } from "../normalize-options.ts";
import type { PhraseEntry, PhraseMatch } from "../phrases/create-phrase-finder.ts";
import { finderByLanguage } from "../phrases/finder-by-language.ts";
import { leadingDay } from "./calendar.ts";
import type { DateReading } from "./date-reading.ts";
import { type DatedPhrase, datedPhrases } from "./dated-phrases.ts";
import { findDatePosted } from "./find-date-posted.ts";
import { findDates } from "./find-dates.ts";
import type { Duration } from "./find-durations.ts";
import { shiftDay } from "./relative-dates.ts";

/** Options of {@link findDeadline}. */
export interface FindDeadlineOptions extends NormalizeOptions {
  /** The day the posting was published, from which "open for 30 days" counts. @default what the text states */
  readonly datePosted?: string | null;
}

type UntilWord = "until" | "apply" | "deadline-after";

/** How far from "until" a word of applying may stand. */
const REACH = 80;
const findUntilWords = finderByLanguage<UntilWord>(untilEntries);

/**
 * Finds the last day to apply (`validThrough`): behind "Closing date", "Bewerbungsschluss", "søknadsfrist" and their like;
 * the second day of an application period; the day after "until" or before "まで" where the line speaks of applying; or an
 * estimate where the text says for how long the posting is open (`isEstimated`). Null when the text does not state it.
 */
export function findDeadline(text: string, options: FindDeadlineOptions = {}): DateReading | null {
  const phrases = datedPhrases(text, options);
  const labelled = phrases.find((phrase) => (phrase.role === "deadline" || phrase.role === "period") && isStated(phrase));
  return labelled?.dates.at(-1) ?? untilDay(text, options) ?? countedDay(text, { phrases, options });
}

/** A period states a deadline by its second day only. */
function isStated(phrase: DatedPhrase): boolean {
  return phrase.role === "period" ? phrase.dates.length === 2 : phrase.dates.length > 0;
}

function untilDay(text: string, options: NormalizeOptions): DateReading | null {
  const words = findUntilWords(options.language ?? null)(text);
  const applyWords = words.filter((word) => word.value === "apply");
  let scanned = 0;
  for (const word of words) {
    if (word.value === "apply") continue;
    while (scanned < applyWords.length && (applyWords[scanned]?.end ?? 0) < word.start - REACH) scanned += 1;
    const isNearApplying = (applyWords[scanned]?.start ?? Number.POSITIVE_INFINITY) <= word.end + REACH;
    const reading = isNearApplying ? dayBeside(text, { word, options }) : null;
    if (reading !== null) return { ...reading, confidence: Math.round(reading.confidence * 80) / 100 };
  }
  return null;
}

/** The day right after "until" or right before "まで". */
function dayBeside(text: string, parts: { word: PhraseMatch<UntilWord>; options: NormalizeOptions }): DateReading | null {
  const { word, options } = parts;
  const isAfter = word.value === "until";
  const start = isAfter ? word.end : Math.max(0, word.start - 32);
  const window = text.slice(start, isAfter ? word.end + 44 : word.start);
  if (!/\d/.test(window)) return null;
  const dates = findDates(window, { isDateExpected: true, direction: "future", ...options }).filter((date) => date.kind === "absolute");
  const date = isAfter ? dates[0] : dates.at(-1);
  if (date === undefined) return null;
  const gap = isAfter ? window.slice(0, date.start) : window.slice(date.end);
  return /^[^.!?\n]{0,18}$/.test(gap) && !/\d/.test(gap) ? { ...date, start: date.start + start, end: date.end + start } : null;
}

/** "Closes in 5 days" from the reference date, "open for 30 days" from the day of publication. */
function countedDay(text: string, parts: { phrases: readonly DatedPhrase[]; options: FindDeadlineOptions }): DateReading | null {
  const { phrases, options } = parts;
  for (const { role, duration, start } of phrases) {
    if (duration === null || role === "posted" || role === "other" || !isPlausible(duration)) continue;
    const isFromPublication = role === "open-for";
    const base = isFromPublication
      ? (leadingDay(options.datePosted) ?? findDatePosted(text, options)?.date ?? null)
      : leadingDay(options.referenceDate);
    if (base === null) continue;
    const span = { start, end: duration.end, raw: text.slice(start, duration.end) };
    const date = shiftDay(base, duration);
    return { ...span, date, kind: "relative", isAmbiguous: false, alternative: null, isEstimated: true, confidence: 0.5 };
  }
  return null;
}

/** Postings stay open for days, weeks, at most a quarter: "valid for 18 months" speaks of something else. */
function isPlausible({ unit, amount }: Duration): boolean {
  return unit === "day" || unit === "week" || (unit === "month" && amount <= 3);
}

function untilEntries(table: LanguageWords): PhraseEntry<UntilWord>[] {
  const { until, apply, deadlineAfter } = table.dates;
  return [
    ["until", until],
    ["deadline-after", deadlineAfter],
    ["apply", apply],
  ];
}
