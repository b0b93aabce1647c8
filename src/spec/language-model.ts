import type { ModelState, ModelStateEvent } from "./model-state.ts";
import type { ChatMessage } from "./prompt.ts";
import type { TokenUsage } from "./token-usage.ts";
import type { Tokenizer } from "./tokenizer.ts";
import type { Warning } from "./warning.ts";
import type { WireDialect, WireSchema } from "./wire-schema.ts";

/** How the tokens are drawn. Always sent, so that a server's own defaults never apply. */
export interface Sampling {
  readonly temperature: number;
  readonly topP: number;
  readonly seed: number;
}

/** The four clocks of one request, in milliseconds. */
export interface CallTimeouts {
  /** Until a connection stands. */
  readonly connectMs: number;
  /** From sending the request to the first token. */
  readonly firstTokenMs: number;
  /** Between two tokens. */
  readonly idleMs: number;
  /** Of the whole request, without the wait for a slot. */
  readonly totalMs: number;
}

/** Why the model stopped. */
export type FinishReason = "stop" | "length" | "content-filter" | "refusal" | "repetition" | "abort" | "other";

/** What the caller of a model sees while it answers. A throwing `onText` stops the request; its error is rethrown. */
export interface GenerateObserver {
  /** A slot was free and the request is about to be sent, to which server where several share the work. */
  onDispatched(server?: { readonly endpoint: string }): void;
  /** A piece of output, at most a few tokens. Models that do not stream call it once, or not at all. */
  onText(delta: string): void;
  /** What has been used so far. The last call counts, also when the request fails or is aborted. */
  onUsage(usage: TokenUsage): void;
}

/**
 * What a call does while every server is known to be down: wait until one is back, wait for as long as a restart takes (two
 * minutes from when a server that had answered went down), or fail at once.
 */
export type WhenDown = "wait" | "wait-for-restart" | "fail";

/** One request to a model. */
export interface GenerateCall {
  readonly messages: readonly ChatMessage[];
  readonly schema: WireSchema;
  readonly maxOutputTokens: number;
  readonly sampling: Sampling;
  readonly timeouts: CallTimeouts;
  readonly signal: AbortSignal;
  /**
   * What to do while every server is known to be down. A call that waits keeps its place in the line; one fails at once
   * where another model can take the posting. @default "wait"
   */
  readonly whenDown?: WhenDown | undefined;
  /** Origin of a server that just failed this posting: another one is taken if one is free. @default none */
  readonly avoid?: string | undefined;
  readonly observer: GenerateObserver;
}

/** A complete answer. Truncation and refusal are finish reasons here; the decode stage turns them into errors. */
export interface GenerateResult {
  readonly text: string;
  readonly finishReason: FinishReason;
  /** The refusal in the model's own words; content, so it never enters a message or an event. */
  readonly refusal: string | null;
  readonly usage: TokenUsage;
  /** The model as the server named it in its answer. */
  readonly modelId: string;
}

/** What a handshake found out. */
export interface ModelConnection {
  /** The model id that requests name. */
  readonly modelId: string;
  /** Input plus output, in tokens; null when the server does not say. */
  readonly contextWindow: number | null;
  /** Such as `vllm 0.32.0`; null when the server does not say. */
  readonly server: string | null;
  /** The tokenizer that agrees with the server. */
  readonly tokenizer: Tokenizer;
  readonly warnings: readonly Warning[];
}

/** A model that answers in JSON under a schema. Implement it to bring a model of your own. */
export interface LanguageModel {
  readonly specificationVersion: 1;
  /** Such as `vllm` or `openai`. */
  readonly provider: string;
  /** Where a posting goes when it is sent here: a server the user runs, or somebody else's. */
  readonly location: "local" | "cloud";
  /** The configured model id; empty until the handshake when the server's only model is taken. */
  readonly modelId: string;
  readonly wireDialect: WireDialect;
  /** Whether requests are answered one by one, or within a day at the provider's batch price. @default "realtime" */
  readonly lane?: "realtime" | "batch" | undefined;
  /** Input plus output, in tokens, as far as known without asking a server. */
  readonly contextWindow: number | null;
  /** The tokenizer until a handshake has said otherwise. */
  readonly tokenizer: Tokenizer;
  /** Shakes hands with the server; calls that start together share one. Cheap when done already. @throws HandshakeError and its kin */
  connect(options: { readonly signal: AbortSignal; readonly whenDown?: WhenDown | undefined }): Promise<ModelConnection>;
  /** The last handshake's findings, if it still stands. Sends nothing. */
  connection(): ModelConnection | null;
  /** One request, without retries. @throws ModelCallError, or what `observer.onText` threw, or the signal's reason */
  doGenerate(call: GenerateCall): Promise<GenerateResult>;
  /** How its servers stand now. Models without it count as one server that is always there, with 32 slots. */
  state?(): ModelState;
  /** Tells changes of its servers; the returned function stops that. */
  watch?(listener: (event: ModelStateEvent) => void): () => void;
  /** Waits for what is in flight, or stops it, and closes sockets. */
  close(options?: { readonly abort?: boolean }): Promise<void>;
}
