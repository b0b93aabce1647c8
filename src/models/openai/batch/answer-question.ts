import { BatchPendingError } from "../../../errors/batch-pending-error.ts";
import type { GenerateResult } from "../../../spec/language-model.ts";
import type { Question, Waiter } from "./question.ts";

const nothing = { inputTokens: 0, outputTokens: 0, cachedInputTokens: 0, reasoningTokens: 0 };

/** Gives all who wait the answer. It was charged once, so one caller alone is told what it used; `isTold` when one was before. */
export function answerQuestion(
  question: Question,
  { result, isTold }: { readonly result: GenerateResult; readonly isTold: boolean },
): void {
  let usage = isTold ? nothing : result.usage;
  for (const waiter of takeWaiters(question)) {
    const { observer } = waiter.call;
    try {
      tellSent(waiter);
      observer.onUsage(usage);
      if (result.text !== "") observer.onText(result.text);
      waiter.resolve({ ...result, usage });
    } catch (error) {
      waiter.reject(error);
    }
    usage = nothing;
  }
}

/** Fails all who wait. What an answer that comes later will cost is told to whoever collects it. */
export function failQuestion(question: Question, error: unknown): void {
  for (const waiter of takeWaiters(question)) {
    if (BatchPendingError.isInstance(error)) waiter.call.observer.onUsage(nothing);
    waiter.reject(error);
  }
}

/** Tells a caller's observer that its request is at the provider; once. */
export function tellSent(waiter: Waiter, endpoint?: string): void {
  if (waiter.wasSent) return;
  waiter.wasSent = true;
  waiter.onTaken();
  waiter.call.observer.onDispatched(endpoint === undefined ? undefined : { endpoint });
}

/**
 * One caller leaves. What a request that goes on will cost is told to whoever collects it, so for this caller it is nothing;
 * where it may be cancelled, nobody knows.
 */
export function leaveQuestion(
  waiter: Waiter,
  { question, reason, goesOn }: { readonly question: Question; readonly reason: unknown; readonly goesOn: boolean },
): void {
  question.waiters.delete(waiter);
  waiter.leave();
  if (waiter.wasSent && goesOn) waiter.call.observer.onUsage(nothing);
  waiter.reject(reason);
  if (question.waiters.size === 0) question.home?.remove(question);
}

function takeWaiters({ waiters }: Question): readonly Waiter[] {
  const all = [...waiters];
  waiters.clear();
  for (const { leave } of all) leave();
  return all;
}
