import { currencyMentions } from "./currency-mentions.ts";
import { isOtherMoney } from "./other-money.ts";
import type { PageNumbers } from "./page-numbers.ts";
import { notPayPattern, payPattern, periodPatterns } from "./pay-words.ts";
import type { Place } from "./place.ts";
import type { PageNumber } from "./read-number-run.ts";
import { readPay } from "./read-pay.ts";
import type { SalaryRole } from "./salary-roles.ts";
import type { Searchable } from "./searchable.ts";

const rangeGap =
  /^\s?(?:[\p{Sc}]|[A-Za-z]{1,3}\.?)?\s?(?:[-–—~〜～至]|to|bis|till|til|até|al?|à|až|do|tot|og|och|y|and|und|et|から)\s?\p{Sc}?\s?$/u;

/** Characters before an amount in which a salary word makes it one: a line with its label, or the line below its label. */
const wordReach = 90;

/** "401(k)" and "403(b)" are pension plans, whatever stands around them. */
const isPensionPlan = (text: string, { start, end }: PageNumber): boolean =>
  /^(?:401|403|457)$/.test(text.slice(start, end)) && /^\s?\(?[kb]\b/i.test(text.slice(end, end + 3));

const isYear = ({ readings: [first = 0], multiplier }: PageNumber): boolean =>
  multiplier === null && Number.isInteger(first) && first >= 1900 && first <= 2100;

/** A currency right beside the number: "$45", "45 €", "45 000:- kr". */
const hasCurrency = (text: string, { start, end }: PageNumber): boolean => {
  const before = currencyMentions(text, { start: start - 8, end: start }).some((mention) =>
    /^[\s.:]{0,2}$/.test(text.slice(mention.end, start)),
  );
  if (before) return true;
  return currencyMentions(text, { start: end, end: end + 14 }).some((mention) => /^[\s,.:–-]{0,4}$/.test(text.slice(end, mention.start)));
};

const test = (pattern: RegExp, text: string): boolean => text.search(pattern) >= 0;

/** "$50M in revenue", "raised $20 million": nobody is paid in millions where the posting says what they are. */
const isNotPay = (page: Searchable, { start, end, multiplier }: PageNumber): boolean => {
  if (multiplier === null || multiplier.factor < 1e6) return false;
  const around = [
    { start: Math.max(0, start - 30), end: start },
    { start: end, end: end + 30 },
  ];
  return around.some((stretch) => test(notPayPattern, page.lowerCaseOf(stretch)));
};

const hasPayWord = (page: Searchable, { start, end }: PageNumber): boolean => {
  const window = page.text.slice(Math.max(0, start - wordReach), start);
  // The sentence before says nothing about it; the line before may be its heading.
  const sentence = window.search(/(?:[.!?;][ \t]+(?=\p{Lu}))(?!.*[.!?;][ \t]+\p{Lu})/su);
  const before = page.lowerCaseOf({ start: start - window.length + Math.max(0, sentence), end: start });
  const after = page.lowerCaseOf({ start: end, end: end + 24 }).split("\n")[0] ?? "";
  return test(payPattern, before) || test(payPattern, after) || [...periodPatterns.values()].some((pattern) => test(pattern, after));
};

const neighbours = (numbers: PageNumbers, at: number): readonly (readonly [PageNumber, PageNumber])[] => {
  const [left, self, right] = [numbers.at(at - 1), numbers.at(at), numbers.at(at + 1)];
  if (self === undefined) return [];
  const pairs: (readonly [PageNumber, PageNumber])[] = [];
  if (left !== undefined) pairs.push([left, self]);
  if (right !== undefined) pairs.push([self, right]);
  return pairs.filter(([first, second]) => second.start - first.end <= 12);
};

const isMoney = (page: Searchable, at: number): boolean => {
  const numbers = page.numbers();
  const self = numbers.at(at);
  if (self === undefined || isPensionPlan(page.text, self) || isNotPay(page, self)) return false;
  if (hasCurrency(page.text, self) || self.multiplier?.isCertain === true) return true;
  const isInRange = neighbours(numbers, at)
    .filter(([left, right]) => rangeGap.test(page.text.slice(left.end, right.start)))
    .some(([left, right]) => hasCurrency(page.text, left.start === self.start ? right : left));
  return isInRange || (!isYear(self) && hasPayWord(page, self));
};

const maxPlaces = 50;

const asPlace = (value: number, { page, number }: { readonly page: Searchable; readonly number: PageNumber }): Place => {
  const isPlain = page.text.slice(number.start, number.end) === String(value);
  return { start: number.start, end: number.end, status: isPlain ? "exact" : "normalized" };
};

/** Only a page made to cost time holds the same number more often. */
const maxLooks = 200;

/** Whether an amount is to be the salary itself, or money of any kind. */
export interface MoneyParts {
  readonly isSalary: boolean;
  /** The end of the salary that it is to be; null or left out for either. */
  readonly role?: SalaryRole | null;
}

/** Whether a number is the pay of the posting, as the reader of salaries sees it: base pay, or money of which nothing else is said. */
const isPay = (
  page: Searchable,
  { at, value, role }: { readonly at: number; readonly value: number; readonly role: SalaryRole | null },
): boolean => {
  const number = page.numbers().at(at);
  if (number === undefined || isPensionPlan(page.text, number)) return false;
  if (page.origin === "data") return isMoney(page, at) && !isOtherMoney(page, number);
  const verdict = readPay(page, { amount: number, value, role });
  if (verdict === "no-amount") return hasCurrency(page.text, number) && isMoney(page, at);
  return verdict === "base" || (verdict === "unknown" && isMoney(page, at) && !isOtherMoney(page, number));
};

/** Where an amount of money stands: a whole number beside a currency, a thousand's k, or a word that makes it a salary. */
export function proveMoney(value: number, page: Searchable, { isSalary, role = null }: MoneyParts): readonly Place[] {
  const numbers = page.numbers();
  const same = numbers.readAs(value, isSalary ? maxPlaces : maxLooks);
  return same
    .filter((at) => (isSalary ? isPay(page, { at, value, role }) : isMoney(page, at)))
    .slice(0, maxPlaces)
    .flatMap((at) => numbers.at(at) ?? [])
    .map((number) => asPlace(value, { page, number }));
}

/** Where a number stands, by itself and not inside another. */
export function proveNumber(value: number, page: Searchable): readonly Place[] {
  const numbers = page.numbers();
  return numbers
    .readAs(value, maxPlaces)
    .flatMap((at) => numbers.at(at) ?? [])
    .map((number) => asPlace(value, { page, number }));
}
