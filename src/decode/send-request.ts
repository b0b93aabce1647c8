import type { Attempt, AttemptPurpose } from "../spec/attempt.ts";
import type { CallTimeouts, FinishReason, Sampling, WhenDown } from "../spec/language-model.ts";
import type { Prompt } from "../spec/prompt.ts";
import type { Candidate } from "../spec/route.ts";
import type { Clock } from "../spec/time.ts";
import type { WireSchema, WireValue } from "../spec/wire-schema.ts";
import { startMeter } from "./attempt-meter.ts";
import { attemptOutcome, type MeasuredAttempt } from "./attempt-outcome.ts";
import { callModel, modelIdOf } from "./call-model.ts";
import { parseOutput } from "./parse-output.ts";
import { watchStream } from "./watch-stream.ts";

/** One request as it will be sent, and why. */
export interface RequestPlan {
  readonly purpose: AttemptPurpose;
  /** In words, for the attempt's record. */
  readonly reason: string;
  readonly wire: WireSchema;
  /** Writes the messages anew each time: kept for the length of a request, they would double what a posting holds. */
  readonly prompt: () => Prompt;
  readonly maxOutputTokens: number;
  /** Origin of the server that the request before failed at. */
  readonly avoid?: string | undefined;
}

/** A request that may be sent, as the books follow it. */
export interface AdmittedRequest {
  /** It was sent; null where the model does not tell to which server. */
  onDispatched(endpoint: string | null): void;
  onEnd(attempt: MeasuredAttempt): void;
}

/** What every request of one extraction shares. */
export interface RequestParts {
  /** The prepared text; the watchdog lets a model copy what stands in it. */
  readonly document: string;
  readonly sampling: Sampling;
  readonly timeouts: CallTimeouts;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** What a request does while every server of the model is down. @default "wait" */
  readonly whenDown?: WhenDown | undefined;
  readonly onAttemptStart: (attempt: Pick<Attempt, "candidate" | "model" | "purpose">) => void;
  readonly onAttemptEnd: (attempt: MeasuredAttempt) => void;
  /** Asked before each request is sent. @throws what refuses it; then nothing is sent and it is no attempt */
  readonly admit: (plan: RequestPlan, candidate: Candidate) => Promise<AdmittedRequest>;
}

/** Sends one request to one candidate, records it whatever becomes of it, and returns the wire value. */
export async function sendRequest(
  plan: RequestPlan,
  { candidate, parts }: { readonly candidate: Candidate; readonly parts: RequestParts },
): Promise<WireValue> {
  const { model } = candidate;
  const admitted = await parts.admit(plan, candidate);
  const meter = startMeter(parts.clock, { onText: watchStream(plan.wire, parts) });
  const state: { isAsked: boolean; finishReason: FinishReason | null } = { isAsked: false, finishReason: null };
  parts.onAttemptStart({ candidate: candidate.id, model: modelIdOf(model), purpose: plan.purpose });
  const end = (error: unknown) => {
    const outcome = attemptOutcome(error, { meter, signal: parts.signal, finishReason: state.finishReason });
    // A model of the user's may break without ever telling that it sent something: what it used is unknown, not nothing.
    const wasDispatched = outcome.wasDispatched || (state.isAsked && outcome.error?.kind === "protocol");
    const { id, provider, location } = { id: candidate.id, provider: model.provider, location: model.location };
    admitted.onEnd({
      candidate: id,
      provider,
      model: modelIdOf(model),
      location,
      lane: model.lane ?? "realtime",
      purpose: plan.purpose,
      reason: plan.reason,
      ...outcome,
      wasDispatched,
    });
  };
  try {
    const { sampling, timeouts, signal, whenDown } = parts;
    const { contextWindow } = await callModel(model, { signal, call: () => model.connect({ signal, whenDown }) });
    const { wire: schema, maxOutputTokens, prompt, avoid } = plan;
    const generate = () =>
      model.doGenerate({
        get messages() {
          return prompt().messages;
        },
        schema,
        maxOutputTokens,
        sampling,
        timeouts,
        signal,
        whenDown,
        avoid,
        observer: {
          ...meter.observer,
          onDispatched: (server) => {
            meter.observer.onDispatched(server);
            admitted.onDispatched(server?.endpoint ?? null);
          },
        },
      });
    state.isAsked = true;
    const result = await callModel(model, { signal, call: generate });
    meter.observer.onUsage(result.usage);
    state.finishReason = result.finishReason;
    const value = parseOutput(result, { provider: model.provider, maxOutputTokens, contextWindow, wire: schema });
    end(null);
    return value;
  } catch (error) {
    end(error);
    throw error;
  }
}
