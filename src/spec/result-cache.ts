import type { WireValue } from "./wire-schema.ts";

/**
 * A model's answer that is kept for the same question about the same text. Only whole answers that passed are kept. It is proved
 * anew against each page it is used for, and the user's schema runs on it again.
 */
export interface CachedAnswer {
  /** The answer as the model gave it, before it was proved; posting content. */
  readonly wire: WireValue;
  /** Id of the candidate that answered, and its model. */
  readonly candidate: string;
  readonly model: string;
  readonly location: "local" | "cloud";
}

/**
 * Keeps answers between postings, and between runs where it is a store. Implement it over any key-value store. An answer is
 * plain JSON. What it throws, or gives that is no answer, counts as a miss; it has two seconds for each call.
 */
export interface ResultCache {
  /** The answer under a key; null when there is none or it is too old. A key is 64 hexadecimal digits and tells nothing of the posting. */
  get(key: string, options: { readonly signal: AbortSignal }): Promise<CachedAnswer | null>;
  /** Keeps an answer; a cache may drop any at any time. */
  set(key: string, answer: CachedAnswer, options: { readonly signal: AbortSignal }): Promise<void>;
}
