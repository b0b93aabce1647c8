import type { Attempt, AttemptPurpose } from "../spec/attempt.ts";
import type { CallTimeouts, FinishReason, Sampling } from "../spec/language-model.ts";
import type { Prompt } from "../spec/prompt.ts";
import type { Candidate } from "../spec/route.ts";
import type { Clock } from "../spec/time.ts";
import type { WireSchema, WireValue } from "../spec/wire-schema.ts";
import { startMeter } from "./attempt-meter.ts";
import { attemptOutcome, type MeasuredAttempt } from "./attempt-outcome.ts";
import { parseOutput } from "./parse-output.ts";
import { createWatchdog } from "./watchdog.ts";

/** One request as it will be sent, and why. */
export interface RequestPlan {
  readonly purpose: AttemptPurpose;
  /** In words, for the attempt's record. */
  readonly reason: string;
  readonly wire: WireSchema;
  readonly prompt: Prompt;
  readonly maxOutputTokens: number;
}

/** What every request of one extraction shares. */
export interface RequestParts {
  /** The prepared text; the watchdog lets a model copy what stands in it. */
  readonly document: string;
  readonly sampling: Sampling;
  readonly timeouts: CallTimeouts;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  readonly onAttemptStart: (attempt: Pick<Attempt, "candidate" | "model" | "purpose">) => void;
  readonly onAttemptEnd: (attempt: MeasuredAttempt) => void;
}

/** Sends one request to one candidate, records it whatever becomes of it, and returns the wire value. */
export async function sendRequest(
  plan: RequestPlan,
  { candidate, parts }: { readonly candidate: Candidate; readonly parts: RequestParts },
): Promise<WireValue> {
  const { model } = candidate;
  const watchdog = createWatchdog({ document: parts.document, jsonSchema: plan.wire.jsonSchema });
  const meter = startMeter(parts.clock, { onText: (delta) => watchdog.push(delta) });
  const state: { finishReason: FinishReason | null; modelId: string | null } = { finishReason: null, modelId: null };
  parts.onAttemptStart({ candidate: candidate.id, model: model.modelId, purpose: plan.purpose });
  const end = (error: unknown) => {
    const outcome = attemptOutcome(error, { meter, signal: parts.signal, finishReason: state.finishReason });
    const { modelId } = model.connection() ?? model;
    const { id, provider, location } = { id: candidate.id, provider: model.provider, location: model.location };
    parts.onAttemptEnd({
      candidate: id,
      provider,
      model: state.modelId ?? modelId,
      location,
      purpose: plan.purpose,
      reason: plan.reason,
      ...outcome,
    });
  };
  try {
    const { contextWindow } = await model.connect({ signal: parts.signal });
    const { wire: schema, maxOutputTokens, prompt } = plan;
    const { sampling, timeouts, signal } = parts;
    const result = await model.doGenerate({
      messages: prompt.messages,
      schema,
      maxOutputTokens,
      sampling,
      timeouts,
      signal,
      observer: meter.observer,
    });
    meter.observer.onUsage(result.usage);
    state.finishReason = result.finishReason;
    state.modelId = result.modelId;
    const value = parseOutput(result, { provider: model.provider, maxOutputTokens, contextWindow, wire: schema });
    end(null);
    return value;
  } catch (error) {
    end(error);
    throw error;
  }
}
