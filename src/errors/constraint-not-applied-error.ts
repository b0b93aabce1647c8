import { ExtractorError } from "./extractor-error.ts";

/** The server ignored the JSON schema it was sent, so nothing it says can be trusted. Names the server flag to set. */
export class ConstraintNotAppliedError extends ExtractorError {
  static override readonly code: string = "constraint-not-applied";
  /** Origin of the server (scheme, host and port), or the provider where no origin is known. */
  readonly endpoint: string;
  readonly model: string;

  constructor({ endpoint, model, message }: { readonly endpoint: string; readonly model: string; readonly message: string }) {
    super({ name: "ConstraintNotAppliedError", code: ConstraintNotAppliedError.code, stage: "handshake", isRetryable: false, message });
    this.endpoint = endpoint;
    this.model = model;
  }
}
