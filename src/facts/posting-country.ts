import { findCountries } from "../normalize/location/find-countries.ts";
import { countriesOfRegions, findRegion } from "../normalize/location/regions.ts";
import type { PreparedDocument } from "../spec/prepared-document.ts";
import type { FoundFact } from "./fact-context.ts";

/** What tells a posting's country. */
export interface CountrySigns {
  readonly places: readonly FoundFact[];
  /** What the page's own data says, or null. */
  readonly stated: string | null;
}

/** The end of an address in the United States: "Los Angeles, CA 90012". */
const stateAndZip = /, ?([A-Z]{2}) \d{5}(?!\d)/;

/** Country domains whose currency shares its sign with others, and the domains of the United States' government. */
const hostCountries: Readonly<Record<string, string>> = {
  ...{ gov: "US", mil: "US", us: "US", ca: "CA", au: "AU", nz: "NZ", sg: "SG", hk: "HK", tw: "TW", mx: "MX", br: "BR" },
  ...{ se: "SE", no: "NO", dk: "DK", is: "IS", jp: "JP", cn: "CN", uk: "GB" },
};

/**
 * The country that says what "$", "kr" or "¥" means: that of the page's own data, the one country of all places, that of the
 * site's domain, that of an address, last the only country that the text names, itself or by its divisions. Null when they leave it open.
 */
export const postingCountry = ({ text, url, language }: PreparedDocument, { places, stated }: CountrySigns): string | null => {
  if (stated !== null) return stated;
  const countries = new Set(
    places.map(({ value }) => (typeof value === "object" && value !== null && "country" in value ? value.country : null)),
  );
  const [only = null] = countries;
  if (countries.size === 1 && typeof only === "string") return only;
  if (countries.size > 1) return null;
  const [, state = ""] = stateAndZip.exec(text) ?? [];
  if (findRegion(state, "US")?.country === "US") return "US";
  return countryOfHost(url) ?? countriesOfChinese[language?.toLowerCase() ?? ""] ?? onlyNamed(text);
};

/** Pages say with their language where it is read; of the others English says nothing, and the rest have one home. */
const countriesOfChinese: Readonly<Record<string, string>> = {
  ...{ "zh-tw": "TW", "zh-hant-tw": "TW", "zh-hk": "HK", "zh-hant-hk": "HK", "zh-cn": "CN", "zh-hans-cn": "CN" },
};

const countryOfHost = (url: string | null): string | null => {
  const host = url === null || !URL.canParse(url) ? "" : new URL(url).hostname;
  return hostCountries[host.split(".").at(-1) ?? ""] ?? null;
};

const onlyNamed = (text: string): string | null => {
  if (!/[$¥]|(?<!\p{L})kr(?!\p{L})/u.test(text)) return null;
  const named = new Set([...findCountries(text).map(({ value }) => value), ...countriesOfRegions(text)]);
  const [only = null] = named;
  return named.size === 1 ? only : null;
};
