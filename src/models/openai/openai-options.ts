import { InvalidOptionsError } from "../../errors/invalid-options-error.ts";
import type { Clock } from "../../spec/time.ts";
import type { Tokenizer } from "../../spec/tokenizer.ts";

/** Options of {@link createOpenAIModel}. Nothing is ever read from the environment. */
export interface OpenAIModelOptions {
  /** The key that is sent as a bearer token. */
  readonly apiKey: string;
  /** Model id. @default "gpt-4o-mini" */
  readonly model?: string | undefined;
  /** Where the OpenAI-compatible API stands, up to and with its version. @default "https://api.openai.com/v1" */
  readonly baseURL?: string | undefined;
  /** Headers sent with every request, after our own. @default {} */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Sent as `OpenAI-Organization`. @default not sent */
  readonly organization?: string | undefined;
  /** Sent as `OpenAI-Project`. @default not sent */
  readonly project?: string | undefined;
  /** @default the global `fetch`, looked up at each request */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Requests in flight; the rest waits. @default 8 */
  readonly maxConcurrency?: number | undefined;
  /** Input plus output, in tokens. @default what is known of the model, else unknown */
  readonly contextWindow?: number | undefined;
  /** Counts for this model; OpenAI's models since 2024 share `o200k_base`. */
  readonly tokenizer: Tokenizer;
  readonly clock: Clock;
}

/** The checked options of one cloud model. */
export interface OpenAISettings {
  readonly apiKey: string;
  readonly model: string;
  readonly baseURL: string;
  /** Scheme, host and port: the only part of the address that messages name. */
  readonly endpoint: string;
  readonly host: string;
  /** Every header of a request: nothing else is sent. */
  readonly headers: Headers;
  readonly fetch: typeof globalThis.fetch | undefined;
  readonly maxConcurrency: number;
  readonly contextWindow: number | null;
  readonly tokenizer: Tokenizer;
  readonly clock: Clock;
}

/** Checks the options and fills in the defaults. @throws InvalidOptionsError */
export function resolveOpenAIOptions({
  apiKey,
  model = "gpt-4o-mini",
  baseURL = "https://api.openai.com/v1",
  headers = {},
  organization,
  project,
  fetch,
  maxConcurrency = 8,
  contextWindow,
  tokenizer,
  clock,
}: OpenAIModelOptions): OpenAISettings {
  const key = checkedKey(apiKey);
  const url = checkedBaseURL(baseURL);
  if (typeof model !== "string" || model.trim() === "") {
    throw new InvalidOptionsError({ option: "cloud.model", given: "empty", allowed: "the id of a model the cloud serves" });
  }
  checkCount("cloud.maxConcurrency", maxConcurrency);
  if (contextWindow !== undefined) checkCount("cloud.contextWindow", contextWindow);
  const tenant = { ...(organization && { "openai-organization": organization }), ...(project && { "openai-project": project }) };
  return {
    apiKey: key,
    model,
    baseURL: url.href.replace(/\/+$/, ""),
    endpoint: url.origin,
    host: url.hostname,
    headers: requestHeaders({ ...baseHeaders(key), ...tenant }, headers),
    fetch,
    maxConcurrency,
    contextWindow: contextWindow ?? null,
    tokenizer,
    clock,
  };
}

function baseHeaders(apiKey: string): Readonly<Record<string, string>> {
  return { accept: "application/json", authorization: `Bearer ${apiKey}`, "content-type": "application/json", "user-agent": "jobsieve" };
}

function checkedKey(apiKey: unknown): string {
  const option = "cloud.apiKey";
  const allowed = "the key of the cloud's API; it is not read from the environment, so pass it";
  if (apiKey === undefined || apiKey === null) throw new InvalidOptionsError({ option, given: "missing", allowed });
  if (typeof apiKey !== "string") throw new InvalidOptionsError({ option, given: `of type ${typeof apiKey}`, allowed });
  const key = apiKey.trim();
  if (key === "") throw new InvalidOptionsError({ option, given: "blank", allowed });
  if (!/^[\x21-\x7e]+$/.test(key)) {
    throw new InvalidOptionsError({ option, given: "a text with characters that no header can carry", allowed });
  }
  return key;
}

function checkedBaseURL(baseURL: unknown): URL {
  const option = "cloud.baseURL";
  const allowed = "an http or https address such as https://api.openai.com/v1, without user, query or fragment";
  const url = typeof baseURL === "string" ? URL.parse(baseURL) : null;
  if (url === null) throw new InvalidOptionsError({ option, given: "not an address", allowed });
  if (url.protocol !== "https:" && url.protocol !== "http:") {
    throw new InvalidOptionsError({ option, given: `an address with the scheme ${url.protocol}`, allowed });
  }
  if (url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "") {
    throw new InvalidOptionsError({ option, given: "an address with a user, a query or a fragment", allowed });
  }
  return url;
}

function checkCount(option: string, value: unknown): void {
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 1) return;
  throw new InvalidOptionsError({
    option,
    given: typeof value === "number" ? String(value) : `of type ${typeof value}`,
    allowed: "a whole number from 1",
  });
}

function requestHeaders(own: Readonly<Record<string, string>>, extra: Readonly<Record<string, string>>): Headers {
  const headers = new Headers();
  for (const [name, value] of [...Object.entries(own), ...Object.entries(extra)]) {
    try {
      headers.set(name, value);
    } catch {
      throw new InvalidOptionsError({
        option: `cloud.headers[${JSON.stringify(name)}]`,
        given: "no valid header",
        allowed: "a header name with a value of visible characters",
      });
    }
  }
  return headers;
}
