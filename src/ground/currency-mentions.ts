import type { SourceSpan } from "../spec/source-span.ts";
import { currencyAliases, currencyCodes, currencySigns, letterSigns } from "./currency-signs.ts";

/** A currency as it stands in a text, with the codes it may mean. */
export interface CurrencyMention extends SourceSpan {
  readonly codes: readonly string[];
  readonly isCode: boolean;
  /** Whether it proves its one currency wherever it stands. */
  readonly isSure: boolean;
}

/** A sign with its country letters, a code in capitals, or a short word; a number may stand right beside it. */
const candidate =
  /(?:[A-Za-z]{1,3})?[$€£¥￥₹₩₪₺₽₴₫฿₱₦＄](?:US)?|(?<![\p{L}])(?:[A-Z]{3}|\p{Script=Latin}{2,8})(?![\p{L}])|(?<![\p{L}\p{N}])R(?=\s?\d)|人民币|[万萬만]?[元円원]/gu;

const read = (written: string): Omit<CurrencyMention, "start" | "end"> | null => {
  if (currencyCodes.has(written)) return { codes: [currencyAliases.get(written) ?? written], isCode: true, isSure: true };
  const lower = written.toLowerCase();
  const codes =
    currencySigns.get(lower) ??
    currencySigns.get(lower.replace(/^[万萬만]/u, "")) ??
    currencySigns.get(lower.replace(/^[a-z]+(?=\P{L})|us$/u, ""));
  if (codes === undefined) return null;
  const named = /^[A-Z]{3}/.exec(written)?.[0] ?? "";
  if (currencyCodes.has(named)) return { codes: [named], isCode: true, isSure: true };
  return { codes, isCode: false, isSure: codes.length === 1 && !letterSigns.has(lower) };
};

/** Finds the currencies named in a short stretch of a text; offsets count from the start of the text. */
export function currencyMentions(text: string, { start, end }: SourceSpan): readonly CurrencyMention[] {
  const mentions: CurrencyMention[] = [];
  for (const { 0: written, index } of text.slice(Math.max(0, start), end).matchAll(candidate)) {
    const found = read(written);
    const from = Math.max(0, start) + index;
    if (found !== null) mentions.push({ ...found, start: from, end: from + written.length });
  }
  return mentions;
}
