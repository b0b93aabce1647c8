import { chooseSalary } from "./choose-salary.ts";
import { countryCurrencies } from "./country-currencies.ts";
import { currencyCodes } from "./currency-codes.ts";
import { currencySigns } from "./currency-signs.ts";
import { findSalaries } from "./find-salaries.ts";
import { foldText } from "./fold-text.ts";
import { payPlausibility } from "./plausible-pay.ts";
import { readNumber } from "./read-number.ts";
import { readPayPeriod } from "./read-pay-period.ts";
import { resolveCurrency } from "./resolve-currency.ts";
import type { SalaryAmounts, SalaryDoubt, SalaryHints, SalaryReading } from "./salary-reading.ts";

/** The properties of MonetaryAmount, QuantitativeValue and PriceSpecification that tell a salary. Nothing is known of their values. */
interface Markup {
  readonly currency?: unknown;
  readonly priceCurrency?: unknown;
  readonly salaryCurrency?: unknown;
  readonly value?: unknown;
  readonly priceSpecification?: unknown;
  readonly minValue?: unknown;
  readonly maxValue?: unknown;
  readonly minPrice?: unknown;
  readonly maxPrice?: unknown;
  readonly price?: unknown;
  readonly amount?: unknown;
  readonly unitText?: unknown;
  readonly unitCode?: unknown;
  readonly duration?: unknown;
}

/** Deeper values than `value.value.value` are no salary. */
const deepest = 3;

