import type { LanguageWords } from "../../languages/language-words.ts";
import type { PhraseEntry } from "../phrases/create-phrase-finder.ts";
import { finderByLanguage } from "../phrases/finder-by-language.ts";
import { addDays, addMonths } from "./calendar.ts";
import type { DateReading } from "./date-reading.ts";
import { type Duration, findDurations } from "./find-durations.ts";

type AgoWord = "ago-before" | "ago-after" | "today" | "yesterday";

const findAgoWords = finderByLanguage<AgoWord>(agoEntries);

/** Days counted back from the reference date: "3 days ago", "vor 2 Wochen", "yesterday". */
export function relativeDates(text: string, given: { language: string | null; referenceDate: string }): readonly DateReading[] {
  const words = findAgoWords(given.language)(text);
  // Few texts hold any of these words, and the spans of time need a pass of their own.
  if (words.length === 0) return [];
  const durations = findDurations(text, given.language);
  const byEnd = new Map(durations.map((duration) => [duration.end, duration]));
  const byStart = new Map(durations.map((duration) => [duration.start, duration]));
  return words.flatMap((word) => {
    if (word.value === "today" || word.value === "yesterday")
      return [namedDay(text, { word, referenceDate: given.referenceDate, value: word.value })];
    const duration =
      word.value === "ago-after" ? neighbour(byEnd, { at: word.start, step: -1 }) : neighbour(byStart, { at: word.end, step: 1 });
    if (duration === null) return [];
    return [passed(text, { duration, word, referenceDate: given.referenceDate })];
  });
}

/** The day that lies a span of time before or after another. */
export function shiftDay(date: string, by: { amount: number; unit: Duration["unit"] }): string {
  if (by.unit === "minute" || by.unit === "hour") return addDays(date, Math.trunc(by.unit === "hour" ? by.amount / 24 : 0));
  if (by.unit === "day") return addDays(date, by.amount);
  if (by.unit === "week") return addDays(date, by.amount * 7);
  return addMonths(date, by.unit === "month" ? by.amount : by.amount * 12);
}

function passed(text: string, parts: { duration: Duration; word: { start: number; end: number }; referenceDate: string }): DateReading {
  const { duration, word, referenceDate } = parts;
  const start = Math.min(duration.start, word.start);
  const end = Math.max(duration.end, word.end);
  const isEstimated = duration.isOpen || duration.unit === "month" || duration.unit === "year" || duration.unit === "week";
  return {
    ...relativeReading(text, { start, end }),
    date: shiftDay(referenceDate, { amount: -duration.amount, unit: duration.unit }),
    isEstimated,
    confidence: confidenceOf(duration),
  };
}

/** Below a day it may have been the day before; a week or month is rounded; "30+" is only a bound. */
function confidenceOf(duration: Duration): number {
  if (duration.isOpen) return 0.3;
  const byUnit = { minute: 0.9, hour: 0.8, day: 0.9, week: 0.6, month: 0.4, year: 0.2 };
  return byUnit[duration.unit];
}

function namedDay(
  text: string,
  parts: { word: { start: number; end: number }; referenceDate: string; value: "today" | "yesterday" },
): DateReading {
  const { word, referenceDate, value } = parts;
  return {
    ...relativeReading(text, word),
    date: value === "today" ? addDays(referenceDate, 0) : addDays(referenceDate, -1),
    isEstimated: false,
    confidence: 0.8,
  };
}

function relativeReading(text: string, span: { start: number; end: number }) {
  const { start, end } = span;
  return { start, end, raw: text.slice(start, end), kind: "relative" as const, isAmbiguous: false, alternative: null };
}

/** The span of time that ends or begins at most two characters from a word. */
function neighbour(durations: ReadonlyMap<number, Duration>, place: { at: number; step: -1 | 1 }): Duration | null {
  for (let distance = 0; distance <= 2; distance += 1) {
    const duration = durations.get(place.at + place.step * distance);
    if (duration !== undefined) return duration;
  }
  return null;
}

function agoEntries(table: LanguageWords): PhraseEntry<AgoWord>[] {
  const { agoBefore, agoAfter, today, yesterday } = table.dates;
  return [
    ["today", today],
    ["yesterday", yesterday],
    ["ago-before", agoBefore],
    ["ago-after", agoAfter],
  ];
}
