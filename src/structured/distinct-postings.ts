import type { StructuredPosting } from "../spec/fact.ts";
import type { WireValue } from "../spec/wire-schema.ts";
import { isJsonList, isJsonObject } from "./json-object.ts";

/** The same text for values that differ in nothing but the order of their members. */
const canonical = (value: WireValue): string => {
  if (isJsonList(value)) return `[${value.map(canonical).join()}]`;
  if (!isJsonObject(value)) return JSON.stringify(value);
  const members = Object.entries(value).map(([key, entry]) => `${JSON.stringify(key)}:${canonical(entry)}`);
  return `{${members.sort().join()}}`;
};

/** Postings without those that repeat an earlier one, value for value: pages state one in two scripts, or in two lists. */
export const distinctPostings = (postings: readonly StructuredPosting[]): readonly StructuredPosting[] => {
  if (postings.length < 2) return postings;
  const seen = new Set<string>();
  return postings.filter(({ value }) => {
    const text = canonical(value);
    return !seen.has(text) && seen.add(text).size > 0;
  });
};
