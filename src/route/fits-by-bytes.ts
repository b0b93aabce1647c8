/** UTF-8 bytes of one UTF-16 unit, at most, after NFC has made at most three of it. */
const mostBytesPerUnit = 9;

/**
 * Whether a text is sure to have no more tokens than `limit` in any vocabulary of the `Tokenizer` contract, because it has
 * no more UTF-8 bytes (of its NFC form where that is longer). False says nothing. A fallback with much room is checked
 * this way without loading its vocabulary.
 */
export function fitsByBytes(text: string, limit: number): boolean {
  if (text.length * mostBytesPerUnit <= limit) return true;
  return text.length <= limit && Buffer.byteLength(text) <= limit && Buffer.byteLength(text.normalize("NFC")) <= limit;
}
