import { holdsWords, normalText } from "../../../src/eval/normal-text.ts";
import type { WireValue } from "../../../src/spec/wire-schema.ts";
import { statesDate } from "../text-checks.ts";

type Members = Readonly<Record<string, WireValue>>;
const signs: Readonly<Record<string, RegExp>> = {
  USD: /\$|USD/,
  CAD: /\$|CAD/,
  EUR: /€|EUR/,
  GBP: /£|GBP/,
  SEK: /SEK|\bkr/i,
  NOK: /NOK|\bkr/i,
};
const near = /[$€£]|USD|CAD|EUR|GBP|SEK|NOK|\bkr\b|annual|hour|\bk\b/i;
const periods: Readonly<Record<string, RegExp>> = {
  HOUR: /hour|timme|time\b|\/h/i,
  DAY: /\bday|dag/i,
  WEEK: /week|vecka|uke/i,
  MONTH: /month|månad|måned|mois/i,
  YEAR: /year|annual|annum|år\b/i,
};

/** Lets code say no: what does not stand in the text is taken out. A stand-in for grounding, to compare forms of a prompt. */
export function crudeCheck(answer: WireValue, text: string): WireValue {
  const wire = membersOf(answer);
  const words = normalText(text);
  const stated = (value: WireValue | undefined) => (typeof value === "string" && holdsWords(words, normalText(value)) ? value : null);
  return {
    title: titleOf(wire.title, stated),
    company: stated(wire.company),
    locations: distinct(listOf(wire.locations)).filter((place) => partsOf(place).some((part) => stated(part) !== null)),
    remote: remoteOf(wire.remote, text),
    employmentTypes: distinct(listOf(wire.employmentTypes)).filter((type) => employmentWords(String(type)).test(text)),
    baseSalary: salaryOf(membersOf(wire.baseSalary), text),
    datePosted: dateOf(wire.datePosted, text),
    validThrough: wire.validThrough === wire.datePosted ? null : dateOf(wire.validThrough, text),
    applyUrl: typeof wire.applyUrl === "string" && text.includes(wire.applyUrl) ? wire.applyUrl : null,
  };
}

function titleOf(title: WireValue | undefined, stated: (value: WireValue) => string | null): string | null {
  if (typeof title !== "string") return null;
  const parts = [title, ...title.split(/ \| | - (?=[^-]*\|)/), ...title.split(" - ")];
  return parts.map((part) => stated(part)).find((part) => part !== null) ?? null;
}

function remoteOf(remote: WireValue | undefined, text: string): string | null {
  if (remote === "yes") return /remote|virtual|distans|hjemmekontor|télétravail/i.test(text) ? "yes" : null;
  if (remote === "hybrid") return /hybrid/i.test(text) ? "hybrid" : null;
  return remote === "no" && /in-office|on-?site|på plats/i.test(text) ? "no" : null;
}

const employmentWords = (type: string): RegExp =>
  ({
    FULL_TIME: /full[- ]?time|heltid|temps plein/i,
    PART_TIME: /part[- ]?time|deltid|temps partiel/i,
    CONTRACTOR: /contract/i,
    TEMPORARY: /temporary|term\b|vikari|visstid/i,
    INTERN: /\bintern(?:ship)?\b|stage\b|student/i,
  })[type] ?? /(?!)/;

const dateOf = (date: WireValue | undefined, text: string): string | null =>
  typeof date === "string" && statesDate(text, date) ? date : null;

function salaryOf({ minValue, maxValue, currency, unitText }: Members, text: string): WireValue {
  const [low, high] = [minValue, maxValue].map((figure) =>
    typeof figure === "number" && aroundPay(figure, text) !== null ? figure : null,
  );
  if (typeof low !== "number" && typeof high !== "number") return null;
  const around = aroundPay(low ?? high ?? 0, text) ?? "";
  return {
    minValue: low ?? null,
    maxValue: high ?? null,
    currency: typeof currency === "string" && (signs[currency]?.test(around) ?? around.includes(currency)) ? currency : null,
    unitText: typeof unitText === "string" && (periods[unitText]?.test(around) ?? false) ? unitText : null,
  };
}

/** The words around a number that stands beside a sign of money; null when there is none. */
function aroundPay(figure: number, text: string): string | null {
  const grouped = String(figure).replace(/\B(?=(?:\d{3})+$)/g, "[,. \\u00a0]?");
  const forms = figure >= 1000 ? `${grouped}|${figure / 1000}\\s?[kK]` : grouped;
  for (const { 0: found, index } of text.matchAll(new RegExp(`(?<![\\d.,])(?:${forms})(?!\\d)`, "g"))) {
    const beside = text.slice(Math.max(0, index - 12), index + found.length + 12);
    if (near.test(beside) || /k$/i.test(found)) return text.slice(Math.max(0, index - 120), index + found.length + 80);
  }
  return null;
}

const distinct = (values: readonly WireValue[]): readonly WireValue[] => [
  ...new Map(values.map((value) => [JSON.stringify(value), value])).values(),
];
const partsOf = (place: WireValue): readonly WireValue[] => (typeof place === "string" ? [place] : Object.values(membersOf(place)));
const isMembers = (value: WireValue | undefined): value is Members => typeof value === "object" && value !== null && !Array.isArray(value);
const listOf = (value: WireValue | undefined): readonly WireValue[] => (Array.isArray(value) ? value : []);
const membersOf = (value: WireValue | undefined): Members => (isMembers(value) ? value : {});
