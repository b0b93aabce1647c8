import type { WireValue } from "../spec/wire-schema.ts";
import { matchCompany, matchTitle } from "./match-name.ts";
import { matchPlace } from "./match-place.ts";
import { isSameText } from "./normal-text.ts";

/** Says whether a value is what the gold means. Neither is ever null. */
export type FieldMatcher = (value: WireValue, gold: WireValue) => boolean;

/** The ready-made matchers, by name. */
export type MatcherName = "text" | "title" | "company" | "place" | "number" | "date" | "url" | "choice";

const isoDay = /^\d{4}-\d{2}-\d{2}/;

/** One matcher for each kind of field; an own function can stand in for any of them. */
export const matchers: Readonly<Record<MatcherName, FieldMatcher>> = {
  /** Equal but for accents, case, punctuation and spaces. */
  text: (value, gold) => isSameText(String(value), String(gold)),
  title: (value, gold) => matchTitle(String(value), String(gold)),
  company: (value, gold) => matchCompany(String(value), String(gold)),
  place: matchPlace,
  /** Equal as numbers: no tolerance. */
  number: (value, gold) => typeof value === "number" && value === gold,
  /** The same calendar day; a time of day is left out. */
  date: (value, gold) => isoDay.exec(String(value))?.[0] === isoDay.exec(String(gold))?.[0],
  url: (value, gold) => plainUrl(String(value)) === plainUrl(String(gold)),
  /** Word for word, upper and lower case alike. */
  choice: (value, gold) => String(value).toLowerCase() === String(gold).toLowerCase(),
};

function plainUrl(url: string): string {
  return url
    .trim()
    .replace(/^https?:\/\/(?:www\.)?/i, "")
    .replace(/#.*$/, "")
    .replace(/\/$/, "");
}

const byField: Readonly<Record<string, MatcherName>> = {
  title: "title",
  company: "company",
  locations: "place",
  remote: "choice",
  employmentTypes: "choice",
  "baseSalary.currency": "choice",
  "baseSalary.unitText": "choice",
  status: "choice",
};

/** The matcher of a field that the user gave none: by its name in the default schema, else by what its gold looks like. */
export function defaultMatcher(field: string, gold: WireValue): MatcherName {
  const named = byField[field];
  if (named !== undefined) return named;
  if (typeof gold === "number") return "number";
  if (typeof gold === "boolean") return "choice";
  if (typeof gold === "object") return "place";
  if (isoDay.test(gold)) return "date";
  return /^https?:\/\//.test(gold) ? "url" : "text";
}
