/** What kind of page this is. */
export type VerdictKind = "posting" | "listing" | "closed" | "login-wall" | "script-shell" | "not-a-posting" | "empty";

/** What code thinks of a page before any token is spent. */
export interface Verdict {
  readonly kind: VerdictKind;
  /** Why, in kebab-case and most telling first, such as `structured-data` or `closed-phrase`: never content. */
  readonly reasons: readonly string[];
  /** 0 to 1. */
  readonly confidence: number;
}
