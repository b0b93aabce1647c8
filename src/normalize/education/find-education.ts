import type { LanguageWords } from "../../languages/language-words.ts";
import type { NormalizeOptions } from "../normalize-options.ts";
import type { PhraseEntry } from "../phrases/create-phrase-finder.ts";
import { finderByLanguage } from "../phrases/finder-by-language.ts";
import { lineAround } from "../phrases/line-around.ts";

/**
 * What a job asks its people to have learned, in the terms that search engines read in `credentialCategory` of schema.org's
 * EducationalOccupationalCredential. A master's and a doctor's degree are both postgraduate.
 */
export type EducationLevel =
  | "no requirements"
  | "high school"
  | "associate degree"
  | "professional certificate"
  | "bachelor degree"
  | "postgraduate degree";

/** A degree or school that a text asks for. */
export interface EducationReading {
  readonly value: EducationLevel;
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  /** The line that says so, as written, at most 240 characters on either side. */
  readonly statement: { readonly start: number; readonly end: number };
  /** 0 to 1. */
  readonly confidence: number;
}

/** Somebody's name, behind which a degree is theirs: "Dr. Smith, PhD", "report to Jane Smith, MBA". */
const personBefore =
  /(?:\b(?:Dr|Prof|Mr|Mrs|Ms|Ing|Mgr|Herr|Frau|Mme|Sr|Sra)\.? (?:\p{Lu}[\p{L}.'’-]{0,20} ?){1,3}|\b(?:to|by|with|under|von|par|por|door|av|przez) (?:\p{Lu}[\p{L}.'’-]{0,20} ){1,2}\p{Lu}[\p{L}'’-]{1,20}), ?$/u;
const personReach = 70;
const findWords = finderByLanguage<EducationLevel | "none">(educationEntries);

/** Finds the degrees and schools that a text names, in order, each level once: the first place counts. */
export function findEducation(text: string, options: NormalizeOptions = {}): readonly EducationReading[] {
  const seen = new Set<EducationLevel>();
  return findWords(options.language ?? null)(text).flatMap(({ value, start, end }) => {
    if (value === "none" || seen.has(value) || personBefore.test(text.slice(Math.max(0, start - personReach), start))) return [];
    seen.add(value);
    const raw = text.slice(start, end);
    return [{ value, start, end, raw, statement: lineAround(text, { start, end }), confidence: raw.length > 5 ? 0.8 : 0.6 }];
  });
}

function educationEntries(table: LanguageWords): PhraseEntry<EducationLevel | "none">[] {
  const { work } = table;
  return [
    ["none", work.notEducation],
    ["no requirements", work.noEducation],
    ["high school", work.highSchool],
    ["associate degree", work.associate],
    ["professional certificate", work.certificate],
    ["bachelor degree", work.bachelor],
    ["postgraduate degree", work.postgraduate],
  ];
}
