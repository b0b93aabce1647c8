import {
  asciiBit,
  eastAsianBit,
  gapBit,
  isEastAsian,
  isLatinLetter,
  kindAt,
  kindOf,
  letterBit,
  lowerCode,
  numberBit,
  wordBits,
  wordEndUnit,
  wordUnit,
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

/** Phrases by a number made of their first units, longest first. A number may stand for several beginnings. */
type PhraseLists<Value> = Map<number, CompiledPhrase<Value>[]>;

interface PhraseIndex<Value> {
  /** By the length of their first words: three units and more, two, and one. */
  readonly long: PhraseLists<Value>;
  readonly short: PhraseLists<Value>;
  readonly single: PhraseLists<Value>;
  /** By slot, a bit for the third unit of a phrase: nearly every word of a text is done with after this one look. */
  readonly beginnings: Uint8Array;
}

const WIDEST_GAP = 3;
const LONGEST_REST = 40;
const SLOTS = 4096;
const FULL_STOP = 46;
const ANY_UNIT = 0xff;
/** From here on words may stand without gaps. */
const FIRST_EAST_ASIAN = 0x2e80;

const slotOf = (first: number, second: number): number => (Math.imul(first, 181) + second) & (SLOTS - 1);
const keyOfThree = (slot: number, third: number): number => (slot << 16) | third;

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
    const mayBegin = starts[before * kinds + kind] === 1;
    before = kind;
    const match = mayBegin && start >= end && isBeginning(beginnings, { text, start }) ? matchAt(index, { text, start }) : null;
    if (match !== null) {
      matches.push(match);
      end = match.end;
    }
    if ((kind & (letterBit | eastAsianBit)) === letterBit) start = lastLatinLetter(text, start);
  }
  return matches;
}

/** Where a run of Latin letters ends that begins at an offset: none of the others begins a word. */
function lastLatinLetter(text: string, start: number): number {
  let at = start;
  while (isLatinLetter(text.charCodeAt(at + 1))) at += 1;
  return at;
}

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code < 0xdc00;

/** Whether a character of this kind begins a word behind one of that kind. */
function startsWord(kind: number, before: number): boolean {
  if ((kind & (letterBit | numberBit | eastAsianBit)) === 0) return false;
  if ((kind & eastAsianBit) !== 0) return true;
  if ((before & wordBits) === 0) return true;
  return ((before & numberBit) !== 0 && (kind & letterBit) !== 0) || ((before & eastAsianBit) !== 0 && (kind & asciiBit) !== 0);
}

/** {@link startsWord} as a table, for it is asked for every character. */
const kinds = 64;
const starts = Uint8Array.from({ length: kinds * kinds }, (_, pair) => (startsWord(pair % kinds, Math.floor(pair / kinds)) ? 1 : 0));

/** Whether a phrase may begin with the units at `start`. */
function isBeginning(beginnings: Uint8Array, { text, start }: { text: string; start: number }): boolean {
  const first = lowerCode(text.charCodeAt(start));
  const second = wordUnit(text.charCodeAt(start + 1));
  const third = second === wordEndUnit ? wordEndUnit : wordUnit(text.charCodeAt(start + 2));
  if (first < FIRST_EAST_ASIAN && second < FIRST_EAST_ASIAN && third < FIRST_EAST_ASIAN)
    return ((beginnings[slotOf(first, second)] ?? 0) & (1 << (third & 7))) !== 0;
  return beginnings[slotOf(first, second)] !== 0 || beginnings[slotOf(first, wordEndUnit)] !== 0;
}

function buildIndex<Value>(entries: Iterable<PhraseEntry<Value>>): PhraseIndex<Value> {
  const compiled = Array.from(entries, ([value, texts]) => texts.map((text) => compilePhrase(text, value))).flat();
  const known = compiled.filter(({ words }) => words.length > 0).toSorted((left, right) => right.length - left.length);
  const index: PhraseIndex<Value> = { long: new Map(), short: new Map(), single: new Map(), beginnings: new Uint8Array(SLOTS) };
  for (const phrase of known) {
    addToLists(index, phrase);
    markBeginning(index.beginnings, phrase);
  }
  return index;
}

function addToLists<Value>({ long, short, single }: PhraseIndex<Value>, phrase: CompiledPhrase<Value>): void {
  const word = phrase.words[0] ?? "";
  const slot = slotOf(word.charCodeAt(0), word.charCodeAt(1));
  const lists = word.length === 1 ? single : word.length === 2 ? short : long;
  const key = word.length === 1 ? word.charCodeAt(0) : word.length === 2 ? slot : keyOfThree(slot, word.charCodeAt(2));
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [phrase]);
  else list.push(phrase);
}

function markBeginning(beginnings: Uint8Array, { words, isStem }: CompiledPhrase<unknown>): void {
  const word = words[0] ?? "";
  const first = word.charCodeAt(0);
  // Behind such a word anything may stand.
  const isOpen = (isStem && words.length === 1) || isEastAsian(word.charCodeAt(word.length - 1));
  if (word.length === 1 && isOpen) for (let slot = 0; slot < SLOTS; slot += 1) beginnings[slotOf(first, slot)] = ANY_UNIT;
  const slot = slotOf(first, word.length === 1 ? wordEndUnit : word.charCodeAt(1));
  const isAny = word.length === 1 || (word.length === 2 && isOpen) || word.charCodeAt(1) >= FIRST_EAST_ASIAN;
  const third = word.length > 2 ? word.charCodeAt(2) : wordEndUnit;
  beginnings[slot] = (beginnings[slot] ?? 0) | (isAny || third >= FIRST_EAST_ASIAN ? ANY_UNIT : 1 << (third & 7));
}

function compilePhrase<Value>(phrase: string, value: Value): CompiledPhrase<Value> {
  const isStem = phrase.endsWith("*");
  const words = phrase.match(/[\p{L}\p{M}\p{N}+#ー〆]+/gu) ?? [];
  return { value, words, isStem, length: words.join(" ").length };
}

function matchAt<Value>(index: PhraseIndex<Value>, { text, start }: { text: string; start: number }): PhraseMatch<Value> | null {
  const first = lowerCode(text.charCodeAt(start));
  const slot = slotOf(first, lowerCode(text.charCodeAt(start + 1)));
  const place = { text, start };
  const long = firstAt(index.long.get(keyOfThree(slot, lowerCode(text.charCodeAt(start + 2)))), place);
  // Where words stand without gaps one of two characters may begin a longer phrase than one of three.
  const short = firstAt(index.short.get(slot), place);
  if (long !== null) return short === null || long.phrase.length >= short.phrase.length ? long.match : short.match;
  return (short ?? firstAt(index.single.get(first), place))?.match ?? null;
}

interface FoundPhrase<Value> {
  readonly phrase: CompiledPhrase<Value>;
  readonly match: PhraseMatch<Value>;
}

function firstAt<Value>(
  phrases: readonly CompiledPhrase<Value>[] | undefined,
  { text, start }: { text: string; start: number },
): FoundPhrase<Value> | null {
  for (const phrase of phrases ?? []) {
    const end = phraseEnd(text, { start, phrase });
    if (end !== -1) return { phrase, match: { value: phrase.value, start, end } };
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
