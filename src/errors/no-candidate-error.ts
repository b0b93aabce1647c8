import type { CandidateLimit } from "./document-too-long-error.ts";
import { ExtractorError } from "./extractor-error.ts";

/** No model can take the posting as configured. Names the option that would change it. */
export class NoCandidateError extends ExtractorError {
  static override readonly code: string = "no-candidate";
  /** The option to set, such as `cloud`. */
  readonly option: string;
  readonly tokens: number | null;
  /** What the candidates could have taken, when the posting was too long for them. */
  readonly limits: readonly CandidateLimit[];

  constructor({
    option,
    tokens,
    message,
    limits = [],
  }: {
    readonly option: string;
    readonly tokens: number | null;
    readonly message: string;
    readonly limits?: readonly CandidateLimit[];
  }) {
    super({ name: "NoCandidateError", code: NoCandidateError.code, stage: "route", isRetryable: false, message });
    this.option = option;
    this.tokens = tokens;
    this.limits = limits;
  }
}
