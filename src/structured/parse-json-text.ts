import type { SourceSpan } from "../spec/source-span.ts";
import type { WireValue } from "../spec/wire-schema.ts";
import { alignRepaired } from "./align-repaired.ts";
import { withoutCutOffValue } from "./cut-off-value.ts";
import { findJsonPositions, noWantedValues, wantValue } from "./json-positions.ts";
import { repairJson } from "./repair-json.ts";
import { blankWrappers, decodeEntities, isEntityEscaped } from "./script-text.ts";
import { type QuoteRule, tidyJson, withoutMarks } from "./tidy-json.ts";

/** A value to find in the text: where it stands in the tree, and a name to report it under. */
export interface JsonPlace {
  readonly name: string;
  readonly path: readonly string[];
}

/** JSON that was read from a page, and the way from its values back to their places. */
export interface ParsedJson {
  readonly value: WireValue;
  readonly wasRepaired: boolean;
  /** Whether the text ends in the middle of a value, which was left out. */
  readonly wasCut: boolean;
  /** Where values stand in the text that was parsed, by name; what cannot be found is left out. */
  readonly locate: (places: readonly JsonPlace[]) => ReadonlyMap<string, SourceSpan>;
}

const tryParse = (text: string): { readonly value: WireValue } | null => {
  try {
    // The one place where JSON of a page becomes a value: whatever JSON.parse gives is a WireValue.
    return { value: JSON.parse(text) as WireValue };
  } catch {
    // No JSON: the caller goes on to the next way of reading it.
    return null;
  }
};

const locateIn = (text: string, places: readonly JsonPlace[]): ReadonlyMap<string, SourceSpan> => {
  const wanted = noWantedValues();
  for (const place of places) wantValue(wanted, place);
  return findJsonPositions(text, wanted);
};

const withoutAllMarks = (value: WireValue): WireValue => {
  if (typeof value === "string") return withoutMarks(value);
  if (Array.isArray(value)) return value.map(withoutAllMarks);
  if (typeof value !== "object" || value === null) return value;
  // fromEntries defines properties, so that a key `__proto__` stays a key.
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, withoutAllMarks(entry)]));
};

/** Deeper values than these are no posting, and reading them back could exhaust the stack. */
const maxDepth = 256;

const isTooDeep = (text: string): boolean => {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0x5b || code === 0x7b) depth += 1;
    else if (code === 0x5d || code === 0x7d) depth -= 1;
    if (depth > maxDepth) return true;
  }
  return false;
};

/** Same length, so the places in the tidy text are the places in the text. */
const parseTidied = (text: string, quotes: QuoteRule): ParsedJson | null => {
  const tidy = tidyJson(text, { quotes });
  const parsed = isTooDeep(tidy) ? null : tryParse(tidy);
  return parsed && { value: withoutAllMarks(parsed.value), wasRepaired: true, wasCut: false, locate: (places) => locateIn(tidy, places) };
};

const parseRepaired = (text: string): ParsedJson | null => {
  const whole = withoutCutOffValue(text);
  const repaired = isTooDeep(text) ? null : repairJson(whole ?? text);
  const parsed = repaired === null ? null : tryParse(repaired);
  if (repaired === null || parsed === null) return null;
  const locate = (places: readonly JsonPlace[]): ReadonlyMap<string, SourceSpan> => {
    const values = [...locateIn(repaired, places)].map(([name, span]) => ({ name, ...span }));
    return alignRepaired(text, { repaired, values });
  };
  return { value: parsed.value, wasRepaired: true, wasCut: whole !== null && whole !== text.trimEnd(), locate };
};

const parseEscaped = (text: string): ParsedJson | null => {
  const decoded = decodeEntities(text);
  const parsed = parseJsonText(decoded.text);
  if (parsed === null) return null;
  const toRaw = ({ start, end }: SourceSpan): SourceSpan => ({ start: decoded.toRaw(start), end: decoded.toRaw(end) });
  const locate = (places: readonly JsonPlace[]): ReadonlyMap<string, SourceSpan> =>
    new Map([...parsed.locate(places)].map(([name, span]) => [name, toRaw(span)]));
  return { ...parsed, wasRepaired: true, locate };
};

/**
 * Reads the JSON of a script: as it is, else with its entities decoded, else without wrappers, comments and raw control
 * characters, else repaired. Null when nothing helps.
 */
export function parseJsonText(text: string): ParsedJson | null {
  const parsed = tryParse(text);
  if (parsed !== null) return { ...parsed, wasRepaired: false, wasCut: false, locate: (places) => locateIn(text, places) };
  const unwrapped = blankWrappers(text);
  if (isEntityEscaped(unwrapped)) return parseEscaped(unwrapped);
  return parseTidied(unwrapped, "strict") ?? parseTidied(unwrapped, "lenient") ?? parseRepaired(unwrapped);
}
