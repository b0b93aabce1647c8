import type { LanguageWords } from "../../languages/language-words.ts";
import { findCountries } from "../location/find-countries.ts";
import type { NormalizeOptions } from "../normalize-options.ts";
import type { PhraseEntry, PhraseMatch } from "../phrases/create-phrase-finder.ts";
import { finderByLanguage } from "../phrases/finder-by-language.ts";
import { isNegated } from "../phrases/is-negated.ts";
import { lineAround } from "../phrases/line-around.ts";
import { findOfficeDays, type WeekDays } from "./find-office-days.ts";

/** Whether a job can be done away from the employer's place. */
export interface RemoteReading {
  /** "no" only where the text says so; null when it does not speak of it. */
  readonly value: "yes" | "no" | "hybrid" | null;
  /** What says so; null when nothing does. */
  readonly span: { readonly start: number; readonly end: number } | null;
  /** Days a week, and whether they are spent in the office or at home; null when not stated. */
  readonly daysPerWeek: WeekDays | null;
  /** ISO 3166-1 alpha-2 codes that the line of a remote job limits it to: "Remote (US or Canada)". */
  readonly countries: readonly string[];
  readonly reason: "stated" | "days" | "mentioned" | "not-stated";
  /** 0 to 1. */
  readonly confidence: number;
}

type RemoteWord = "remote" | "no" | "hybrid" | "on-site" | "none";

interface Statement {
  readonly value: "yes" | "no" | "hybrid";
  /** Whether it denies work elsewhere in so many words, and not by naming the place of work. */
  readonly isDenial: boolean;
  readonly word: PhraseMatch<RemoteWord>;
  readonly confidence: number;
}

/** A line of facts, a title or a label with its value is short. */
const longestFactLine = 70;
/** Share of its line that a word fills when the line says nothing else. */
const bareShare = 0.4;
/** "Not 100 % remote" leaves open what it is, and so does a job that is not hybrid. */
const openWhenDenied =
  /^(?:100|full|complete|hybr|híbr|vollständig|komplett|entièrement|total|completam|volledig|helt|plně|plne|w pełni|フル|完全|ハイブリッド|全|混合|전면|완전|풀|하이브리드)/i;
/** Widest stretch between two words of one statement, such as " or ". */
const widestJoint = 6;
/** What makes "remote" in prose speak of this job, close before or behind it. */
const aboutThisJob =
  /\b(?:this|the|your|our)\s(?:role|job|position|opportunity)|\b(?:role|position|job|opportunity|work|working|works|employees|candidates)\b/i;
/** A page that speaks of it more often says nothing new. */
const mostWords = 200;
const findWords = finderByLanguage<RemoteWord>(remoteEntries);

/**
 * Tells whether a job is remote: "no remote", "remote work is not available", "vor Ort" and "100% on-site" say no, "hybrid" and a number of office days say
 * hybrid, and "remote" says yes where it has a short line to itself or its sentence speaks of the job. Remote sensing,
 * remote areas and hybrid cars are none of it. Null when the text does not say.
 */
export function findRemote(text: string, options: NormalizeOptions = {}): RemoteReading {
  const language = options.language ?? null;
  const days = findOfficeDays(text, language)[0] ?? null;
  const statement = strongest(
    findWords(language)(text)
      .slice(0, mostWords)
      .flatMap((word) => read(text, { word, language }) ?? []),
  );
  if (statement?.isDenial === true) return reading(text, { statement, days: null, value: "no" });
  if (days !== null && !isSurelyRemote(statement, days)) {
    const value = valueOfDays(days, statement);
    return { ...reading(text, { statement, days, value }), span: { start: days.start, end: days.end }, reason: "days", confidence: 0.8 };
  }
  return statement === null ? notStated : reading(text, { statement, days: null, value: statement.value });
}

const notStated: RemoteReading = { value: null, span: null, daysPerWeek: null, countries: [], reason: "not-stated", confidence: 0 };

