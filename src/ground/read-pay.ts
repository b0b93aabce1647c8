import { type JudgedAmount, judgeAmounts } from "../normalize/salary/judge-amounts.ts";
import type { SourceSpan } from "../spec/source-span.ts";
import { overlaps } from "./place.ts";
import type { SalaryRole } from "./salary-roles.ts";
import type { Searchable } from "./searchable.ts";

/** How much of the text around an amount is read, in characters: its list, its heading, the rest of its sentence. */
const before = 300;
const after = 120;
/** A cut within a word would make another word of it. */
const longestWord = 40;

/** What the reader of salaries says of one amount as one value. */
export type PayVerdict =
  /** It is base pay, and this value is what it says. */
  | "base"
  /** It is other money, another value, or the other end of a range. */
  | "refused"
  /** It is an amount in a currency, or a range of thousands, of which nothing is said. */
  | "unknown"
  /** It is no amount of money: a count, a time, a part of a telephone number. */
  | "no-amount";

/** An amount of a page, the value it is to prove, and the end of a salary that it is to be. */
export interface PayQuestion {
  readonly amount: SourceSpan;
  readonly value: number;
  readonly role: SalaryRole | null;
}

const isSame = (left: number | null, right: number): boolean => left !== null && Math.abs(left - right) < 0.005;

const ends = ({ group, reading }: JudgedAmount): readonly (readonly [SalaryRole, number | null, SourceSpan | undefined])[] => {
  if (reading !== null && reading !== "refused")
    return [
      ["minValue", reading.minValue, reading.parts.minValue],
      ["maxValue", reading.maxValue, reading.parts.maxValue],
    ];
  const high = group.high ?? group.low;
  return [
    ["minValue", group.low.value, group.low],
    ["maxValue", high.value, high],
  ];
};

const judge = (judged: JudgedAmount, { amount, value, role }: PayQuestion): PayVerdict => {
  const { group, reading } = judged;
  if (reading === "refused" || (reading !== null && reading.kind !== "base")) return "refused";
  const isStated = ends(judged).some(
    ([end, stated, span]) => (role === null || role === end) && span !== undefined && overlaps(span, amount) && isSame(stated, value),
  );
  if (!isStated) return "refused";
  if (reading !== null) return "base";
  const isMoney = group.low.sign !== null || group.high?.sign != null || (group.high !== null && group.low.scale > 1);
  return isMoney ? "unknown" : "refused";
};

/** Reads the pay around an amount as the reader of salaries does, and says what that amount is. */
export function readPay(page: Searchable, { amount, value, role }: PayQuestion): PayVerdict {
  const rough = Math.max(0, amount.start - before);
  const skipped = rough === 0 ? 0 : page.text.slice(rough, rough + longestWord).search(/\s/) + 1;
  const from = rough + skipped;
  const self = { start: amount.start - from, end: amount.end - from };
  const found = judgeAmounts(page.text.slice(from, amount.end + after)).find(({ group }) => overlaps(group, self));
  return found === undefined ? "no-amount" : judge(found, { amount: self, value, role });
}

/** Salaries of a list stand no farther apart. */
const widestGap = 250;

/** Whether two amounts belong to one list of salaries: pay stands all the way between them. */
export function isOneList(page: Searchable, { start, end }: SourceSpan): boolean {
  if (end - start > 8_000) return false;
  const pay = judgeAmounts(page.text.slice(Math.max(0, start - before), end + after), {}).flatMap(({ reading }) =>
    reading === null || reading === "refused" || reading.kind !== "base" ? [] : [reading],
  );
  return pay.length > 2 && pay.every((reading, at) => reading.start - (pay[at - 1]?.end ?? reading.start) <= widestGap);
}
