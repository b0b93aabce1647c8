import { countryCurrencies } from "../normalize/salary/country-currencies.ts";
import { payPlausibility } from "../normalize/salary/plausible-pay.ts";
import type { SalaryAmounts } from "../normalize/salary/salary-reading.ts";
import type { WarningCode } from "../spec/warning.ts";
import { currenciesInText } from "./currencies-in-text.ts";
import { isJsonObject } from "./json-object.ts";
import { locationFacts } from "./location-facts.ts";
import type { MarkupFact, MarkupReading } from "./markup-parts.ts";
import { readMoney } from "./money-value.ts";
import { readSalaryText } from "./salary-text.ts";
import { type PostingValue, rootOf, textOf, valuesAt } from "./value-at-path.ts";

const countriesOf = (reading: MarkupReading): readonly string[] =>
  locationFacts(reading).flatMap(({ value }) => (isJsonObject(value) && typeof value.country === "string" ? [value.country] : []));

/**
 * `currency-doubtful`: the code is what the board writes by default. Said when the visible text names money of other
 * currencies and never this one, or when the text names no money and none of the job's countries pays in it.
 */
const isCurrencyDoubtful = (currency: string, reading: MarkupReading): boolean => {
  const written = currenciesInText(`${reading.describedText()}\n${reading.document.text}`);
  if (written.size > 0) return !written.has(currency);
  const atHome = countriesOf(reading).flatMap((country) => countryCurrencies.get(country) ?? []);
  return atHome.length > 0 && !atHome.includes(currency);
};

/**
 * `salary-doubtful`: 0 or 1, a lower end above the upper one, an upper end over twenty times the lower, or an amount that
 * nobody is paid in the stated period (200 a year, 85,000 an hour).
 */
const isAmountDoubtful = ({ minValue, maxValue, currency, unitText }: SalaryAmounts): boolean => {
  const figures = [minValue, maxValue].filter((figure) => figure !== null);
  if (figures.some((figure) => figure <= 1)) return true;
  if (minValue !== null && maxValue !== null && (minValue > maxValue || maxValue > minValue * 20)) return true;
  return figures.some((figure) => payPlausibility(figure, { currency, unitText }) !== "plausible");
};

const doubtsOf = (amounts: SalaryAmounts, reading: MarkupReading): readonly WarningCode[] => [
  ...(isAmountDoubtful(amounts) ? (["salary-doubtful"] as const) : []),
  ...(amounts.currency !== null && isCurrencyDoubtful(amounts.currency, reading) ? (["currency-doubtful"] as const) : []),
];

const hasFigure = ({ minValue, maxValue }: SalaryAmounts): boolean => (minValue ?? 0) > 0 || (maxValue ?? 0) > 0;

const readSalary = (at: PostingValue, reading: MarkupReading): MarkupFact | null => {
  const text = isJsonObject(at.value) ? null : textOf(at);
  const [country = null] = countriesOf(reading);
  const money = readMoney(isJsonObject(at.value) ? at : { value: { value: at.value }, path: at.path }, rootOf(reading.posting));
  const own = text === null ? money : readSalaryText(at, { country, reading });
  const read = own ?? money;
  if (read === null || !hasFigure(read.amounts)) return null;
  return {
    field: "baseSalary",
    value: { ...read.amounts },
    path: at.path,
    parts: read.paths,
    confidence: 0.95,
    doubts: doubtsOf(read.amounts, reading),
  };
};

/**
 * `baseSalary`, one fact for each amount; a text such as "50,000–60,000 EUR/year" is read as one. `estimatedSalary` is what
 * the board thinks, not what the employer says: always doubted, and only where there is no other.
 */
export const salaryFacts = (reading: MarkupReading): readonly MarkupFact[] => {
  const read = (path: string): readonly MarkupFact[] =>
    valuesAt(rootOf(reading.posting), path).flatMap((at) => {
      const fact = readSalary(at, reading);
      return fact === null ? [] : [fact];
    });
  const stated = read("baseSalary");
  if (stated.length > 0) return stated;
  return read("estimatedSalary").map((fact) => ({
    ...fact,
    confidence: 0.4,
    doubts: [...new Set<WarningCode>([...(fact.doubts ?? []), "salary-doubtful"])],
  }));
};
