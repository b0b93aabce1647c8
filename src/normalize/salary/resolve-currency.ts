import type { LanguageCode } from "../../languages/language-words.ts";
import { countryCurrencies } from "./country-currencies.ts";
import type { CurrencySign, SharedSign } from "./currency-signs.ts";
import type { SalaryHints } from "./salary-reading.ts";

/** Currencies that are written with a shared sign where they are at home. */
const families: Readonly<Record<SharedSign, readonly string[]>> = {
  dollar: [
    "USD",
    "CAD",
    "AUD",
    "NZD",
    "SGD",
    "HKD",
    "TWD",
    "MXN",
    "ARS",
    "CLP",
    "COP",
    "JMD",
    "TTD",
    "BSD",
    "BBD",
    "BZD",
    "BMD",
    "FJD",
    "NAD",
    "UYU",
  ],
  krone: ["SEK", "NOK", "DKK", "ISK", "CZK"],
  "yen-yuan": ["JPY", "CNY"],
  yuan: ["CNY", "TWD", "HKD", "MOP"],
  wan: ["CNY", "JPY", "TWD", "HKD"],
  "old-wan": ["TWD", "HKD", "MOP", "JPY", "CNY"],
  rupee: ["INR", "PKR", "LKR", "NPR", "MUR"],
  franc: ["CHF", "XOF", "XAF"],
  rand: ["ZAR"],
  peso: ["MXN", "ARS", "CLP", "COP", "UYU", "PHP"],
};

/** What a shared sign means in a language that is at home in one such currency only. */
const byLanguage: Readonly<Partial<Record<SharedSign, Readonly<Partial<Record<LanguageCode, string>>>>>> = {
  krone: { sv: "SEK", nb: "NOK", cs: "CZK" },
  "yen-yuan": { ja: "JPY", zh: "CNY" },
  yuan: { zh: "CNY" },
  wan: { ja: "JPY", zh: "CNY" },
  "old-wan": { ja: "JPY" },
};

/**
 * The ISO 4217 code that a sign means, or null where country and language do not tell. Nothing is assumed: "$" without a
 * country is no currency.
 */
export function resolveCurrency(sign: CurrencySign, { country = null, language = null }: SalaryHints): string | null {
  if ("code" in sign) return sign.code;
  const atHome = country === null ? undefined : countryCurrencies.get(country.toUpperCase());
  if (atHome !== undefined) return families[sign.shared].includes(atHome) ? atHome : null;
  return (language === null ? undefined : byLanguage[sign.shared]?.[language]) ?? null;
}
