import { ExtractorError } from "./extractor-error.ts";

/** What one candidate could have taken, in tokens. */
export interface CandidateLimit {
  readonly candidate: string;
  /** The largest document it takes, after overhead and reserve; null when unknown. */
  readonly limit: number | null;
  readonly reason: string;
}

/** The prepared document fits no candidate. Thrown before anything is sent. */
export class DocumentTooLongError extends ExtractorError {
  static override readonly code: string = "document-too-long";
  /** Tokens of the prepared document; a lower bound when `isExact` is false. */
  readonly tokens: number;
  readonly isExact: boolean;
  readonly limits: readonly CandidateLimit[];

  constructor({
    tokens,
    isExact,
    limits,
  }: { readonly tokens: number; readonly isExact: boolean; readonly limits: readonly CandidateLimit[] }) {
    const list = limits.map(({ candidate, reason }) => `${candidate}: ${reason}`).join("; ");
    super({
      name: "DocumentTooLongError",
      code: DocumentTooLongError.code,
      stage: "route",
      isRetryable: false,
      message: `The prepared document has ${isExact ? "" : "at least "}${tokens} tokens and fits no candidate (${list}). Pass the posting alone instead of a whole board page, raise the threshold with the server's --max-model-len, or add a model with a larger window.`,
    });
    this.tokens = tokens;
    this.isExact = isExact;
    this.limits = limits;
  }
}
