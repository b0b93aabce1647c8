import { findRegion } from "../normalize/location/regions.ts";
import { namesOfCountry } from "./country-names.ts";
import type { Place } from "./place.ts";
import { proveWords } from "./prove-words.ts";
import type { Searchable } from "./searchable.ts";

/** "US" is a country and "us" a pronoun, "CA" a state and "ca." about: short forms are proved as they are written only. */
const isShort = (value: string): boolean => /^\p{Lu}{2,3}$/u.test(value);

const placesOf = (form: string, page: Searchable): readonly Place[] => {
  const places = proveWords(form, page);
  return isShort(form) ? places.filter(({ status }) => status === "exact") : places;
};

const asNormalized = (places: readonly Place[]): readonly Place[] => places.map((place) => ({ ...place, status: "normalized" }));

/** Where a place stands: its words, or for a region its abbreviation or name. */
export function provePlace(value: string, page: Searchable): readonly Place[] {
  const whole = placesOf(value.trim(), page);
  if (whole.length > 0) return whole;
  const region = findRegion(value, null);
  if (region === null) return [];
  return asNormalized(placesOf(region.code === value.trim() ? region.name : region.code, page));
}

/** Where a country stands, by its code or by one of its names in the languages that have tables. */
export function proveCountry(value: string, page: Searchable): readonly Place[] {
  const whole = placesOf(value.trim(), page);
  if (whole.length > 0) return whole;
  for (const name of namesOfCountry(value)) {
    const places = placesOf(name, page);
    if (places.length > 0) return asNormalized(places);
  }
  return [];
}
