/** A stretch of {@link PreparedDocument.source} in UTF-16 units, the end excluded. */
export interface SourceSpan {
  readonly start: number;
  readonly end: number;
}
