import { ExtractorClosedError } from "../errors/extractor-closed-error.ts";
import type { GenerateCall, GenerateResult, LanguageModel, ModelConnection } from "../spec/language-model.ts";
import type { TokenUsage } from "../spec/token-usage.ts";
import type { Tokenizer } from "../spec/tokenizer.ts";
import type { WireDialect } from "../spec/wire-schema.ts";
import { type FakeAnswerParts, type FakeScript, nextAnswer } from "./fake-answer.ts";
import { createFakeTokenizer } from "./fake-tokenizer.ts";

/** What a {@link createFakeLanguageModel} is made of. */
export interface FakeLanguageModelOptions {
  /** What it answers. */
  readonly respond: FakeScript;
  /** @default "fake-model" */
  readonly modelId?: string | undefined;
  /** @default "fake" */
  readonly provider?: string | undefined;
  /** @default "local" */
  readonly location?: "local" | "cloud" | undefined;
  /** @default "xgrammar" for a local model, "openai-strict" for a cloud one */
  readonly wireDialect?: WireDialect | undefined;
  /** In tokens; null when only the handshake tells it, or nothing does. @default 10240 */
  readonly contextWindow?: number | null | undefined;
  /** @default a tokenizer that counts words */
  readonly tokenizer?: Tokenizer | undefined;
  /** What a handshake finds other than the above, or the error it fails with. A list is one entry per handshake; the last one stays. @default nothing */
  readonly handshake?: FakeHandshake | readonly FakeHandshake[] | undefined;
}

/** What one handshake of a fake model comes to. */
export type FakeHandshake = Partial<ModelConnection> | Error;

/** A language model for tests. It does what the contract says, without a server, and keeps what it was asked. */
export interface FakeLanguageModel extends LanguageModel {
  /** Every request so far, in order. */
  readonly calls: readonly GenerateCall[];
  /** Handshakes made so far. */
  readonly handshakes: number;
}

/**
 * Makes a language model that answers from a script.
 * @example createFakeLanguageModel({ respond: ['{"title":"Baker"}', new Error("boom")] })
 */
export function createFakeLanguageModel(options: FakeLanguageModelOptions): FakeLanguageModel {
  const { modelId = "fake-model", provider = "fake", location = "local", contextWindow = 10_240 } = options;
  const { wireDialect = location === "local" ? "xgrammar" : "openai-strict", tokenizer = createFakeTokenizer() } = options;
  const calls: GenerateCall[] = [];
  const closing = new AbortController();
  const inFlight = new Set<Promise<unknown>>();
  const served: ModelConnection = { modelId, contextWindow, tokenizer, server: null, warnings: [] };
  const handshakes = createHandshakes(served, options.handshake ?? {});
  let isClosed = false;
  const generate = async (call: GenerateCall): Promise<GenerateResult> => {
    call.signal.throwIfAborted();
    if (isClosed) throw new ExtractorClosedError();
    const index = calls.push(call) - 1;
    const answering = answer(call, {
      script: options.respond,
      index,
      served: handshakes.standing() ?? served,
      stop: AbortSignal.any([call.signal, closing.signal]),
    });
    inFlight.add(answering);
    return answering.finally(() => inFlight.delete(answering));
  };
  return {
    ...{ specificationVersion: 1, provider, location, modelId, wireDialect, contextWindow, tokenizer, calls },
    get handshakes() {
      return handshakes.made();
    },
    connect: ({ signal }) => handshakes.connect(signal),
    connection: handshakes.standing,
    doGenerate: generate,
    close: async ({ abort = false } = {}) => {
      isClosed = true;
      if (abort) closing.abort(new ExtractorClosedError());
      await Promise.allSettled(inFlight);
    },
  };
}

interface Handshakes {
  connect(signal: AbortSignal): Promise<ModelConnection>;
  readonly standing: () => ModelConnection | null;
  readonly made: () => number;
}

function createHandshakes(served: ModelConnection, outcome: FakeHandshake | readonly FakeHandshake[]): Handshakes {
  const outcomes = Array.isArray(outcome) ? outcome : [outcome];
  let standing: ModelConnection | null = null;
  let made = 0;
  const connect = async (signal: AbortSignal): Promise<ModelConnection> => {
    signal.throwIfAborted();
    if (standing !== null) return standing;
    const found: FakeHandshake = outcomes[Math.min(made, outcomes.length - 1)] ?? {};
    made += 1;
    if (found instanceof Error) throw found;
    standing = { ...served, ...found };
    return standing;
  };
  return { connect, standing: () => standing, made: () => made };
}

interface AnswerParts {
  readonly script: FakeScript;
  readonly index: number;
  readonly served: ModelConnection;
  readonly stop: AbortSignal;
}

async function answer(call: GenerateCall, { script, index, served, stop }: AnswerParts): Promise<GenerateResult> {
  call.observer.onDispatched();
  const parts = await orStopped(nextAnswer(script, { call, index }), stop);
  const { finishReason = "stop", refusal = null, error } = parts;
  let text = "";
  const reportUsage = async (): Promise<TokenUsage> => {
    const usage = parts.usage ?? (await usageOf(call, { text, tokenizer: served.tokenizer }));
    call.observer.onUsage(usage);
    return usage;
  };
  try {
    for (const delta of deltasOf(parts)) {
      text += delta;
      call.observer.onText(delta);
      await orStopped(Promise.resolve(), stop);
    }
    if (error !== undefined) throw error;
  } catch (failure) {
    // A request that failed before its first token has used nothing that a server would tell.
    if (text !== "" || parts.usage !== undefined) await reportUsage();
    throw failure;
  }
  return { text, finishReason, refusal, usage: await reportUsage(), modelId: served.modelId };
}

function deltasOf({ text = "", deltas }: FakeAnswerParts): readonly string[] {
  return deltas ?? (text === "" ? [] : [text]);
}

async function usageOf(
  call: GenerateCall,
  { text, tokenizer }: { readonly text: string; readonly tokenizer: Tokenizer },
): Promise<TokenUsage> {
  const inputTokens = await tokenizer.count(call.messages.map(({ content }) => content).join("\n"));
  return { inputTokens, outputTokens: await tokenizer.count(text), cachedInputTokens: 0, reasoningTokens: 0 };
}

async function orStopped<Value>(work: Promise<Value>, stop: AbortSignal): Promise<Value> {
  let onAbort = (): void => undefined;
  const stopped = new Promise<never>((_resolve, reject) => {
    onAbort = () => reject(stop.reason);
    if (stop.aborted) onAbort();
    else stop.addEventListener("abort", onAbort, { once: true });
  });
  try {
    return await Promise.race([stopped, work]);
  } finally {
    stop.removeEventListener("abort", onAbort);
  }
}
