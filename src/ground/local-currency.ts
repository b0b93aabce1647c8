import type { PreparedDocument } from "../spec/prepared-document.ts";
import { currencyCountries } from "./currency-countries.ts";

/** Letters that only one language of those that share a sign writes, for pages that do not say their language. */
const letters: Readonly<Record<string, RegExp>> = { NOK: /[øæ]/i, JPY: /[\u3041-\u30ff]/ };

const hostOf = (url: string | null): string => {
  if (url === null || !URL.canParse(url)) return "";
  return new URL(url).hostname;
};

/** Tells whether a page shows that it is about a country that pays in a currency: in its text, its language, or its host. */
export function createLocalCurrency({
  text,
  language,
  url,
}: Pick<PreparedDocument, "text" | "language" | "url">): (code: string) => boolean {
  const known = new Map<string, boolean>();
  const host = hostOf(url);
  const look = (code: string): boolean => {
    const signs = currencyCountries.get(code);
    if (signs === undefined) return false;
    return signs.host.test(host) || signs.language.test(language ?? "") || signs.text.test(text) || letters[code]?.test(text) === true;
  };
  return (code) => {
    const answer = known.get(code) ?? look(code);
    known.set(code, answer);
    return answer;
  };
}
