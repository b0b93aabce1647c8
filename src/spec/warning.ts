/** The doubts a result can carry. */
export type WarningCode =
  | "charset-guessed"
  | "invalid-bytes-replaced"
  /** The page shows no text, so what it hides was read. */
  | "hidden-text-read"
  | "tokenizer-differs-from-server"
  | "window-below-threshold"
  | "server-check-skipped"
  /** One of several servers is sent nothing: it is down, or serves something else than the others. */
  | "server-left-out"
  | "output-bound-exceeds-reserve"
  | "fallback-used"
  | "output-repaired"
  | "field-not-asked"
  | "model-end-announced"
  /** The cache of answers could not be used. */
  | "cache-failed"
  // What the page states as data, doubted.
  | "structured-data-repaired"
  | "structured-data-broken"
  | "currency-doubtful"
  | "salary-doubtful"
  | "valid-through-past"
  | "company-is-site"
  | "place-is-remote"
  | "markup-in-value"
  | "placeholder"
  // What was read in two ways.
  | "sources-differ"
  | "several-salaries"
  | "date-ambiguous"
  | "date-estimated"
  | "currency-ambiguous"
  | "page-states-several-postings"
  // What the page does not prove.
  | "value-ungrounded"
  | "value-flagged"
  // What was not read.
  | "verdict-overridden"
  | "document-reduced"
  | "model-failed"
  | "list-capped"
  | "schema-refused"
  | "document-split"
  | "window-failed"
  | "field-unread"
  /** The page states more postings than are read. */
  | "parts-left-out";

/** A doubt about a result. The one place where they are said; in events only `code` and `path` appear. */
export interface Warning {
  readonly code: WarningCode;
  /** Path in the wire value, such as `baseSalary.minValue`, when the doubt is about one field. */
  readonly path?: string;
  /** What is doubtful, in words for a person. */
  readonly message: string;
}
