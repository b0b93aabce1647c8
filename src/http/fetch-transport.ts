import type { HttpTransport } from "../spec/http-transport.ts";
import { connectFailure } from "./connect-failure.ts";

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

/** HTTP over a `fetch` that the caller passes in. It cannot tell when a connection stands, so the connect timeout is fetch's own. */
export function createFetchTransport({
  fetch,
  provider = "http",
}: {
  readonly fetch: Fetch;
  readonly provider?: string | undefined;
}): HttpTransport {
  return {
    async send({ url, method, headers, body = null }, { signal }) {
      try {
        const text = body instanceof Uint8Array ? new TextDecoder().decode(body) : body;
        const response = await fetch(url, { method, headers: { ...headers }, body: text, signal, redirect: "manual" });
        const flat: Record<string, string> = {};
        response.headers.forEach((value, name) => {
          flat[name.toLowerCase()] = value;
        });
        return { status: response.status, headers: flat, body: response.body ?? emptyBody() };
      } catch (error) {
        if (signal.aborted) throw signal.reason;
        throw connectFailure(error, { url, provider });
      }
    },
    close: async () => {},
    destroy: async () => {},
  };
}

async function* emptyBody(): AsyncGenerator<Uint8Array> {}
