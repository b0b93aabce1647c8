import type { LanguageWords } from "../../languages/language-words.ts";
import type { NormalizeOptions } from "../normalize-options.ts";
import type { PhraseEntry } from "../phrases/create-phrase-finder.ts";
import { finderByLanguage } from "../phrases/finder-by-language.ts";
import { lineAround } from "../phrases/line-around.ts";

/** Rank of a job. */
export type Seniority = "intern" | "junior" | "mid" | "senior" | "lead" | "principal" | "manager" | "director" | "executive";

/** The rank that a title or text states. */
export interface SeniorityReading {
  readonly value: Seniority;
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  /** 0 to 1. */
  readonly confidence: number;
}

/** Of several ranks in one title the first of these counts: a "Senior Director" is a director, an "Intern, Office of the CEO" an intern. */
const ranks: readonly Seniority[] = ["intern", "executive", "director", "principal", "manager", "lead", "senior", "mid", "junior"];
const longestTitle = 120;
const longestFactLine = 40;
const findWords = finderByLanguage<Seniority | "none">(seniorityEntries);

/**
 * Finds the rank that a job title states; in a longer text only lines of at most 40 characters count ("Senior level"), for
 * prose speaks of the seniority of others. Null when none is stated: a title without a rank has none.
 */
export function findSeniority(text: string, options: NormalizeOptions = {}): SeniorityReading | null {
  const isTitle = text.length <= longestTitle;
  let best: SeniorityReading | null = null;
  for (const { value, start, end } of findWords(options.language ?? null)(text)) {
    if (value === "none" || (!isTitle && lineLength(text, { start, end }) > longestFactLine)) continue;
    if (best !== null && ranks.indexOf(best.value) <= ranks.indexOf(value)) continue;
    best = { value, start, end, raw: text.slice(start, end), confidence: isTitle ? 0.85 : 0.5 };
  }
  return best;
}

function lineLength(text: string, span: { start: number; end: number }): number {
  const line = lineAround(text, span);
  return line.end - line.start;
}

function seniorityEntries(table: LanguageWords): PhraseEntry<Seniority | "none">[] {
  const { work } = table;
  return [
    ["none", [...work.notSeniority, ...work.notEmployment]],
    ["intern", work.intern],
    ["junior", work.junior],
    ["mid", work.mid],
    ["senior", work.senior],
    ["lead", work.lead],
    ["principal", work.principal],
    ["manager", work.manager],
    ["director", work.director],
    ["executive", work.executive],
  ];
}
