import { ModelCallError } from "../../errors/model-call-error.ts";
import { readBodyText } from "../../http/body-text.ts";
import type { After } from "../endpoint/after.ts";
import type { ConcurrencyLimit } from "../endpoint/concurrency-limit.ts";
import { readServerLoad } from "./read-server-load.ts";
import type { VllmClient } from "./vllm-client.ts";

/** Reads a server's metrics for its limit, while it works for us and as often as the limit wants. */
export interface LoadReader {
  /** A request is in flight; the returned function says that it ended. */
  follow(): () => void;
}

/** What a load reader is made with. */
export interface LoadReaderParts {
  readonly client: VllmClient;
  readonly limit: () => ConcurrencyLimit;
  readonly connectTimeoutMs: number;
  readonly after: After;
  /** The limit has learned something. */
  onRead(): void;
}

const readTimeoutMs = 2_000;
// A server with several engines and all histograms sends a few hundred KiB.
const maxMetricsBytes = 4 * 1024 * 1024;

/** Makes the reader of one server. One reading at a time, none while nothing is in flight. */
export function createLoadReader(parts: LoadReaderParts): LoadReader {
  const { limit, after, onRead } = parts;
  let inFlight = 0;
  let calledOff: (() => void) | null = null;
  let reading: AbortController | null = null;

  const plan = (): void => {
    const { nextReadMs } = limit();
    if (inFlight === 0 || nextReadMs === null || calledOff !== null || reading !== null) return;
    calledOff = after(nextReadMs, () => {
      // A loop that is late sees its timers before the answers that came meanwhile: those are to be counted first.
      calledOff = after(0, () => {
        calledOff = null;
        void read();
      });
    });
  };
  const read = async (): Promise<void> => {
    const abort = new AbortController();
    reading = abort;
    const cancel = after(readTimeoutMs, () => abort.abort());
    try {
      await readOnce(parts, abort.signal);
    } finally {
      cancel();
      reading = null;
    }
    onRead();
    plan();
  };
  const stop = (): void => {
    calledOff?.();
    calledOff = null;
    reading?.abort();
  };

  return {
    follow() {
      inFlight += 1;
      plan();
      return () => {
        inFlight -= 1;
        if (inFlight === 0) stop();
      };
    },
  };
}

/** A reading that fails teaches nothing; a server that answers something else has no metrics. */
async function readOnce({ client, limit, connectTimeoutMs }: LoadReaderParts, signal: AbortSignal): Promise<void> {
  try {
    limit().asking();
    const response = await client.root("/metrics", { connectTimeoutMs, signal });
    const load = readServerLoad(await readBodyText(response.body, { maxBytes: maxMetricsBytes }));
    if (load === null) limit().withoutMetrics();
    else limit().observe(load);
  } catch (error) {
    if (!signal.aborted && isRefusal(error)) limit().withoutMetrics();
  }
}

function isRefusal(error: unknown): boolean {
  if (!ModelCallError.isInstance(error) || error.status === null) return false;
  return error.status >= 300 && error.status < 500 && error.status !== 408 && error.status !== 429;
}
