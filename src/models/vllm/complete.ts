import { ModelCallError } from "../../errors/model-call-error.ts";
import { type CallTimeout, startCallTimers } from "../../http/call-timers.ts";
import type { CallTimeouts, GenerateCall, GenerateResult } from "../../spec/language-model.ts";
import type { TokenUsage } from "../../spec/token-usage.ts";
import type { WireSchema } from "../../spec/wire-schema.ts";
import { mostAnswerBytes } from "../endpoint/most-answer-bytes.ts";
import { readAnswer } from "./read-answer.ts";
import { type BodyParts, completionBody } from "./request-body.ts";
import type { VllmClient } from "./vllm-client.ts";

/** What a completion needs besides the call. */
export interface CompleteParts {
  readonly client: VllmClient;
  /** Aborted by the caller, by `close({ abort: true })`, and by our own clocks. */
  readonly abort: AbortController;
  readonly modelId: string;
  readonly stream: boolean;
  readonly requestBody: Readonly<Record<string, unknown>>;
  readonly formatText: (schema: WireSchema) => string;
  onFingerprint(fingerprint: string): void;
  /** A token came, whatever it was. */
  onToken(): void;
  /** What has been used so far. */
  onUsage(usage: TokenUsage): void;
}

/** Sends one chat completion and reads its answer. */
export async function complete(call: GenerateCall, parts: CompleteParts): Promise<GenerateResult> {
  const { client, abort, modelId, stream, requestBody, formatText } = parts;
  const { signal } = abort;
  // Without a stream nothing comes before the end, so only the total clock says anything.
  const clocks = stream ? call.timeouts : { ...call.timeouts, firstTokenMs: call.timeouts.totalMs };
  const timers = startCallTimers(clocks, (timeout) => abort.abort(timeoutError(timeout, { clocks: call.timeouts, client })));
  let observed: { readonly error: unknown } | null = null;
  const guarded = (delta: string): void => {
    try {
      call.observer.onText(delta);
    } catch (error) {
      observed = { error };
      throw error;
    }
  };
  try {
    const body = bodyBytes(call, { model: modelId, stream, requestBody, formatText });
    const response = await client.api("/chat/completions", { body, connectTimeoutMs: call.timeouts.connectMs, signal });
    return await readAnswer(response, {
      ...parts,
      maxBytes: mostAnswerBytes(call.maxOutputTokens),
      onText: guarded,
      onUsage: (usage) => {
        parts.onUsage(usage);
        call.observer.onUsage(usage);
      },
      onToken: () => {
        timers.token();
        parts.onToken();
      },
    });
  } catch (error) {
    if (observed === null && signal.aborted) throw signal.reason;
    throw error;
  } finally {
    timers.stop();
  }
}

/** A function of its own: what it makes on the way to the bytes would stay in the frame that waits for the answer. */
function bodyBytes(call: GenerateCall, parts: BodyParts): Uint8Array {
  return Buffer.from(completionBody(call, parts));
}

const clockNames: Readonly<Record<CallTimeout, { readonly key: keyof CallTimeouts; readonly problem: string }>> = {
  "first-token-timeout": { key: "firstTokenMs", problem: "gave no token" },
  "idle-timeout": { key: "idleMs", problem: "stopped in the middle of an answer" },
  "total-timeout": { key: "totalMs", problem: "did not finish its answer" },
};

function timeoutError(
  kind: CallTimeout,
  { clocks, client }: { readonly clocks: CallTimeouts; readonly client: VllmClient },
): ModelCallError {
  const { provider, endpoint } = client.server;
  const { key, problem } = clockNames[kind];
  const message = `The server at ${endpoint} ${problem} within timeouts.${key} (${clocks[key]} ms). Raise it, or lower maxConcurrency if the server has more requests than it can take.`;
  return new ModelCallError({ kind, provider, endpoint, message });
}
