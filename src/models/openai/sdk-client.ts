import type { ChatCompletionCreateParamsNonStreaming } from "openai/resources/chat/completions";
import { ModelCallError } from "../../errors/model-call-error.ts";
import { BodyTooLargeError, readBodyStart, readBodyText } from "../../http/body-text.ts";
import { DamagedBodyError } from "../../http/utf8-decoder.ts";
import type { OpenAISettings } from "./openai-options.ts";

/** An answer as it came. */
export interface SdkAnswer {
  /** Null for a body that is no JSON. */
  readonly completion: unknown;
  readonly headers: Headers;
}

/** The one call of the SDK that is used. It rejects with the SDK's own errors, which may hold headers and bodies. */
export interface SdkClient {
  createCompletion(
    body: ChatCompletionCreateParamsNonStreaming,
    options: { readonly signal: AbortSignal; readonly timeoutMs: number; readonly maxBytes: number },
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
    async createCompletion(body, { signal, timeoutMs, maxBytes }) {
      const response = await client.chat.completions.create(body, { signal, timeout: timeoutMs, maxRetries: 0 }).asResponse();
      return { completion: await readCompletionBody(response, { maxBytes, settings }), headers: response.headers };
    },
  };
}

const silentLogger = { error() {}, warn() {}, info() {}, debug() {} };

/** The SDK would hold a body of any length. @throws ModelCallError `protocol` for one above `maxBytes` */
async function readCompletionBody(
  { body, headers }: Response,
  { maxBytes, settings: { endpoint } }: { readonly maxBytes: number; readonly settings: OpenAISettings },
): Promise<unknown> {
  if (body === null) return null;
  if (!/^application\/([\w.+-]+\+)?json\b/i.test(headers.get("content-type") ?? "")) {
    await body.cancel().catch(() => undefined);
    return null;
  }
  try {
    return JSON.parse(await readBodyText(body, { maxBytes }));
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof DamagedBodyError) return null;
    if (!(error instanceof BodyTooLargeError)) throw error;
    const message = `The cloud at ${endpoint} sent more than ${maxBytes} bytes in one answer, which no answer of the allowed length has.`;
    throw new ModelCallError({ kind: "protocol", provider: "openai", endpoint, status: 200, message });
  }
}

const maxErrorBytes = 64 * 1024;

/** Of an answer that is an error its beginning says enough. */
async function withShortError(response: Response): Promise<Response> {
  const { ok, status, statusText, headers, body } = response;
  if (ok || body === null) return response;
  const text = await readBodyStart(body, { maxBytes: maxErrorBytes }).catch(() => "");
  return new Response(text === "" ? null : text, { status, statusText, headers });
}

/** Redirects are not followed: a redirected POST would carry the posting to an address that nobody configured. */
function exactFetch({ fetch, headers }: OpenAISettings): typeof globalThis.fetch {
  return async (input, init) => {
    const send = fetch ?? globalThis.fetch;
    return withShortError(await send(input, { ...init, headers: new Headers(headers), redirect: "manual" }));
  };
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
