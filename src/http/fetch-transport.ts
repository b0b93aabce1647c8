import type { HttpTransport } from "../spec/http-transport.ts";
import { connectFailure } from "./connect-failure.ts";
import { raceAbort } from "./race-abort.ts";

/** The part of `fetch` that is used. */
export type Fetch = (
  url: string,
  options: {
    readonly method: string;
    readonly headers: Record<string, string>;
    readonly body: string | null;
    readonly signal: AbortSignal;
    readonly redirect: "manual";
  },
) => Promise<FetchResponse>;

/** The part of a `Response` that is used. */
export interface FetchResponse {
  readonly status: number;
  readonly headers: { forEach(visit: (value: string, name: string) => void): void };
  readonly body: AsyncIterable<Uint8Array> | null;
}

/**
 * HTTP over a `fetch` that the caller passes in. It cannot tell when a connection stands, so the connect timeout is fetch's own.
 * A `fetch` that ignores its signal holds nothing up: what it answers after an abort is let go.
 */
export function createFetchTransport({
  fetch,
  provider = "http",
}: {
  readonly fetch: Fetch;
  readonly provider?: string | undefined;
}): HttpTransport {
  return {
    async send({ url, method, headers, body = null }, { signal }) {
      signal.throwIfAborted();
      try {
        const text = body instanceof Uint8Array ? new TextDecoder().decode(body) : body;
        const pending = fetch(url, { method, headers: { ...headers }, body: text, signal, redirect: "manual" });
        const response = await raceAbort(pending, signal).catch((error: unknown) => {
          if (signal.aborted) letGo(pending);
          throw error;
        });
        const flat: Record<string, string> = {};
        response.headers.forEach((value, name) => {
          flat[name.toLowerCase()] = value;
        });
        return { status: response.status, headers: flat, body: abortableBody(response.body ?? emptyBody(), signal) };
      } catch (error) {
        if (signal.aborted) throw signal.reason;
        throw connectFailure(error, { url, provider });
      }
    },
    close: async () => {},
    destroy: async () => {},
  };
}

/** Reads as the body does until the signal aborts. */
function abortableBody(body: AsyncIterable<Uint8Array>, signal: AbortSignal): AsyncIterable<Uint8Array> {
  return {
    [Symbol.asyncIterator]() {
      const iterator = body[Symbol.asyncIterator]();
      const leave = async (): Promise<IteratorResult<Uint8Array>> => {
        await iterator.return?.();
        return { done: true, value: undefined };
      };
      return {
        next: () =>
          raceAbort(iterator.next(), signal).catch((error: unknown) => {
            if (signal.aborted) leave().catch(() => {});
            throw error;
          }),
        return: () => raceAbort(leave(), signal),
      };
    },
  };
}

/** Closes the body of an answer that nobody waits for any more. */
function letGo(pending: Promise<FetchResponse>): void {
  const leave = async (): Promise<void> => {
    await (await pending).body?.[Symbol.asyncIterator]().return?.();
  };
  leave().catch(() => {});
}

async function* emptyBody(): AsyncGenerator<Uint8Array> {}
