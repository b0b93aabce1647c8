import type { GateWords } from "../languages/gate-words.ts";
import { languages } from "../languages/languages.ts";
import { once } from "../normalize/once.ts";
import { buildPhraseIndex, type IndexedPhrase } from "./phrase-index.ts";

/** What a phrase of the language tables speaks for; the names are those of the tables. */
export type GateCategory = Exclude<keyof GateWords, "occupations" | "conditions"> | "over";

/** All categories, in the order of their bits. */
export const gateCategories: readonly GateCategory[] = [
  "duties",
  "requirements",
  "offers",
  "labels",
  "hiring",
  "candidate",
  "apply",
  "terms",
  "closed",
  "over",
  "results",
  "login",
  "robot",
  "consent",
  "script",
  "missing",
  "article",
  "shop",
  "otherTitles",
  "otherwise",
];

/** The bit of a category. */
export const bitOf = (category: GateCategory): number => 1 << gateCategories.indexOf(category);

const phrasesOf = (category: GateCategory): readonly IndexedPhrase[] =>
  languages.flatMap(({ gate, dates }) =>
    (category === "over" ? dates.over : gate[category]).map((text) => ({ text, bits: bitOf(category) })),
  );

/** The phrases of all languages in one index: a page may be written in several. */
export const gateIndex = once(() => buildPhraseIndex(gateCategories.flatMap(phrasesOf)));
