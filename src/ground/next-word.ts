import { codeUnits } from "../normalize/code-units.ts";
import { asciiLetters, characterKind } from "./character-kind.ts";

/**
 * A word of at most fifteen ASCII letters as three numbers that no other word has, whatever their case: the low one holds the last
 * five of its letters, the others those before them. So words are told apart without a look at their letters.
 */
export interface LetterKey {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/** A word of a text. {@link nextWord} writes into it: a new object for each word of a page would cost as much as the cutting. */
export interface WordCursor extends LetterKey {
  start: number;
  /** Also where the search for the next word begins. */
  end: number;
  /** Whether the three numbers are the word's key: not for long words, letters beyond ASCII and signs. */
  hasKey: boolean;
  low: number;
  middle: number;
  high: number;
}

/** A cursor before the first word of a text. */
export const beforeWords = (): WordCursor => ({ start: 0, end: 0, hasKey: false, low: 0, middle: 0, high: 0 });

/** More letters are too many for a key. */
const mostLetters = 15;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isSign = (code: number | undefined): boolean => code === 43 || code === 35;

/** The character at an offset; half of a pair stands for itself. */
const pointAt = (units: Uint16Array, at: number): number => {
  const code = units[at] ?? 0;
  const next = units[at + 1] ?? 0;
  const isPair = code >= 0xd800 && code < 0xdc00 && next >= 0xdc00 && next < 0xe000;
  return isPair ? 0x10000 + ((code - 0xd800) << 10) + (next - 0xdc00) : code;
};

const widthOf = (point: number): number => (point > 0xffff ? 2 : 1);

/** Takes up to two signs into a word: "C++" and "C#" are words of their own; "50+" and "#1" are not. */
const takeSigns = (units: Uint16Array, word: WordCursor): void => {
  if (!isSign(units[word.end]) || isDigit(units[word.end - 1] ?? 0)) return;
  word.end += isSign(units[word.end + 1]) ? 2 : 1;
  word.hasKey = false;
};

/** Takes letters and digits of all scripts into a word. */
const takeLetters = (units: Uint16Array, word: WordCursor): void => {
  while (word.end < units.length) {
    const point = pointAt(units, word.end);
    if (characterKind(point) !== "word") return;
    word.end += widthOf(point);
    word.hasKey = false;
  }
};

/** Takes the word that begins at `word.start` with a character beyond ASCII. */
const takeOther = (units: Uint16Array, word: WordCursor): void => {
  const point = pointAt(units, word.start);
  word.end = word.start + widthOf(point);
  word.hasKey = false;
  if (characterKind(point) === "single") return;
  takeLetters(units, word);
  takeSigns(units, word);
};

/**
 * Goes on to the next word of a text, or returns false behind the last: a run of letters and digits, with "++" or "#" behind it,
 * or one character of an unspaced script.
 */
export function nextWord(units: Uint16Array, word: WordCursor): boolean {
  const letters = asciiLetters;
  const { length } = units;
  let at = word.end;
  let low = 0;
  let middle = 0;
  let high = 0;
  // Most characters are ASCII and are told by one look into a table: these loops are much of the time that grounding takes.
  for (; at < length; at++) {
    const code = units[at] ?? 0;
    if (code < 128 ? letters[code] !== 0 : characterKind(pointAt(units, at)) !== "other") break;
  }
  word.start = at;
  for (; at < length; at++) {
    const code = units[at] ?? 0;
    const letter = code < 128 ? (letters[code] ?? 0) : 0;
    if (letter === 0) break;
    // Six bits a letter: none runs into another.
    high = (high << 6) | (middle >>> 24);
    middle = ((middle << 6) | (low >>> 24)) & 0x3fffffff;
    low = ((low << 6) | letter) & 0x3fffffff;
  }
  word.end = at;
  word.low = low;
  word.middle = middle;
  word.high = high;
  word.hasKey = at - word.start <= mostLetters;
  if (at === length) return word.start < length;
  if (at === word.start) takeOther(units, word);
  else if ((units[at] ?? 0) > 127 || isSign(units[at])) {
    takeLetters(units, word);
    takeSigns(units, word);
  }
  return true;
}

/** The words of a short text, as they are written. */
export function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  const units = codeUnits(text);
  const word = beforeWords();
  while (nextWord(units, word)) words.push(text.slice(word.start, word.end));
  return words;
}

/** The key of a folded word; null when it has none. */
export function letterKey(folded: string): LetterKey | null {
  if (folded.length > mostLetters) return null;
  let low = 0;
  let middle = 0;
  let high = 0;
  for (let at = 0; at < folded.length; at++) {
    const code = folded.charCodeAt(at);
    const letter = code < 128 ? (asciiLetters[code] ?? 0) : 0;
    if (letter === 0) return null;
    high = (high << 6) | (middle >>> 24);
    middle = ((middle << 6) | (low >>> 24)) & 0x3fffffff;
    low = ((low << 6) | letter) & 0x3fffffff;
  }
  return { low, middle, high };
}
