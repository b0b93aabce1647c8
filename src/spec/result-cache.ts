import type { WireValue } from "./wire-schema.ts";

/** A model's answer that is kept for the same question about the same text. It is proved anew against each page. */
export interface CachedAnswer {
  /** The answer before it was proved; posting content. */
  readonly wire: WireValue;
  readonly completeness: "complete" | "partial";
  /** Id of the candidate that answered, and its model. */
  readonly candidate: string;
  readonly model: string;
  readonly location: "local" | "cloud";
}

/** Keeps answers between postings, and between runs where it is a store. Implement it over any key-value store. */
export interface ResultCache {
  /** The answer under a key; null when there is none or it is too old. */
  get(key: string, options: { readonly signal: AbortSignal }): Promise<CachedAnswer | null>;
  /** Keeps an answer; a cache may drop any at any time. */
  set(key: string, answer: CachedAnswer, options: { readonly signal: AbortSignal }): Promise<void>;
}
