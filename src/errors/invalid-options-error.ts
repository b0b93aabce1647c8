import { ExtractorError } from "./extractor-error.ts";

/** An option is wrong. The message names the option, what was given and what is allowed. Thrown at construction. */
export class InvalidOptionsError extends ExtractorError {
  static override readonly code: string = "invalid-options";
  /** Path of the option, such as `local.baseURL`. */
  readonly option: string;

  constructor({ option, given, allowed }: { readonly option: string; readonly given: string; readonly allowed: string }) {
    super({
      name: "InvalidOptionsError",
      code: InvalidOptionsError.code,
      stage: "options",
      isRetryable: false,
      message: `Option "${option}" is ${given}; allowed is ${allowed}.`,
    });
    this.option = option;
  }
}
