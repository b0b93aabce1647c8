import { ExtractorError } from "../errors/extractor-error.ts";
import { ModelCallError, type ModelCallErrorKind } from "../errors/model-call-error.ts";
import { OutputValidationError } from "../errors/output-validation-error.ts";

/** What can be done with the same candidate after an error. */
export type SameCandidate = "retry" | "tighten" | "repair" | "none";

/** What a next candidate stands for: an entry of the option `fallbackOn`, or never. */
export type FallbackCause = "too-long" | "failure" | "bad-output" | "misconfiguration";

/** One row of the decision table. */
export interface Decision {
  /** The row's name, as the docs print it. */
  readonly error: string;
  readonly same: SameCandidate;
  /** How many times `same` may happen for one candidate. */
  readonly times: number;
  /** The fallback cause under which the next candidate is tried; null: never. */
  readonly next: FallbackCause | null;
}

interface Row extends Decision {
  readonly codes?: readonly string[];
  readonly kinds?: readonly ModelCallErrorKind[];
}

/** What is done about each error: the same candidate first, then the next one. The first row that matches counts. */
export const decisionTable: readonly Row[] = [
  {
    error: "connect, timeout, 408, 429 rate, 5xx",
    kinds: ["connect", "first-token-timeout", "idle-timeout", "total-timeout", "rate-limit", "server"],
    same: "retry",
    times: 2,
    next: "failure",
  },
  { error: "429 quota", kinds: ["quota"], same: "none", times: 0, next: "failure" },
  { error: "an answer that is not the protocol's", kinds: ["protocol"], same: "none", times: 0, next: "failure" },
  { error: "truncated, runaway", codes: ["output-truncated", "runaway-output"], same: "tighten", times: 1, next: "bad-output" },
  { error: "unparsable or invalid", codes: ["output-parse", "output-validation"], same: "repair", times: 1, next: "bad-output" },
  { error: "overflow 400", kinds: ["overflow"], same: "none", times: 0, next: "too-long" },
  { error: "refusal, content filter", codes: ["output-refused"], same: "none", times: 0, next: "bad-output" },
  {
    error: "401, 403, unknown model, constraint not applied, schema 400",
    kinds: ["auth", "not-found", "bad-request"],
    codes: ["constraint-not-applied", "handshake"],
    same: "none",
    times: 0,
    next: "misconfiguration",
  },
  {
    error: "deadline, budget, closed, paused fall-backs",
    codes: ["deadline-exceeded", "budget-exceeded", "extractor-closed", "fallback-paused", "batch-pending"],
    same: "none",
    times: 0,
    next: null,
  },
];

/** An error that is not of this library, and that no model threw, is a fault in the program: no model would do better. */
const foreign: Decision = { error: "an error that is not of this library", same: "none", times: 0, next: null };

/** A field that no model is asked for fails the same way with every model. */
const notAsked: Decision = { error: "invalid in fields that no model is asked for", same: "none", times: 0, next: null };

/** What the page does not prove is not asked again: a second answer would only be invented better. */
const ungrounded: Decision = { error: "ungrounded where the schema demands a value", same: "none", times: 0, next: "bad-output" };

/** Looks an error up in the decision table. */
export function decide(error: unknown): Decision {
  if (!ExtractorError.isInstance(error)) return foreign;
  if (OutputValidationError.isInstance(error) && error.reason === "not-asked") return notAsked;
  if (OutputValidationError.isInstance(error) && error.reason === "ungrounded") return ungrounded;
  const kind = ModelCallError.isInstance(error) ? error.kind : null;
  const row = decisionTable.find(({ codes, kinds }) => codes?.includes(error.code) || (kind !== null && kinds?.includes(kind)));
  return row ?? { ...foreign, error: error.code };
}
