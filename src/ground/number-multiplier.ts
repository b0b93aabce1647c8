/** A word that multiplies the number before it. */
export interface Multiplier {
  readonly factor: number;
  /** Where the number with its multiplier ends. */
  readonly end: number;
  /** False where the letter may mean something else: "5 m" is a length, too. */
  readonly isCertain: boolean;
}

/** Written behind a number in postings of the supported languages; lower case, without the dot of an abbreviation. */
const factors: ReadonlyMap<string, number> = new Map([
  ...["k", "tis", "tisíc", "tys", "tsd", "tkr", "teur", "t€", "mille", "千", "천"].map((word) => [word, 1e3] as const),
  ...[
    "mio",
    "mln",
    "mil",
    "mill",
    "million",
    "millions",
    "millionen",
    "miljoner",
    "millioner",
    "millones",
    "milion",
    "milionů",
    "m",
    "mn",
  ].map((word) => [word, 1e6] as const),
  ...["lakh", "lakhs", "lac", "lacs", "lpa"].map((word) => [word, 1e5] as const),
  ...["万", "萬", "만"].map((word) => [word, 1e4] as const),
  ...["億", "亿", "억"].map((word) => [word, 1e8] as const),
  ...["bn", "billion", "mrd", "miliard"].map((word) => [word, 1e9] as const),
]);

const uncertain: ReadonlySet<string> = new Set(["m", "mn", "mil", "mill", "mille"]);

const latinWord = /\s?(t€|\p{Script=Latin}{1,9})(?![\p{L}\p{N}])/iuy;
const eastAsian = /\s?([千천万萬만億亿억])/uy;

/** The letters that begin one of these words, in small. */
const initials: ReadonlySet<number> = new Set(Array.from("bklmt", (letter) => letter.charCodeAt(0)));

/** Whether a word that multiplies may begin behind a number or behind the blank behind it: nearly always it does not. */
export function mayMultiply(units: Uint16Array, end: number): boolean {
  const code = (units[end] === 32 ? units[end + 1] : units[end]) ?? 0;
  if (code > 96 && code < 123) return initials.has(code);
  return code <= 32 || code > 64;
}

/** Reads what multiplies a number that ends at `end`; null when nothing does. "401(k)" and "401k" are pension plans. */
export function readMultiplier(text: string, end: number): Multiplier | null {
  for (const pattern of [latinWord, eastAsian]) {
    pattern.lastIndex = end;
    const match = pattern.exec(text);
    const word = match?.[1]?.toLowerCase() ?? "";
    const factor = factors.get(word);
    if (match === null || factor === undefined) continue;
    if (word === "k" && /(?<!\d)40[13]$|(?<!\d)457$/.test(text.slice(Math.max(0, end - 4), end))) return null;
    return { factor, end: end + match[0].length, isCertain: !uncertain.has(word) };
  }
  return null;
}
