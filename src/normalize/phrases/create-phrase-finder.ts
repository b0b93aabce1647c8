import {
  asciiBit,
  eastAsianBit,
  gapBit,
  isEastAsian,
  kindAt,
  kindOf,
  letterBit,
  lowerCode,
  numberBit,
  wordBits,
} from "./character-kind.ts";

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

interface PhraseIndex<Value> {
  /** First one or two units of the first word to the phrases that begin so, longest first. */
  readonly phrases: ReadonlyMap<string, readonly CompiledPhrase<Value>[]>;
  /** Whether a phrase may begin with two units: nearly every word of a text is done with after this one look. */
  readonly beginnings: Uint8Array;
}

const KEY_LENGTH = 2;
const WIDEST_GAP = 3;
const LONGEST_REST = 40;
const SLOTS = 4096;
const FULL_STOP = 46;

const slotOf = (first: number, second: number): number => (Math.imul(first, 181) + second) & (SLOTS - 1);

/**
 * Compiles a table of phrases. Case does not count; hyphens, apostrophes, slashes and up to three spaces count as one gap;
 * words end at their last letter or digit, except in Chinese, Japanese and Korean, where a phrase may stand inside others.
 * Where two entries hold the same phrase the first wins.
 */
export function createPhraseFinder<Value>(entries: Iterable<PhraseEntry<Value>>): PhraseFinder<Value> {
  const index = buildIndex(entries);
  return (text) => findAll(text, index);
}

function findAll<Value>(text: string, index: PhraseIndex<Value>): readonly PhraseMatch<Value>[] {
  const { beginnings } = index;
  const matches: PhraseMatch<Value>[] = [];
  let end = 0;
  let before = 0;
  for (let start = 0; start < text.length; start += 1) {
    const code = text.charCodeAt(start);
    // The second half of a pair is neither a start nor another character.
    if (code >= 0xdc00 && code < 0xe000 && start > 0 && isHighSurrogate(text.charCodeAt(start - 1))) continue;
    const kind = code < 0xd800 ? kindOf(code) : kindAt(text, start);
    const mayBegin = startsWord(kind, before);
    before = kind;
    if (!mayBegin || start < end) continue;
    if (beginnings[slotOf(lowerCode(code), lowerCode(text.charCodeAt(start + 1)))] === 0) continue;
    const match = matchAt(index, { text, start });
    if (match === null) continue;
    matches.push(match);
    end = match.end;
  }
  return matches;
}

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code < 0xdc00;

/** Whether a character of this kind begins a word behind one of that kind. */
function startsWord(kind: number, before: number): boolean {
  if ((kind & (letterBit | numberBit | eastAsianBit)) === 0) return false;
  if ((kind & eastAsianBit) !== 0) return true;
  if ((before & wordBits) === 0) return true;
  return ((before & numberBit) !== 0 && (kind & letterBit) !== 0) || ((before & eastAsianBit) !== 0 && (kind & asciiBit) !== 0);
}

function buildIndex<Value>(entries: Iterable<PhraseEntry<Value>>): PhraseIndex<Value> {
  const phrases = new Map<string, CompiledPhrase<Value>[]>();
  for (const [value, texts] of entries) {
    for (const text of texts) {
      const compiled = compilePhrase(text, value);
      const key = compiled.words[0]?.slice(0, KEY_LENGTH);
      if (key === undefined) continue;
      const list = phrases.get(key);
      if (list === undefined) phrases.set(key, [compiled]);
      else list.push(compiled);
    }
  }
  for (const list of phrases.values()) list.sort((left, right) => right.length - left.length);
  return { phrases, beginnings: listBeginnings(phrases.keys()) };
}

function listBeginnings(keys: Iterable<string>): Uint8Array {
  const beginnings = new Uint8Array(SLOTS);
  for (const key of keys) {
    const first = key.charCodeAt(0);
    if (key.length > 1) beginnings[slotOf(first, key.charCodeAt(1))] = 1;
    // After a word of one letter anything may stand.
    else for (let code = 0; code < SLOTS; code += 1) beginnings[slotOf(first, code)] = 1;
  }
  return beginnings;
}

function compilePhrase<Value>(phrase: string, value: Value): CompiledPhrase<Value> {
  const isStem = phrase.endsWith("*");
  const words = phrase.match(/[\p{L}\p{M}\p{N}+#ー〆]+/gu) ?? [];
  return { value, words, isStem, length: words.join(" ").length };
}

function matchAt<Value>(index: PhraseIndex<Value>, { text, start }: { text: string; start: number }): PhraseMatch<Value> | null {
  const first = lowerCode(text.charCodeAt(start));
  const second = lowerCode(text.charCodeAt(start + 1));
  const long = index.phrases.get(String.fromCharCode(first, second));
  const short = index.phrases.get(String.fromCharCode(first));
  return firstAt(long, { text, start }) ?? firstAt(short, { text, start });
}

function firstAt<Value>(
  phrases: readonly CompiledPhrase<Value>[] | undefined,
  { text, start }: { text: string; start: number },
): PhraseMatch<Value> | null {
  for (const phrase of phrases ?? []) {
    const end = phraseEnd(text, { start, phrase });
    if (end !== -1) return { value: phrase.value, start, end };
  }
  return null;
}

/** Where the phrase ends when it stands at `start`, else -1. */
function phraseEnd(text: string, place: { start: number; phrase: CompiledPhrase<unknown> }): number {
  const { words, isStem } = place.phrase;
  const last = words.length - 1;
  let at = place.start;
  for (let position = 0; position <= last; position += 1) {
    const word = words[position] ?? "";
    if (position > 0) at = skipGap(text, at);
    if (!standsAt(text, { word, at })) return -1;
    at += word.length;
    if (position === last && isStem) return wordEnd(text, at);
    if (!isWordEnd(text, { at, last: word.charCodeAt(word.length - 1) })) return -1;
  }
  return at;
}

function standsAt(text: string, { word, at }: { word: string; at: number }): boolean {
  for (let index = 0; index < word.length; index += 1) {
    if (lowerCode(text.charCodeAt(at + index)) !== word.charCodeAt(index)) return false;
  }
  return true;
}

function skipGap(text: string, start: number): number {
  let at = start;
  if (text.charCodeAt(at) === FULL_STOP) at += 1;
  while (at - start < WIDEST_GAP && at < text.length && (kindOf(text.charCodeAt(at)) & gapBit) !== 0) at += 1;
  return at;
}

function isWordEnd(text: string, { at, last }: { at: number; last: number }): boolean {
  if (at >= text.length) return true;
  const next = text.charCodeAt(at);
  if ((kindOf(next) & wordBits) === 0) return true;
  return isEastAsian(last) || isEastAsian(next);
}

/** The end of the word that goes on at `start`, at most 40 characters on. */
function wordEnd(text: string, start: number): number {
  let at = start;
  while (at - start < LONGEST_REST && at < text.length && (kindOf(text.charCodeAt(at)) & wordBits) !== 0) at += 1;
  return at;
}
