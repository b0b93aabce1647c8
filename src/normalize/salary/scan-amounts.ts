import type { SourceSpan } from "../../spec/source-span.ts";
import { isCount } from "./count-words.ts";
import type { CurrencySign } from "./currency-signs.ts";
import { findSignAfter, findSignBefore, strongerSign } from "./find-sign.ts";
import type { FoldedText } from "./fold-text.ts";
import { matchAt } from "./match-at.ts";
import { allWords, phrasePattern } from "./phrase-pattern.ts";
import { readNumber } from "./read-number.ts";

/** A number of the text that may be an amount of money. `start` and `end` include its currency and its scale. */
export interface Amount extends SourceSpan {
  readonly value: number;
  /** The digits. */
  readonly number: SourceSpan;
  /** What the number was multiplied with: 1, or 1,000 for "k". */
  readonly scale: number;
  readonly sign: CurrencySign | null;
  readonly signSpan: SourceSpan | null;
}

/** A text with more amounts than this is a table of figures. The rest is not looked at, which bounds the time. */
const maxAmounts = 5_000;

// Digits in groups of three behind spaces ("45 000,50"), or digits with other separators between them.
const numberPattern = /(?<!\d|\d[.,])\d{1,3}(?: \d{3})+(?!\d)(?:[.,]\d{1,2}(?!\d))?|\d+(?:[.,']\d+)*/g;

/** The dash that stands for no cents: "25.000,-". */
const noCents = /[,.]-{1,2}(?![\d-])/y;

interface Scale {
  readonly factor: number;
  readonly pattern: RegExp;
  /** The currency that the word itself tells, where no sign follows. */
  readonly sign: CurrencySign | null;
}

const scales: readonly Scale[] = [
  { factor: 1e8, pattern: / ?억/uy, sign: { code: "KRW" } },
  { factor: 1e8, pattern: / ?[億亿]/uy, sign: { shared: "wan" } },
  { factor: 1e6, pattern: new RegExp(` ?${phrasePattern(allWords("million"))}\\.?`, "uy"), sign: null },
  {
    factor: 1e3,
    pattern: new RegExp(
      ` ?(?:${phrasePattern(allWords("thousand"))}\\.?|[kt](?=[€£$]|eur|chf|sek|pln|czk|usd|kč|zł)|t(?= ?(?:€|kr)))`,
      "uy",
    ),
    sign: null,
  },
  { factor: 1e4, pattern: / ?만/uy, sign: { code: "KRW" } },
  { factor: 1e4, pattern: / ?[万萬]/uy, sign: { shared: "wan" } },
  // The whole of "LPA", lakhs per annum, is left for the period.
  { factor: 1e5, pattern: / ?(?=lpa(?!\p{L}))| ?(?:lakhs?|lacs?|l(?=[ ./]|$))(?!\p{L})/uy, sign: { shared: "rupee" } },
];

const unspacedLetter = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]$/u;

/** What is numbered: steps and grades of a pay scale, codes, references. */
const ordinal =
  /(?<!\p{L})(?:steps?|grade|level|tier|band|zone|class|code|kode|kod|no|nr|n°|nº|trinn|l\.?tr|stufe|échelon|art|§|version|ref|id|page|point)[.:# ]{0,2}$/u;

/** Whether a number without a currency is no amount: part of a word, a year, a time, a count, a telephone number. */
function isNoAmount(folded: string, { start, end }: SourceSpan): boolean {
  const before = folded.slice(Math.max(0, start - 12), start);
  const after = folded.slice(end, end + 3);
  if (/[\p{L}#_@]$/u.test(before) && !unspacedLetter.test(before)) return true;
  if (ordinal.test(before)) return true;
  if (/\p{L}-$|\d[:/]$|\d $|\+$/u.test(before)) return true;
  return /^(?:[:/]\d| \d|\()/.test(after) || /^(?:19|20)\d\d$/.test(folded.slice(start, end)) || isCount(folded, end);
}

/** Every scale is a word behind the number. */
const mayBeScale = /^ ?\p{L}/u;

function scaleAt(folded: string, at: number): { readonly factor: number; readonly sign: CurrencySign | null; readonly end: number } | null {
  if (!mayBeScale.test(folded.slice(at, at + 2))) return null;
  for (const { factor, pattern, sign } of scales) {
    const match = matchAt(pattern, folded, at);
    if (match !== null) return { factor, sign, end: at + match[0].length };
  }
  return null;
}

/** "401(k)" and "403(b)" are pension plans. */
const pensionPlan = /^40[13]$/;

function readAmount(texts: FoldedText, number: SourceSpan): Amount | null {
  const { folded } = texts;
  const digits = folded.slice(number.start, number.end);
  const value = readNumber(digits);
  if (value === null || value === 0) return null;
  const before = findSignBefore(texts, number.start);
  const afterNumber = number.end + (matchAt(noCents, folded, number.end)?.[0].length ?? 0);
  const scale = scaleAt(folded, afterNumber);
  const after = findSignAfter(texts, scale?.end ?? afterNumber);
  const found = strongerSign(before, after);
  const end = after?.end ?? scale?.end ?? afterNumber;
  if (/^ ?%/.test(folded.slice(end, end + 2)) || (before === null && pensionPlan.test(digits))) return null;
  if (found === null && scale === null && isNoAmount(folded, { start: number.start, end: afterNumber })) return null;
  const factor = scale?.factor ?? (before?.isThousand === true ? 1000 : 1);
  return {
    value: Math.round(value * factor * 100) / 100,
    scale: factor,
    number,
    sign: found?.sign ?? scale?.sign ?? null,
    signSpan: found && { start: found.start, end: found.end },
    start: before?.start ?? number.start,
    end,
  };
}

/** The numbers of the text that may be amounts of money, in order, at most 5,000. */
export function scanAmounts(texts: FoldedText): readonly Amount[] {
  const amounts: Amount[] = [];
  for (const match of texts.folded.matchAll(numberPattern)) {
    const amount = readAmount(texts, { start: match.index, end: match.index + match[0].length });
    if (amount !== null) amounts.push(amount);
    if (amounts.length === maxAmounts) break;
  }
  return amounts;
}
