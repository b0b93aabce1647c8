/** Ids, the prompt's own tokens where a server is told to give them back, and what else is said once. */
const envelopeBytes = 256 * 1024;

/**
 * A streamed token comes in an event of 300 to 400 bytes; five alternatives with their probabilities, which a server may be
 * told to add, are as much again. The text itself counts 4 bytes a token on the average.
 */
const bytesPerToken = 2 * 1024;

/** The most bytes that an answer of so many tokens may have on the wire: whoever sends more does not keep to the request. */
export function mostAnswerBytes(maxOutputTokens: number): number {
  return envelopeBytes + Math.ceil(maxOutputTokens) * bytesPerToken;
}
