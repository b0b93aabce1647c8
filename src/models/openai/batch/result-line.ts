import { ModelCallError } from "../../../errors/model-call-error.ts";
import type { GenerateResult } from "../../../spec/language-model.ts";
import type { OpenAISettings } from "../openai-options.ts";
import { readFailure, readSuccess } from "../read-answer.ts";
import { readField } from "../read-completion.ts";
import { readFailureResponse } from "../sdk-failure.ts";

/** What became of one request of a batch. `unanswered`: the batch ended before its turn came, and nothing was charged. */
export type LineOutcome =
  | { readonly kind: "answer"; readonly result: GenerateResult }
  | { readonly kind: "error"; readonly error: ModelCallError }
  | { readonly kind: "unanswered" };

/** One line of a batch's output or error file. */
export interface ResultLine {
  readonly customId: string;
  readonly outcome: LineOutcome;
}

const unansweredCodes: ReadonlySet<unknown> = new Set(["batch_expired", "batch_cancelled"]);

/** Reads a line; null when it cannot be read, so that its request counts as unanswered. */
export function readResultLine(line: string, settings: OpenAISettings): ResultLine | null {
  const value = parsed(line);
  const customId = readField(value, "custom_id");
  return typeof customId === "string" ? { customId, outcome: readOutcome(value, settings) } : null;
}

function readOutcome(value: unknown, settings: OpenAISettings): LineOutcome {
  const response = readField(value, "response");
  const status = readField(response, "status_code");
  const error = readField(value, "error");
  if (typeof status !== "number" || status === 0) {
    if (error === null || error === undefined || unansweredCodes.has(readField(error, "code"))) return { kind: "unanswered" };
    return readError({ error }, { status: 500, settings });
  }
  const body = readField(response, "body");
  if (status !== 200) return readError(body, { status, settings });
  return guarded(() => readSuccess(body, settings));
}

function readError(body: unknown, { status, settings }: { readonly status: number; readonly settings: OpenAISettings }): LineOutcome {
  return guarded(() => readFailure(readFailureResponse(body, { status, headers: new Headers() }), settings));
}

function guarded(read: () => GenerateResult): LineOutcome {
  try {
    return { kind: "answer", result: read() };
  } catch (error) {
    if (ModelCallError.isInstance(error)) return { kind: "error", error };
    throw error;
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
