/** ISO 4217 codes in use, from the Unicode data of the runtime. */
export const currencyCodes: ReadonlySet<string> = new Set(Intl.supportedValuesOf("currency"));

/** Codes that are written in small letters too. The others are taken for codes only in capitals: "all" and "top" are words. */
const oftenSmall: ReadonlySet<string> = new Set(
  "USD EUR GBP CAD AUD NZD CHF SEK NOK DKK CZK PLN HUF RON BGN JPY CNY KRW INR SGD HKD TWD BRL MXN ZAR ILS AED THB PHP MYR".split(" "),
);

/** Words in capitals ("ALL", "TOP JOB") that are also codes of rare currencies. */
const capitalWords: ReadonlySet<string> = new Set([
  "ALL",
  "TOP",
  "CUP",
  "PEN",
  "GEL",
  "SOS",
  "LAK",
  "MOP",
  "BAM",
  "MAD",
  "STD",
  "COP",
  "ANG",
]);

/** The ISO 4217 code that these three letters of the text are, or null. */
export function asCurrencyCode(written: string): string | null {
  const code = written.toUpperCase();
  if (!currencyCodes.has(code) || capitalWords.has(code)) return null;
  return written === code || oftenSmall.has(code) ? code : null;
}
