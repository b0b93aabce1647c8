import { countryCode, findCountries } from "./find-countries.ts";
import { findRegion } from "./regions.ts";

/** What a page tells of its country beside the place itself. */
export interface PageSigns {
  readonly text: string;
  /** The `lang` of the page as it is written: "de-CH". */
  readonly language: string | null;
  readonly url: string | null;
}

/** Country domains that are registered for their letters, whatever the country. */
const wordDomains: ReadonlySet<string> = new Set(
  "ai ag bz cc cf co eu fm ga gg gq im io is la ly me ml pw sc sh st tk to tv vc ws".split(" "),
);
const ownDomains: Readonly<Record<string, string>> = { uk: "GB", gov: "US", mil: "US" };

/** The end of an address in the United States, and words of its law of work. */
const stateAndZip = /, ?([A-Z]{2}) \d{5}(?!\d)/;
const americanWords = /\b401\s?\(?k\)?|\bFLSA\b|\bE-Verify\b|\bW-2\b/;

/** Signs and codes of money that one country alone pays in. */
const money = /US\$|C\$|CA\$|A\$|[₹₪£]|\b(?:USD|CAD|AUD|INR|ILS|NIS|GBP|CHF|SGD|IDR|MAD|COP|ARS|PEN|TND|SAR)\b/g;
const countriesOfMoney: Readonly<Record<string, string>> = {
  ...{ US$: "US", C$: "CA", CA$: "CA", A$: "AU", "₹": "IN", "₪": "IL", NIS: "IL", "£": "GB" },
};

const hostCountry = (url: string | null): string | null => {
  const host = url === null || !URL.canParse(url) ? "" : new URL(url).hostname;
  const domain = host.slice(host.lastIndexOf(".") + 1).toLowerCase();
  return wordDomains.has(domain) ? null : (ownDomains[domain] ?? countryCode(domain.toUpperCase()));
};

/** "de-CH"; "en-US" stands in templates of every country. */
const languageCountry = (language: string | null): string | null => {
  const region = /^[a-z]{2}(?:-[a-z]{4})?[-_]([a-z]{2})$/i.exec(language ?? "")?.[1]?.toUpperCase();
  return region === undefined || language?.toLowerCase().startsWith("en-us") ? null : countryCode(region);
};

const only = (countries: readonly string[]): string | null => {
  const distinct = new Set(countries);
  const [first = null] = distinct;
  return distinct.size === 1 ? first : null;
};

/**
 * The country that a page shows itself to be of, where its place leaves that open ("Smalltown, IL"): by its domain, its language's
 * region, an address or words of one country's law, the only country that it names, the money it pays in. Null when nothing tells.
 */
export function pageCountry({ text, language, url }: PageSigns): string | null {
  const addressed = findRegion(stateAndZip.exec(text)?.[1] ?? "", "US")?.country === "US" || americanWords.test(text);
  const told = hostCountry(url) ?? languageCountry(language) ?? (addressed ? "US" : null);
  if (told !== null) return told;
  const named = new Set(findCountries(text).map(({ value }) => value));
  if (named.size > 0) return only([...named]);
  const signs = Array.from(text.matchAll(money), ([sign]) => countriesOfMoney[sign] ?? sign.slice(0, 2));
  return only(signs);
}
