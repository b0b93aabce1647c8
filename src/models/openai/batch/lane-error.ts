import { ModelCallError } from "../../../errors/model-call-error.ts";
import { callError } from "../call-error.ts";
import type { OpenAISettings } from "../openai-options.ts";
import { readFailureResponse } from "../sdk-failure.ts";
import type { InputFault, RemoteState } from "./remote-state.ts";

/** The account's allowance of tokens in batches that have not ended is used up; it comes back as batches end. */
const fullQueueCode = "token_limit_exceeded";

/** Whether a batch was refused only because too much is in the account's queue. */
export function isQueueFull({ faults }: RemoteState): boolean {
  return faults.some(({ code }) => code === fullQueueCode);
}

/** The error of a request whose batch was refused for a fault. */
export function faultError({ code }: InputFault, settings: OpenAISettings): ModelCallError {
  const body = { error: { code, type: code } };
  const isQuota = callError(readFailureResponse(body, { status: 429, headers: new Headers() }), settings);
  if (isQuota.kind === "quota") return isQuota;
  const { endpoint } = settings;
  const said = code === null || code.includes(settings.apiKey) ? "" : ` (${code})`;
  if (code === fullQueueCode) {
    const message = `The cloud at ${endpoint} had no room in its batch queue for a day${said}. Ask the provider for a higher limit, or run again later.`;
    return new ModelCallError({ kind: "rate-limit", provider: "openai", endpoint, message });
  }
  const message = `The cloud at ${endpoint} refused the input of a batch${said}. Check that it offers its Batch API for the model "${settings.model}".`;
  return new ModelCallError({ kind: "bad-request", provider: "openai", endpoint, message });
}

/** The error of a request that no batch answered. */
export function unansweredError(state: RemoteState | null, { endpoint }: OpenAISettings): ModelCallError {
  if (state?.status === "cancelled") {
    const message = `The batch at ${endpoint} was cancelled before this request was answered. Run again to hand it over anew.`;
    return new ModelCallError({ kind: "server", provider: "openai", endpoint, message });
  }
  const message = `Three batches at ${endpoint} ended without an answer to this request. Run again later, or use the real-time lane.`;
  return new ModelCallError({ kind: "total-timeout", provider: "openai", endpoint, message });
}