function isMarkup(value: unknown): value is Markup {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function readCurrency(markup: Markup, hints: SalaryHints): { readonly code: string | null; readonly isAmbiguous: boolean } {
  const stated = [markup.currency, markup.priceCurrency, markup.salaryCurrency].find(
    (value) => typeof value === "string" && value.trim() !== "",
  );
  if (typeof stated !== "string") return { code: null, isAmbiguous: false };
  const code = stated.trim().toUpperCase();
  if (currencyCodes.has(code)) return { code, isAmbiguous: false };
  const sign = currencySigns.get(foldText(stated).trim());
  const resolved = sign === undefined ? null : resolveCurrency(sign, hints);
  return { code: resolved, isAmbiguous: resolved === null };
}

function readAmount(value: unknown): number | null {
  if (typeof value === "number") return Number.isFinite(value) && value >= 0 ? value : null;
  if (typeof value !== "string" || value.length > 60) return null;
  const digits = foldText(value)
    .replace(/[^\d.,' ]/g, "")
    .trim();
  const number = digits === "" || /\d\s*-\s*\d/.test(foldText(value)) ? null : readNumber(digits);
  const [read] = number === null ? [] : findSalaries(value, { isPay: true });
  return read?.minValue ?? read?.maxValue ?? number;
}

function firstOf(markup: Markup, names: readonly (keyof Markup)[]): number | null {
  for (const name of names) {
    const amount = readAmount(markup[name]);
    if (amount !== null) return amount;
  }
  return null;
}

function ends(markup: Markup): Pick<SalaryAmounts, "minValue" | "maxValue"> {
  const minValue = firstOf(markup, ["minValue", "minPrice"]);
  const maxValue = firstOf(markup, ["maxValue", "maxPrice"]);
  if (minValue !== null || maxValue !== null) return { minValue, maxValue };
  const only = firstOf(markup, ["value", "price", "amount"]);
  return { minValue: only, maxValue: only };
}

function reading(
  amounts: SalaryAmounts,
  { doubts, raw }: { readonly doubts: readonly SalaryDoubt[]; readonly raw: string },
): SalaryReading {
  const reason = "stated as data";
  return {
    ...amounts,
    kind: "base",
    raw,
    start: 0,
    end: 0,
    parts: {},
    label: null,
    confidence: doubts.length > 0 ? 0.5 : 0.95,
    reason,
    doubts,
  };
}

/** "0", "1" and $200 a year are filled-in blanks; a least above the most is a slip. */
function isDoubtful({ minValue, maxValue, currency, unitText }: SalaryAmounts): boolean {
  const values = [minValue, maxValue].filter((value) => value !== null);
  if (values.every((value) => value <= 1) || (minValue !== null && maxValue !== null && minValue > maxValue)) return true;
  return values.some((value) => value > 0 && payPlausibility(value, { currency, unitText }) !== "plausible");
}

function doubtsOf(
  amounts: SalaryAmounts,
  { isAmbiguous, country }: { readonly isAmbiguous: boolean; readonly country: string | null },
): SalaryDoubt[] {
  const doubts: SalaryDoubt[] = isAmbiguous ? ["currency-ambiguous"] : [];
  const atHome = country === null ? undefined : countryCurrencies.get(country.toUpperCase());
  if (amounts.currency !== null && atHome !== undefined && amounts.currency !== atHome) doubts.push("currency-doubtful");
  if (isDoubtful(amounts)) doubts.push("salary-doubtful");
  return doubts;
}

function fromMarkup(markup: Markup, { hints, depth }: { readonly hints: SalaryHints; readonly depth: number }): SalaryReading | null {
  const inner = markup.value ?? markup.priceSpecification;
  const own = {
    currency: readCurrency(markup, hints),
    unitText: readPayPeriod(markup.unitText) ?? readPayPeriod(markup.unitCode) ?? readPayPeriod(markup.duration),
  };
  if (typeof inner === "object" && inner !== null) {
    const within = readBaseSalary(inner, { hints, depth: depth + 1 });
    if (within === null) return null;
    const currency = own.currency.code ?? within.currency;
    const amounts = { minValue: within.minValue, maxValue: within.maxValue, currency, unitText: within.unitText ?? own.unitText };
    const isAmbiguous = currency === null && (own.currency.isAmbiguous || within.doubts.includes("currency-ambiguous"));
    return reading(amounts, { doubts: doubtsOf(amounts, { isAmbiguous, country: hints.country ?? null }), raw: within.raw });
  }
  const { minValue, maxValue } = ends(markup);
  if (minValue === null && maxValue === null) {
    const within = typeof inner === "string" ? fromText(inner, hints) : null;
    return within && { ...within, currency: own.currency.code ?? within.currency, unitText: own.unitText ?? within.unitText };
  }
  const amounts = { minValue, maxValue, currency: own.currency.code, unitText: own.unitText };
  const raw = [minValue, maxValue].filter((value) => value !== null).join("-");
  return reading(amounts, { doubts: doubtsOf(amounts, { isAmbiguous: own.currency.isAmbiguous, country: hints.country ?? null }), raw });
}

function fromText(text: string, hints: SalaryHints): SalaryReading | null {
  const { salary } = chooseSalary(findSalaries(text.slice(0, 500), { ...hints, isPay: true }));
  return salary && { ...salary, start: 0, end: 0, parts: {} };
}

function readBaseSalary(value: unknown, { hints, depth }: { readonly hints: SalaryHints; readonly depth: number }): SalaryReading | null {
  if (depth > deepest) return null;
  if (typeof value === "string") return fromText(value, hints);
  if (typeof value === "number") return fromMarkup({ value }, { hints, depth });
  if (Array.isArray(value)) {
    const all = value.slice(0, 20).map((entry) => readBaseSalary(entry, { hints, depth: depth + 1 }));
    return chooseSalary(all.filter((entry) => entry !== null)).salary;
  }
  return isMarkup(value) ? fromMarkup(value, { hints, depth }) : null;
}

/**
 * Reads schema.org's `baseSalary` in the shapes that pages give it: a MonetaryAmount with a QuantitativeValue or a bare
 * `value`, a PriceSpecification, a number, a sentence, a list of these; numbers may be strings, units in any spelling. Null
 * when it states no amount. A filled-in blank (0, 1) is returned with the doubt `salary-doubtful`, a currency that is not
 * that of `country` with `currency-doubtful`. Offsets are 0: the caller knows where the value stands.
 */
export function parseBaseSalary(value: unknown, hints: SalaryHints = {}): SalaryReading | null {
  return readBaseSalary(value, { hints, depth: 0 });
}
