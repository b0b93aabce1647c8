import type { TokenUsage } from "../spec/token-usage.ts";
import { ExtractorError } from "./extractor-error.ts";

/** What cut an answer: the cap of the request, or the end of the model's context window. */
export type TruncationLimit = "cap" | "window";

/** Details of an {@link OutputTruncatedError}. */
export interface TruncationDetails {
  readonly limit: TruncationLimit;
  readonly maxOutputTokens: number;
  readonly usage: TokenUsage;
  readonly content: string;
}

/** The answer was cut before its end. It is never repaired into a complete one. */
export class OutputTruncatedError extends ExtractorError {
  static override readonly code: string = "output-truncated";
  /** What cut it. A server may shorten the cap silently when prompt and cap together pass its window. */
  readonly limit: TruncationLimit;
  /** The cap of the request, in tokens. */
  readonly maxOutputTokens: number;
  readonly usage: TokenUsage;
  readonly #content: string;

  constructor({ limit, maxOutputTokens, usage, content }: TruncationDetails) {
    const cut =
      limit === "cap"
        ? `at the cap of ${maxOutputTokens} output tokens. Raise maxOutputTokens (and the server's --max-model-len), or ask for fewer or shorter fields.`
        : `at the end of the model's context window, before the cap of ${maxOutputTokens} output tokens. Raise the server's --max-model-len, or lower the threshold.`;
    super({
      name: "OutputTruncatedError",
      code: OutputTruncatedError.code,
      stage: "decode",
      isRetryable: false,
      message: `The model's answer was cut ${cut}`,
    });
    this.limit = limit;
    this.maxOutputTokens = maxOutputTokens;
    this.usage = usage;
    this.#content = content;
  }

  /** The partial answer. Never part of a message, an event or a log. */
  get content(): string {
    return this.#content;
  }
}
