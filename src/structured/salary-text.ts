import { currencyCodes } from "../normalize/salary/currency-codes.ts";
import { findSalaries } from "../normalize/salary/find-salaries.ts";
import type { MarkupReading } from "./markup-parts.ts";
import type { MoneyValue } from "./money-value.ts";
import { readAmount } from "./money-value.ts";
import { languageOf } from "./page-language.ts";
import { readable } from "./readable.ts";
import { type PostingValue, rootOf, textOf, textsAt } from "./value-at-path.ts";

/** `salaryCurrency`, schema.org's older way, beside a `baseSalary` that is a number or a text. */
const statedCurrency = ({ posting }: MarkupReading): { readonly value: string; readonly path: string } | null => {
  const [stated] = textsAt(rootOf(posting), ["salaryCurrency", "currency"]);
  const code = stated?.text.toUpperCase() ?? "";
  return stated !== undefined && currencyCodes.has(code) ? { value: code, path: stated.path } : null;
};

const longestText = 500;

/** A `baseSalary` that is a number or a text: "85,000", "50000-60000 EUR/year". Null when it states no amount. */
export const readSalaryText = (
  at: PostingValue,
  { country, reading }: { country: string | null; reading: MarkupReading },
): MoneyValue | null => {
  const written = textOf(at);
  if (written === null || written.length > longestText) return null;
  const text = readable(written, reading);
  const beside = statedCurrency(reading);
  const amount = readAmount(text);
  const hints = { country, language: languageOf(reading.document), isPay: true };
  const found = findSalaries(text, hints).find(({ kind }) => kind === "base");
  if (found === undefined && amount === null) return null;
  const { minValue, maxValue, unitText, currency } = found ?? { minValue: amount, maxValue: amount, unitText: null, currency: null };
  const figures = Object.entries({ minValue, maxValue, unitText, currency }).flatMap(([key, value]): [string, string][] =>
    value === null ? [] : [[key, at.path]],
  );
  const paths = currency === null && beside !== null ? [...figures, ["currency", beside.path]] : figures;
  return { amounts: { minValue, maxValue, currency: currency ?? beside?.value ?? null, unitText }, paths: Object.fromEntries(paths) };
};
