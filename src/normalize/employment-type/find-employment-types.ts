import type { LanguageWords } from "../../languages/language-words.ts";
import type { NormalizeOptions } from "../normalize-options.ts";
import type { PhraseEntry, PhraseMatch } from "../phrases/create-phrase-finder.ts";
import { finderByLanguage } from "../phrases/finder-by-language.ts";
import { isNegated } from "../phrases/is-negated.ts";
import { lineAround } from "../phrases/line-around.ts";

/** A form of employment, in the terms that search engines read in schema.org's `employmentType`. */
export type EmploymentType = "FULL_TIME" | "PART_TIME" | "CONTRACTOR" | "TEMPORARY" | "INTERN" | "VOLUNTEER" | "PER_DIEM" | "OTHER";

/** A form of employment that a text states. */
export interface EmploymentTypeReading {
  readonly value: EmploymentType;
  /** First and last offset in the given text. */
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  /** 0 to 1: high where it has a short line to itself, low in running text, which also speaks of other people's work. */
  readonly confidence: number;
}

/** A line of facts, a label with its value or a title is short; prose is long. */
const longestFactLine = 80;
/** Share of its line that a word fills when the line says little else: "Volunteer in local community" is a benefit. */
const bareShare = 0.4;
/** A page that speaks of it more often says nothing new. */
const mostWords = 400;
const findWorkers = finderByLanguage<true>((table) => [[true, table.work.workers]]);
const findWords = finderByLanguage<EmploymentType | "none">(employmentEntries);

/**
 * Finds the forms of employment that a text states, in order. A permanent contract ("CDI", "unbefristet", "permanent") says
 * nothing of the hours, so it gives none, and neither does a form that is denied ("no interns") or that of others ("you mentor interns").
 */
export function findEmploymentTypes(text: string, options: NormalizeOptions = {}): readonly EmploymentTypeReading[] {
  const language = options.language ?? null;
  return findWords(language)(text)
    .slice(0, mostWords)
    .flatMap((match) => {
      const { start, end } = match;
      if (
        match.value === "none" ||
        isPermanent(text, match) ||
        isNegated(text, { start, end, language }) ||
        speaksOfOthers(text, { match, language })
      )
        return [];
      return [{ value: match.value, start, end, raw: text.slice(start, end), confidence: confidenceOf(text, match) }];
    });
}

/**
 * The forms of employment in a value that states nothing else, each once: `employmentType` of markup, what stands behind a
 * label. `OTHER` only where the value says so itself.
 */
export function parseEmploymentTypes(value: string, options: NormalizeOptions = {}): readonly EmploymentType[] {
  if (/^\s*other\s*$/i.test(value)) return ["OTHER"];
  return [...new Set(findEmploymentTypes(value, options).map((reading) => reading.value))];
}

/** "Contract: Permanent": the word is the label of what it is not. */
const permanent = /^[ \t]*[:|][ \t]*(?:permanent|perm|indefinite|open[- ]ended|ongoing)(?!\p{L})/iu;

function isPermanent(text: string, { value, end }: PhraseMatch<EmploymentType | "none">): boolean {
  return value === "CONTRACTOR" && permanent.test(text.slice(end, end + 40));
}

/** Whether it is other people who work so: "you mentor our interns", but not "Interns wanted". */
function speaksOfOthers(
  text: string,
  { match, language }: { readonly match: PhraseMatch<EmploymentType | "none">; readonly language: string | null },
): boolean {
  const [workers] = findWorkers(language)(text.slice(match.start, match.end));
  if (workers === undefined) return false;
  const before = text.slice(lineAround(text, match).start, match.start);
  return /\p{L}/u.test(before) && !/[:：]\s*$/.test(before.slice(-4));
}

function confidenceOf(text: string, match: PhraseMatch<EmploymentType | "none">): number {
  const line = lineAround(text, match);
  const length = line.end - line.start;
  const isOfHours = match.value === "FULL_TIME" || match.value === "PART_TIME";
  if (length > longestFactLine) return isOfHours ? 0.45 : 0.3;
  const isBare = (match.end - match.start) / length >= bareShare || /[:：]\s*$/.test(text.slice(line.start, match.start).slice(-4));
  if (isBare) return 0.9;
  return isOfHours ? 0.75 : 0.6;
}

function employmentEntries(table: LanguageWords): PhraseEntry<EmploymentType | "none">[] {
  const { work } = table;
  return [
    ["none", work.notEmployment],
    ["FULL_TIME", work.fullTime],
    ["PART_TIME", work.partTime],
    ["CONTRACTOR", work.contractor],
    ["TEMPORARY", work.temporary],
    ["INTERN", work.intern],
    ["VOLUNTEER", work.volunteer],
    ["PER_DIEM", work.perDiem],
  ];
}
