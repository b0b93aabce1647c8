import type { LanguageWords } from "../../languages/language-words.ts";
import { isEastAsian } from "./character-kind.ts";
import type { PhraseEntry, PhraseMatch } from "./create-phrase-finder.ts";
import { finderByLanguage } from "./finder-by-language.ts";

/** A phrase in its text. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  /** The text's language; every language's words count when it is not known. @default null */
  readonly language?: string | null;
}

/** How far a denial is looked for, in characters. */
const reach = 64;
/** How far apart a denial and what it denies may stand in one clause. */
const widest = 40;
const widestEastAsian = 8;

/** What ends a clause wherever it stands. */
const clauseEnds = new Set("!?;:\n,()|。！？；：，、（）・•");
const dashes = new Set("-–—");
const isSpace = (character: string | undefined): boolean => character === " " || character === "\t" || character === "\u00a0";

/** Whether a clause ends at a character. A full stop in a number and a dash within a word end none. */
function isClauseEnd(text: string, at: number): boolean {
  const character = text[at] ?? "";
  if (clauseEnds.has(character)) return true;
  const next = text[at + 1];
  if (character === ".") return next === undefined || next === "\n" || isSpace(next);
  return dashes.has(character) && isSpace(text[at - 1]) && isSpace(next);
}

/** "(leider)", "(currently)": no clause of its own. */
const aside = /\([^()\n]{0,14}\)/g;
/** German parts with a comma what it denies: "nicht möglich, im Homeoffice zu arbeiten". */
const infinitive = /^[^.,;:!?\n]{0,24} zu \p{Ll}+n(?!\p{L})/u;
/** What stands between a label or a question and its answer, the label's other words included. */
const answerMark = /^[^\n.,;:：?？|()]{0,24}?(?:[:：?？|=\t]|\s[–—-]\s)[ \t]*/u;
const answerEnd = /^[ \t]*(?:$|[\n.,;!|()（）/。、，])/u;

type Denial = "direct" | "clause" | "break";

const findBefore = finderByLanguage<Denial>(({ denial }: LanguageWords): PhraseEntry<Denial>[] => [
  ["clause", denial.around],
  ["direct", denial.before],
  ["break", denial.breaks],
]);
const findBehind = finderByLanguage<Denial>(({ denial }: LanguageWords): PhraseEntry<Denial>[] => [
  ["clause", [...denial.around, ...denial.behind]],
  ["break", denial.breaks],
]);
const findAnswers = finderByLanguage<Denial>(({ denial }: LanguageWords): PhraseEntry<Denial>[] => [
  ["clause", [...denial.answers, ...denial.around, ...denial.behind]],
]);

/**
 * Whether the words of its clause deny a phrase, before or behind it: "no interns", "we are unable to offer remote working",
 * "Teilzeit ist leider nicht möglich", "Internship: no". Looks at a bounded stretch.
 */
export function isNegated(text: string, { start, end, language = null }: Mention): boolean {
  const behind = text.slice(end, end + reach);
  const most = isEastAsian(text.charCodeAt(end - 1)) ? widestEastAsian : widest;
  const before = text.slice(Math.max(0, start - reach), start);
  return (
    isDeniedBefore(withoutAsides(infinitive.test(behind) ? before.replace(/, (?=[^,]*$)/, "  ") : before), { language, most }) ||
    isDeniedBehind(withoutAsides(behind), { language, most }) ||
    isAnsweredNo(behind, language)
  );
}

interface Search {
  readonly language: string | null;
  readonly most: number;
}

const withoutAsides = (text: string): string => (!text.includes("(") ? text : text.replace(aside, (words) => " ".repeat(words.length)));

function isDeniedBefore(text: string, { language, most }: Search): boolean {
  let start = text.length;
  while (start > 0 && !isClauseEnd(text, start - 1)) start -= 1;
  const clause = text.slice(start);
  const last = findBefore(language)(clause).at(-1);
  if (last === undefined || last.value === "break") return false;
  const between = clause.slice(last.end);
  return last.value === "clause" ? between.length <= most : /^[ \t\u00a0-]*$/.test(between);
}

function isDeniedBehind(text: string, { language, most }: Search): boolean {
  let end = 0;
  while (end < text.length && !isClauseEnd(text, end)) end += 1;
  const [first] = findBehind(language)(text.slice(0, end));
  return first?.value === "clause" && first.start <= most;
}

function isAnsweredNo(text: string, language: string | null): boolean {
  const mark = answerMark.exec(text)?.[0].length ?? 0;
  if (mark === 0) return false;
  const rest = text.slice(mark);
  const first: PhraseMatch<Denial> | undefined = findAnswers(language)(rest)[0];
  return first?.start === 0 && answerEnd.test(rest.slice(first.end));
}
