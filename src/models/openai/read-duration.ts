const unitMs: Readonly<Record<string, number>> = { h: 3_600_000, m: 60_000, s: 1_000, ms: 1 };
const whole = /^(?:\d+(?:\.\d+)?(?:ms|h|m|s))+$/;
const part = /(\d+(?:\.\d+)?)(ms|h|m|s)/g;

/** Milliseconds of a duration as OpenAI's headers write it, such as `6m0s`, `1.2s` or `20ms`; a bare number is seconds. Null for anything else. */
export function readDuration(text: string | null): number | null {
  const trimmed = text?.trim() ?? "";
  if (/^\d+(?:\.\d+)?$/.test(trimmed)) return Number(trimmed) * 1_000;
  if (!whole.test(trimmed)) return null;
  let total = 0;
  for (const [, amount = "", unit = ""] of trimmed.matchAll(part)) total += Number(amount) * (unitMs[unit] ?? 0);
  return Number.isFinite(total) ? total : null;
}
