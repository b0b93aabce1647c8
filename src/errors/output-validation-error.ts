import { ExtractorError } from "./extractor-error.ts";

/** One thing the schema found wrong. The message is the schema's own and may hold content. */
export interface ValidationIssue {
  /** Path in the data, such as `salary.min`; "" for the root. */
  readonly path: string;
  readonly message: string;
}

/** Why a value did not pass. */
export type ValidationReason = "invalid" | "ungrounded" | "not-asked";

/** The answer is JSON but does not pass the user's schema. */
export class OutputValidationError extends ExtractorError {
  static override readonly code: string = "output-validation";
  /** Paths that failed. */
  readonly paths: readonly string[];
  /** Whether the value was wrong, had no proof in the input, or belongs to fields that no model is asked for. */
  readonly reason: ValidationReason;
  readonly #issues: readonly ValidationIssue[];
  readonly #content: unknown;

  constructor({
    issues,
    reason = "invalid",
    content,
  }: { readonly issues: readonly ValidationIssue[]; readonly reason?: ValidationReason; readonly content: unknown }) {
    const paths = [...new Set(issues.map(({ path }) => path))];
    const list = paths.map((path) => (path === "" ? "the whole object" : path)).join(", ");
    super({
      name: "OutputValidationError",
      code: OutputValidationError.code,
      stage: "validate",
      isRetryable: false,
      message:
        reason === "ungrounded"
          ? `The page proves no value for: ${list}. Make fields that a posting may not state nullable or optional, or set onUngrounded: "flag" to keep unproved values.`
          : `The extracted data does not pass the schema at: ${list}. Make fields that a posting may not state nullable or optional.`,
    });
    this.paths = paths;
    this.reason = reason;
    this.#issues = issues;
    this.#content = content;
  }

  /** What the schema said, path by path. Never part of a message, an event or a log. */
  get issues(): readonly ValidationIssue[] {
    return this.#issues;
  }

  /** The wire value that failed. Never part of a message, an event or a log. */
  get content(): unknown {
    return this.#content;
  }
}
