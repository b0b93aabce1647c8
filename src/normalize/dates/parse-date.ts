import type { LanguageWords } from "../../languages/language-words.ts";
import type { PhraseEntry } from "../phrases/create-phrase-finder.ts";
import { finderByLanguage } from "../phrases/finder-by-language.ts";
import { isoDay } from "./calendar.ts";
import type { DateReading } from "./date-reading.ts";
import { type FindDatesOptions, findDates } from "./find-dates.ts";

const findWeekdays = finderByLanguage<true>(weekdayEntries);
const longestValue = 120;
const isoDateTime = /^(\d{4})-(\d{2})-(\d{2})[Tt ]\d{2}:?\d{2}/;
const compactDay = /^(\d{4})(\d{2})(\d{2})(?:[Tt]\d{4,6}Z?)?$/;
const timeOfDay = /\d{1,2}(?:[:.h]\d{2}){1,2}(?:\.\d{1,6})?(?: ?[ap]\.?m\.?)?|\d{1,2} ?[ap]\.?m\.?|(?<=\s)[+-]\d{4}|\b(?:[A-Z]{3,4}|Z)\b/g;
const mostWordsBeside = 5;

/**
 * Reads a value that is a date as a whole: `datePosted` of markup, what stands behind a label, a `<time>`. A weekday, a time
 * of day and a few words beside the date ("Posted", "at", "Uhr") are allowed, another number or a second date is not. An ISO
 * date-time keeps the calendar day as written. Null when the value is no date.
 */
export function parseDate(value: string, options: FindDatesOptions = {}): DateReading | null {
  if (value.length > longestValue) return null;
  return wholeDate(value) ?? onlyDate(value, options);
}

function wholeDate(value: string): DateReading | null {
  const start = value.length - value.trimStart().length;
  const trimmed = value.trim();
  const match = isoDateTime.exec(trimmed) ?? compactDay.exec(trimmed);
  if (match === null) return null;
  const date = isoDay({ year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) });
  if (date === null) return null;
  const end = start + trimmed.length;
  return { date, start, end, raw: trimmed, kind: "absolute", isAmbiguous: false, alternative: null, isEstimated: false, confidence: 0.98 };
}

function onlyDate(value: string, options: FindDatesOptions): DateReading | null {
  const readings = findDates(value, { isDateExpected: true, ...options });
  const [reading] = readings;
  if (reading === undefined || readings.length > 1) return null;
  return isBeside(value, { reading, language: options.language ?? null }) ? reading : null;
}

/** Whether what stands beside the date leaves it the only thing said. */
function isBeside(value: string, parts: { reading: DateReading; language: string | null }): boolean {
  const { reading, language } = parts;
  const rest = `${value.slice(0, reading.start)} ${value.slice(reading.end)}`.replace(timeOfDay, " ");
  if (/\d/.test(rest)) return false;
  const named = findWeekdays(language)(rest).length;
  const words = rest.match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.length - named <= mostWordsBeside;
}

function weekdayEntries(table: LanguageWords): PhraseEntry<true>[] {
  return table.dates.weekdays.map((names) => [true, names.split(" ")]);
}
