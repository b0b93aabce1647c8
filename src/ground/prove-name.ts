import type { Place } from "./place.ts";
import { proveWords } from "./prove-words.ts";
import type { Searchable } from "./searchable.ts";

/** "LinkedIn" for "Linked In" and the other way round. */
const otherSpacings = (name: string): readonly string[] => [
  name.replace(/[\s\p{Pd}_.]+/gu, ""),
  name.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2"),
];

const umlauts: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", å: "aa", ø: "oe", æ: "ae" };

/** "Mueller" where the page writes "Müller" and the other way round; "Bauer" is not "Baur". */
const proveOtherLetters = (name: string, page: Searchable): readonly Place[] => {
  const spelled = name.replace(/[äöüåøæ]/gi, (letter) => umlauts[letter.toLowerCase()] ?? letter);
  if (spelled !== name) return proveWords(spelled, page);
  const plain = name.replace(/([aou])e/gi, "$1").replace(/aa/gi, "a");
  if (plain === name) return [];
  return proveWords(plain, page).filter(({ start, end }) => /[äöüåøæ]/iu.test(page.text.slice(start, end)));
};

/** Longer names are no names. */
const maxCharacters = 300;

/**
 * Where a name stands: in whole words; case, accents, blanks and punctuation apart. A legal form is part of the name: "Inc."
 * behind a city that the page names is made up.
 */
export function proveName(value: string, page: Searchable): readonly Place[] {
  if (value.length > maxCharacters) return proveWords(value, page);
  for (const form of [value, ...otherSpacings(value)]) {
    const places = proveWords(form, page);
    if (places.length > 0) return form === value ? places : places.map((place) => ({ ...place, status: "normalized" }));
  }
  return proveOtherLetters(value, page).map((place) => ({ ...place, status: "normalized" }));
}
