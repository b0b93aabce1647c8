import type { SourceSpan } from "../../spec/source-span.ts";
import { isCount } from "./count-words.ts";
import type { CurrencySign } from "./currency-signs.ts";
import { readEastAsianNumber } from "./east-asian-number.ts";
import { findSignAfter, findSignBefore, strongerSign } from "./find-sign.ts";
import type { FoldedText } from "./fold-text.ts";
import { matchAt } from "./match-at.ts";
import { openPlus } from "./open-plus.ts";
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
  /** Whether a plus sign behind it says that it is the least: "£30k+". */
  readonly isOpen: boolean;
}

/** A text with more amounts than this is a table of figures. The rest is not looked at, which bounds the time. */
const maxAmounts = 5_000;

// Digits in groups of three behind spaces ("45 000,50"), or digits with other separators between them.
const numberPattern = /(?<!\d|\d[.,])\d{1,3}(?: \d{3})+(?!\d)(?:[.,]\d{1,2}(?!\d))?|\d+(?:[.,']\d+)*/g;

/** The dash that stands for no cents: "25.000,-". */
const noCents = /[,.]-{1,2}(?![\d-])/y;

/** A smaller number without a currency is hardly an amount. */
const leastBareAmount = 1_000;

interface Scale {
  readonly factor: number;
  readonly pattern: RegExp;
  /** The currency that the word itself tells, where no sign follows. */
  readonly sign: CurrencySign | null;
}

const scales: readonly Scale[] = [
  { factor: 1e6, pattern: new RegExp(` ?${phrasePattern(allWords("million"))}\\.?`, "uy"), sign: null },
  {
    factor: 1e3,
    pattern: new RegExp(
      ` ?(?:${phrasePattern(allWords("thousand"))}\\.?|[kt](?=[€£$]|eur|chf|sek|pln|czk|usd|kč|zł)|t(?= ?(?:€|kr)))`,
      "uy",
    ),
    sign: null,
  },
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

interface Written {
  readonly value: number;
  readonly factor: number;
  readonly sign: CurrencySign | null;
  readonly end: number;
}

const noScale = { factor: 1, sign: null };

/** The number with the word behind it that multiplies it. */
function readWritten(folded: string, { start, end }: SourceSpan): Written | null {
  const number = readNumber(folded.slice(start, end));
  if (number === null || number === 0) return null;
  const afterNumber = end + (matchAt(noCents, folded, end)?.[0].length ?? 0);
  if (!mayBeScale.test(folded.slice(afterNumber, afterNumber + 2))) return { ...noScale, value: number, end: afterNumber };
  const eastAsian = readEastAsianNumber(folded, start);
  if (eastAsian !== null) return eastAsian;
  for (const { factor, pattern, sign } of scales) {
    const match = matchAt(pattern, folded, afterNumber);
    if (match !== null) return { value: number * factor, factor, sign, end: afterNumber + match[0].length };
  }
  return { ...noScale, value: number, end: afterNumber };
}

/** "45/55 k€": the lower end of a range leaves out what the upper one says. */
const slashRange = /^\/\d{2,3} ?k(?=[€£$ .,)/]|eur|chf|$)/;

/** "401(k)" and "403(b)" are pension plans. */
const pensionPlan = /^40[13]$/;

function readAmount(texts: FoldedText, number: SourceSpan): Amount | null {
  const { folded } = texts;
  const written = readWritten(folded, number);
  if (written === null) return null;
  const before = findSignBefore(texts, number.start);
  const isScaled = written.factor > 1;
  const isPlus = folded.charAt(written.end) === "+" && !/\d/.test(folded.charAt(written.end + 1));
  const after = findSignAfter(texts, written.end) ?? (isPlus ? findSignAfter(texts, written.end + 1) : null);
  const found = strongerSign(before, after);
  const end = after?.end ?? written.end;
  if (/^ ?%/.test(folded.slice(end, end + 2)) || (before === null && pensionPlan.test(folded.slice(number.start, number.end)))) return null;
  if (found === null && !isScaled && isNoAmount(folded, { start: number.start, end: written.end })) {
    if (!slashRange.test(folded.slice(number.end, number.end + 8))) return null;
  }
  const factor = isScaled ? written.factor : before?.isThousand === true ? 1000 : 1;
  // "12+ per year" are days off.
  const mayBeOpen = found !== null || isScaled || written.value >= leastBareAmount;
  const plus = isPlus && after !== null ? end : mayBeOpen ? openPlus(folded, end) : null;
  return {
    value: Math.round((isScaled ? written.value : written.value * factor) * 100) / 100,
    scale: factor,
    number,
    sign: found?.sign ?? written.sign,
    signSpan: found && { start: found.start, end: found.end },
    isOpen: plus !== null,
    start: before?.start ?? number.start,
    end: plus ?? end,
  };
}

/** The numbers of the text that may be amounts of money, in order, at most 5,000. */
export function scanAmounts(texts: FoldedText): readonly Amount[] {
  const amounts: Amount[] = [];
  let read = 0;
  for (const match of texts.folded.matchAll(numberPattern)) {
    // "24万5,000" was read as a whole.
    if (match.index < read) continue;
    const amount = readAmount(texts, { start: match.index, end: match.index + match[0].length });
    if (amount !== null) amounts.push(amount);
    read = amount?.end ?? 0;
    if (amounts.length === maxAmounts) break;
  }
  return amounts;
}
