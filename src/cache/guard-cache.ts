import type { CachedAnswer, ResultCache } from "../spec/result-cache.ts";
import type { Sleep } from "../spec/time.ts";
import type { Warning } from "../spec/warning.ts";
import { readCachedAnswer } from "./read-cached-answer.ts";

/** What a cache gave, and what is to be told of it. */
export interface CacheReading {
  /** Null for a miss. */
  readonly answer: CachedAnswer | null;
  readonly warnings: readonly Warning[];
}

/** A cache that cannot hurt an extraction: it rejects with the signal's reason on abort, and never otherwise. */
export interface GuardedCache {
  get(key: string, options: { readonly signal: AbortSignal }): Promise<CacheReading>;
  set(key: string, answer: CachedAnswer, options: { readonly signal: AbortSignal }): Promise<readonly Warning[]>;
}

/** How long a cache may take for one call, in milliseconds. */
const patienceMs = 2_000;

/** Guards a cache that may be the user's own code. Answers are copied on both ways, so that nobody else can change them. */
export function guardCache(cache: ResultCache, { sleep }: { readonly sleep: Sleep }): GuardedCache {
  return {
    get: async (key, { signal }) => {
      try {
        const found = await bounded((stop) => cache.get(key, { signal: stop }), { sleep, signal });
        if (found === null || found === undefined) return { answer: null, warnings: [] };
        const answer = readCachedAnswer(found);
        return { answer, warnings: answer === null ? [told("gave something that is no answer, so it was not used")] : [] };
      } catch (error) {
        return { answer: null, warnings: [toldFailure(error, { signal, what: "read" })] };
      }
    },
    set: async (key, answer, { signal }) => {
      try {
        await bounded((stop) => cache.set(key, structuredClone(answer), { signal: stop }), { sleep, signal });
        return [];
      } catch (error) {
        return [toldFailure(error, { signal, what: "written" })];
      }
    },
  };
}

class OutOfPatience extends Error {}

/** Its message may hold anything, so only what happened is told. @throws the signal's reason on abort */
function toldFailure(error: unknown, { signal, what }: { readonly signal: AbortSignal; readonly what: "read" | "written" }): Warning {
  signal.throwIfAborted();
  if (error instanceof OutOfPatience) return told(`could not be ${what} within ${patienceMs} ms`);
  return told(`could not be ${what}: it threw an error`);
}

function told(what: string): Warning {
  return { code: "cache-failed", message: `The cache ${what}.` };
}

interface BoundedParts {
  readonly sleep: Sleep;
  readonly signal: AbortSignal;
}

/** Waits for the cache, for the end of patience, or for an abort, whichever comes first. The cache's own signal aborts in any case. */
async function bounded<Value>(call: (stop: AbortSignal) => Promise<Value>, { sleep, signal }: BoundedParts): Promise<Value> {
  signal.throwIfAborted();
  const stop = new AbortController();
  let onAbort = (): void => undefined;
  const aborted = new Promise<never>((_resolve, reject) => {
    onAbort = () => reject(signal.reason);
    signal.addEventListener("abort", onAbort, { once: true });
  });
  try {
    const work = call(stop.signal);
    const late = sleep(patienceMs, stop.signal).then(() => Promise.reject(new OutOfPatience()));
    return await Promise.race([work, aborted, late]);
  } finally {
    signal.removeEventListener("abort", onAbort);
    stop.abort();
  }
}
