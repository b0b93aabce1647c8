import type { Clock } from "../../spec/time.ts";

/** Milliseconds a response asks us to wait, from `retry-after-ms` or `retry-after` (seconds or an HTTP date); null when it does not. */
export function retryAfterMs(headers: Headers, { clock }: { readonly clock: Clock }): number | null {
  const exact = readNumber(headers.get("retry-after-ms"));
  if (exact !== null) return exact;
  const value = headers.get("retry-after");
  const seconds = readNumber(value);
  if (seconds !== null) return seconds * 1_000;
  const date = value !== null && /^[A-Za-z]{3,9},? /.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(date) ? null : Math.max(0, date - clock.now());
}

function readNumber(text: string | null): number | null {
  return text !== null && /^\s*\d+(\.\d+)?\s*$/.test(text) ? Number(text) : null;
}
