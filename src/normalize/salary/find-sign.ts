import type { SourceSpan } from "../../spec/source-span.ts";
import { asCurrencyCode } from "./currency-codes.ts";
import { type CurrencySign, currencySigns, leadingOnly } from "./currency-signs.ts";
import type { FoldedText } from "./fold-text.ts";

/** A sign or code of a currency and where it stands. */
export interface FoundSign extends SourceSpan {
  readonly sign: CurrencySign;
  /** Whether it counts thousands: "T€ 60". */
  readonly isThousand: boolean;
}

/** Lengths that signs can have by the character at one of their ends, the longest first; 3 is the length of every code. */
function lengthsBy(edge: (sign: string) => string): ReadonlyMap<string, readonly number[]> {
  const lengths = new Map([..."abcdefghijklmnopqrstuvwxyz"].map((letter): [string, number[]] => [letter, [3]]));
  for (const sign of currencySigns.keys()) {
    const known = lengths.get(edge(sign)) ?? [];
    lengths.set(
      edge(sign),
      [...new Set([...known, sign.length])].sort((one, other) => other - one),
    );
  }
  return lengths;
}

const lengthsByEnd = lengthsBy((sign) => sign.slice(-1));
const lengthsByStart = lengthsBy((sign) => sign.slice(0, 1));
const thousandSign = /^(?:t€|teur|keur)$/;
const wordCharacter = /[\p{L}\d]/u;
const unspacedCharacter = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Whether a sign or code that touches this character is no part of a longer word. */
function isFree(edge: string, neighbour: string): boolean {
  return !/\p{L}/u.test(edge) || !wordCharacter.test(neighbour) || unspacedCharacter.test(edge) || unspacedCharacter.test(neighbour);
}

/** What stretch of the text is a currency: a known sign, or three letters that are a code. */
function readSign({ text, folded }: FoldedText, { start, end }: SourceSpan): FoundSign | null {
  const written = folded.slice(start, end);
  const known = currencySigns.get(written);
  const code = known === undefined && /^[a-z]{3}$/.test(written) ? asCurrencyCode(text.slice(start, end)) : null;
  const sign = known ?? (code === null ? null : { code });
  return sign && { sign, start, end, isThousand: thousandSign.test(written) };
}

/** The longest sign that ends at an offset; a code before it says more ("USD $"). */
function signEndingAt(texts: FoldedText, end: number): FoundSign | null {
  const { folded } = texts;
  for (const length of lengthsByEnd.get(folded.charAt(end - 1)) ?? []) {
    const start = end - length;
    const found = start >= 0 && isFree(folded.charAt(start), folded.charAt(start - 1)) ? readSign(texts, { start, end }) : null;
    if (found === null) continue;
    const gap = folded.charAt(start - 1) === " " ? 1 : 0;
    const code = "shared" in found.sign ? signEndingAt(texts, start - gap) : null;
    return code !== null && "code" in code.sign ? { ...code, end } : found;
  }
  return null;
}

/** The currency before a number that begins here: "$", "CHF ", "US$". */
export function findSignBefore(texts: FoldedText, at: number): FoundSign | null {
  const gap = /[ :]{0,2}$/.exec(texts.folded.slice(Math.max(0, at - 2), at))?.[0].length ?? 0;
  return signEndingAt(texts, at - gap);
}

/** The currency after a number that ends here: " €", "kr", " USD". */
export function findSignAfter(texts: FoldedText, at: number): FoundSign | null {
  const { folded } = texts;
  const start = at + (/^(?: ?\((?=[a-z]{3}\))| {1,2})/.exec(folded.slice(at, at + 8))?.[0].length ?? 0);
  for (const length of lengthsByStart.get(folded.charAt(start)) ?? []) {
    const end = start + length;
    if (end > folded.length || !isFree(folded.charAt(end - 1), folded.charAt(end))) continue;
    const found = readSign(texts, { start, end });
    if (found === null || leadingOnly.has(folded.slice(start, end))) continue;
    // In "Step 1 $136,908" the sign is the next number's.
    if (start > at && /\d/.test(folded.charAt(end))) return null;
    return folded.charAt(start - 1) === "(" ? { ...found, end: end + 1 } : found;
  }
  return null;
}

/** A code says more than a shared sign; what stands before the number is read first. */
export function strongerSign(before: FoundSign | null, after: FoundSign | null): FoundSign | null {
  if (before === null || after === null) return before ?? after;
  return "shared" in before.sign && "code" in after.sign ? after : before;
}
