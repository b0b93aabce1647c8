/** The doubts a result can carry. */
export type WarningCode =
  | "charset-guessed"
  | "invalid-bytes-replaced"
  | "tokenizer-differs-from-server"
  | "window-below-threshold"
  | "server-check-skipped"
  | "output-bound-exceeds-reserve"
  | "fallback-used"
  | "output-repaired"
  | "field-not-asked"
  | "model-end-announced";

/** A doubt about a result. The one place where they are said; in events only `code` and `path` appear. */
export interface Warning {
  readonly code: WarningCode;
  /** Path in the wire value, such as `baseSalary.minValue`, when the doubt is about one field. */
  readonly path?: string;
  /** What is doubtful, in words for a person. */
  readonly message: string;
}
