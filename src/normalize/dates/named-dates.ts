import type { LanguageWords } from "../../languages/language-words.ts";
import type { PhraseEntry, PhraseMatch } from "../phrases/create-phrase-finder.ts";
import { finderByLanguage } from "../phrases/finder-by-language.ts";
import { type DateCandidate, fullYear } from "./date-candidate.ts";

const findMonths = finderByLanguage<number>(monthEntries);

/** Longest stretch looked at on either side of the name of a month. */
const REACH = 16;
const ordinal = "(?:st|nd|rd|th|er|re|ère|eme|ème|e|º|ª|°|:e|:a|go|ste|de)?";
const dayBefore = new RegExp(`(?<![\\d.,:/$€£])(\\d{1,2})${ordinal}\\.?[\\s-]{0,2}(?:(?:of|de|del|den|d')\\s{1,2})?$`, "u");
const yearBefore = /(?<!\d)(\d{4})[\s,.-]{1,2}$/;
const yearAfter = /^\.?(?:,?\s{0,2}|-|\/)(?:(?:de|del|of|r\.)\s{1,2})?(?:(\d{4})(?!\d)|(?:'|’)(\d{2})(?!\d)|(?<=-)(\d{2})(?!\d))/;
const dayAfter = /^\.?[\s-]{1,2}(\d{1,2})(?:st|nd|rd|th|º)?(?![\d:]|[.,]\d)(?:,?\s{1,3}(\d{4})(?!\d)|-(\d{4}|\d{2})(?!\d))?/;

/** Dates with the name of a month: "May 1, 2014", "1er mars 2024", "den 3. maj", "3 de mayo de 2024". */
export function namedDates(text: string, language: string | null): DateCandidate[] {
  return findMonths(language)(text).flatMap((month) => dateAround(text, month) ?? []);
}

function monthEntries(table: LanguageWords): PhraseEntry<number>[] {
  return table.dates.months.map((names, position) => [position + 1, names.split(" ")]);
}

function dateAround(text: string, month: PhraseMatch<number>): DateCandidate | null {
  const before = text.slice(Math.max(0, month.start - REACH), month.start);
  const after = text.slice(month.end, month.end + REACH);
  const first = dayBefore.exec(before);
  const second = dayAfter.exec(after);
  const year = yearAfter.exec(after);
  if (first !== null && (year !== null || second === null || secondYear(second) === undefined)) {
    return dayThenMonth(month, { before, first, year });
  }
  return second === null ? null : monthThenDay(text, { month, before, second });
}

function secondYear(match: RegExpExecArray): string | undefined {
  return match[2] ?? match[3];
}

function dayThenMonth(
  month: PhraseMatch<number>,
  parts: { before: string; first: RegExpExecArray; year: RegExpExecArray | null },
): DateCandidate {
  const { before, first, year } = parts;
  const digits = year?.[1] ?? year?.[2] ?? year?.[3];
  return {
    start: month.start - (before.length - first.index),
    end: month.end + (year?.[0].length ?? 0),
    ...written(digits),
    month: month.value,
    day: Number(first[1]),
    separator: null,
    confidence: 0.97,
  };
}

function monthThenDay(text: string, parts: { month: PhraseMatch<number>; before: string; second: RegExpExecArray }): DateCandidate | null {
  const { month, before, second } = parts;
  const yearFirst = yearBefore.exec(before);
  const digits = secondYear(second) ?? yearFirst?.[1];
  // "may 3" without a year and a capital is more often a verb than a month.
  if (digits === undefined && text.slice(month.start, month.end) === "may") return null;
  return {
    start: month.start - (secondYear(second) === undefined && yearFirst !== null ? before.length - yearFirst.index : 0),
    end: month.end + second[0].length,
    ...written(digits),
    month: month.value,
    day: Number(second[1]),
    separator: null,
    confidence: digits === undefined ? 0.9 : 0.97,
  };
}

function written(digits: string | undefined): { year: number | null; isShortYear: boolean } {
  return digits === undefined ? { year: null, isShortYear: false } : { year: fullYear(digits), isShortYear: digits.length === 2 };
}
