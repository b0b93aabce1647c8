import { characterClass } from "./character-classes.ts";
import { type ClassifiedText, characterWidth } from "./classified-text.ts";
import { contractionEnd, whitespaceEnd } from "./split-shared.ts";

const slash = 0x2f;

/**
 * Splits as the pattern of OpenAI's o200k_base does. With U for `[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]`, L for
 * `[\p{Ll}\p{Lm}\p{Lo}\p{M}]` and C for an optional contraction:
 * `[^\r\n\p{L}\p{N}]?U*L+C|[^\r\n\p{L}\p{N}]?U+L*C|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+`.
 */
export function splitO200k(text: ClassifiedText, start: number): number {
  const { units, classes } = text;
  const first = classes[start] ?? 0;
  const word = wordEnd(text, start);
  if (word > start) return contractionEnd(text, word);
  if (first === characterClass.number) return numberEnd(text, start);
  if (first < characterClass.space) return symbolRunEnd(text, start);
  const next = start + 1;
  const isSymbolNext = next < text.length && (classes[next] === characterClass.other || classes[next] === characterClass.mark);
  return units[start] === 0x20 && isSymbolNext ? symbolRunEnd(text, next) : whitespaceEnd(text, start);
}

/** The end of a word with its optional prefix, or `start`. The four tries are the order in which the pattern backtracks. */
function wordEnd(text: ClassifiedText, start: number): number {
  const first = text.classes[start] ?? 0;
  const canBePrefix = first === characterClass.mark || first === characterClass.other || first === characterClass.space;
  if (!canBePrefix && first > characterClass.mark) return start;
  const body = start + characterWidth(text, start);
  if (canBePrefix) {
    const end = lowerEndedWordEnd(text, body);
    if (end > body) return end;
  }
  if (first <= characterClass.mark) {
    const end = lowerEndedWordEnd(text, start);
    if (end > start) return end;
  }
  if (canBePrefix) {
    const end = upperWordEnd(text, body);
    if (end > body) return end;
  }
  return first <= characterClass.mark ? upperWordEnd(text, start) : start;
}

/** `U*L+`: when no lower-case letter follows the upper run, it ends with the run's last character that is in both sets. */
function lowerEndedWordEnd(text: ClassifiedText, start: number): number {
  const { classes, length } = text;
  const upperEnd = upperWordEnd(text, start);
  if (upperEnd < length && classes[upperEnd] === characterClass.lower) return lowerRunEnd(text, upperEnd);
  let end = upperEnd;
  while (end > start && classes[end - 1] === characterClass.upper) end -= 1;
  return end;
}

function upperWordEnd({ classes, length }: ClassifiedText, start: number): number {
  let end = start;
  while (end < length && (classes[end] ?? 0) <= characterClass.mark && classes[end] !== characterClass.lower) end += 1;
  return end;
}

function lowerRunEnd({ classes, length }: ClassifiedText, start: number): number {
  let end = start;
  while (end < length && (classes[end] ?? 0) <= characterClass.mark && classes[end] !== characterClass.upper) end += 1;
  return end;
}

function numberEnd(text: ClassifiedText, start: number): number {
  let end = start;
  for (let digits = 0; digits < 3 && end < text.length && text.classes[end] === characterClass.number; digits += 1) {
    end += characterWidth(text, end);
  }
  return end;
}

/** `[^\s\p{L}\p{N}]+[\r\n/]*` */
function symbolRunEnd({ units, classes, length }: ClassifiedText, start: number): number {
  let end = start;
  while (end < length && (classes[end] === characterClass.other || classes[end] === characterClass.mark)) end += 1;
  while (end < length && (classes[end] === characterClass.newline || units[end] === slash)) end += 1;
  return end;
}
