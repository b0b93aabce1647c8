import type { AttemptPurpose } from "../spec/attempt.ts";
import type { ModelConnection } from "../spec/language-model.ts";
import type { Candidate } from "../spec/route.ts";
import { startMeter } from "./attempt-meter.ts";
import { attemptOutcome } from "./attempt-outcome.ts";
import { callModel, modelIdOf } from "./call-model.ts";
import { type RetryParts, withRetries } from "./retry.ts";
import type { RequestParts } from "./send-request.ts";

/** What a handshake before the first request needs. */
export interface ConnectParts {
  readonly request: RequestParts;
  readonly retry: Omit<RetryParts, "mayAsk">;
}

/** Shakes hands before the first request, with the same retries; a failed handshake is recorded as an attempt without tokens. */
export async function connectCandidate(candidate: Candidate, { request, retry }: ConnectParts): Promise<ModelConnection> {
  const standing = candidate.model.connection();
  if (standing !== null) return standing;
  let tries = 0;
  const connect = () => {
    tries += 1;
    return connectOnce(candidate, { ...request, purpose: tries === 1 ? "first" : "retry" });
  };
  return withRetries(connect, { ...retry, mayAsk: () => true });
}

async function connectOnce(candidate: Candidate, parts: RequestParts & { readonly purpose: AttemptPurpose }): Promise<ModelConnection> {
  const { clock, signal, whenDown, purpose, onAttemptStart, onAttemptEnd } = parts;
  const { id, model } = candidate;
  const meter = startMeter(clock, { onText: () => undefined });
  try {
    return await callModel(model, { signal, call: () => model.connect({ signal, whenDown }) });
  } catch (error) {
    const about = { candidate: id, model: modelIdOf(model), purpose };
    onAttemptStart(about);
    const outcome = attemptOutcome(error, { meter, signal, finishReason: null });
    const { provider, location, lane = "realtime" } = model;
    onAttemptEnd({ ...about, provider, location, lane, reason: "handshake", ...outcome });
    throw error;
  }
}
