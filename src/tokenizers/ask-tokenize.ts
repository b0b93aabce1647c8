import { ModelCallError, type ModelCallErrorKind } from "../errors/model-call-error.ts";
import { readBodyText } from "../http/body-text.ts";
import { endpointOrigin } from "../http/endpoint-origin.ts";
import type { HttpTransport } from "../spec/http-transport.ts";

/** Where and how `/tokenize` is asked. */
export interface TokenizeParts {
  readonly url: string;
  readonly model: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  readonly transport: HttpTransport;
  readonly signal?: AbortSignal | undefined;
}

/** The answer lists every token's id, at most 8 bytes each; a text may have 20 MB. */
const maxAnswerBytes = 200_000_000;

/** Asks a vLLM server how many tokens a text has. @throws ModelCallError, or the signal's reason */
export async function askTokenize(text: string, parts: TokenizeParts): Promise<number> {
  const { url, model, headers, timeoutMs, transport, signal } = parts;
  const timeout = AbortSignal.timeout(timeoutMs);
  const either = signal === undefined ? timeout : AbortSignal.any([signal, timeout]);
  // A lone surrogate cannot be written in UTF-8; as U+FFFD it has the count that every encoder gives it.
  const body = JSON.stringify({ model, prompt: text.replace(/\p{Surrogate}/gu, "\ufffd"), add_special_tokens: false });
  try {
    const response = await transport.send({ url, method: "POST", headers, body, connectTimeoutMs: timeoutMs }, { signal: either });
    const answer = await readBodyText(response.body, { maxBytes: maxAnswerBytes });
    if (response.status !== 200) throw failure(statusKind(response.status), { parts, status: response.status });
    return readCount(answer, parts);
  } catch (error) {
    if (signal?.aborted) throw signal.reason;
    if (timeout.aborted) throw failure("total-timeout", { parts, cause: error });
    if (error instanceof ModelCallError) throw error;
    throw failure("protocol", { parts, cause: error });
  }
}

function readCount(answer: string, parts: TokenizeParts): number {
  let parsed: unknown = null;
  try {
    parsed = JSON.parse(answer);
  } catch {
    // Told apart from nothing: an answer that is no JSON has no count either, and its text is content.
  }
  const count: unknown = typeof parsed === "object" && parsed !== null ? Reflect.get(parsed, "count") : null;
  if (typeof count === "number" && Number.isSafeInteger(count) && count >= 0) return count;
  throw failure("protocol", { parts, status: 200 });
}

function statusKind(status: number): ModelCallErrorKind {
  if (status === 401 || status === 403) return "auth";
  if (status === 404 || status === 405) return "not-found";
  if (status === 408 || status === 504) return "total-timeout";
  if (status === 429) return "rate-limit";
  if (status >= 500) return "server";
  return status >= 400 ? "bad-request" : "protocol";
}

const advice: Readonly<Partial<Record<ModelCallErrorKind, string>>> = {
  auth: "the key was refused; set apiKey",
  "not-found": "it has no /tokenize or no such model; routers and other servers lack it, so use another tokenizer",
  "rate-limit": "it refused for now; ask less often",
  "total-timeout": "it did not answer in time; raise timeoutMs",
  "bad-request": "it refused the request; check model",
  server: "it failed",
  protocol: "its answer was no token count; does baseURL name a vLLM server?",
};

function failure(
  kind: ModelCallErrorKind,
  { parts, status = null, cause }: { readonly parts: TokenizeParts; readonly status?: number | null; readonly cause?: unknown },
): ModelCallError {
  const endpoint = endpointOrigin(parts.url);
  const told = status === null ? "" : ` (HTTP ${status})`;
  const message = `Counting tokens at ${endpoint} failed${told}: ${advice[kind] ?? kind}.`;
  return new ModelCallError({ kind, provider: "vllm", endpoint, status, message, cause });
}
