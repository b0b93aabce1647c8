import { findSalaries } from "../normalize/salary/find-salaries.ts";
import type { SourceSpan } from "../spec/source-span.ts";
import { payPattern } from "./pay-words.ts";
import { overlaps } from "./place.ts";
import type { Searchable } from "./searchable.ts";

/** How much of the text around an amount is read, in characters: its sentence, in most postings. */
const before = 160;
const after = 100;

/** Words for money on top of the pay, right before an amount or right behind it. */
const onTop =
  "bonus(?:es)?|match(?:ing)?|(?:401|403|457)\\s?\\(?[kb]\\)?|relocation|stipends?|reimbursements?|reimbursed|allowances?|tuition|sign(?:ing)?[ -]on|per[ -]diem";
const onTopBefore = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${onTop})(?![\\p{L}\\p{N}])([^.;!?\\n]{0,40}|[^.;!?\\n]{0,20}\\d[\\d,.]*[^.;!?\\n\\p{L}]{0,8})$`,
  "iu",
);
const onTopBehind = new RegExp(`^[ \\t]?(?:${onTop})(?![\\p{L}\\p{N}])`, "iu");

/**
 * Whether an amount is money beside the salary: a bonus, equity, an allowance, what an employer adds to a pension plan. What
 * the reader of salaries takes for base pay is none.
 */
export function isOtherMoney(page: Searchable, { start, end }: SourceSpan): boolean {
  const from = Math.max(0, start - before);
  const around = page.text.slice(from, end + after);
  const self = { start: start - from, end: end - from };
  const readings = findSalaries(around).filter((reading) => overlaps(reading, self));
  if (readings.length > 0) return readings.every(({ kind }) => kind !== "base");
  const between = onTopBefore.exec(around.slice(Math.max(0, self.start - 80), self.start))?.[1];
  const isBehind = between !== undefined && between.toLowerCase().search(payPattern) < 0;
  return isBehind || onTopBehind.test(around.slice(self.end, self.end + 24));
}
