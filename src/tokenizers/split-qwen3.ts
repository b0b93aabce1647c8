import { characterClass } from "./character-classes.ts";
import { type ClassifiedText, characterWidth } from "./classified-text.ts";
import { contractionEnd, whitespaceEnd } from "./split-shared.ts";

/**
 * Splits as the `Split` pattern of Qwen3's `tokenizer.json` does:
 * `(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+`.
 * Written out by hand, because a scan reads every unit at most twice whatever the text is.
 */
export function splitQwen3(text: ClassifiedText, start: number): number {
  const { units, classes, length } = text;
  const first = classes[start] ?? 0;
  if (first <= characterClass.caseless) return letterRunEnd(text, start + 1);
  if (first === characterClass.number) return start + characterWidth(text, start);
  if (first === characterClass.newline) return whitespaceEnd(text, start);
  const contraction = contractionEnd(text, start);
  if (contraction > start) return contraction;
  const next = start + characterWidth(text, start);
  const second = next < length ? (classes[next] ?? 0) : characterClass.newline;
  if (second <= characterClass.caseless) return letterRunEnd(text, next + 1);
  if (first !== characterClass.space) return symbolRunEnd(text, start);
  const isSymbolNext = second === characterClass.mark || second === characterClass.other;
  return units[start] === 0x20 && isSymbolNext ? symbolRunEnd(text, next) : whitespaceEnd(text, start);
}

function letterRunEnd({ classes, length }: ClassifiedText, start: number): number {
  let end = start;
  while (end < length && (classes[end] ?? 0) <= characterClass.caseless) end += 1;
  return end;
}

/** `[^\s\p{L}\p{N}]+[\r\n]*` */
function symbolRunEnd({ classes, length }: ClassifiedText, start: number): number {
  let end = start;
  while (end < length && (classes[end] === characterClass.other || classes[end] === characterClass.mark)) end += 1;
  while (end < length && classes[end] === characterClass.newline) end += 1;
  return end;
}
