import type { SourceSpan } from "../../spec/source-span.ts";
import { asCurrencyCode } from "./currency-codes.ts";
import type { FoldedText } from "./fold-text.ts";

const threeCapitals = /(?<![\p{L}\d])[A-Z]{3}(?![\p{L}\d])/gu;
/** Codes that are other things in postings, programming languages above all: they count right before the amount only. */
const alsoWords: ReadonlySet<string> = new Set("ALL AMD BAM COP CUP GEL GIP LAK MOP PEN PHP RON SOS SRD TOP TRY".split(" "));
const words: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})(?:euros?|eur)(?!\p{L})/u, "EUR"],
  [/(?<!\p{L})us dollars?(?!\p{L})/u, "USD"],
  [/(?<!\p{L})canadian dollars?(?!\p{L})/u, "CAD"],
  [/人民币|人民幣/u, "CNY"],
];

/**
 * A currency named in the words that lead to an amount ("Salary (USD):", "Gehalt in EUR") or right behind its period
 * ("$50 per hour CAD"): what an amount without a sign, or with a shared one, takes its currency from.
 */
export function currencyNearby(
  { text, folded }: FoldedText,
  { before, end }: { readonly before: SourceSpan; readonly end: number },
): (SourceSpan & { readonly code: string }) | null {
  const behind = /^[ ,(]{1,3}([A-Z]{3})(?![\p{L}\d])/u.exec(text.slice(end, end + 8));
  const codeBehind = behind?.[1] === undefined ? null : asCurrencyCode(behind[1]);
  if (behind !== null && codeBehind !== null) return { code: codeBehind, start: end + behind[0].length - 3, end: end + behind[0].length };
  for (const match of [...text.slice(before.start, before.end).matchAll(threeCapitals)].reverse()) {
    const code = asCurrencyCode(match[0]);
    const between = text.slice(before.start + match.index + 3, before.end);
    if (code !== null && !(alsoWords.has(code) && /\p{L}/u.test(between)))
      return { code, start: before.start + match.index, end: before.start + match.index + 3 };
  }
  const window = folded.slice(before.start, before.end);
  for (const [pattern, code] of words) {
    const match = pattern.exec(window);
    if (match !== null) return { code, start: before.start + match.index, end: before.start + match.index + match[0].length };
  }
  return null;
}
