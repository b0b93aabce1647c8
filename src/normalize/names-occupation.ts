import { languages } from "../languages/languages.ts";
import { once } from "./once.ts";

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const longestLine = 160;
const shortestEnding = 5;

/** Languages that write compounds as one word, so that an occupation may be the end of one. */
const compounding: ReadonlySet<string> = new Set(["de", "nl", "sv", "nb"]);

const occupations = once(() => ({
  words: new Set(languages.flatMap(({ gate }) => gate.occupations)),
  endings: new Set(
    languages
      .filter(({ code }) => compounding.has(code))
      .flatMap(({ gate }) => gate.occupations.filter((word) => word.length >= shortestEnding)),
  ),
}));

const endsLikeOccupation = (word: string): boolean => {
  const { words, endings } = occupations();
  if (words.has(word) || (word.endsWith("s") && words.has(word.slice(0, -1)))) return true;
  for (let start = 1; start <= word.length - shortestEnding; start++) if (endings.has(word.slice(start))) return true;
  return false;
};

const holdsOccupation = (word: string): boolean => {
  const { words } = occupations();
  for (let start = 0; start < word.length; start++)
    for (let length = 2; length <= 8; length++) if (words.has(word.slice(start, start + length))) return true;
  return false;
};

/** Whether a line, such as a title, names an occupation. Looks at its first 160 characters. */
export const namesOccupation = (line: string): boolean =>
  (
    line
      .slice(0, longestLine)
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? []
  ).some((word) => (unspaced.test(word) ? holdsOccupation(word) : endsLikeOccupation(word)));
