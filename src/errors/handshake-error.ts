import { ExtractorError } from "./extractor-error.ts";

/** What a handshake found wrong. `other-model`: it serves something else than the other servers of the same list. */
export type HandshakeProblem =
  | "unknown-model"
  | "no-model"
  | "several-models"
  | "other-model"
  | "not-an-openai-server"
  | "unexpected-answer";

/** The server answered, but not as a model server with the configured model. */
export class HandshakeError extends ExtractorError {
  static override readonly code: string = "handshake";
  readonly problem: HandshakeProblem;
  /** Origin of the server: scheme, host and port. */
  readonly endpoint: string;
  /** Ids the server does serve. */
  readonly servedModels: readonly string[];

  constructor(details: {
    readonly problem: HandshakeProblem;
    readonly endpoint: string;
    readonly servedModels: readonly string[];
    readonly message: string;
  }) {
    super({ name: "HandshakeError", code: HandshakeError.code, stage: "handshake", isRetryable: false, message: details.message });
    this.problem = details.problem;
    this.endpoint = details.endpoint;
    this.servedModels = details.servedModels;
  }
}
