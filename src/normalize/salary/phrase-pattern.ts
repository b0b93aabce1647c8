import { languages } from "../../languages/languages.ts";
import type { SalaryWords } from "../../languages/salary-words.ts";

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const letter = /\p{L}/u;

/** Whether a text has letters of a script that writes no spaces between words. */
export function hasUnspaced(text: string): boolean {
  return unspaced.test(text);
}

function escaped(phrase: string): string {
  return phrase.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&").replaceAll(" ", " {1,2}");
}

/** Whether a phrase may not be the end or the beginning of a longer word. */
function boundaries(entry: string): string {
  const bound = (character: string | undefined) => character !== undefined && letter.test(character) && !unspaced.test(character);
  return `${bound(entry.at(0)) ? "<" : ""}${bound(entry.at(-1)) ? ">" : ""}`;
}

/**
 * The source of a regular expression that finds any of these phrases, which are written as in {@link SalaryWords}. Phrases
 * with the same boundaries stand together in falling order: the longer one wins, and the engine can share their beginnings.
 */
export function phrasePattern(entries: Iterable<string>): string {
  const groups = new Map<string, string[]>([["<>", []]]);
  for (const entry of new Set(entries)) {
    const group = groups.get(boundaries(entry)) ?? [];
    groups.set(boundaries(entry), [...group, escaped(entry.replace(/^\*|\*$/g, ""))]);
  }
  const alternatives = [...groups]
    .filter(([, phrases]) => phrases.length > 0)
    .map(([bounds, phrases]) => {
      const open = bounds.includes("<") ? "(?<!\\p{L})" : "";
      const close = bounds.includes(">") ? "(?!\\p{L})" : "";
      return `${open}(?:${phrases.sort().reverse().join("|")})${close}`;
    });
  return `(?:${alternatives.join("|")})`;
}

/** The phrases of these entries in all languages: a page may mix languages, and beside an amount they rarely collide. */
export function allWords(...keys: readonly (keyof SalaryWords)[]): readonly string[] {
  return languages.flatMap((language) => keys.flatMap((key) => language.salary[key]));
}
