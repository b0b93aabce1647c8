import { ExtractorError } from "./extractor-error.ts";

/** The answer is not JSON. */
export class OutputParseError extends ExtractorError {
  static override readonly code: string = "output-parse";
  /** Length of the answer in UTF-16 units. */
  readonly length: number;
  readonly #content: string;

  constructor({ content }: { readonly content: string }) {
    const problem = content.trim() === "" ? "is empty" : `of ${content.length} characters is not JSON`;
    super({
      name: "OutputParseError",
      code: OutputParseError.code,
      stage: "decode",
      isRetryable: false,
      message: `The model's answer ${problem}, although the request was constrained.`,
    });
    this.length = content.length;
    this.#content = content;
  }

  /** The answer. Never part of a message, an event or a log. */
  get content(): string {
    return this.#content;
  }
}
