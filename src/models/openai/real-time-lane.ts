import { ModelCallError } from "../../errors/model-call-error.ts";
import type { GenerateCall, GenerateResult } from "../../spec/language-model.ts";
import type { Endpoint } from "../endpoint/create-endpoint.ts";
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
}

/** Sends one request as soon as there is credit, a slot and room in the account's limits. */
export async function sendInLane(call: GenerateCall, { endpoint, sender, rate, pause }: RealTimeLaneParts): Promise<GenerateResult> {
  call.signal.throwIfAborted();
  const pass = pause.pass();
  try {
    await sender.load();
    const result = await endpoint.run(
      async (controller) => {
        pass.check();
        const ticket = await rate.enter(estimateTokens(call), controller);
        pass.check();
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
      },
      { signal: call.signal },
    );
    pass.end(null);
    return result;
  } catch (error) {
    pass.end(error);
    throw error;
  }
}

/** How long a server that limits the rate asked everybody to wait. */
function askedWait(error: unknown): number | null {
  return ModelCallError.isInstance(error) && error.kind === "rate-limit" ? error.retryAfterMs : null;
}
