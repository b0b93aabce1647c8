import { ExtractorError } from "./extractor-error.ts";

/** Which loop the watchdog saw. */
export type RunawayPattern = "whitespace" | "repeated-unit" | "repeated-element" | "repetition" | "overlong";

/** The model went round in circles and was stopped. */
export class RunawayOutputError extends ExtractorError {
  static override readonly code: string = "runaway-output";
  readonly pattern: RunawayPattern;
  /** Output tokens until it was stopped, as far as the stream told. */
  readonly outputTokens: number;
  readonly #content: string;

  constructor({
    pattern,
    outputTokens,
    content,
  }: { readonly pattern: RunawayPattern; readonly outputTokens: number; readonly content: string }) {
    super({
      name: "RunawayOutputError",
      code: RunawayOutputError.code,
      stage: "decode",
      isRetryable: false,
      message: `The model repeated itself (${pattern}) and was stopped after ${outputTokens} output tokens. Start vLLM with --structured-outputs-config '{"backend":"xgrammar","disable_any_whitespace":true}' if it is not, or ask for fewer fields.`,
    });
    this.pattern = pattern;
    this.outputTokens = outputTokens;
    this.#content = content;
  }

  /** The repeated fragment. Never part of a message, an event or a log. */
  get content(): string {
    return this.#content;
  }
}
