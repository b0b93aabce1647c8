/**
 * The most tokens a text can have in any vocabulary of the {@link Tokenizer} contract: its UTF-8 bytes, or those of its
 * NFC form, which a few composition-excluded characters make longer. Costs about a thousandth of a count, so a fallback
 * with much room is checked without loading its vocabulary.
 */
export function mostTokens(text: string): number {
  return Math.max(Buffer.byteLength(text), Buffer.byteLength(text.normalize("NFC")));
}
