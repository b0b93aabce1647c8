import { languages } from "../languages/languages.ts";

/** Words that stand behind an employer's name. */
export interface ClueWords {
  readonly clue: "hiring" | "describing";
  /** Where the name before them ends. */
  readonly end: number;
}

interface Phrase {
  readonly words: string;
  readonly clue: ClueWords["clue"];
}

type Phrases = ReadonlyMap<string, readonly Phrase[]>;

/** How long an aside between name and words may be: "Acme (ACM) is hiring". */
const longestAside = 24;

const withBlanks = languages.filter(({ code }) => !["zh", "ja", "ko"].includes(code));

/** "To" describes in Polish and leads on in English ("Skip to content"): where the language is not known such words say nothing. */
const isTelling = (words: string): boolean => words.length > 3;

const compile = (tables: typeof withBlanks): Phrases => {
  const index = new Map<string, Phrase[]>();
  for (const { labels } of tables) {
    for (const clue of ["hiring", "describing"] as const) {
      for (const words of labels[clue]) {
        const [first = words] = words.split(" ", 1);
        const phrases = index.get(first) ?? [];
        phrases.push({ words, clue });
        index.set(first, phrases);
      }
    }
  }
  for (const phrases of index.values()) phrases.sort((left, right) => right.words.length - left.words.length);
  return index;
};

const telling = (phrases: Phrases): Phrases =>
  new Map([...phrases].map(([first, all]) => [first, all.filter(({ words }) => isTelling(words))]));

/** By language, together with English; all languages for an unknown one. */
const tables = new Map<string | null, Phrases>([
  ...withBlanks.map(({ code }) => [code, compile(withBlanks.filter((table) => table.code === code || table.code === "en"))] as const),
  [null, telling(compile(withBlanks))],
]);
const none: Phrases = new Map();

const nameEnd = (text: string, at: number): number => {
  if (text.charAt(at - 1) !== ")") return at;
  const near = Math.max(0, at - longestAside);
  const open = text.slice(near, at).lastIndexOf(" (");
  return open === -1 ? at : near + open;
};

/** Finds words such as "is hiring" and "ist ein", each behind a blank. One pass over the blanks of the text. */
export const findClueWords = (text: string, { language }: { readonly language: string | null }): readonly ClueWords[] => {
  const phrases = tables.get(language) ?? none;
  const found: ClueWords[] = [];
  for (let at = text.indexOf(" "); at !== -1; ) {
    const next = text.indexOf(" ", at + 1);
    const known = phrases.get(text.slice(at + 1, next === -1 ? undefined : next));
    const phrase = known?.find(({ words }) => text.startsWith(words, at + 1) && !/[\p{L}\p{N}]/u.test(text.charAt(at + 1 + words.length)));
    if (phrase !== undefined) found.push({ clue: phrase.clue, end: nameEnd(text, at) });
    at = next;
  }
  return found;
};
