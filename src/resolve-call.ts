import { checkNumber, checkObject, checkText, checkUnknownKeys, refuse } from "./check-option.ts";
import type { CallOptions } from "./extractor-options.ts";
import type { ResolvedOptions } from "./options.ts";

/** One call's options with the extractor's defaults in place. */
export interface ResolvedCall {
  readonly signal: AbortSignal | null;
  readonly timeoutMs: number;
  readonly instructions: string | null;
}

/** Checks the options of one call. @throws InvalidOptionsError */
export function resolveCall(call: CallOptions, { timeouts }: Pick<ResolvedOptions, "timeouts">): ResolvedCall {
  checkObject("call options", call);
  checkUnknownKeys("", { given: call, known: ["signal", "timeoutMs", "instructions"] });
  const { signal = null, timeoutMs = timeouts.deadlineMs, instructions = null } = call;
  checkNumber("timeoutMs", { value: timeoutMs, min: 1, max: 2 ** 31 - 1 });
  if (instructions !== null) checkText("instructions", instructions);
  if (signal !== null && !(signal instanceof AbortSignal)) refuse("signal", { given: signal, allowed: "an AbortSignal" });
  return { signal, timeoutMs, instructions };
}
