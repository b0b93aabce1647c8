import { ModelCallError } from "../../../errors/model-call-error.ts";
import { readBodyStart, readBodyText } from "../../../http/body-text.ts";
import { raceAbort } from "../../../http/race-abort.ts";
import { callError, failureDetails } from "../call-error.ts";
import type { CloudBreaker } from "../cloud-breaker.ts";
import type { OpenAISettings } from "../openai-options.ts";
import { readFailureResponse, readSdkFailure, type SdkFailure } from "../sdk-failure.ts";

/** One call of the API. */
export interface ApiCall {
  readonly method: "GET" | "POST";
  /** Below the base URL. */
  readonly path: string;
  /** JSON text or a form; a GET has none. */
  readonly body?: string | FormData | undefined;
  /** Milliseconds until the answer is there; for a body that is read piece by piece until the next piece. */
  readonly timeoutMs: number;
}

/** An answer whose status was 2xx. */
export interface ApiAnswer {
  readonly body: AsyncIterable<Uint8Array>;
  /** Starts the call's time anew, because a piece of the body has come. */
  readonly goOn: () => void;
}

/** The API's plain calls: one request each, errors as ours, time limits, no redirect. */
export interface ApiClient {
  /** Sends once. `read` takes the body in; the call's time covers it. @throws ModelCallError, or the signal's reason */
  send<Value>(call: ApiCall, parts: { readonly signal: AbortSignal; readonly read: (answer: ApiAnswer) => Promise<Value> }): Promise<Value>;
  /** Sends again after failures that may pass, a few times, and reads JSON. @throws ModelCallError, or the signal's reason */
  json(call: ApiCall, options: { readonly signal: AbortSignal }): Promise<unknown>;
  /** Runs an operation again after failures that may pass, for about a minute unless `tries` says otherwise. */
  patiently<Value>(
    operation: () => Promise<Value>,
    options: { readonly signal: AbortSignal; readonly tries?: number | undefined },
  ): Promise<Value>;
}

const maxErrorBytes = 64 * 1024;
const maxJsonBytes = 32 * 1024 * 1024;
/** About a minute, and every cool-down of the breaker: whoever hands a day's work over has that long. */
const patientTries = 7;
const firstWaitMs = 1_000;
const longestWaitMs = 30_000;

const passing: ReadonlySet<string> = new Set(["connect", "server", "rate-limit", "total-timeout"]);

/** Whether the same call may succeed a little later. */
export function mayPass(error: unknown): error is ModelCallError {
  return ModelCallError.isInstance(error) && passing.has(error.kind);
}

/**
 * Makes the client of one account. A provider that fails again and again is left alone for a while. It goes through `fetch`
 * itself, so that a body of 200 MB passes no library in between.
 */
export function createApiClient(settings: OpenAISettings, { breaker }: { readonly breaker: CloudBreaker }): ApiClient {
  const send: ApiClient["send"] = async (call, parts) => {
    parts.signal.throwIfAborted();
    const pass = breaker.pass({});
    try {
      const value = await sendOnce(call, parts);
      pass.end(null);
      return value;
    } catch (error) {
      pass.end(error);
      throw error;
    }
  };

  const sendOnce: ApiClient["send"] = async (call, { signal, read }) => {
    const controller = new AbortController();
    const stop = (): void => controller.abort(signal.reason);
    const late = (): void => controller.abort(lateError(call, settings));
    let timer = setTimeout(late, call.timeoutMs);
    const goOn = (): void => {
      // A piece that comes when all is over starts no timer that nobody would clear.
      if (controller.signal.aborted) return;
      clearTimeout(timer);
      timer = setTimeout(late, call.timeoutMs);
    };
    signal.addEventListener("abort", stop, { once: true });
    try {
      const response = await raceAbort(request(call, { settings, signal: controller.signal }), controller.signal);
      const body: AsyncIterable<Uint8Array> = response.body ?? noBody();
      if (response.ok) return await raceAbort(read({ body, goOn }), controller.signal);
      const text = await raceAbort(readBodyStart(body, { maxBytes: maxErrorBytes }), controller.signal);
      throw laneError(readFailureResponse(parsed(text), response), settings);
    } catch (error) {
      if (controller.signal.aborted) throw controller.signal.reason;
      throw ModelCallError.isInstance(error) ? error : laneError(readSdkFailure(error), settings);
    } finally {
      clearTimeout(timer);
      signal.removeEventListener("abort", stop);
      controller.abort();
    }
  };

  const patiently: ApiClient["patiently"] = async (operation, { signal, tries = patientTries }) => {
    for (let tried = 1; ; tried += 1) {
      try {
        return await operation();
      } catch (error) {
        if (!mayPass(error) || tried >= tries) throw error;
        const waitMs = Math.min(longestWaitMs, firstWaitMs * 2 ** (tried - 1));
        await settings.sleep(Math.max(waitMs, error.retryAfterMs ?? 0), signal);
      }
    }
  };

  return { send, patiently, json: (call, { signal }) => patiently(() => send(call, { signal, read: readJson }), { signal }) };
}

/** Reads a body as JSON, up to 32 MiB. */
export async function readJson({ body }: Pick<ApiAnswer, "body">): Promise<unknown> {
  return JSON.parse(await readBodyText(body, { maxBytes: maxJsonBytes }));
}

function request(
  { method, path, body }: ApiCall,
  { settings, signal }: { readonly settings: OpenAISettings; readonly signal: AbortSignal },
): Promise<Response> {
  const headers = new Headers(settings.headers);
  // `fetch` itself writes the type of a form, because it alone knows the boundary.
  if (typeof body !== "string") headers.delete("content-type");
  const send = settings.fetch ?? globalThis.fetch;
  return send(`${settings.baseURL}${path}`, { method, headers, body: body ?? null, signal, redirect: "manual" });
}

function laneError(failure: SdkFailure, settings: OpenAISettings): ModelCallError {
  const error = callError(failure, settings);
  if (error.kind !== "not-found" && error.kind !== "bad-request" && error.kind !== "overflow") return error;
  const message = `The cloud at ${settings.endpoint} refused a call of its Batch API. Check that it offers one for the model "${settings.model}".${failureDetails(failure, settings)}`;
  return new ModelCallError({ kind: error.kind, provider: "openai", endpoint: settings.endpoint, status: error.status, message });
}

function lateError({ path, timeoutMs }: ApiCall, { endpoint }: OpenAISettings): ModelCallError {
  const [, part = ""] = path.split("/");
  const message = `The cloud at ${endpoint} did not answer a call of its Batch API (${part}) within ${timeoutMs} ms.`;
  return new ModelCallError({ kind: "total-timeout", provider: "openai", endpoint, message });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

async function* noBody(): AsyncGenerator<Uint8Array> {}
