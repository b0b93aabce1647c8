import { ExtractorError } from "./extractor-error.ts";

/** What went wrong between us and a model server. */
export type ModelCallErrorKind =
  | "connect"
  | "first-token-timeout"
  | "idle-timeout"
  | "total-timeout"
  | "rate-limit"
  | "quota"
  | "auth"
  | "not-found"
  | "overflow"
  | "bad-request"
  | "server"
  | "protocol";

/**
 * When the same model may be asked again after a failure that passes: after a wait; at once, because another of its servers
 * is up; or not now, because all of them are known to be down and another model can take the posting.
 */
export type ModelRetry = "after-a-wait" | "at-once" | "not-now";

/** Details of a {@link ModelCallError}. */
export interface ModelCallErrorDetails {
  readonly kind: ModelCallErrorKind;
  /** Such as `vllm` or `openai`. */
  readonly provider: string;
  /** Origin of the server (scheme, host and port), or the provider where no origin is known. */
  readonly endpoint: string;
  readonly status?: number | null;
  /** Milliseconds the server asked us to wait; null when it did not say. */
  readonly retryAfterMs?: number | null;
  /** The context window that an overflow answer told, in tokens. */
  readonly contextWindow?: number | null;
  /** @default "after-a-wait" */
  readonly retry?: ModelRetry;
  readonly message: string;
  readonly cause?: unknown;
}

const retryable: ReadonlySet<ModelCallErrorKind> = new Set([
  "connect",
  "first-token-timeout",
  "idle-timeout",
  "total-timeout",
  "rate-limit",
  "server",
]);

/** A request to a model server failed. `kind` says how; what is done about it stands in the decision table. */
export class ModelCallError extends ExtractorError {
  static override readonly code: string = "model-call";
  readonly kind: ModelCallErrorKind;
  readonly provider: string;
  readonly endpoint: string;
  /** HTTP status; null when none arrived. */
  readonly status: number | null;
  readonly retryAfterMs: number | null;
  readonly contextWindow: number | null;
  readonly retry: ModelRetry;

  constructor({
    kind,
    provider,
    endpoint,
    status = null,
    retryAfterMs = null,
    contextWindow = null,
    retry = "after-a-wait",
    message,
    cause,
  }: ModelCallErrorDetails) {
    super({ name: "ModelCallError", code: ModelCallError.code, stage: "decode", isRetryable: retryable.has(kind), message, cause });
    this.kind = kind;
    this.provider = provider;
    this.endpoint = endpoint;
    this.status = status;
    this.retryAfterMs = retryAfterMs;
    this.contextWindow = contextWindow;
    this.retry = retry;
  }
}
