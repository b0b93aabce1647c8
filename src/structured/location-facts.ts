import { countryCode } from "../normalize/location/find-countries.ts";
import { pageCountry } from "../normalize/location/page-country.ts";
import { parseLocation } from "../normalize/location/parse-location.ts";
import { parseLocations } from "../normalize/location/parse-locations.ts";
import type { NormalizeOptions } from "../normalize/normalize-options.ts";
import { isPlaceholder } from "../normalize/placeholder.ts";
import type { WarningCode } from "../spec/warning.ts";
import { isJsonObject } from "./json-object.ts";
import type { MarkupFact, MarkupReading } from "./markup-parts.ts";
import { languageOf } from "./page-language.ts";
import { readable } from "./readable.ts";
import { type PostingValue, rootOf, textOf, textsAt, valuesAt } from "./value-at-path.ts";
import { workplaceWord } from "./workplace-word.ts";

type Part = { readonly text: string; readonly path: string } | null;

/** A text of an address; "N/A" and the like state nothing. */
const partAt = (at: PostingValue, { paths, reading }: { paths: readonly string[]; reading: MarkupReading }): Part => {
  const [stated] = textsAt(at, paths);
  if (stated === undefined || stated.text.length > 300) return null;
  const text = readable(stated.text, reading).replace(/\s+/g, " ").trim();
  return text === "" || isPlaceholder(text) ? null : { text, path: stated.path };
};

interface Address {
  readonly city: Part;
  readonly region: Part;
  readonly country: Part;
}

const addressAt = (at: PostingValue, reading: MarkupReading): Address => {
  const part = (...paths: readonly string[]): Part => partAt(at, { paths, reading });
  return {
    city: part("addressLocality", "addressLocality.name", "addressCity"),
    region: part("addressRegion", "addressRegion.name", "addressRegion.alternateName"),
    country: part("addressCountry", "addressCountry.name", "addressCountry.identifier", "addressCountry.alternateName"),
  };
};

const pathsOf = (address: Address): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(address).flatMap(([key, part]: [string, Part]) => (part === null ? [] : [[key, part.path]])));

/** Markup writes codes in any case: "us", "Usa". */
const readCountry = (text: string): string | null => countryCode(text.length <= 3 ? text.toUpperCase() : text);

const countriesOfMoney: Readonly<Record<string, string>> = { USD: "US", CAD: "CA", AUD: "AU", INR: "IN", ILS: "IL", GBP: "GB", CHF: "CH" };

/** What helps to read a code that is a country's and a division's: the country stated beside it, the pay's currency, the page. */
const signsOf = (reading: MarkupReading, country: string | null): NormalizeOptions => {
  const root = rootOf(reading.posting);
  const [currency] = textsAt(root, ["baseSalary.currency", "salaryCurrency"]);
  const { document } = reading;
  return { language: languageOf(document), country: country ?? countriesOfMoney[currency?.text.trim() ?? ""] ?? pageCountry(document) };
};

/** Of a city that holds a whole place ("Austin, TX") the parts; a division such as "TX" tells the country where none is stated. */
const completed = (
  { city, region, country }: Address,
  reading: MarkupReading,
): { city: string | null; region: string | null; country: string | null } => {
  const stated = { city: city?.text ?? null, region: region?.text ?? null, country: country === null ? null : readCountry(country.text) };
  const isWhole = stated.city?.includes(",") === true && stated.region === null;
  if (!isWhole && (stated.country !== null || stated.region === null)) return stated;
  const written = [stated.city, stated.region].filter((part) => part !== null).join(", ");
  const read = parseLocation(written, signsOf(reading, stated.country));
  if (read === null) return stated;
  if (isWhole) return { city: read.city, region: read.region, country: stated.country ?? read.country };
  // A country's code stands where its division should: "Kassel", "DE".
  const isCountry =
    read.parts.country !== null && read.region === null && stated.region !== null && readCountry(stated.region) === read.country;
  return { ...stated, region: isCountry ? null : stated.region, country: read.country };
};

const isRemoteWord = (part: Part): boolean => part !== null && workplaceWord(part.text) !== null;

const rawOf = (parts: readonly Part[]): string => [...new Set(parts.flatMap((part) => (part === null ? [] : [part.text])))].join(", ");

