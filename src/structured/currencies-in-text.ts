import { currencyCodes } from "../normalize/salary/currency-codes.ts";

/** Signs as they stand beside figures, and every currency that writes itself so. Wide on purpose: this only contradicts. */
const signs: readonly (readonly [RegExp, string])[] = [
  [/\$ ?\d|\d ?\$|\d ?dollars?\b/i, "USD CAD AUD NZD SGD HKD TWD MXN ARS CLP COP UYU"],
  [/€ ?\d|\d ?€|\d ?(?:euros?|eur)\b/i, "EUR"],
  [/£ ?\d|\d ?£/, "GBP"],
  [/[¥￥] ?\d|\d ?(?:元|円|万)/, "JPY CNY TWD HKD"],
  [/₹ ?\d|\brs\.? ?\d|\d ?(?:lpa|lakhs?)\b/i, "INR PKR LKR NPR"],
  [/\bkr\.? ?\d|\d ?(?:kr\b|:-|kronor|kroner)/i, "SEK NOK DKK ISK"],
  [/\d ?kč/i, "CZK"],
  [/\d ?zł/i, "PLN"],
  [/₩ ?\d|\d ?(?:원|만원)/, "KRW"],
  [/₪ ?\d|\d ?₪/, "ILS"],
  [/₺ ?\d|\d ?₺/, "TRY"],
  [/₴ ?\d|\d ?₴/, "UAH"],
  [/₱ ?\d/, "PHP"],
  [/\br\$ ?\d/i, "BRL"],
  [/\bfr\. ?\d|\d ?fr\./i, "CHF"],
];

const codeBeside = /(?<![\p{L}\d])([A-Z]{3})[ \u00A0]?(?=\d)|\d(?:[kK]|[.,]-)?[ \u00A0]?([A-Z]{3})(?![\p{L}\d])/gu;
/** No text needs more to show which money it speaks of. */
const readLength = 100_000;

/** ISO 4217 codes of the money that a text writes beside figures; a shared sign gives each currency that shares it. */
export const currenciesInText = (text: string): ReadonlySet<string> => {
  const head = text.slice(0, readLength);
  const found = new Set<string>();
  for (const match of head.matchAll(codeBeside)) {
    const code = match[1] ?? match[2] ?? "";
    if (currencyCodes.has(code)) found.add(code);
  }
  for (const [sign, codes] of signs) if (sign.test(head)) for (const code of codes.split(" ")) found.add(code);
  return found;
};
