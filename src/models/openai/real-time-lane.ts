import { ModelCallError } from "../../errors/model-call-error.ts";
import type { GenerateCall, GenerateResult } from "../../spec/language-model.ts";
import type { Endpoint } from "../endpoint/create-endpoint.ts";
import type { CloudBreaker } from "./cloud-breaker.ts";
import type { CompletionSender } from "./completion-sender.ts";
import { estimateTokens } from "./estimate-tokens.ts";
import type { QuotaPause } from "./quota-pause.ts";
import type { RateLane } from "./rate-lane.ts";

/** What a request passes on its way: the account's credit, a slot, the account's limits. */
export interface RealTimeLaneParts {
  readonly endpoint: Endpoint;
  readonly sender: CompletionSender;
  readonly rate: RateLane;
  readonly pause: QuotaPause;
  readonly breaker: CloudBreaker;
}

/** Sends one request as soon as there is credit, a slot and room in the account's limits, unless the cloud is known to be down. */
export async function sendInLane(call: GenerateCall, parts: RealTimeLaneParts): Promise<GenerateResult> {
  const { endpoint, sender, pause, breaker } = parts;
  call.signal.throwIfAborted();
  const credit = pause.pass();
  const send = async (controller: AbortController): Promise<GenerateResult> => {
    credit.check();
    const pass = breaker.pass(call);
    // Told before the slot is given on, so that whoever gets it knows.
    return ended(ended(sendWithinLimits(call, { ...parts, controller, check: credit.check }), pass), credit);
  };
  const run = async (): Promise<GenerateResult> => {
    await sender.load();
    return endpoint.run(send, { signal: call.signal });
  };
  return ended(run(), credit);
}

/** Tells how an answer ended, whatever it is. */
async function ended(answer: Promise<GenerateResult>, { end }: { readonly end: (error: unknown) => void }): Promise<GenerateResult> {
  try {
    const result = await answer;
    end(null);
    return result;
  } catch (error) {
    end(error);
    throw error;
  }
}

interface LimitedParts extends Pick<RealTimeLaneParts, "sender" | "rate"> {
  readonly controller: AbortController;
  /** Fails when the credit has run out meanwhile. */
  readonly check: () => void;
}

async function sendWithinLimits(call: GenerateCall, { sender, rate, controller, check }: LimitedParts): Promise<GenerateResult> {
  const ticket = await rate.enter(estimateTokens(call), controller);
  check();
  const seen: { headers: Headers | null } = { headers: null };
  const onHeaders = (headers: Headers): void => {
    seen.headers = headers;
  };
  try {
    const answer = await sender.send(call, { controller, onHeaders });
    rate.answered(ticket, { headers: seen.headers, retryAfterMs: null });
    return answer;
  } catch (error) {
    rate.answered(ticket, { headers: seen.headers, retryAfterMs: askedWait(error) });
    throw error;
  }
}

/** How long a server that is well asked everybody to wait. */
function askedWait(error: unknown): number | null {
  return ModelCallError.isInstance(error) && (error.kind === "rate-limit" || error.status === 503) ? error.retryAfterMs : null;
}
