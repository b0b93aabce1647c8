import { checkNumber, checkObject, checkText, checkUnknownKeys, refuse } from "./check-option.ts";
import type { CallOptions } from "./extractor-options.ts";
import { type Budget, createBudget } from "./ledger/budget.ts";
import type { ResolvedOptions } from "./options.ts";
import type { FallbackGovernor } from "./spec/fallback-governor.ts";

/** One call's options with the extractor's defaults in place. */
export interface ResolvedCall {
  readonly signal: AbortSignal | null;
  readonly timeoutMs: number;
  readonly instructions: string | null;
  /** What this call may spend, beside the extractor's own budget: the call's, and that of the batch it is part of. */
  readonly budgets: readonly Budget[];
  /** Limits how many postings of its batch go to the cloud because a local server failed; null outside a batch. */
  readonly governor: FallbackGovernor | null;
}

/** Checks the options of one call. @throws InvalidOptionsError */
export function resolveCall(call: CallOptions, { timeouts }: Pick<ResolvedOptions, "timeouts">): ResolvedCall {
  checkObject("call options", call);
  checkUnknownKeys("", { given: call, known: ["signal", "timeoutMs", "instructions", "maxUsd"] });
  const { signal = null, timeoutMs = timeouts.deadlineMs, instructions = null, maxUsd } = call;
  checkNumber("timeoutMs", { value: timeoutMs, min: 1, max: 2 ** 31 - 1 });
  if (instructions !== null) checkText("instructions", instructions);
  if (signal !== null && !(signal instanceof AbortSignal)) refuse("signal", { given: signal, allowed: "an AbortSignal" });
  const budgets = maxUsd === undefined ? [] : [createBudget({ maxUsd }, { option: "", scope: "posting" })];
  return { signal, timeoutMs, instructions, budgets, governor: null };
}