function reading(
  text: string,
  parts: { statement: Statement | null; days: WeekDays | null; value: "yes" | "no" | "hybrid" },
): RemoteReading {
  const { statement, days, value } = parts;
  const span = statement === null ? null : { start: statement.word.start, end: statement.word.end };
  const countries = span === null || value === "no" ? [] : countriesBeside(text, span);
  const confidence = statement?.confidence ?? 0;
  return { value, span, daysPerWeek: days, countries, reason: confidence >= 0.7 ? "stated" : "mentioned", confidence };
}

/** A line that says "Remote" and nothing else outweighs office days that stand elsewhere on the page. */
function isSurelyRemote(statement: Statement | null, days: WeekDays): boolean {
  if (statement === null || statement.value !== "yes" || statement.confidence < 0.9) return false;
  return Math.abs(days.start - statement.word.start) > longestFactLine;
}

/** Five days in the office is no remote work, five at home is all of it. */
function valueOfDays(days: WeekDays, statement: Statement | null): "yes" | "no" | "hybrid" {
  if (days.min < 5) return "hybrid";
  if (days.where === "home") return "yes";
  return statement?.value === "hybrid" ? "hybrid" : "no";
}

/** What one word says, by its place: in a short line it is a fact, in prose it must speak of the job. A denial always does. */
function read(
  text: string,
  { word, language }: { readonly word: PhraseMatch<RemoteWord>; readonly language: string | null },
): Statement | null {
  if (word.value === "none") return null;
  const line = lineAround(text, word);
  const length = line.end - line.start;
  const isFact = length <= longestFactLine;
  const isNo = isNegated(text, { start: word.start, end: word.end, language });
  if (isNo !== (word.value === "no")) {
    if (isNo && ((word.value !== "remote" && word.value !== "hybrid") || openWhenDenied.test(text.slice(word.start, word.end))))
      return null;
    return { value: "no", isDenial: true, word, confidence: isFact ? 0.9 : 0.8 };
  }
  if (word.value === "no") return null;
  const isBare = (word.end - word.start) / length >= bareShare;
  const said = { isDenial: false, word } as const;
  if (word.value === "hybrid") return { ...said, value: "hybrid", confidence: isBare ? 0.9 : isFact ? 0.7 : 0.6 };
  if (word.value === "on-site") return isFact ? { ...said, value: "no", confidence: isBare ? 0.9 : 0.5 } : null;
  if (isFact) return { ...said, value: "yes", confidence: isBare ? 0.9 : 0.7 };
  const isPhrase = /\P{L}/u.test(text.slice(word.start, word.end));
  const around = text.slice(Math.max(line.start, word.start - 40), Math.min(line.end, word.end + 40));
  return isPhrase || aboutThisJob.test(around) ? { ...said, value: "yes", confidence: 0.55 } : null;
}

/** The surest statement, a denial before the first among equals; remote and on-site beside each other mean that both are possible. */
function strongest(statements: readonly Statement[]): Statement | null {
  let best: Statement | null = null;
  for (const statement of statements) {
    const isSurer = best === null || statement.confidence > best.confidence;
    if (isSurer || (statement.isDenial && best?.isDenial === false && statement.confidence === best.confidence)) best = statement;
  }
  if (best === null || best.isDenial || best.value === "hybrid") return best;
  const chosen = best;
  const beside = statements.find((other) => other.value !== chosen.value && isBeside(other.word, chosen.word));
  return beside === undefined ? chosen : { ...chosen, value: "hybrid", confidence: 0.65 };
}

/** In one line of facts: "In-office or remote". */
function isBeside(left: PhraseMatch<RemoteWord>, right: PhraseMatch<RemoteWord>): boolean {
  return Math.max(left.start - right.end, right.start - left.end) <= widestJoint;
}

/** Countries named in the rest of the line, at most 60 characters on either side. */
function countriesBeside(text: string, span: { start: number; end: number }): readonly string[] {
  const line = lineAround(text, span);
  const near = text.slice(Math.max(line.start, span.start - 60), Math.min(line.end, span.end + 60));
  return [...new Set(findCountries(near).map((country) => country.value))];
}

function remoteEntries(table: LanguageWords): PhraseEntry<RemoteWord>[] {
  const { work } = table;
  return [
    ["none", work.notRemote],
    ["no", work.remoteNo],
    ["hybrid", work.hybrid],
    ["on-site", work.onSite],
    ["remote", work.remote],
  ];
}
