import { foldText } from "./fold-text.ts";
import { allWords } from "./phrase-pattern.ts";
import type { PayPeriod } from "./salary-reading.ts";

/** UN/CEFACT common codes, which schema.org allows as `unitCode`, and ISO 8601 durations. */
const codes: Readonly<Record<string, PayPeriod>> = {
  hur: "HOUR",
  day: "DAY",
  wee: "WEEK",
  mon: "MONTH",
  ann: "YEAR",
  pt1h: "HOUR",
  p1d: "DAY",
  p1w: "WEEK",
  p7d: "WEEK",
  p1m: "MONTH",
  p1y: "YEAR",
  p12m: "YEAR",
};

const named: readonly (readonly [PayPeriod, ReadonlySet<string>])[] = [
  ["HOUR", new Set(allWords("hour", "hourly"))],
  ["DAY", new Set(allWords("day", "daily"))],
  ["WEEK", new Set(allWords("week", "weekly"))],
  ["MONTH", new Set(allWords("month", "monthly"))],
  ["YEAR", new Set(allWords("year", "yearly"))],
];

/** Reads `unitText` or `unitCode` in any spelling: "YEAR", "per year", "Hourly", "HUR", "P1M", "https://schema.org/MONTH". */
export function readPayPeriod(value: unknown): PayPeriod | null {
  if (typeof value !== "string" || value.length > 60) return null;
  const folded = foldText(value)
    .trim()
    .replace(/^.*schema\.org\//, "")
    .replace(/[_ ]+/g, " ");
  const word = folded.replace(/^(?:per|a|an|each|pro|je|par|por|\/) ?/, "").replace(/ly salary$/, "ly");
  return codes[word] ?? named.find(([, names]) => names.has(word) || names.has(folded))?.[0] ?? null;
}
