import type { TokenUsage } from "../spec/token-usage.ts";
import { ExtractorError } from "./extractor-error.ts";

/** The answer was cut before its end. It is never repaired into a complete one. */
export class OutputTruncatedError extends ExtractorError {
  static override readonly code: string = "output-truncated";
  /** The cap in tokens that cut it. */
  readonly maxOutputTokens: number;
  readonly usage: TokenUsage;
  readonly #content: string;

  constructor({
    maxOutputTokens,
    usage,
    content,
  }: { readonly maxOutputTokens: number; readonly usage: TokenUsage; readonly content: string }) {
    super({
      name: "OutputTruncatedError",
      code: OutputTruncatedError.code,
      stage: "decode",
      isRetryable: false,
      message: `The model's answer was cut at the cap of ${maxOutputTokens} output tokens. Raise maxOutputTokens (and the server's --max-model-len), or ask for fewer or shorter fields.`,
    });
    this.maxOutputTokens = maxOutputTokens;
    this.usage = usage;
    this.#content = content;
  }

  /** The partial answer. Never part of a message, an event or a log. */
  get content(): string {
    return this.#content;
  }
}
