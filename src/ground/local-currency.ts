import type { PreparedDocument } from "../spec/prepared-document.ts";
import { currencyCountries } from "./currency-countries.ts";
import { currencySigns } from "./currency-signs.ts";
import { labelledPlaces } from "./labelled-places.ts";
import { once } from "./once.ts";

/** Letters that only one language of those that share a sign writes, for pages that do not say their language. */
const letters: Readonly<Record<string, RegExp>> = { NOK: /[øæ]/i, JPY: /[\u3041-\u30ff]/ };

const hostOf = (url: string | null): string => {
  if (url === null || !URL.canParse(url)) return "";
  return new URL(url).hostname;
};

/** The currencies that share a sign with one. */
const relatives = (code: string): readonly string[] =>
  [...currencySigns.values()].flatMap((codes) => (codes.includes(code) ? codes.filter((other) => other !== code) : []));

/**
 * Tells whether a page shows that it is about a country that pays in a currency: in its text, its language, or its host. The
 * place of work, where a label names it, goes before all of them: "our clients are in the United States" says little of a job in Sydney.
 */
export function createLocalCurrency({
  text,
  language,
  url,
}: Pick<PreparedDocument, "text" | "language" | "url">): (code: string) => boolean {
  const known = new Map<string, boolean>();
  const host = hostOf(url);
  const places = once(() => labelledPlaces(text));
  const isPlaced = (code: string): boolean => currencyCountries.get(code)?.text.test(places()) === true;
  const look = (code: string): boolean => {
    const signs = currencyCountries.get(code);
    if (signs === undefined) return false;
    if (!isPlaced(code) && relatives(code).some(isPlaced)) return false;
    return signs.host.test(host) || signs.language.test(language ?? "") || signs.text.test(text) || letters[code]?.test(text) === true;
  };
  return (code) => {
    const answer = known.get(code) ?? look(code);
    known.set(code, answer);
    return answer;
  };
}
