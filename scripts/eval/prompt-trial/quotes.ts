import type { JsonSchema, WireValue } from "../../../src/spec/wire-schema.ts";

const text = { anyOf: [{ type: "string" }, { type: "null" }] };
const list = { type: "array", items: { type: "string" }, maxItems: 8 };
const properties = {
  title: text,
  company: text,
  locations: list,
  workplace: text,
  employment: list,
  salary: text,
  datePosted: text,
  applicationDeadline: text,
};

/** Asks for the words only; code makes values of them. */
export const quoteSchema: JsonSchema = { type: "object", properties, required: Object.keys(properties), additionalProperties: false };

const monthNames = "jan feb mar apr ma[iy] jun jul aug sep o[ck]t nov de[cs]".split(" ").map((name) => new RegExp(`\\b${name}`, "i"));
const periods: readonly (readonly [RegExp, string])[] = [
  [/hour|timme|time\b|heure/i, "HOUR"],
  [/month|månad|måned|mois/i, "MONTH"],
  [/year|annual|annum|år\b|\ban\b/i, "YEAR"],
  [/week|vecka|uke/i, "WEEK"],
];

/** Reads the words crudely: enough to compare forms, and no more. */
export function fromQuotes(answer: WireValue): WireValue {
  if (typeof answer !== "object" || answer === null || Array.isArray(answer)) return null;
  const quote = (key: string) => {
    const value = Object.entries(answer).find(([name]) => name === key)?.[1];
    return typeof value === "string" ? value : null;
  };
  const quotes = (key: string) => {
    const value = Object.entries(answer).find(([name]) => name === key)?.[1];
    return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
  };
  return {
    title: quote("title"),
    company: quote("company"),
    locations: quotes("locations").map((raw) => ({ raw, city: null, region: null, country: null })),
    remote: remoteOf(quote("workplace") ?? ""),
    employmentTypes: quotes("employment").flatMap((words) =>
      /full|heltid/i.test(words) ? ["FULL_TIME"] : /part|deltid/i.test(words) ? ["PART_TIME"] : [],
    ),
    baseSalary: salaryOf(quote("salary")),
    datePosted: dateOf(quote("datePosted")),
    validThrough: dateOf(quote("applicationDeadline")),
  };
}

function remoteOf(words: string): string | null {
  if (/hybrid/i.test(words)) return "hybrid";
  if (/remote|virtual|distans|hjemmekontor/i.test(words)) return "yes";
  return /office|on-?site/i.test(words) ? "no" : null;
}

function salaryOf(words: string | null): WireValue {
  const amounts = [...(words ?? "").matchAll(/\d[\d,. ]*\d\s?[kK]?|\d+\s?[kK]/g)].map(([figure]) => {
    const thousands = /k/i.test(figure) ? 1000 : 1;
    return Number(figure.replace(/[.,]\d\d$/, "").replace(/[^\d]/g, "")) * thousands;
  });
  if (words === null || amounts.length === 0) return null;
  const currency = /\$|USD/.test(words)
    ? "USD"
    : /€|EUR/.test(words)
      ? "EUR"
      : /SEK/.test(words)
        ? "SEK"
        : /NOK/.test(words)
          ? "NOK"
          : null;
  const unitText = periods.find(([words_]) => words_.test(words))?.[1] ?? null;
  return { minValue: amounts[0] ?? null, maxValue: amounts[1] ?? null, currency, unitText };
}

function dateOf(words: string | null): string | null {
  if (words === null) return null;
  const iso = /\d{4}-\d\d-\d\d/.exec(words)?.[0];
  if (iso !== undefined) return iso;
  const [, first, second, year] = /(\d{1,2})[./-](\d{1,2})[./-](\d{2,4})/.exec(words) ?? [];
  if (first !== undefined && second !== undefined && year !== undefined)
    return words.includes(".") ? isoOf(year, second, first) : isoOf(year, first, second);
  const month = monthNames.findIndex((name) => name.test(words)) + 1;
  const day = /\b(\d{1,2})\b/.exec(words)?.[1];
  const named = /\b(\d{4})\b/.exec(words)?.[1];
  return month === 0 || day === undefined || named === undefined ? null : isoOf(named, String(month), day);
}

const isoOf = (year: string, month: string, day: string) =>
  `${year.length === 2 ? "20" : ""}${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
