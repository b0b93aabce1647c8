import type { ModelConnection } from "../spec/language-model.ts";
import type { Candidate } from "../spec/route.ts";
import { startMeter } from "./attempt-meter.ts";
import { attemptOutcome } from "./attempt-outcome.ts";
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
  return withRetries(() => connectOnce(candidate, request), { ...retry, mayAsk: () => true });
}

async function connectOnce(candidate: Candidate, { clock, signal, onAttemptStart, onAttemptEnd }: RequestParts): Promise<ModelConnection> {
  const { id, model } = candidate;
  const meter = startMeter(clock, { onText: () => undefined });
  try {
    return await model.connect({ signal });
  } catch (error) {
    const about = { candidate: id, model: model.modelId, purpose: "first" } as const;
    onAttemptStart(about);
    const outcome = attemptOutcome(error, { meter, signal, finishReason: null });
    onAttemptEnd({ ...about, provider: model.provider, location: model.location, reason: "handshake", ...outcome });
    throw error;
  }
}
