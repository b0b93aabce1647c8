import { codeUnits } from "../normalize/code-units.ts";
import { currencyMentions } from "./currency-mentions.ts";
import { listNumberRuns } from "./number-run.ts";
import { readNumbers } from "./page-numbers.ts";
import { overlaps, type Place } from "./place.ts";
import { type MoneyParts, proveMoney } from "./prove-money.ts";
import { proveText, proveWords } from "./prove-words.ts";
import type { Searchable } from "./searchable.ts";

/** The numbers of a short text, each as it is read first. */
const firstReadings = (text: string): readonly number[] => {
  const units = codeUnits(text);
  const numbers = readNumbers({ text, units }, listNumberRuns(units));
  return Array.from({ length: numbers.count }, (_, at) => numbers.at(at)?.readings.slice(0, 1) ?? []).flat();
};

/** Characters beside an amount in which its currency stands. */
const reach = 14;

/** Whether no other currency than those that a value may mean stands beside an amount. */
const isInCurrency = (value: string, page: Searchable): ((place: Place) => boolean) => {
  const wanted = new Set(currencyMentions(value, { start: 0, end: value.length }).flatMap(({ codes }) => codes));
  if (wanted.size === 0) return () => true;
  return ({ start, end }) => {
    const beside = currencyMentions(page.text, { start: start - reach, end: end + reach });
    return beside.length === 0 || beside.some(({ codes }) => codes.some((code) => wanted.has(code)));
  };
};

/**
 * Where a salary written as text stands: its words, or else every amount in it. A bare number is proved as money only, as its
 * digits stand anywhere; a text without numbers ("by tariff") as any text.
 */
export function proveMoneyText(value: string, page: Searchable, parts: MoneyParts): readonly Place[] {
  const amounts = firstReadings(value);
  if (amounts.length === 0) return proveText(value, page);
  const isSame = isInCurrency(value, page);
  const hasWords = /\p{L}/u.test(value);
  const words = hasWords ? proveWords(value, page).filter(isSame) : [];
  // "Band 6" is no amount.
  const isAmount = parts.isSalary && currencyMentions(value, { start: 0, end: value.length }).length > 0;
  if (words.length > 0 && !isAmount) return words;
  const places = amounts.map((amount) => proveMoney(amount, page, parts).filter(isSame));
  const paid = words.filter((place) => places.flat().some((amount) => overlaps(amount, place)));
  if (paid.length > 0) return paid;
  return places.every((found) => found.length > 0) ? (places[0] ?? []).map((place) => ({ ...place, status: "normalized" })) : [];
}
