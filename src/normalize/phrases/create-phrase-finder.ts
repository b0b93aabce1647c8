import { lowerCase } from "./lower-case.ts";

/** A phrase of a table found in a text. */
export interface PhraseMatch<Value> {
  readonly value: Value;
  /** First and last offset, in UTF-16 units of the given text. */
  readonly start: number;
  readonly end: number;
}

/** Finds the phrases of a table in a text: from left to right, without overlap, the longest at each place. Linear. */
export type PhraseFinder<Value> = (text: string) => readonly PhraseMatch<Value>[];

/** A value and the phrases that stand for it, as written in the language tables. */
export type PhraseEntry<Value> = readonly [value: Value, phrases: readonly string[]];

interface CompiledPhrase<Value> {
  readonly value: Value;
  readonly words: readonly string[];
  /** Whether the last word may go on: "vollzeit*". */
  readonly isStem: boolean;
  readonly length: number;
}

/** First characters of the first word to the phrases that begin so, longest first. */
type PhraseIndex<Value> = ReadonlyMap<string, readonly CompiledPhrase<Value>[]>;

const KEY_LENGTH = 2;
const WIDEST_GAP = 3;
const wordCharacter = /[\p{L}\p{M}\p{N}+#]/u;
const wordStart =
  /(?<![\p{L}\p{M}\p{N}+#])[\p{L}\p{N}]|(?<=\p{N})\p{L}|(?<=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー])[A-Za-z0-9]|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー〆]/gu;
const eastAsian = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}ー〆々]/u;
const gapCharacter = /[\s\-\u2010-\u2014_'’`´%&/:,・]/u;

/**
 * Compiles a table of phrases. Case does not count; hyphens, apostrophes, slashes and up to three spaces count as one gap;
 * words end at their last letter or digit, except in Chinese, Japanese and Korean, where a phrase may stand inside others.
 * Where two entries hold the same phrase the first wins.
 */
export function createPhraseFinder<Value>(entries: Iterable<PhraseEntry<Value>>): PhraseFinder<Value> {
  const index = buildIndex(entries);
  return (text) => {
    const lower = lowerCase(text);
    const matches: PhraseMatch<Value>[] = [];
    let end = 0;
    for (const { index: start } of lower.matchAll(wordStart)) {
      if (start < end) continue;
      const match = matchAt(index, { lower, start });
      if (match === null) continue;
      matches.push(match);
      end = match.end;
    }
    return matches;
  };
}

function buildIndex<Value>(entries: Iterable<PhraseEntry<Value>>): PhraseIndex<Value> {
  const index = new Map<string, CompiledPhrase<Value>[]>();
  for (const [value, phrases] of entries) {
    for (const phrase of phrases) {
      const compiled = compilePhrase(phrase, value);
      const key = compiled.words[0]?.slice(0, KEY_LENGTH);
      if (key === undefined) continue;
      const list = index.get(key);
      if (list === undefined) index.set(key, [compiled]);
      else list.push(compiled);
    }
  }
  for (const list of index.values()) list.sort((left, right) => right.length - left.length);
  return index;
}

function compilePhrase<Value>(phrase: string, value: Value): CompiledPhrase<Value> {
  const isStem = phrase.endsWith("*");
  const words = phrase.match(/[\p{L}\p{M}\p{N}+#ー〆]+/gu) ?? [];
  return { value, words, isStem, length: words.join(" ").length };
}

function matchAt<Value>(index: PhraseIndex<Value>, place: { lower: string; start: number }): PhraseMatch<Value> | null {
  const { lower, start } = place;
  const candidates = index.get(lower.slice(start, start + KEY_LENGTH)) ?? [];
  const short = index.get(lower.slice(start, start + 1)) ?? [];
  for (const phrase of short.length === 0 ? candidates : [...candidates, ...short]) {
    const end = phraseEnd(lower, { start, phrase });
    if (end !== -1) return { value: phrase.value, start, end };
  }
  return null;
}

/** Where the phrase ends when it stands at `start`, else -1. */
function phraseEnd(lower: string, place: { start: number; phrase: CompiledPhrase<unknown> }): number {
  const { words, isStem } = place.phrase;
  let at = place.start;
  for (const [position, word] of words.entries()) {
    if (position > 0) at = skipGap(lower, at);
    if (!lower.startsWith(word, at)) return -1;
    const isLast = position === words.length - 1;
    at += word.length;
    if (isLast && isStem) return wordEnd(lower, at);
    if (!isWordEnd(lower, { at, word })) return -1;
  }
  return at;
}

function skipGap(lower: string, start: number): number {
  let at = start;
  if (lower[at] === ".") at += 1;
  while (at - start < WIDEST_GAP && gapCharacter.test(lower[at] ?? "x")) at += 1;
  return at;
}

function isWordEnd(lower: string, place: { at: number; word: string }): boolean {
  const next = lower[place.at];
  if (next === undefined || !wordCharacter.test(next)) return true;
  const last = place.word.at(-1) ?? "";
  return eastAsian.test(last) || (eastAsian.test(next) && !eastAsian.test(last));
}

/** The end of the word that goes on at `start`, at most 40 characters on. */
function wordEnd(lower: string, start: number): number {
  let at = start;
  while (at - start < 40 && wordCharacter.test(lower[at] ?? " ")) at += 1;
  return at;
}
