import type { WireValue } from "../spec/wire-schema.ts";
import { holdsWords, normalText } from "./normal-text.ts";

const countryNames = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
const sameCountry: Readonly<Record<string, string>> = {
  usa: "us",
  "united states of america": "us",
  "u s": "us",
  "u s a": "us",
  uk: "gb",
  "great britain": "gb",
  england: "gb",
  sverige: "se",
  norge: "no",
  deutschland: "de",
};

/**
 * Places: the gold's most exact part decides. With a city in the gold the value has to name that city (its `city`, or its
 * `raw` text or the string itself holding the city's words); without one, the region; without either, the country, by
 * ISO 3166 code or English name. What the gold does not say is not held against the value.
 */
export function matchPlace(value: WireValue, gold: WireValue): boolean {
  const { city, region, country, raw } = placeOf(gold);
  if (city !== "") return names(value, city);
  if (region !== "") return names(value, region);
  if (country !== "") return countryOf(placeOf(value)) === countryKey(country) || names(value, country);
  return raw !== "" && (names(value, raw) || holdsWords(raw, normalText(placeText(value))));
}

function names(value: WireValue, words: string): boolean {
  const meant = normalText(words);
  const { city } = placeOf(value);
  if (city !== "" && normalText(city) === meant) return true;
  return holdsWords(normalText(placeText(value)), meant);
}

function placeText(value: WireValue): string {
  const { raw, city, region, country } = placeOf(value);
  return [raw, city, region, country].join(" ");
}

function countryOf({ country, raw }: Place): string {
  return countryKey(country === "" ? raw : country);
}

function countryKey(country: string): string {
  const normal = normalText(country);
  if (/^[a-z]{2}$/.test(normal)) return normal === "uk" ? "gb" : normal;
  return sameCountry[normal] ?? codesByName.get(normal) ?? normal;
}

const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
const codesByName: ReadonlyMap<string, string> = new Map(
  letters
    .flatMap((first) => letters.map((second) => `${first}${second}`))
    .flatMap((code) => {
      const name = countryNames.of(code);
      return name === undefined ? [] : [[normalText(name), code.toLowerCase()] as const];
    }),
);

interface Place {
  readonly raw: string;
  readonly city: string;
  readonly region: string;
  readonly country: string;
}

function placeOf(value: WireValue): Place {
  const isObject = typeof value === "object" && value !== null && !Array.isArray(value);
  if (!isObject) return { raw: typeof value === "string" ? value : "", city: "", region: "", country: "" };
  const part = (key: string): string => {
    const found = Object.entries(value).find(([name]) => name === key)?.[1];
    return typeof found === "string" ? found : "";
  };
  return { raw: part("raw"), city: part("city"), region: part("region"), country: part("country") };
}
