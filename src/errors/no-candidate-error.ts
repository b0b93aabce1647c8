import { ExtractorError } from "./extractor-error.ts";

/** No model can take the posting as configured. Names the option that would change it. */
export class NoCandidateError extends ExtractorError {
  static override readonly code: string = "no-candidate";
  /** The option to set, such as `cloud`. */
  readonly option: string;
  readonly tokens: number | null;

  constructor({ option, tokens, message }: { readonly option: string; readonly tokens: number | null; readonly message: string }) {
    super({ name: "NoCandidateError", code: NoCandidateError.code, stage: "route", isRetryable: false, message });
    this.option = option;
    this.tokens = tokens;
  }
}
