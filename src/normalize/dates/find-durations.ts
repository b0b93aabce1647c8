import type { LanguageWords } from "../../languages/language-words.ts";
import type { PhraseEntry } from "../phrases/create-phrase-finder.ts";
import { finderByLanguage } from "../phrases/finder-by-language.ts";
import { lazily } from "../phrases/lazily.ts";
import { lowerCase } from "../phrases/lower-case.ts";
import { tablesFor } from "../phrases/tables-for.ts";

export type TimeUnit = "minute" | "hour" | "day" | "week" | "month" | "year";

/** A span of time as written: "3 days", "two weeks", "30+ Tage". */
export interface Duration {
  readonly amount: number;
  readonly unit: TimeUnit;
  /** Whether it says "30+". */
  readonly isOpen: boolean;
  readonly start: number;
  readonly end: number;
}

const units: readonly TimeUnit[] = ["minute", "hour", "day", "week", "month", "year"];
const findUnits = finderByLanguage<TimeUnit>(unitEntries);
const numberWords = lazily(() => new Map(tablesFor(null).map((table) => [table.code as string, numberEntries(table)])));
const digitsBefore = /(?<![\d.,])(\d{1,3})\s?(\+)?[\s-]{0,2}(?:个|個)?$/;
const wordBefore = /(?<![\p{L}\p{N}])(\p{L}{1,12})[\s-]{1,2}$/u;
const numeralBefore = /([一二两兩三四五六七八九十])(?:个|個)?$/;

/** Spans of time in a text, in order. */
export function findDurations(text: string, language: string | null): readonly Duration[] {
  return findUnits(language)(text).flatMap((unit) => {
    const before = text.slice(Math.max(0, unit.start - 16), unit.start);
    const number = numberAtEnd(before, language);
    if (number === null) return [];
    return [{ amount: number.amount, unit: unit.value, isOpen: number.isOpen, start: unit.start - number.length, end: unit.end }];
  });
}

function numberAtEnd(before: string, language: string | null): { amount: number; isOpen: boolean; length: number } | null {
  const digits = digitsBefore.exec(before);
  if (digits !== null) return { amount: Number(digits[1]), isOpen: digits[2] !== undefined, length: before.length - digits.index };
  const word = wordBefore.exec(before) ?? numeralBefore.exec(before);
  const amount = word === null ? undefined : amountOf(lowerCase(word[1] ?? ""), language);
  return word === null || amount === undefined ? null : { amount, isOpen: false, length: before.length - word.index };
}

function amountOf(word: string, language: string | null): number | undefined {
  for (const table of tablesFor(language)) {
    const amount = numberWords().get(table.code)?.get(word);
    if (amount !== undefined) return amount;
  }
  return undefined;
}

function numberEntries(table: LanguageWords): ReadonlyMap<string, number> {
  return new Map(table.dates.numbers.flatMap((forms, position) => forms.split(" ").map((form) => [form, position + 1] as const)));
}

function unitEntries(table: LanguageWords): PhraseEntry<TimeUnit>[] {
  return table.dates.units.flatMap((forms, position) => {
    const unit = units[position];
    return unit === undefined ? [] : [[unit, forms.split(" ")] as const];
  });
}
