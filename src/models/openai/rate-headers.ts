import { readDuration } from "./read-duration.ts";

/** What one limit of an account looked like when an answer was written. */
export interface RateReading {
  /** The full allowance; null when the answer does not say. */
  readonly limit: number | null;
  /** What is left of it. */
  readonly remaining: number;
  /** Milliseconds until the allowance is full again, if nothing more is sent. */
  readonly resetMs: number;
}

/** The limits that OpenAI's answers tell, by the word in their headers' names. */
export const rateLimits = ["requests", "tokens", "project-tokens"] as const;

/** A limit that OpenAI's answers tell. */
export type RateLimitName = (typeof rateLimits)[number];

/** Reads the limits from an answer's headers. What is missing or cannot be read is left out. */
export function readRateHeaders(headers: Headers): ReadonlyMap<RateLimitName, RateReading> {
  const readings = new Map<RateLimitName, RateReading>();
  for (const name of rateLimits) {
    const limit = readCount(headers.get(`x-ratelimit-limit-${name}`));
    const remaining = readCount(headers.get(`x-ratelimit-remaining-${name}`));
    const resetMs = readDuration(headers.get(`x-ratelimit-reset-${name}`));
    if (remaining !== null && resetMs !== null) readings.set(name, { limit, remaining, resetMs });
  }
  return readings;
}

function readCount(text: string | null): number | null {
  return text !== null && /^\s*\d{1,15}\s*$/.test(text) ? Number(text) : null;
}
