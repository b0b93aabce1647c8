import { InvalidOptionsError } from "../../errors/invalid-options-error.ts";
import type { Fetch } from "../../http/fetch-transport.ts";
import type { HttpDispatcher } from "../../http/undici-transport.ts";
import type { Clock } from "../../spec/time.ts";
import type { Tokenizer } from "../../spec/tokenizer.ts";
import { requireHeader } from "./require-header.ts";

/** Options of `createVllmModel`. */
export interface VllmModelOptions {
  /** Where the OpenAI-compatible API stands, `/v1` included. @default "http://127.0.0.1:8000/v1" */
  readonly baseURL?: string | undefined;
  /** Served model id. @default the only base model that the server serves */
  readonly model?: string | undefined;
  /** Sent as a bearer token with every request. */
  readonly apiKey?: string | undefined;
  /** Sent with every request, such as a session header of a router. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Further members of the request body, merged last, such as `{ priority: 1 }`. */
  readonly requestBody?: Readonly<Record<string, unknown>> | undefined;
  /** An undici dispatcher of your own, for a proxy or a CA. It keeps its own connect timeout. */
  readonly dispatcher?: HttpDispatcher | undefined;
  /** Sends the requests instead of undici. */
  readonly fetch?: Fetch | undefined;
  /** Requests in flight at once; the others wait. @default 32 */
  readonly maxConcurrency?: number | undefined;
  /** Upper bound of the context window in tokens. @default what the server says */
  readonly contextWindow?: number | undefined;
  /** Counts tokens until a handshake shows that the server counts otherwise. */
  readonly tokenizer: Tokenizer;
  /** Whether the answer is streamed. The watchdog and the first-token and idle clocks need it. @default true */
  readonly stream?: boolean | undefined;
  /** Milliseconds until a connection stands, during a handshake. @default 5000 */
  readonly connectTimeoutMs?: number | undefined;
  /** Milliseconds a whole handshake may take; a small server under load takes its time. @default 120000 */
  readonly handshakeTimeoutMs?: number | undefined;
  readonly clock: Clock;
  /** Makes request ids and the canary's secret word. @default crypto.randomUUID */
  readonly createId?: (() => string) | undefined;
  /** How error messages name these options. @default "local" */
  readonly optionPath?: string | undefined;
}

/** {@link VllmModelOptions} with every default in place. */
export interface ResolvedVllmOptions {
  readonly baseURL: string;
  readonly model: string | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly requestBody: Readonly<Record<string, unknown>>;
  readonly dispatcher: HttpDispatcher | undefined;
  readonly fetch: Fetch | undefined;
  readonly maxConcurrency: number;
  readonly contextWindow: number | null;
  readonly tokenizer: Tokenizer;
  readonly stream: boolean;
  readonly connectTimeoutMs: number;
  readonly handshakeTimeoutMs: number;
  readonly clock: Clock;
  readonly createId: () => string;
  readonly optionPath: string;
}

const reservedKeys: ReadonlySet<string> = new Set([
  "model",
  "messages",
  "stream",
  "stream_options",
  "response_format",
  "structured_outputs",
  "max_tokens",
  "max_completion_tokens",
  "n",
]);

/** Checks the options and sets the defaults. @throws InvalidOptionsError */
export function resolveVllmOptions(options: VllmModelOptions): ResolvedVllmOptions {
  const {
    baseURL = "http://127.0.0.1:8000/v1",
    model = null,
    requestBody = {},
    maxConcurrency = 32,
    contextWindow = null,
    stream = true,
    connectTimeoutMs = 5_000,
    handshakeTimeoutMs = 120_000,
    createId = () => crypto.randomUUID(),
    optionPath = "local",
  } = options;
  const { dispatcher, fetch, tokenizer, clock } = options;
  if (model !== null && model.trim() === "") refuse(`${optionPath}.model`, "empty", "a served model id, or leave it out");
  requirePositiveInteger(maxConcurrency, `${optionPath}.maxConcurrency`);
  if (contextWindow !== null) requirePositiveInteger(contextWindow, `${optionPath}.contextWindow`);
  for (const key of Object.keys(requestBody)) {
    if (reservedKeys.has(key) || key.startsWith("guided_")) {
      refuse(
        `${optionPath}.requestBody.${key}`,
        "set",
        "any member but those that the library writes itself or vLLM has removed (guided_*)",
      );
    }
  }
  return {
    baseURL: requireBaseURL(baseURL, `${optionPath}.baseURL`),
    model,
    headers: requestHeaders(options, optionPath),
    requestBody,
    dispatcher,
    fetch,
    maxConcurrency,
    contextWindow,
    tokenizer,
    stream,
    connectTimeoutMs,
    handshakeTimeoutMs,
    clock,
    createId,
    optionPath,
  };
}

function refuse(option: string, given: string, allowed: string): never {
  throw new InvalidOptionsError({ option, given, allowed });
}

function requirePositiveInteger(value: number, option: string): void {
  if (!Number.isSafeInteger(value) || value < 1) refuse(option, String(value), "a whole number of 1 or more");
}

function requireBaseURL(baseURL: string, option: string): string {
  const allowed = 'an http or https URL such as "http://127.0.0.1:8000/v1", without a user name, a password, a query or a fragment';
  if (!URL.canParse(baseURL)) refuse(option, "not a URL", allowed);
  const { protocol, username, password, search, hash, origin, pathname } = new URL(baseURL);
  if (protocol !== "http:" && protocol !== "https:") refuse(option, `a ${protocol} URL`, allowed);
  if (username !== "" || password !== "") refuse(option, "a URL with a user name or a password", `${allowed}; put them into headers`);
  if (search !== "" || hash !== "") refuse(option, "a URL with a query or a fragment", allowed);
  if (pathname.endsWith("/completions")) refuse(option, "the URL of one route", "the URL above it, which ends in /v1");
  return `${origin}${pathname.replace(/\/+$/, "")}`;
}

function requestHeaders({ apiKey, headers = {} }: VllmModelOptions, optionPath: string): Record<string, string> {
  const own: Record<string, string> = { accept: "application/json, text/event-stream" };
  if (apiKey !== undefined) {
    if (apiKey.trim() === "") refuse(`${optionPath}.apiKey`, "empty", "a key, or leave it out");
    own.authorization = requireHeader(["authorization", `Bearer ${apiKey}`], `${optionPath}.apiKey`);
  }
  for (const [name, value] of Object.entries(headers)) {
    own[name.toLowerCase()] = requireHeader([name, value], `${optionPath}.headers`);
  }
  return own;
}
