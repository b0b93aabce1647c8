import type { Fact, FactField, FactOrigin } from "../spec/fact.ts";
import type { SourceSpan } from "../spec/source-span.ts";
import type { WarningCode } from "../spec/warning.ts";
import type { WireValue } from "../spec/wire-schema.ts";
import { confidence, type Reading } from "./confidence.ts";
import type { TextOutline } from "./text-outline.ts";
import { withoutEmphasis } from "./without-emphasis.ts";

/** What every reader of facts is given. */
export interface FactContext {
  readonly outline: TextOutline;
  /** From a stretch of the prepared text to the source. */
  readonly toSource: (range: SourceSpan) => SourceSpan;
}

/** A fact as a reader found it: offsets index the prepared text. */
export interface FoundFact {
  readonly field: FactField;
  readonly value: WireValue;
  readonly origin: FactOrigin;
  readonly range: SourceSpan;
  readonly parts?: Readonly<Record<string, SourceSpan>>;
  readonly status: "exact" | "normalized";
  /** How it was read: says how sure it is. */
  readonly reading: Reading;
  /** What the normaliser itself thinks of the reading, 0 to 1. @default 1 */
  readonly certainty?: number;
  readonly doubts?: readonly WarningCode[];
}

/** Addresses and numbers are taken as they are: "a_b_c" is no emphasis. */
const literalFields: readonly FactField[] = ["applyUrl", "contactEmail", "identifier"];

/** Brings a finding into the form in which it leaves the stage. */
export const makeFact = (found: FoundFact, { toSource }: Pick<FactContext, "toSource">): Fact => {
  const { field, origin, range, parts = {}, reading, certainty = 1, doubts = [] } = found;
  const isWords = typeof found.value === "string" && !literalFields.includes(field);
  const value = isWords ? withoutEmphasis(String(found.value)).text : found.value;
  const status = value === found.value ? found.status : "normalized";
  const spans = Object.entries(parts).map(([key, part]) => [key, toSource(part)] as const);
  const rounded = Math.round(confidence[reading] * certainty * 100) / 100;
  return { field, value, origin, span: toSource(range), parts: Object.fromEntries(spans), status, confidence: rounded, doubts };
};
