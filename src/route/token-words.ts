/** A number of tokens as a person writes it: `8,000`. The same in every locale, because records are compared. */
export function tokenWords(tokens: number): string {
  return String(tokens).replace(/\B(?=(?:\d{3})+$)/g, ",");
}

/** A count as the start of a sentence: `812 tokens`, `1 token`, `at least 8,001 tokens`. */
export function countWords({ tokens, isExact }: { readonly tokens: number; readonly isExact: boolean }): string {
  return `${isExact ? "" : "at least "}${tokenWords(tokens)} ${tokens === 1 ? "token" : "tokens"}`;
}
