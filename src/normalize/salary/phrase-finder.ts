import { hasUnspaced, phrasePattern } from "./phrase-pattern.ts";

/** A phrase that was found, and what it stands for. */
export interface PhraseMatch<Name> {
  readonly name: Name;
  readonly index: number;
  readonly length: number;
}

interface Entry<Name> {
  readonly name: Name;
  readonly phrase: string;
}

const word = /[\p{L}\p{N}]+/gu;
const letter = /\p{L}/u;

/** Phrases of whole words can be looked up by their first word; the others, a few, need a regular expression. */
function isOfWords(phrase: string): boolean {
  return !phrase.includes("*") && !hasUnspaced(phrase) && /^[\p{L}\p{N}]/u.test(phrase);
}

function byFirstWord<Name>(entries: readonly Entry<Name>[]): ReadonlyMap<string, readonly Entry<Name>[]> {
  const table = new Map<string, Entry<Name>[]>();
  for (const entry of entries) {
    const [first = ""] = entry.phrase.match(word) ?? [];
    table.set(first, [...(table.get(first) ?? []), entry]);
  }
  return table;
}

function standsAt(text: string, { phrase, index }: { readonly phrase: string; readonly index: number }): boolean {
  if (!text.startsWith(phrase, index)) return false;
  return !letter.test(phrase.at(-1) ?? "") || !letter.test(text.charAt(index + phrase.length));
}

/**
 * Makes a function that finds phrases in a short text, in order and without overlap. Where several begin at one place, the
 * name that stands first in the table wins, and of one name the longer phrase.
 */
export function createPhraseFinder<Name>(
  table: readonly (readonly [Name, readonly string[]])[],
): (text: string) => readonly PhraseMatch<Name>[] {
  const entries = table.flatMap(([name, phrases]) =>
    phrases.map((phrase) => ({ name, phrase })).sort((one, other) => other.phrase.length - one.phrase.length),
  );
  const ofWords = byFirstWord(entries.filter(({ phrase }) => isOfWords(phrase)));
  const patterns = table.flatMap(([name, phrases]) => {
    const others = phrases.filter((phrase) => !isOfWords(phrase));
    const [spaced, unspaced] = [others.filter((phrase) => !hasUnspaced(phrase)), others.filter(hasUnspaced)];
    return [
      { name, phrases: spaced, onlyUnspaced: false },
      { name, phrases: unspaced, onlyUnspaced: true },
    ]
      .filter((group) => group.phrases.length > 0)
      .map((group) => ({ name, pattern: new RegExp(phrasePattern(group.phrases), "gu"), onlyUnspaced: group.onlyUnspaced }));
  });
  return (text) => {
    const found: PhraseMatch<Name>[] = [];
    for (const match of text.matchAll(word)) {
      const entry = ofWords.get(match[0])?.find(({ phrase }) => standsAt(text, { phrase, index: match.index }));
      if (entry !== undefined) found.push({ name: entry.name, index: match.index, length: entry.phrase.length });
    }
    const isUnspaced = hasUnspaced(text);
    for (const { name, pattern, onlyUnspaced } of patterns) {
      if (onlyUnspaced && !isUnspaced) continue;
      for (const match of text.matchAll(pattern)) found.push({ name, index: match.index, length: match[0].length });
    }
    return withoutOverlap(found);
  };
}

function withoutOverlap<Name>(found: PhraseMatch<Name>[]): readonly PhraseMatch<Name>[] {
  let end = 0;
  return found
    .sort((one, other) => one.index - other.index)
    .filter(({ index, length }) => {
      if (index < end) return false;
      end = index + length;
      return true;
    });
}
