import type { LanguageWords } from "../../languages/language-words.ts";
import { findDurations } from "../dates/find-durations.ts";
import type { PhraseEntry, PhraseMatch } from "../phrases/create-phrase-finder.ts";
import { finderByLanguage } from "../phrases/finder-by-language.ts";

/** Days a week in the office or at home. */
export interface WeekDays {
  readonly min: number;
  readonly max: number;
  readonly where: "office" | "home";
  readonly start: number;
  readonly end: number;
}

/** How far the place may stand from the number of days. */
const REACH = 36;
const findPlaces = finderByLanguage<WeekDays["where"] | "other">(placeEntries);
const rangeBefore = /(?<![\d.,])([1-5])\s?(?:-|–|to|or|bis|oder|à|ou|a|o|tot|till|eller|til|až|alebo|nebo|do|lub|~|～|至|到|から)\s?$/iu;
const eastAsianDays = /(?:週に?|每周|每週|一周|주)\s?([1-5])(?:\s?[-~～]\s?([1-5]))?\s?(?:日|回|天|일|회)/gu;
const boundary = /[.!?;\n。]/u;

/** Finds how many days a week are spent in the office or at home: "2 days in the office", "週3日出社", "2-3 Tage Homeoffice". */
export function findOfficeDays(text: string, language: string | null): readonly WeekDays[] {
  const places = findPlaces(language)(text).flatMap(({ value, ...span }) => (value === "other" ? [] : [{ value, ...span }]));
  if (places.length === 0) return [];
  const counts = [...westernDays(text, language), ...Array.from(text.matchAll(eastAsianDays), eastAsian)];
  return counts.flatMap((count) => {
    const place = closestPlace(text, { count, places });
    return place === null
      ? []
      : [{ ...count, where: place.value, start: Math.min(count.start, place.start), end: Math.max(count.end, place.end) }];
  });
}

type Count = Omit<WeekDays, "where">;

function westernDays(text: string, language: string | null): Count[] {
  return findDurations(text, language).flatMap((duration) => {
    if (duration.unit !== "day" || duration.amount < 1 || duration.amount > 5) return [];
    const range = rangeBefore.exec(text.slice(Math.max(0, duration.start - 8), duration.start));
    const min = range === null ? duration.amount : Number(range[1]);
    return [
      { min: Math.min(min, duration.amount), max: duration.amount, start: duration.start - (range?.[0].length ?? 0), end: duration.end },
    ];
  });
}

function eastAsian(match: RegExpExecArray): Count {
  const min = Number(match[1]);
  return { min, max: match[2] === undefined ? min : Number(match[2]), start: match.index, end: match.index + match[0].length };
}

/** The place behind the number, else the one before it, in the same sentence. */
function closestPlace(
  text: string,
  parts: { count: Count; places: readonly PhraseMatch<WeekDays["where"]>[] },
): PhraseMatch<WeekDays["where"]> | null {
  const { count, places } = parts;
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.start ?? 0) < count.end) low = middle + 1;
    else high = middle;
  }
  const behind = places[low];
  if (behind !== undefined && isNear(text.slice(count.end, behind.start))) return behind;
  const before = places[low - 1];
  return before !== undefined && before.end <= count.start && isNear(text.slice(before.end, count.start)) ? before : null;
}

function isNear(between: string): boolean {
  return between.length <= REACH && !boundary.test(between);
}

function placeEntries(table: LanguageWords): PhraseEntry<WeekDays["where"] | "other">[] {
  return [
    ["other", table.work.notRemote],
    ["office", table.work.inOffice],
    ["home", table.work.atHome],
  ];
}
