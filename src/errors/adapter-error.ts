import { type ErrorStage, ExtractorError } from "./extractor-error.ts";

/** A part that was passed in (a router, a tokenizer, a schema, a clock) threw an error that is not of this library. `cause` is that error. */
export class AdapterError extends ExtractorError {
  static override readonly code: string = "adapter";

  constructor({ stage, cause }: { readonly stage: ErrorStage; readonly cause: unknown }) {
    const part =
      stage === "batch" ? "The source of the batch" : "A part that was passed to the extractor, such as a router or a tokenizer,";
    super({
      name: "AdapterError",
      code: AdapterError.code,
      stage,
      isRetryable: false,
      message: `${part} threw an error that is not of this library; see \`cause\`.`,
      cause,
    });
  }
}
