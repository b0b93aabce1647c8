import { parseBaseSalary } from "../normalize/salary/parse-base-salary.ts";
import { readPayPeriod } from "../normalize/salary/read-pay-period.ts";
import type { SalaryAmounts, SalaryDoubt, SalaryHints } from "../normalize/salary/salary-reading.ts";
import type { WireValue } from "../spec/wire-schema.ts";
import { isJsonObject, memberOf } from "./json-object.ts";
import { type PostingValue, textsAt } from "./value-at-path.ts";

/** A salary as markup states it, with the path of each part. */
export interface MoneyValue {
  readonly amounts: SalaryAmounts;
  readonly paths: Readonly<Record<string, string>>;
  readonly doubts: readonly SalaryDoubt[];
}

/** Where each part may stand, nearest first; a text such as "50,000 EUR a year" holds all of them. */
const places: Readonly<Record<keyof SalaryAmounts, readonly string[]>> = {
  minValue: ["value.minValue", "minValue", "percentile10", "value.value", "value", "minPrice", "price", "median"],
  maxValue: ["value.maxValue", "maxValue", "percentile90", "value.value", "value", "maxPrice", "price", "median"],
  currency: ["currency", "value.currency", "priceCurrency", "salaryCurrency"],
  unitText: ["value.unitText", "unitText", "value.unitCode", "unitCode", "duration", "value.duration", "value"],
};

/** A `MonetaryAmountDistribution` names percentiles where a `MonetaryAmount` names ends. */
const withEnds = (value: WireValue): WireValue => {
  if (!isJsonObject(value)) return value;
  const [minValue, maxValue] = ["percentile10", "percentile90"].map((name) => memberOf(value, name));
  if (minValue === undefined && maxValue === undefined) return value;
  return { ...value, minValue: minValue ?? null, maxValue: maxValue ?? null };
};

/** Zero at the lower end of a range is what forms write for "up to". */
const withoutZero = (amounts: SalaryAmounts): SalaryAmounts =>
  amounts.minValue === 0 && (amounts.maxValue ?? 0) > 1 ? { ...amounts, minValue: null } : amounts;

const figure = (value: WireValue | undefined): number =>
  typeof value === "number" || typeof value === "string" ? Number(value) : Number.NaN;

/** Zero at the upper end, above which the lower one lies, is what forms write for "from". */
const withoutZeroEnd = (value: WireValue): WireValue => {
  if (!isJsonObject(value)) return value;
  const inner = memberOf(value, "value");
  const whole = isJsonObject(inner) ? { ...value, value: withoutZeroEnd(inner) } : value;
  return figure(memberOf(value, "maxValue")) === 0 && figure(memberOf(value, "minValue")) > 1 ? { ...whole, maxValue: null } : whole;
};

/** Applicant tracking systems write a period among other words: `per-year-salary`, `1 YEAR`, `per-hour-wage`. */
const periodAt = (at: PostingValue): SalaryAmounts["unitText"] => {
  const [stated] = textsAt(at, ["value.unitText", "unitText"]);
  const words = stated?.text
    .slice(0, 60)
    .replace(/[-_\s]+/g, " ")
    .replace(/\b(?:salary|wages?|rate|1)\b/gi, "");
  return words === undefined ? null : readPayPeriod(words.trim());
};

const pathOf = (at: PostingValue, part: keyof SalaryAmounts): string => textsAt(at, places[part])[0]?.path ?? at.path;

/**
 * Reads a `baseSalary` or `estimatedSalary` with the path of each part. schema.org's older `salaryCurrency` beside it counts
 * where it names no currency itself. Null when it holds no amount.
 */
export const readMoney = (at: PostingValue, { root, hints }: { root: PostingValue; hints: SalaryHints }): MoneyValue | null => {
  const value = withoutZeroEnd(withEnds(at.value));
  const read = parseBaseSalary(value, hints);
  if (read === null || (read.minValue === null && read.maxValue === null)) return null;
  // A bare 0 is an empty field of a form; one under the name of an amount is a statement, and doubted.
  if (!isJsonObject(value) && (read.minValue ?? 0) <= 0 && (read.maxValue ?? 0) <= 0) return null;
  const [beside] = read.currency === null ? textsAt(root, ["salaryCurrency"]) : [];
  const besideCode = beside === undefined ? null : (parseBaseSalary({ value: 1, currency: beside.text })?.currency ?? null);
  const { minValue, maxValue, currency, unitText } = read;
  const amounts = withoutZero({ minValue, maxValue, currency: currency ?? besideCode, unitText: unitText ?? periodAt(at) });
  const parts = (["minValue", "maxValue", "currency", "unitText"] as const).filter((part) => amounts[part] !== null);
  const paths = Object.fromEntries(parts.map((part) => [part, pathOf(at, part)]));
  if (beside !== undefined && besideCode !== null) return { amounts, paths: { ...paths, currency: beside.path }, doubts: read.doubts };
  return { amounts, paths, doubts: read.doubts };
};
