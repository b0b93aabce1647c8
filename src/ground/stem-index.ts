import { asciiLetters } from "./character-kind.ts";
import { foldWord } from "./fold-word.ts";

/** The distinct words of a text by how they begin. */
export interface StemIndex {
  /** Numbers of the words that begin with a folded stem of three letters or more; at most `limit`, the first ones of the text. */
  idsOfPrefix(stem: string, limit: number): readonly number[];
}

/** Where the words of a text stand, and at which of these places each distinct one does first, by its number. */
export interface WordPlaces {
  readonly units: Uint16Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly first: Int32Array;
}

const groupCount = 1 << 10;

const groupOf = (first: number, second: number, third: number): number => (first * 1369 + second * 37 + third) & (groupCount - 1);

const letterOf = (code: number): number => (code < 128 ? (asciiLetters[code] ?? 0) : 0);

/** The group of a folded word or stem, by its first three letters. */
const groupOfForm = (form: string): number =>
  groupOf(letterOf(form.charCodeAt(0)), letterOf(form.charCodeAt(1)), letterOf(form.charCodeAt(2)));

/** Sorts words into groups by their first letters, as folding every word takes long and few groups are asked for. */
export function buildStemIndex(text: string, { units, starts, ends, first }: WordPlaces): StemIndex {
  /** The first word of each group and the one after each word, as its number and 1; 0 behind the last. */
  const heads = new Int32Array(groupCount);
  const next = new Int32Array(first.length);
  const formOf = (id: number): string => {
    const at = first[id] ?? 0;
    return foldWord(text.slice(starts[at], ends[at]));
  };
  const groupOfWord = (id: number): number => {
    const start = starts[first[id] ?? 0] ?? 0;
    const [one, two, three] = [letterOf(units[start] ?? 0), letterOf(units[start + 1] ?? 0), letterOf(units[start + 2] ?? 0)];
    // Other letters than those of ASCII may become those of ASCII.
    return one > 0 && two > 0 && three > 0 ? groupOf(one, two, three) : groupOfForm(formOf(id));
  };
  for (let id = first.length - 1; id >= 0; id--) {
    const group = groupOfWord(id);
    next[id] = heads[group] ?? 0;
    heads[group] = id + 1;
  }
  return {
    idsOfPrefix(stem, limit) {
      const ids: number[] = [];
      for (let id = (heads[groupOfForm(stem)] ?? 0) - 1; id >= 0 && ids.length < limit; id = (next[id] ?? 0) - 1)
        if (formOf(id).startsWith(stem)) ids.push(id);
      return ids;
    },
  };
}