/** `place-is-remote`: "Remote" or "Anywhere" stands where a city should, and no other part names a place. Beside others it is left out. */
const fromAddress = (at: PostingValue, reading: MarkupReading): MarkupFact | null => {
  const stated = addressAt(at, reading);
  const real = (part: Part): Part => (isRemoteWord(part) ? null : part);
  const address: Address = { city: real(stated.city), region: real(stated.region), country: real(stated.country) };
  const written = rawOf([address.city, address.region, address.country]);
  const raw = written === "" ? rawOf([stated.city, stated.region, stated.country]) : written;
  if (raw === "") return null;
  const doubts: readonly WarningCode[] = written === "" ? ["place-is-remote"] : [];
  const value = { raw, ...completed(address, reading) };
  return { field: "locations", value, path: at.path, parts: pathsOf(address), confidence: 0.93, doubts };
};

const fromText = (at: PostingValue, reading: MarkupReading): readonly MarkupFact[] => {
  const part = partAt({ value: { text: at.value }, path: "" }, { paths: ["text"], reading });
  if (part === null) return [];
  const fact = { field: "locations", path: at.path, confidence: 0.88 } as const;
  const nowhere = { city: null, region: null, country: null };
  if (isRemoteWord(part)) return [{ ...fact, value: { raw: part.text, ...nowhere }, doubts: ["place-is-remote"] }];
  const places = parseLocations(part.text, signsOf(reading, null));
  if (places.length === 0) return [{ ...fact, value: { raw: part.text, ...nowhere }, confidence: 0.6 }];
  return places.map(({ raw, city, region, country }) => ({ ...fact, value: { raw, city, region, country } }));
};

/** A `Place`, a bare `PostalAddress`, or a text; of a place without address its name. */
const readPlace = (at: PostingValue, reading: MarkupReading): readonly MarkupFact[] => {
  if (!isJsonObject(at.value)) return fromText(at, reading);
  const read = (address: PostingValue): readonly MarkupFact[] => {
    const fact = isJsonObject(address.value) ? fromAddress(address, reading) : null;
    return isJsonObject(address.value) ? (fact === null ? [] : [fact]) : fromText(address, reading);
  };
  const nested = valuesAt(at, "address").flatMap(read);
  if (nested.length > 0) return nested;
  const own = read(at);
  if (own.length > 0) return own;
  const named = ["name", "address.name", "address.streetAddress"]
    .flatMap((path) => valuesAt(at, path))
    .find((value) => textOf(value) !== null);
  return named === undefined ? [] : fromText(named, reading);
};

const withoutRepeats = (facts: readonly MarkupFact[]): readonly MarkupFact[] => {
  const seen = new Set<string>();
  return facts.filter(({ value }) => !seen.has(JSON.stringify(value)) && seen.add(JSON.stringify(value)).size > 0);
};

/**
 * `jobLocation`, one fact a place, with the country as ISO 3166-1 alpha-2. Where it states no place,
 * `applicantLocationRequirements` says from where one may work.
 */
export const locationFacts = (reading: MarkupReading): readonly MarkupFact[] => {
  const root = rootOf(reading.posting);
  const stated = withoutRepeats(valuesAt(root, "jobLocation").flatMap((at) => readPlace(at, reading)));
  if (stated.some(({ doubts = [] }) => doubts.length === 0)) return stated;
  const allowed = textsAt(root, [
    "applicantLocationRequirements.name",
    "applicantLocationRequirements.address.addressCountry",
    "applicantLocationRequirements",
  ]);
  const countries = allowed.flatMap(({ text, path }): MarkupFact[] => {
    const country = readCountry(text);
    return country === null
      ? []
      : [{ field: "locations", value: { raw: text, city: null, region: null, country }, path, parts: { country: path }, confidence: 0.7 }];
  });
  return [...stated, ...withoutRepeats(countries)];
};

/**
 * `jobLocationType`: `TELECOMMUTE` is remote work, and other words boards write there ("Hybrid", "On-site") are taken as
 * they are. A place named "Remote" says the same, less surely.
 */
export const remoteFacts = (reading: MarkupReading): readonly MarkupFact[] => {
  const root = rootOf(reading.posting);
  const values = { remote: "yes", hybrid: "hybrid", "on-site": "no" } as const;
  for (const { text, path } of [...textsAt(root, ["jobLocationType"]), ...textsAt(root, ["workplaceType"])]) {
    const word = workplaceWord(text);
    if (word !== null) return [{ field: "remote", value: values[word], path, confidence: 0.9 }];
  }
  const named = ["jobLocation", "jobLocation.name", "jobLocation.address", "jobLocation.address.addressLocality"].flatMap((path) =>
    textsAt(root, [path]),
  );
  const place = named.find(({ text }) => workplaceWord(text) === "remote" && !/^(?:global|worldwide|virtual|anywhere)$/i.test(text));
  return place === undefined ? [] : [{ field: "remote", value: "yes", path: place.path, confidence: 0.8 }];
};
