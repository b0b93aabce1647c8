import { asciiWords, characterKind } from "./character-kind.ts";

/** Takes a word by its place in the text. */
export type TakeWord = (start: number, end: number) => void;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** "C++" and "C#" are words of their own; "50+" and "#1" are not. */
const signsEnd = (text: string, end: number): number => {
  let at = end;
  while (at - end < 2 && (text.charCodeAt(at) === 43 || text.charCodeAt(at) === 35)) at += 1;
  return at === end || isDigit(text.charCodeAt(end - 1)) ? end : at;
};

const widthOf = (point: number): number => (point > 0xffff ? 2 : 1);

/** Gives each word of a text in order: a run of letters and digits, with "++" or "#" behind it, or one character of an unspaced script. */
export function splitWords(text: string, take: TakeWord): void {
  let start = -1;
  let at = 0;
  // Most characters are ASCII and are told by one look into a table: this loop is most of the time that grounding takes.
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code < 128 && asciiWords[code] === 1) {
      if (start < 0) start = at;
      at += 1;
      continue;
    }
    const point = code < 128 ? code : (text.codePointAt(at) ?? 0);
    const kind = code < 128 ? "other" : characterKind(point);
    if (kind === "word") {
      if (start < 0) start = at;
    } else {
      if (start >= 0) take(start, signsEnd(text, at));
      start = -1;
      if (kind === "single") take(at, at + widthOf(point));
    }
    at += widthOf(point);
  }
  if (start >= 0) take(start, text.length);
}
