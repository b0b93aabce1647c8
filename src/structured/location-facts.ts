import { isPlaceholder } from "../normalize/placeholder.ts";
import type { WarningCode } from "../spec/warning.ts";
import { readCountry } from "./country-code.ts";
import { isJsonObject } from "./json-object.ts";
import type { MarkupFact, MarkupReading } from "./markup-parts.ts";
import { readPlaceText } from "./place-text.ts";
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

/** `place-is-remote`: "Remote" or "Anywhere" where a city should stand. The city is left out, and the rest is doubted only when nothing is left. */
const fromAddress = (at: PostingValue, reading: MarkupReading): MarkupFact | null => {
  const stated = addressAt(at, reading);
  const isRemote = [stated.city, stated.region].some((part) => part !== null && workplaceWord(part.text) !== null);
  const real = (part: Part): Part => (part !== null && workplaceWord(part.text) !== null ? null : part);
  const address: Address = { city: real(stated.city), region: real(stated.region), country: real(stated.country) };
  const parts = Object.values(isRemote && Object.values(address).every((part: Part) => part === null) ? stated : address).filter(
    (part: Part) => part !== null,
  );
  if (parts.length === 0) return null;
  const raw = [...new Set(parts.map(({ text }) => text))].join(", ");
  const { city, region, country } = address;
  const value = {
    raw,
    city: city?.text ?? null,
    region: region?.text ?? null,
    country: country === null ? null : readCountry(country.text),
  };
  const doubts: readonly WarningCode[] = isRemote && city === null && region === null && country === null ? ["place-is-remote"] : [];
  return { field: "locations", value, path: at.path, parts: pathsOf(address), confidence: 0.93, doubts };
};

const fromText = (at: PostingValue, reading: MarkupReading): MarkupFact | null => {
  const part = partAt({ value: { text: at.value }, path: "" }, { paths: ["text"], reading });
  if (part === null) return null;
  const doubts: readonly WarningCode[] = workplaceWord(part.text) === null ? [] : ["place-is-remote"];
  const { city, region, country } = doubts.length > 0 ? { city: null, region: null, country: null } : readPlaceText(part.text, reading);
  return { field: "locations", value: { raw: part.text, city, region, country }, path: at.path, confidence: 0.88, doubts };
};

/** A `Place`, a bare `PostalAddress`, or a text; of a place without address its name. */
const readPlace = (at: PostingValue, reading: MarkupReading): readonly MarkupFact[] => {
  if (!isJsonObject(at.value)) return asList(fromText(at, reading));
  const nested = valuesAt(at, "address").flatMap((address) =>
    asList(isJsonObject(address.value) ? fromAddress(address, reading) : fromText(address, reading)),
  );
  if (nested.length > 0) return nested;
  const own = fromAddress(at, reading);
  if (own !== null) return [own];
  return ["name", "address.name", "address.streetAddress"]
    .flatMap((path) => valuesAt(at, path))
    .filter((value) => textOf(value) !== null)
    .slice(0, 1)
    .flatMap((value) => asList(fromText(value, reading)));
};

const asList = (fact: MarkupFact | null): readonly MarkupFact[] => (fact === null ? [] : [fact]);

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
