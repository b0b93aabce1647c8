import { InvalidOptionsError } from "../errors/invalid-options-error.ts";
import type { Fetch } from "../http/fetch-transport.ts";
import type { HttpTransport } from "../spec/http-transport.ts";

/** Options of `createVllmTokenizer`. */
export interface VllmTokenizerOptions {
  /** The server as for its OpenAI interface, such as `http://127.0.0.1:8000/v1`; `/tokenize` is asked at its root. */
  readonly baseURL: string;
  /** Sent as a bearer token. @default none */
  readonly apiKey?: string | undefined;
  /** The served model whose tokenizer counts. @default the server's only model */
  readonly model?: string | undefined;
  /** Sent with every request, after our own. @default {} */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Milliseconds for one count. @default 30000 */
  readonly timeoutMs?: number | undefined;
  /** What sends the requests; the caller closes it. @default one over `fetch` */
  readonly transport?: HttpTransport | undefined;
  /** The fetch to use without a `transport`. @default globalThis.fetch */
  readonly fetch?: Fetch | undefined;
}

/** Checks what cannot be told from the types. Values are not repeated in messages: an address may hold a password. */
export function checkVllmTokenizerOptions({ baseURL, timeoutMs = 1 }: VllmTokenizerOptions): void {
  const protocol = URL.canParse(baseURL) ? new URL(baseURL).protocol : null;
  if (protocol !== "http:" && protocol !== "https:") {
    throw new InvalidOptionsError({ option: "baseURL", given: "not a web address", allowed: "one such as http://127.0.0.1:8000/v1" });
  }
  if (!(timeoutMs > 0 && timeoutMs < 2 ** 31)) {
    throw new InvalidOptionsError({ option: "timeoutMs", given: String(timeoutMs), allowed: "a number above 0 and below 2^31" });
  }
}
