import { ExtractorError } from "./extractor-error.ts";

/** The model refused, or a content filter stopped it. */
export class OutputRefusedError extends ExtractorError {
  static override readonly code: string = "output-refused";
  readonly reason: "refusal" | "content-filter";
  readonly #content: string | null;

  constructor({ reason, content }: { readonly reason: "refusal" | "content-filter"; readonly content: string | null }) {
    super({
      name: "OutputRefusedError",
      code: OutputRefusedError.code,
      stage: "decode",
      isRetryable: false,
      message: reason === "refusal" ? "The model refused to answer." : "The provider's content filter stopped the answer.",
    });
    this.reason = reason;
    this.#content = content;
  }

  /** The refusal in the model's words. Never part of a message, an event or a log. */
  get content(): string | null {
    return this.#content;
  }
}
