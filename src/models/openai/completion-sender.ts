import { ModelCallError } from "../../errors/model-call-error.ts";
import type { GenerateCall, GenerateResult } from "../../spec/language-model.ts";
import { mostAnswerBytes } from "../endpoint/most-answer-bytes.ts";
import type { OpenAISettings } from "./openai-options.ts";
import { readFailure, readSuccess } from "./read-answer.ts";
import { requestBody } from "./request-body.ts";
import { createSdkClient, type SdkAnswer, type SdkClient } from "./sdk-client.ts";
import { readSdkFailure } from "./sdk-failure.ts";

/** Sends single requests and reads their answers. */
export interface CompletionSender {
  /** Loads the SDK; once, at the first call. */
  load(): Promise<SdkClient>;
  /** Sends one request now. @throws ModelCallError, what an observer threw, or the reason the controller was aborted with */
  send(call: GenerateCall, options: SendOptions): Promise<GenerateResult>;
}

/** How one request is sent. */
export interface SendOptions {
  readonly controller: AbortController;
  /** Sees the headers of an answer, also of one that is an error, before anything is made of it. */
  readonly onHeaders: (headers: Headers) => void;
}

/** Makes the sender of one model. Nothing is loaded until it is used. */
export function createCompletionSender(settings: OpenAISettings): CompletionSender {
  let client: Promise<SdkClient> | null = null;
  const load = (): Promise<SdkClient> => {
    client ??= createSdkClient(settings).catch((error: unknown) => {
      client = null;
      throw error;
    });
    return client;
  };

  return {
    load,
    async send(call, { controller, onHeaders }) {
      const sdk = await load();
      controller.signal.throwIfAborted();
      const body = requestBody(call, settings);
      call.observer.onDispatched({ endpoint: settings.endpoint });
      const deadline = { totalMs: call.timeouts.totalMs, controller, settings };
      const maxBytes = mostAnswerBytes(call.maxOutputTokens);
      const answer = await withDeadline(deadline, (options) => sdk.createCompletion(body, { ...options, maxBytes }));
      onHeaders("failure" in answer ? readSdkFailure(answer.failure).headers : answer.headers);
      const result = readAnswer(answer, settings);
      call.observer.onUsage(result.usage);
      if (result.text !== "") call.observer.onText(result.text);
      return result;
    },
  };
}

/** An answer as it came, or the failure that took its place. */
type Answer = SdkAnswer | { readonly failure: unknown };

interface Deadline {
  readonly totalMs: number;
  readonly controller: AbortController;
  readonly settings: OpenAISettings;
}

type Send = (options: { readonly signal: AbortSignal; readonly timeoutMs: number }) => Promise<SdkAnswer>;

/** The largest delay a timer takes; a longer timeout is as good as none. */
const longestDelayMs = 2_147_483_647;

/**
 * Runs one request until it ends, its time is up or the caller aborts; the latter two close its socket, and
 * are not kept waiting by a `fetch` that ignores its signal.
 */
async function withDeadline({ totalMs, controller, settings }: Deadline, send: Send): Promise<Answer> {
  const timeoutMs = Math.ceil(Math.min(Math.max(totalMs, 1), longestDelayMs));
  const { signal } = controller;
  const timer = setTimeout(() => controller.abort(lateError(timeoutMs, settings)), timeoutMs);
  let stop = () => {};
  const stopped = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    signal.addEventListener("abort", stop, { once: true });
  });
  try {
    return await Promise.race([send({ signal, timeoutMs: longestDelayMs }), stopped]);
  } catch (failure) {
    signal.throwIfAborted();
    if (ModelCallError.isInstance(failure)) throw failure;
    return { failure };
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", stop);
  }
}

function lateError(timeoutMs: number, { endpoint }: OpenAISettings): ModelCallError {
  return new ModelCallError({
    kind: "total-timeout",
    provider: "openai",
    endpoint,
    message: `The cloud at ${endpoint} did not answer within ${timeoutMs} ms. Raise timeouts.totalMs if answers take longer.`,
  });
}

function readAnswer(answer: Answer, settings: OpenAISettings): GenerateResult {
  return "failure" in answer ? readFailure(readSdkFailure(answer.failure), settings) : readSuccess(answer.completion, settings);
}
