import type { ChatCompletionCreateParamsNonStreaming } from "openai/resources/chat/completions";
import type { OpenAISettings } from "./openai-options.ts";

/** An answer as it came. */
export interface SdkAnswer {
  readonly completion: unknown;
  readonly headers: Headers;
}

/** The one call of the SDK that is used. It rejects with the SDK's own errors, which may hold headers and bodies. */
export interface SdkClient {
  createCompletion(
    body: ChatCompletionCreateParamsNonStreaming,
    options: { readonly signal: AbortSignal; readonly timeoutMs: number },
  ): Promise<SdkAnswer>;
}

/** Above every timeout of ours, which fires first: the largest delay a timer takes. */
const longestDelayMs = 2_147_483_647;

/**
 * Loads the `openai` SDK and makes a client that takes nothing from the environment: each of its settings is passed, it never
 * retries and never logs, and the headers it puts together are replaced by exactly ours.
 */
export async function createSdkClient(settings: OpenAISettings): Promise<SdkClient> {
  const { OpenAI } = await import("openai");
  const client = withoutAmbientHeaders(
    () =>
      new OpenAI({
        apiKey: settings.apiKey,
        adminAPIKey: null,
        organization: null,
        project: null,
        webhookSecret: null,
        baseURL: settings.baseURL,
        defaultHeaders: {},
        defaultQuery: {},
        maxRetries: 0,
        timeout: longestDelayMs,
        logLevel: "off",
        logger: silentLogger,
        fetch: exactFetch(settings),
      }),
  );
  return {
    async createCompletion(body, { signal, timeoutMs }) {
      const call = client.chat.completions.create(body, { signal, timeout: timeoutMs, maxRetries: 0 });
      const { data, response } = await call.withResponse();
      return { completion: data, headers: response.headers };
    },
  };
}

const silentLogger = { error() {}, warn() {}, info() {}, debug() {} };

/** Redirects are not followed: a redirected POST would carry the posting to an address that nobody configured. */
function exactFetch({ fetch, headers }: OpenAISettings): typeof globalThis.fetch {
  return (input, init) => (fetch ?? globalThis.fetch)(input, { ...init, headers: new Headers(headers), redirect: "manual" });
}

/**
 * The SDK's constructor reads OPENAI_CUSTOM_HEADERS, has no option against it (openai 7.57, client.js) and throws with the
 * value in the message when it is malformed. So the variable is out of sight for the one synchronous call.
 */
function withoutAmbientHeaders<Client>(construct: () => Client): Client {
  const name = "OPENAI_CUSTOM_HEADERS";
  const value = process.env[name];
  if (value === undefined) return construct();
  delete process.env[name];
  try {
    return construct();
  } finally {
    process.env[name] = value;
  }
}
