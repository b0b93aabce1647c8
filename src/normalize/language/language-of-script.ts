import type { LanguageReading } from "./language-reading.ts";

/** Scripts that one language of postings uses, by far. */
const scripts: readonly (readonly [script: RegExp, language: string])[] = [
  [/\p{sc=Cyrillic}/gu, "ru"],
  [/\p{sc=Greek}/gu, "el"],
  [/\p{sc=Hebrew}/gu, "he"],
  [/\p{sc=Arabic}/gu, "ar"],
  [/\p{sc=Thai}/gu, "th"],
  [/\p{sc=Devanagari}/gu, "hi"],
];
const ukrainian = /[іїєґ]/g;
const arabicOfPersian = /[پچژگ]/g;
/** Share of the letters that a script needs: East Asian postings are full of English words, and one character says more. */
const shareNeeded = { eastAsian: 0.15, other: 0.4 };

/** Characters of other scripts than Latin. A text without any is done with. */
const otherScript = /[\u0370-\u1dff\u1f00-\u1fff\u2e80-\uffff]/;

/** The language that the script of a text tells; null for Latin script and mixtures. */
export function languageOfScript(text: string): LanguageReading | null {
  if (!otherScript.test(text)) return null;
  const letters = count(text, /\p{L}/gu);
  if (letters === 0) return null;
  const kana = count(text, /[\p{sc=Hiragana}\p{sc=Katakana}]/gu);
  const hangul = count(text, /\p{sc=Hangul}/gu);
  const han = count(text, /\p{sc=Han}/gu);
  const eastAsian = kana + hangul + han;
  if (eastAsian / letters >= shareNeeded.eastAsian) return eastAsianLanguage({ kana, hangul, han });
  for (const [script, language] of scripts) {
    const hits = count(text, script);
    if (hits / letters < shareNeeded.other) continue;
    return { language: refined(text, { language, hits }), confidence: 0.9 };
  }
  return null;
}

function eastAsianLanguage(hits: { kana: number; hangul: number; han: number }): LanguageReading {
  const { kana, hangul, han } = hits;
  const total = kana + hangul + han;
  if (hangul / total > 0.3) return { language: "ko", confidence: 0.98 };
  // Japanese prose is about half kana; Chinese has none beyond names and quotes.
  if (kana / total > 0.08) return { language: "ja", confidence: 0.97 };
  return { language: "zh", confidence: 0.95 };
}

function refined(text: string, found: { language: string; hits: number }): string {
  if (found.language === "ru" && count(text, ukrainian) / found.hits > 0.02) return "uk";
  if (found.language === "ar" && count(text, arabicOfPersian) / found.hits > 0.02) return "fa";
  return found.language;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
