import type { Fetch } from "../../http/fetch-transport.ts";
import type { HttpDispatcher } from "../../http/undici-transport.ts";
import type { Clock } from "../../spec/time.ts";
import type { Tokenizer } from "../../spec/tokenizer.ts";
import { checkOptionNames, createOptionChecks, type OptionChecks } from "../endpoint/option-checks.ts";
import { requireHeader } from "./require-header.ts";

/** Options of `createVllmModel`. */
export interface VllmModelOptions {
  /**
   * Where the OpenAI-compatible API stands, `/v1` included; a list for several servers of one model, which share its calls.
   * @default "http://127.0.0.1:8000/v1"
   */
  readonly baseURL?: string | readonly string[] | undefined;
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
  /**
   * Requests in flight at once at each server; the others wait. `auto` finds out what a server can take, from its metrics
   * and its latency.
   * @default "auto"
   */
  readonly maxConcurrency?: number | "auto" | undefined;
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
  /** At least one. */
  readonly baseURLs: readonly string[];
  readonly model: string | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly requestBody: Readonly<Record<string, unknown>>;
  readonly dispatcher: HttpDispatcher | undefined;
  readonly fetch: Fetch | undefined;
  readonly maxConcurrency: number | "auto";
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

const known: Readonly<Record<keyof VllmModelOptions, true>> = {
  baseURL: true,
  model: true,
  apiKey: true,
  headers: true,
  requestBody: true,
  dispatcher: true,
  fetch: true,
  maxConcurrency: true,
  contextWindow: true,
  tokenizer: true,
  stream: true,
  connectTimeoutMs: true,
  handshakeTimeoutMs: true,
  clock: true,
  createId: true,
  optionPath: true,
};

/** Checks the options and sets the defaults. @throws InvalidOptionsError */
export function resolveVllmOptions(options: VllmModelOptions): ResolvedVllmOptions {
  const {
    baseURL = "http://127.0.0.1:8000/v1",
    model,
    requestBody = {},
    maxConcurrency = "auto",
    contextWindow,
    stream = true,
    connectTimeoutMs = 5_000,
    handshakeTimeoutMs = 120_000,
    createId = () => crypto.randomUUID(),
    optionPath = "local",
    ...rest
  } = options ?? {};
  checkOptionNames(options, { optionPath, known });
  const { dispatcher, fetch, tokenizer, clock } = rest;
  const check = createOptionChecks(optionPath);
  if (model !== undefined) check.text("model", model, "a served model id, or leave it out");
  if (maxConcurrency !== "auto") checkMaxConcurrency(maxConcurrency, check);
  if (contextWindow !== undefined) check.count("contextWindow", contextWindow);
  check.boolean("stream", stream);
  check.delay("connectTimeoutMs", connectTimeoutMs);
  check.delay("handshakeTimeoutMs", handshakeTimeoutMs);
  checkParts({ dispatcher, fetch, tokenizer, clock, createId }, check);
  checkRequestBody(requestBody, check);
  return {
    baseURLs: requireBaseURLs(baseURL, check),
    model: model ?? null,
    headers: requestHeaders(rest, { check, optionPath }),
    requestBody,
    dispatcher,
    fetch,
    maxConcurrency,
    contextWindow: contextWindow ?? null,
    tokenizer,
    stream,
    connectTimeoutMs,
    handshakeTimeoutMs,
    clock,
    createId,
    optionPath,
  };
}

type Parts = Pick<VllmModelOptions, "dispatcher" | "fetch" | "tokenizer" | "clock" | "createId">;

function checkParts({ dispatcher, fetch, tokenizer, clock, createId }: Parts, check: OptionChecks): void {
  if (dispatcher !== undefined) check.methods("dispatcher", dispatcher, ["dispatch"]);
  if (fetch !== undefined) check.callable("fetch", fetch);
  check.methods("tokenizer", tokenizer, ["count", "countUpTo"]);
  check.methods("clock", clock, ["now", "monotonic"]);
  check.callable("createId", createId);
}

function checkRequestBody(value: unknown, check: OptionChecks): void {
  const requestBody = check.record("requestBody", value);
  for (const key of Object.keys(requestBody)) {
    if (!reservedKeys.has(key) && !key.startsWith("guided_")) continue;
    check.refuse(`requestBody.${key}`, "set", "any member but those that the library writes itself or vLLM has removed (guided_*)");
  }
  try {
    JSON.stringify({ ...requestBody });
  } catch {
    check.refuse(
      "requestBody",
      "an object that cannot be written as JSON",
      "members that JSON knows: no BigInt, and no object inside itself",
    );
  }
}

function checkMaxConcurrency(value: unknown, check: OptionChecks): void {
  if (typeof value !== "number") check.refuse("maxConcurrency", "no number", 'a whole number of 1 or more, or "auto"');
  check.count("maxConcurrency", value);
}

function requireBaseURLs(given: unknown, check: OptionChecks): readonly string[] {
  if (!Array.isArray(given)) return [requireBaseURL(given, { check, option: "baseURL" })];
  if (given.length === 0) check.refuse("baseURL", "an empty list", "a URL or a list of URLs");
  const urls: string[] = [];
  for (const [index, baseURL] of given.entries()) {
    const option = `baseURL[${index}]`;
    const url = requireBaseURL(baseURL, { check, option });
    if (urls.includes(url)) check.refuse(option, "a URL that stands in the list before", "each server once");
    urls.push(url);
  }
  return urls;
}

function requireBaseURL(
  baseURL: unknown,
  { check: { refuse }, option }: { readonly check: OptionChecks; readonly option: string },
): string {
  const allowed = 'an http or https URL such as "http://127.0.0.1:8000/v1", without a user name, a password, a query or a fragment';
  const url = typeof baseURL === "string" ? URL.parse(baseURL) : null;
  if (url === null) return refuse(option, "not a URL", allowed);
  const { protocol, username, password, search, hash, origin, pathname } = url;
  if (protocol !== "http:" && protocol !== "https:") refuse(option, `a ${protocol} URL`, allowed);
  if (username !== "" || password !== "") refuse(option, "a URL with a user name or a password", `${allowed}; put them into headers`);
  if (search !== "" || hash !== "") refuse(option, "a URL with a query or a fragment", allowed);
  if (pathname.endsWith("/completions")) refuse(option, "the URL of one route", "the URL above it, which ends in /v1");
  return `${origin}${pathname.replace(/\/+$/, "")}`;
}

function requestHeaders(
  { apiKey, headers = {} }: Pick<VllmModelOptions, "apiKey" | "headers">,
  { check, optionPath }: { readonly check: OptionChecks; readonly optionPath: string },
): Record<string, string> {
  const own: Record<string, string> = { accept: "application/json, text/event-stream" };
  if (apiKey !== undefined) {
    const key = check.text("apiKey", apiKey, "a key, or leave it out");
    own.authorization = requireHeader(["authorization", `Bearer ${key}`], `${optionPath}.apiKey`);
  }
  for (const [name, value] of Object.entries(check.record("headers", headers))) {
    own[name.toLowerCase()] = requireHeader([name, value], `${optionPath}.headers`);
  }
  return own;
}
