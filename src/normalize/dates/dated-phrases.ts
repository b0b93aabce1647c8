import type { LanguageWords } from "../../languages/language-words.ts";
import type { PhraseEntry, PhraseMatch } from "../phrases/create-phrase-finder.ts";
import { finderByLanguage } from "../phrases/finder-by-language.ts";
import { concernsPosting } from "./concerns-posting.ts";
import type { DateReading } from "./date-reading.ts";
import { type FindDatesOptions, findDates } from "./find-dates.ts";
import { type Duration, findDurations } from "./find-durations.ts";

/** What a phrase says of the date behind it; other: the start of work, a founding, a birth. */
export type DateRole = "deadline" | "period" | "posted" | "open-for" | "other";

/** A phrase such as "Closing date" and what stands behind it. */
export interface DatedPhrase {
  readonly role: DateRole;
  readonly start: number;
  readonly end: number;
  /** The dates that follow it, at most two, with offsets in the whole text. */
  readonly dates: readonly DateReading[];
  /** The span of time that follows it when no date does: "closes in 5 days". */
  readonly duration: Duration | null;
}

/** How far behind a phrase its date may begin, and how much text is read for it. */
const REACH = 60;
const WINDOW = 110;
/** Farthest that the two days of a period stand apart: "1 March – 3 April", "from 1 March 2024 until 3 April". */
const RANGE_GAP = 12;

/** Finds the phrases that announce a date. */
export const findRoles = finderByLanguage<DateRole>(roleEntries);

/** The phrases of a text that announce a date, each with what follows it: the nearest phrase before a date owns it. */
export function datedPhrases(text: string, options: FindDatesOptions): readonly DatedPhrase[] {
  const phrases = findRoles(options.language ?? null)(text);
  return phrases.map((phrase, position) => {
    const next = phrases[position + 1]?.start ?? text.length;
    return readPhrase(text, { phrase, limit: Math.min(next, phrase.end + WINDOW), options });
  });
}

function readPhrase(text: string, parts: { phrase: PhraseMatch<DateRole>; limit: number; options: FindDatesOptions }): DatedPhrase {
  const { phrase, options } = parts;
  const window = text.slice(phrase.end, Math.max(phrase.end, parts.limit));
  const direction = phrase.value === "posted" ? "past" : "future";
  const found = findDates(window, { isDateExpected: true, direction, ...options });
  const dates = firstDates(found).map((date) => ({ ...date, start: date.start + phrase.end, end: date.end + phrase.end }));
  const duration = dates.length > 0 ? null : durationIn(window, options.language ?? null);
  const placed = duration === null ? null : { ...duration, start: duration.start + phrase.end, end: duration.end + phrase.end };
  const read = { role: phrase.value, start: phrase.start, end: phrase.end, dates, duration: placed };
  const day = dates[0]?.start ?? placed?.start;
  const isOpen = day !== undefined && (phrase.value === "deadline" || phrase.value === "posted");
  if (!isOpen || concernsPosting(text, { ...read, day, language: options.language ?? null })) return read;
  return { ...read, dates: [], duration: null };
}

/** A span of time that begins at once: "closes in 5 days". */
function durationIn(window: string, language: string | null): Duration | null {
  return findDurations(window, language).find((duration) => duration.start <= 12) ?? null;
}

function firstDates(found: readonly DateReading[]): readonly DateReading[] {
  const [first, second] = found;
  if (first === undefined || first.start > REACH) return [];
  return second !== undefined && second.start - first.end <= RANGE_GAP ? [first, second] : [first];
}

function roleEntries(table: LanguageWords): PhraseEntry<DateRole>[] {
  const { deadline, period, posted, openFor, otherDay } = table.dates;
  return [
    ["period", period],
    ["deadline", deadline],
    ["posted", posted],
    ["open-for", openFor],
    ["other", otherDay],
  ];
}
