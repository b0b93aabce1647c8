import { countryCurrencies } from "../normalize/salary/country-currencies.ts";
import type { WarningCode } from "../spec/warning.ts";
import { currenciesInText } from "./currencies-in-text.ts";
import { isJsonObject } from "./json-object.ts";
import { locationFacts } from "./location-facts.ts";
import type { MarkupFact, MarkupReading } from "./markup-parts.ts";
import { type MoneyValue, readMoney } from "./money-value.ts";
import { languageOf } from "./page-language.ts";
import { type PostingValue, rootOf, valuesAt } from "./value-at-path.ts";

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
 * `salary-doubtful`: 0 or 1, a lower end above the upper one, an amount that nobody is paid in the stated period (200 a year,
 * 85,000 an hour), all as its reading has them; and an upper end over twenty times the lower.
 */
const doubtsOf = ({ amounts, doubts }: MoneyValue, reading: MarkupReading): readonly WarningCode[] => {
  const { minValue, maxValue, currency } = amounts;
  const isTooWide = minValue !== null && maxValue !== null && maxValue > minValue * 20;
  // The reading knows one country only and not the text, so its doubt of the currency is replaced.
  const found = new Set<WarningCode>(doubts.filter((doubt) => doubt !== "currency-doubtful"));
  if (isTooWide || (minValue ?? 2) <= 1 || (maxValue ?? 2) <= 1) found.add("salary-doubtful");
  if (currency !== null && isCurrencyDoubtful(currency, reading)) found.add("currency-doubtful");
  return [...found];
};

const readSalary = (at: PostingValue, reading: MarkupReading): MarkupFact | null => {
  const [country = null] = countriesOf(reading);
  const hints = { country, language: languageOf(reading.document) };
  const money = readMoney(at, { root: rootOf(reading.posting), hints });
  if (money === null) return null;
  const { amounts, paths } = money;
  return { field: "baseSalary", value: { ...amounts }, path: at.path, parts: paths, confidence: 0.95, doubts: doubtsOf(money, reading) };
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
