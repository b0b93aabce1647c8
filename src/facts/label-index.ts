import type { FactLabels, LabelWords, SectionHeadings } from "../languages/label-words.ts";
import { languages } from "../languages/languages.ts";
import { phraseKey } from "./phrase-key.ts";

/** What a label names: a fact, or something that is no fact here. */
export type LabelField = keyof FactLabels | "other";
/** What a heading opens: a list of the posting, or a section that is none. */
export type SectionField = keyof SectionHeadings | "skills" | "other";

interface Meaning<Field> {
  readonly field: Field;
  readonly language: string;
}

const factLabels = [
  "title",
  "company",
  "location",
  "workplace",
  "employmentType",
  "salary",
  "experience",
  "education",
  "seniority",
  "datePosted",
  "validThrough",
  "apply",
  "identifier",
  "skills",
] as const satisfies readonly (keyof FactLabels)[];

const sectionHeadings = ["responsibilities", "requirements", "benefits"] as const satisfies readonly (keyof SectionHeadings)[];

type Index<Field> = ReadonlyMap<string, readonly Meaning<Field>[]>;

const indexBy = <Field extends string>(fields: ReadonlyMap<Field, (words: LabelWords) => readonly string[]>): Index<Field> => {
  const index = new Map<string, Meaning<Field>[]>();
  for (const { code, labels } of languages) {
    for (const [field, phrasesOf] of fields) {
      for (const phrase of phrasesOf(labels)) {
        const key = phraseKey(phrase);
        const meanings = index.get(key) ?? [];
        meanings.push({ field, language: code });
        index.set(key, meanings);
      }
    }
  }
  return index;
};

const labelFields = new Map<LabelField, (words: LabelWords) => readonly string[]>([
  ...factLabels.map((field) => [field, (words: LabelWords) => words[field]] as const),
  ["other", (words) => words.otherLabels],
]);

const sectionFields = new Map<SectionField, (words: LabelWords) => readonly string[]>([
  ...sectionHeadings.map((field) => [field, (words: LabelWords) => words[field]] as const),
  ["skills", (words) => words.skills],
  ["other", (words) => words.otherHeadings],
]);

const labels = indexBy(labelFields);
const headings = indexBy(sectionFields);

const chosen = <Field>(meanings: readonly Meaning<Field>[] | undefined, language: string | null): Field | null =>
  (meanings?.find((meaning) => meaning.language === language) ?? meanings?.[0])?.field ?? null;

/** What a label names, null when it is none. A label with several meanings is read in the page's language. */
export const labelField = (label: string, { language }: { readonly language: string | null }): LabelField | null => {
  const key = phraseKey(label);
  if (key === "") return null;
  const whole = chosen(labels.get(key), language);
  if (whole !== null) return whole;
  const bracket = key.indexOf("(");
  if (bracket > 2) return chosen(labels.get(key.slice(0, bracket).trim()), language);
  // "Salary/Pay": every part has to be a label, or "Technician / Mechanic" would be one.
  const parts = key.split(/ ?[/&] ?/);
  const fields = parts.map((part) => chosen(labels.get(part), language));
  return parts.length > 1 && fields.every((field) => field !== null) ? (fields[0] ?? null) : null;
};

/** What a heading opens when its words are exactly a known heading; null when they are not. */
export const exactSection = (key: string, { language }: { readonly language: string | null }): SectionField | null =>
  chosen(headings.get(key), language);

interface Phrase {
  readonly words: string;
  readonly field: SectionField;
}

const isDense = (word: string): boolean => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(word);

/** Phrases by their first word; those of languages that write without blanks by their first character. */
const phrases: ReadonlyMap<string, readonly Phrase[]> = (() => {
  const index = new Map<string, Phrase[]>();
  for (const { labels: table } of languages) {
    for (const field of [...sectionHeadings, "skills" as const]) {
      for (const phrase of table[field]) {
        const words = phraseKey(phrase);
        if (phrase.startsWith("=") || words.length < 2) continue;
        const first = isDense(words) ? words.charAt(0) : (words.split(" ", 1)[0] ?? words);
        const entries = index.get(first) ?? [];
        entries.push({ words, field });
        index.set(first, entries);
      }
    }
  }
  return index;
})();

const longestOf = (
  candidates: readonly Phrase[] | undefined,
  { key, at }: { readonly key: string; readonly at: number },
): Phrase | null => {
  let best: Phrase | null = null;
  for (const phrase of candidates ?? []) {
    if (phrase.words.length <= (best?.words.length ?? 0) || !key.startsWith(phrase.words, at)) continue;
    const next = key.charAt(at + phrase.words.length);
    if (isDense(phrase.words) || next === "" || !/[\p{L}\p{N}]/u.test(next)) best = phrase;
  }
  return best;
};

/** What a heading opens when a known phrase stands somewhere in it; the longest phrase counts. */
export const sectionWithin = (key: string): SectionField | null => {
  let best: Phrase | null = null;
  for (const word of key.matchAll(/[\p{L}\p{N}'’_-]+/gu)) {
    const found = longestOf(phrases.get(word[0]), { key, at: word.index });
    if (found !== null && found.words.length > (best?.words.length ?? 0)) best = found;
    if (!isDense(word[0])) continue;
    for (let at = word.index; at < word.index + word[0].length; at++) {
      const dense = longestOf(phrases.get(key.charAt(at)), { key, at });
      if (dense !== null && dense.words.length > (best?.words.length ?? 0)) best = dense;
    }
  }
  return best?.field ?? null;
};
