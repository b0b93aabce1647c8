/** Milliseconds that a `Retry-After` header asks for, in seconds or as a date; null when it is missing or makes no sense. */
export function retryAfterMs(header: string | undefined, { now }: { readonly now: number }): number | null {
  const value = header?.trim() ?? "";
  if (/^\d+(\.\d+)?$/.test(value)) return Math.round(Number(value) * 1_000);
  const date = /[a-z]/i.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
