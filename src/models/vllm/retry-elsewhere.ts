import { ModelCallError, type ModelRetry } from "../../errors/model-call-error.ts";
import type { WhenDown } from "../../spec/language-model.ts";
import type { ServerPool } from "../endpoint/server-pool.ts";
import type { VllmServer } from "./vllm-server.ts";

type Pool = Pick<ServerPool<VllmServer>, "hasOther" | "isDown">;

/** A server's failure with what it means for the retry: at once where another server is up. */
export function retriedElsewhere(
  error: ModelCallError,
  { server, pool, whenDown }: { readonly server: VllmServer; readonly pool: Pool; readonly whenDown: WhenDown },
): ModelCallError {
  const isOfServer = error.kind === "connect" || error.kind === "server";
  return isOfServer && pool.hasOther(server) ? withRetry(error, "at-once") : retriedLater(error, { pool, whenDown });
}

/** A failure that leaves no server up is not retried where another model can take the posting; anything else is as it was. */
export function retriedLater<Failure>(
  error: Failure,
  { pool, whenDown }: { readonly pool: Pool; readonly whenDown: WhenDown },
): Failure | ModelCallError {
  return whenDown === "fail" && ModelCallError.isInstance(error) && pool.isDown() ? withRetry(error, "not-now") : error;
}

function withRetry(error: ModelCallError, retry: ModelRetry): ModelCallError {
  const { kind, provider, endpoint, status, retryAfterMs, contextWindow, message, cause } = error;
  return new ModelCallError({ kind, provider, endpoint, status, retryAfterMs, contextWindow, message, cause, retry });
}
