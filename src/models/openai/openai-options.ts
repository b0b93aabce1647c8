import type { Clock, Sleep } from "../../spec/time.ts";
import type { Tokenizer } from "../../spec/tokenizer.ts";
import { checkOptionNames, createOptionChecks, type OptionChecks } from "../endpoint/option-checks.ts";

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
  /** Waits until the account's limits let a request go. */
  readonly sleep: Sleep;
  /** How error messages name these options. @default "cloud" */
  readonly optionPath?: string | undefined;
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
  readonly sleep: Sleep;
  readonly optionPath: string;
}

const known: Readonly<Record<keyof OpenAIModelOptions, true>> = {
  apiKey: true,
  model: true,
  baseURL: true,
  headers: true,
  organization: true,
  project: true,
  fetch: true,
  maxConcurrency: true,
  contextWindow: true,
  tokenizer: true,
  clock: true,
  sleep: true,
  optionPath: true,
};

/** Checks the options and fills in the defaults. @throws InvalidOptionsError */
export function resolveOpenAIOptions(options: OpenAIModelOptions): OpenAISettings {
  const {
    model = "gpt-4o-mini",
    baseURL = "https://api.openai.com/v1",
    maxConcurrency = 8,
    contextWindow,
    fetch,
    tokenizer,
    clock,
    sleep,
    optionPath = "cloud",
    ...rest
  } = options ?? {};
  checkOptionNames(options, { optionPath, known });
  const check = createOptionChecks(optionPath);
  const apiKey = checkedKey(rest.apiKey, check);
  const url = checkedBaseURL(baseURL, check);
  check.text("model", model, "the id of a model the cloud serves");
  check.count("maxConcurrency", maxConcurrency);
  if (contextWindow !== undefined) check.count("contextWindow", contextWindow);
  if (fetch !== undefined) check.callable("fetch", fetch);
  check.methods("tokenizer", tokenizer, ["count", "countUpTo"]);
  check.methods("clock", clock, ["now", "monotonic"]);
  check.callable("sleep", sleep);
  return {
    apiKey,
    model,
    baseURL: url.href.replace(/\/+$/, ""),
    endpoint: url.origin,
    host: url.hostname,
    headers: requestHeaders({ ...rest, apiKey }, check),
    fetch,
    maxConcurrency,
    contextWindow: contextWindow ?? null,
    tokenizer,
    clock,
    sleep,
    optionPath,
  };
}

function checkedKey(apiKey: unknown, { refuse, text }: OptionChecks): string {
  const allowed = "the key of the cloud's API; it is not read from the environment, so pass it";
  if (apiKey === undefined || apiKey === null) return refuse("apiKey", "missing", allowed);
  const key = text("apiKey", apiKey, allowed).trim();
  return /^[\x21-\x7e]+$/.test(key) ? key : refuse("apiKey", "a text with characters that no header can carry", allowed);
}

function checkedBaseURL(baseURL: unknown, { refuse }: OptionChecks): URL {
  const option = "baseURL";
  const allowed = "an http or https address such as https://api.openai.com/v1, without user, query or fragment";
  const url = typeof baseURL === "string" ? URL.parse(baseURL) : null;
  if (url === null) return refuse(option, "not an address", allowed);
  if (url.protocol !== "https:" && url.protocol !== "http:") refuse(option, `an address with the scheme ${url.protocol}`, allowed);
  if (url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "") {
    refuse(option, "an address with a user, a query or a fragment", allowed);
  }
  return url;
}

type HeaderOptions = Pick<OpenAIModelOptions, "apiKey" | "headers" | "organization" | "project">;

function requestHeaders({ apiKey, headers = {}, organization, project }: HeaderOptions, check: OptionChecks): Headers {
  const all = new Headers({ accept: "application/json", authorization: `Bearer ${apiKey}`, "content-type": "application/json" });
  all.set("user-agent", "jobsieve");
  const set = (option: string, name: string, value: unknown): void => {
    const allowed = "a header name with a value of visible characters";
    const text = typeof value === "string" ? value : check.refuse(option, "no text", allowed);
    try {
      all.set(name, text);
    } catch {
      check.refuse(option, "no valid header", allowed);
    }
  };
  for (const [option, value] of Object.entries({ organization, project })) {
    if (value !== undefined) set(option, `openai-${option}`, check.text(option, value));
  }
  for (const [name, value] of Object.entries(check.record("headers", headers))) set(`headers[${JSON.stringify(name)}]`, name, value);
  return all;
}
