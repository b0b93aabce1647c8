import { languages } from "../languages/languages.ts";
import type { SalaryWords } from "../languages/salary-words.ts";
import { alternatives, phrasePattern } from "./phrase-pattern.ts";

/** The time a salary is for, in the words of schema.org's `unitText`. */
export type SalaryPeriod = "HOUR" | "DAY" | "WEEK" | "MONTH" | "YEAR";

const all = (section: keyof SalaryWords): readonly string[] => languages.flatMap(({ salary }) => salary[section]);

/** Names of schema.org's salary in markup. */
const markupWords = ["basesalary", "minvalue", "maxvalue", "estimatedsalary", "monetaryamount", "quantitativevalue"];

/** What says that an amount is pay, in all languages; on lower-case text. */
export const payPattern: RegExp = phrasePattern([
  ...all("pay"),
  ...languages.flatMap(({ labels }) => labels.salary),
  ...all("gross").filter((word) => /brut|gross|税|手取/.test(word)),
  ...markupWords,
]);

/** What says that an amount is money nobody is paid: revenue, funding, a fee. */
export const notPayPattern: RegExp = phrasePattern(all("notPay"));

/** Abbreviations that may touch the amount: "£15.20ph". */
const touching = (itself: readonly string[]): string => {
  const short = itself.filter((word) => /^[a-z]{2,4}$/.test(word));
  return short.length === 0 ? "" : `(?<=\\d)(?:${short.join("|")})(?![\\p{L}\\p{N}])|`;
};

const periodPattern = (unit: readonly string[], itself: readonly string[]): RegExp => {
  // "per hour", "/h", "an hour": a unit of time is a period only behind a word for "each".
  const each = `(?:(?:${alternatives(all("each"))})[ \\u00a0]?|/[ ]?|unittext: )`;
  return new RegExp(`${touching(itself)}${each}(?:${alternatives(unit)})|${alternatives(itself)}`, "gu");
};

/** What says the period of a salary, in all languages; on lower-case text. */
export const periodPatterns: ReadonlyMap<SalaryPeriod, RegExp> = new Map([
  ["HOUR", periodPattern(all("hour"), all("hourly"))],
  ["DAY", periodPattern(all("day"), all("daily"))],
  ["WEEK", periodPattern(all("week"), all("weekly"))],
  ["MONTH", periodPattern(all("month"), all("monthly"))],
  ["YEAR", periodPattern(all("year"), all("yearly"))],
]);
