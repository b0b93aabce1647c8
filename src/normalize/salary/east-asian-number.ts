import { isCount } from "./count-words.ts";
import type { CurrencySign } from "./currency-signs.ts";
import { matchAt } from "./match-at.ts";

/** A number with Chinese, Japanese or Korean units: "24万5,000", "3천5백만", "1억 2천만". */
export interface EastAsianNumber {
  readonly value: number;
  readonly end: number;
  /** Its largest unit. */
  readonly factor: number;
  /** The money that its units are written for; null where they do not tell. */
  readonly sign: CurrencySign | null;
}

const factors: ReadonlyMap<string, number> = new Map([
  ...[..."百백"].map((unit) => [unit, 100] as const),
  ...[..."千천"].map((unit) => [unit, 1e3] as const),
  ...[..."万萬만"].map((unit) => [unit, 1e4] as const),
  ...[..."億亿억"].map((unit) => [unit, 1e8] as const),
]);

// "5千瓦" are kilowatts, and 천안 is a town.
const part = /(\d+(?:,\d{3})*(?:\.\d+)?)([千천百백](?![米克瓦卡안]))?( ?[万萬만億亿억])?/uy;

const signOf = (units: string): CurrencySign | null => {
  if (/[백천만억]/u.test(units)) return { code: "KRW" };
  if (/[萬億]/u.test(units)) return { shared: "old-wan" };
  return /[万亿]/u.test(units) ? { shared: "wan" } : null;
};

/** What has been read of a number: the parts that are closed by a large unit, and those that wait for one. */
interface Sum {
  readonly total: number;
  readonly open: number;
  readonly end: number;
  readonly units: string;
  /** The unit before, which the next part stays below. */
  readonly unit: number;
  readonly large: number;
}

/** Adds the next part; null where it does not belong to the number. */
function nextSum(folded: string, sum: Sum): Sum | null {
  const isFirst = sum.units === "";
  const gap = !isFirst && sum.open === 0 && folded.charAt(sum.end) === " " ? 1 : 0;
  const match = matchAt(part, folded, sum.end + gap);
  const [written = "", digits = "", small = "", large = ""] = match ?? [];
  const [smallFactor, largeFactor] = [factors.get(small) ?? 1, factors.get(large.trim()) ?? 0];
  const number = Number(digits.replaceAll(",", ""));
  const end = sum.end + gap + written.length;
  const units = small + large.trim();
  if (match === null || (units === "" && (isFirst || gap > 0)) || (largeFactor > 0 && largeFactor >= sum.large)) return null;
  if (units === "") {
    // "1万2" is short for 12,000.
    const rest = digits.length === 1 ? (number * sum.unit) / 10 : number;
    return rest >= sum.unit || isCount(folded, end) ? null : { ...sum, open: sum.open + rest, end, unit: 1 };
  }
  if (!isFirst && number * smallFactor >= sum.unit) return null;
  const open = sum.open + number * smallFactor;
  const known = { end, units: sum.units + units };
  if (largeFactor === 0) return { ...sum, ...known, open, unit: smallFactor };
  return { ...known, total: sum.total + open * largeFactor, open: 0, unit: largeFactor, large: largeFactor };
}

/** More parts has no number. */
const mostParts = 8;

/** Reads the number that begins here with all its units; null when its digits are followed by none. For folded text. */
export function readEastAsianNumber(folded: string, start: number): EastAsianNumber | null {
  let sum: Sum = { total: 0, open: 0, end: start, units: "", unit: Number.POSITIVE_INFINITY, large: Number.POSITIVE_INFINITY };
  for (let count = 0; count < mostParts && sum.unit > 1; count += 1) {
    const next = nextSum(folded, sum);
    if (next === null) break;
    sum = next;
  }
  if (sum.units === "") return null;
  const factor = Math.max(...[...sum.units].map((unit) => factors.get(unit) ?? 1));
  return { value: Math.round((sum.total + sum.open) * 100) / 100, end: sum.end, factor, sign: signOf(sum.units) };
}
