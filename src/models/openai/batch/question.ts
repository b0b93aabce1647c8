import { createHash } from "node:crypto";
import type { GenerateCall, GenerateResult } from "../../../spec/language-model.ts";
import type { OpenAISettings } from "../openai-options.ts";
import { requestBody } from "../request-body.ts";

/** Who waits for an answer. */
export interface Waiter {
  readonly call: GenerateCall;
  readonly resolve: (result: GenerateResult) => void;
  readonly reject: (error: unknown) => void;
  /** Stops listening to the call's signal. */
  readonly leave: () => void;
  /** The provider has taken the request. */
  readonly onTaken: () => void;
  wasSent: boolean;
}

/** One request as the lane keeps it, for all who ask the same. */
export interface Question {
  /** Hash of the request's body. */
  readonly customId: string;
  /** Its line of an input file. */
  readonly line: Uint8Array<ArrayBuffer>;
  readonly waiters: Set<Waiter>;
  /** How often it has been handed over. */
  submissions: number;
  /** How often a batch with it was refused because the account's queue was full. */
  refusals: number;
  /** Where it is now. */
  home: QuestionHome | null;
}

/** A place where a question waits. */
export interface QuestionHome {
  /** Nobody waits for its answer any more. */
  remove(question: Question): void;
}

const encoder = new TextEncoder();

/** Writes the request of a call. The same body is the same question, whoever asks it. */
export function createQuestion(call: GenerateCall, settings: OpenAISettings): Question {
  const body = JSON.stringify(requestBody(call, settings));
  const customId = createHash("sha256").update(body).digest("base64url");
  const line = encoder.encode(`{"custom_id":"${customId}","method":"POST","url":"/v1/chat/completions","body":${body}}\n`);
  return { customId, line, waiters: new Set(), submissions: 0, refusals: 0, home: null };
}

/** Names a set of requests, in whatever order. */
export function digestOf(customIds: readonly string[]): string {
  return createHash("sha256")
    .update([...customIds].sort().join("\n"))
    .digest("base64url");
}
