import { lazily } from "../phrases/lazily.ts";
import { lowerCase } from "../phrases/lower-case.ts";
import { frequentWords } from "./frequent-words.ts";
import { languageOfScript } from "./language-of-script.ts";
import type { LanguageReading } from "./language-reading.ts";

/** How much is read: enough to be sure, little enough to be quick. */
const PREFIX = 4_000;
/** Below this sum of weights nothing is said. */
const least = 1.5;
const latinWord = /[\p{sc=Latin}\p{M}]+/gu;
/** Letters that one language of a close pair has and the other has not, each worth half a word. */
const tellingLetters: readonly (readonly [letters: RegExp, language: string])[] = [
  [/[ěůř]/g, "cs"],
  [/[ľĺŕôä]/g, "sk"],
  [/[łąęśżźćń]/g, "pl"],
  [/[ãõ]/g, "pt"],
  [/[ñ¿¡]/g, "es"],
  [/[ß]/g, "de"],
  [/[şğı]/g, "tr"],
  [/[őű]/g, "hu"],
  [/[șț]/g, "ro"],
];

const anyTelling = /[ěůřľĺŕôäłąęśżźćńãõñ¿¡ßşğıőűșț]/;

const languagesOfWords = lazily(indexWords);

/**
 * Tells the language of a text from its script, else from its small words, in the first 4,000 characters. A text in two
 * languages gets the one it uses more.
 */
export function detectLanguage(text: string): LanguageReading {
  const prefix = lowerCase(text.slice(0, PREFIX));
  const byScript = languageOfScript(prefix);
  if (byScript !== null) return byScript;
  const scores = new Map<string, number>();
  for (const word of prefix.match(latinWord) ?? []) {
    const candidates = languagesOfWords().get(word);
    if (candidates === undefined) continue;
    for (const language of candidates) scores.set(language, (scores.get(language) ?? 0) + 1 / candidates.length);
  }
  addLetters(prefix, scores);
  return highest(scores);
}

function addLetters(text: string, scores: Map<string, number>): void {
  if (!anyTelling.test(text)) return;
  for (const [letters, language] of tellingLetters) {
    const hits = text.match(letters)?.length ?? 0;
    // A name or two with foreign letters must not decide.
    if (hits > 0 && scores.has(language)) scores.set(language, (scores.get(language) ?? 0) + Math.min(hits, 20) / 4);
  }
}

function highest(scores: ReadonlyMap<string, number>): LanguageReading {
  const [first, second] = [...scores].toSorted((left, right) => right[1] - left[1]);
  if (first === undefined || first[1] < least) return { language: null, confidence: 0 };
  const lead = (first[1] - (second?.[1] ?? 0)) / first[1];
  if (lead < 0.05) return { language: null, confidence: 0 };
  return { language: first[0], confidence: Math.round(Math.min(0.99, 0.5 + lead / 2) * 100) / 100 };
}

function indexWords(): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const [language, words] of Object.entries(frequentWords)) {
    for (const word of words.split(" ")) {
      const list = index.get(word);
      if (list === undefined) index.set(word, [language]);
      else if (!list.includes(language)) list.push(language);
    }
  }
  return index;
}
