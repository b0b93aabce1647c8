import { currencyCodes } from "../normalize/salary/currency-codes.ts";
import { currencySigns } from "../normalize/salary/currency-signs.ts";
import { readNumber } from "../normalize/salary/read-number.ts";
import type { PayPeriod, SalaryAmounts } from "../normalize/salary/salary-reading.ts";
import { type PostingValue, textsAt, valuesAt } from "./value-at-path.ts";

/** A salary as markup states it, with the path of each part. */
export interface MoneyValue {
  readonly amounts: SalaryAmounts;
  readonly paths: Readonly<Record<string, string>>;
}

interface At<Value> {
  readonly value: Value;
  readonly path: string;
}

/** schema.org's unit texts, UN/CEFACT codes (`ANN`, `MON`, `HUR`), and the words boards write instead. */
const periods: readonly (readonly [PayPeriod, RegExp])[] = [
  [
    "HOUR",
    /^(?:hours?|hourly|hr|hrs|h|hur|perhour|1hour|stunde|stündlich|prostunde|heure|horaire|parheure|hora|porhora|uur|peruur|timme|pertimme|timmar|time|pertime|hodina|godzina|時給|시급)$/,
  ],
  ["DAY", /^(?:days?|daily|d|perday|1day|tag|täglich|protag|jour|parjour|journalier|día|dia|pordía|dag|perdag|den|dzień|日給|일급)$/],
  [
    "WEEK",
    /^(?:weeks?|weekly|wk|wee|perweek|1week|woche|wöchentlich|prowoche|semaine|parsemaine|hebdomadaire|semana|semanal|wekelijks|vecka|uke|týden|tydzień|週給|주급)$/,
  ],
  [
    "MONTH",
    /^(?:months?|monthly|mo|mon|mth|m|permonth|1month|monat|monatlich|promonat|mois|mensuel|parmois|mes|mensual|pormes|maand|permaand|maandelijks|månad|permånad|måned|permåned|měsíc|mesiac|miesiąc|miesięcznie|月給|월급)$/,
  ],
  [
    "YEAR",
    /^(?:years?|yearly|y|yr|yrs|annum|peryear|perannum|pa|ann|annual|annually|annualy|peryearsalary|1year|jahr|jährlich|projahr|an|année|annuel|paran|parannée|año|ano|anual|poraño|jaar|perjaar|jaarlijks|år|perår|rok|ročně|rocznie|年俸|年収|연봉)$/,
  ],
];

/** A period in any of its common spellings: `YEAR`, "per year", "Yearly", `1-year-salary`, `per-hour-wage`. */
export const readPeriod = (text: string): PayPeriod | null => {
  const plain = text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\s_./-]+/g, "")
    .replace(/(?:salary|wage|wages|rate|pay)$/, "");
  return plain.length > 20 ? null : (periods.find(([, spellings]) => spellings.test(plain))?.[0] ?? null);
};

/** A code, or a sign that only one currency has. */
const readCurrency = (text: string): string | null => {
  const code = text.trim().toUpperCase();
  if (currencyCodes.has(code)) return code;
  const sign = currencySigns.get(text.trim().toLowerCase());
  return sign !== undefined && "code" in sign ? sign.code : null;
};

/** "85,000", "$85,000.00", "85k", 85000; null for what is no single number. */
export const readAmount = (text: string): number | null => {
  const match = /^\D{0,6}?(\d[\d.,' \u00A0\u202F]{0,30})\s?(k)?\D{0,6}$/i.exec(text.trim());
  if (match === null) return null;
  const amount = readNumber((match[1] ?? "").replace(/[\u00A0\u202F]/g, " ").replace(/[.,\s]+$/, ""));
  return amount === null || !Number.isFinite(amount) ? null : amount * (match[2] === undefined ? 1 : 1000);
};

const amountAt = (at: PostingValue, paths: readonly string[]): At<number> | null => {
  for (const path of paths) {
    for (const { value, path: place } of valuesAt(at, path)) {
      const amount = typeof value === "number" ? value : typeof value === "string" ? readAmount(value) : null;
      if (amount !== null && Number.isFinite(amount) && amount >= 0) return { value: amount, path: place };
    }
  }
  return null;
};

const readAt = <Value>(
  at: PostingValue,
  { paths, read }: { paths: readonly string[]; read: (text: string) => Value | null },
): At<Value> | null => {
  for (const { text, path } of paths.flatMap((from) => textsAt(at, [from]))) {
    const value = read(text);
    if (value !== null) return { value, path };
  }
  return null;
};

/** Zero at the lower end of a range is what forms write for "up to". */
const withoutZero = (lower: At<number> | null, upper: At<number> | null): At<number> | null =>
  lower?.value === 0 && upper !== null && upper.value > 1 ? null : lower;

/**
 * Reads a `MonetaryAmount`, with its `QuantitativeValue` or with the figures in itself, or an `MonetaryAmountDistribution`
 * (its 10th and 90th percentile). A single figure is both ends. Null when it holds no figure.
 */
export const readMoney = (at: PostingValue, root: PostingValue): MoneyValue | null => {
  const lowest = amountAt(at, ["value.minValue", "minValue", "percentile10"]);
  const maxValue = amountAt(at, ["value.maxValue", "maxValue", "percentile90"]);
  const only = lowest === null && maxValue === null ? amountAt(at, ["value.value", "value", "median", "price"]) : null;
  const minValue = withoutZero(lowest ?? only, maxValue);
  if (minValue === null && maxValue === null) return null;
  const currencies = ["currency", "value.currency", "priceCurrency", "value.unitCode"];
  const currency = readAt(at, { paths: currencies, read: readCurrency }) ?? readAt(root, { paths: ["salaryCurrency"], read: readCurrency });
  const unitText = readAt(at, {
    paths: ["value.unitText", "unitText", "value.unitCode", "duration", "value.duration"],
    read: readDurationOrPeriod,
  });
  const found = { minValue, maxValue: maxValue ?? only, currency, unitText };
  const paths = Object.entries(found).flatMap(([key, part]): [string, string][] => (part === null ? [] : [[key, part.path]]));
  const amounts = {
    minValue: minValue?.value ?? null,
    maxValue: found.maxValue?.value ?? null,
    currency: currency?.value ?? null,
    unitText: unitText?.value ?? null,
  };
  return { amounts, paths: Object.fromEntries(paths) };
};

const durations: Readonly<Record<string, PayPeriod>> = {
  P1Y: "YEAR",
  P12M: "YEAR",
  P1M: "MONTH",
  P1W: "WEEK",
  P7D: "WEEK",
  P1D: "DAY",
  PT1H: "HOUR",
};

const readDurationOrPeriod = (text: string): PayPeriod | null => durations[text.trim().toUpperCase()] ?? readPeriod(text);
