import { characterClass } from "./character-classes.ts";
import type { ClassifiedText } from "./classified-text.ts";

const apostrophe = 0x27;
const longS = 0x17f;

/**
 * The end of an English contraction (`'s 't 're 've 'm 'll 'd` in any case) at `start`, or `start` when there is none.
 * Case folding makes U+017F an `s`, in the reference tokenizers too.
 */
export function contractionEnd({ units, length }: ClassifiedText, start: number): number {
  if (units[start] !== apostrophe || start + 1 >= length) return start;
  const raw = units[start + 1] ?? 0;
  const first = raw === longS ? 0x73 : raw | 0x20;
  if (raw > 0x7f && raw !== longS) return start;
  // s, t, m, d
  if (first === 0x73 || first === 0x74 || first === 0x6d || first === 0x64) return start + 2;
  if (start + 2 >= length) return start;
  const next = units[start + 2] ?? 0;
  if (next > 0x7f) return start;
  const second = next | 0x20;
  // re, ve, ll
  const isPair = ((first === 0x72 || first === 0x76) && second === 0x65) || (first === 0x6c && second === 0x6c);
  return isPair ? start + 3 : start;
}

/** The end of a piece of whitespace: `\s*[\r\n]+|\s+(?!\S)|\s+`. */
export function whitespaceEnd({ classes, length }: ClassifiedText, start: number): number {
  let lastNewline = -1;
  let end = start;
  while (end < length && (classes[end] ?? 0) >= characterClass.space) {
    if (classes[end] === characterClass.newline) lastNewline = end;
    end += 1;
  }
  if (lastNewline >= 0) return lastNewline + 1;
  return end === length || end - start === 1 ? end : end - 1;
}
