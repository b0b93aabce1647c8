import { characterKind } from "./character-kind.ts";

/** Takes a word by its place in the text. */
export type TakeWord = (start: number, end: number) => void;

const isSignOfWord = (code: number): boolean => code === 43 || code === 35;

/** "C++" and "C#" are words of their own; "50+" and "#1" are not. */
const signsEnd = (text: string, { start, end }: { readonly start: number; readonly end: number }): number => {
  let at = end;
  while (at < text.length && at - end < 2 && isSignOfWord(text.charCodeAt(at))) at += 1;
  if (at === end) return end;
  const last = text.charCodeAt(end - 1);
  return last >= 48 && last <= 57 && end - start > 0 ? end : at;
};

/** Gives each word of a text in order: a run of letters and digits, with "++" or "#" behind it, or one character of an unspaced script. */
export function splitWords(text: string, take: TakeWord): void {
  let start = -1;
  let at = 0;
  while (at < text.length) {
    const code = text.codePointAt(at) ?? 0;
    const width = code > 0xffff ? 2 : 1;
    const kind = characterKind(code);
    if (kind === "word") {
      if (start < 0) start = at;
      at += width;
      continue;
    }
    if (start >= 0) {
      const end = signsEnd(text, { start, end: at });
      take(start, end);
      start = -1;
      if (end > at) {
        at = end;
        continue;
      }
    }
    if (kind === "single") take(at, at + width);
    at += width;
  }
  if (start >= 0) take(start, text.length);
}
