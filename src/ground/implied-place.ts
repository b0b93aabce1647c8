import { countryCode } from "../normalize/location/find-countries.ts";
import { parseLocation } from "../normalize/location/parse-location.ts";
import { findRegion } from "../normalize/location/regions.ts";
import { believable } from "./choose-place.ts";
import type { Place } from "./place.ts";
import { provePlace } from "./prove-place.ts";
import type { ProvingGround } from "./proving-ground.ts";
import type { Searchable } from "./searchable.ts";
import { evidenceAt, evidenceOf, type Verdict } from "./verdicts.ts";
import type { WireLeaf } from "./wire-leaves.ts";

/** What stands behind a city: ", TX", " (California)". */
const regionBehind = /^[ \t]{0,2}[,(|·–-][ \t]{0,2}(?:(\p{Lu}{2,3})(?![\p{L}\p{N}])|(\p{Lu}[\p{L}\p{M} ]{2,30}))/u;

/** The part of a place that a field holds: by the fact it is bound to, else by its name. */
const partOf = ({ binding }: WireLeaf): string | null => {
  if (binding === null) return null;
  if (binding.kind === "country") return "country";
  if (binding.kind !== "place") return null;
  return binding.fact?.part ?? /(city|town|region|state|province)$/i.exec(binding.key)?.[1]?.toLowerCase() ?? null;
};

const cityParts: readonly (string | null)[] = ["city", "town"];
const regionParts: readonly (string | null)[] = ["region", "state", "province"];

/** Whether a field holds a city, whose name is never proved by a region's abbreviation. */
export const isCity = (leaf: WireLeaf): boolean => cityParts.includes(partOf(leaf));

/** Whether a city with its region can lie in the country, by the tables of regions: "Peoria, IL" in the United States, "Haifa, IL" not. */
const liesIn = (country: string, { city, region }: { readonly city: string; readonly region: string }): boolean =>
  findRegion(region, null) !== null && parseLocation(`${city}, ${region}`, { country })?.country === country;

/** Where the page says a city with a region of the country right behind it: "Austin, TX". */
const placeWithRegion = (city: string, { page, code }: { readonly page: Searchable; readonly code: string }): Place | null => {
  for (const { start, end } of believable(provePlace(city, page, { isCity: true }), page)) {
    const [written = "", short, long] = regionBehind.exec(page.text.slice(end, end + 40)) ?? [];
    const region = (short ?? long ?? "").trim();
    if (region !== "" && liesIn(code, { city, region })) return { start, end: end + written.trimEnd().length, status: "normalized" };
  }
  return null;
};

/**
 * Proves the country of one place of the answer by its city and region, where the tables know the region: "Austin, TX" is in
 * the United States. Null where nothing of the kind follows.
 */
export function impliedCountry(
  leaf: WireLeaf,
  { group, ground }: { readonly group: readonly (readonly [WireLeaf, Verdict])[]; readonly ground: ProvingGround },
): Verdict | null {
  const code = partOf(leaf) === "country" && leaf.around?.shape === "object" ? countryCode(String(leaf.value)) : null;
  if (code === null) return null;
  const stated = group.flatMap(([{ value, ...other }, { proof }]) =>
    proof === null || typeof value !== "string" ? [] : [{ part: partOf({ value, ...other }), value, proof }],
  );
  const city = stated.find(({ part }) => cityParts.includes(part));
  const region = stated.find(({ part }) => regionParts.includes(part));
  const { source } = ground.parts.document;
  if (region !== undefined && liesIn(code, { city: city?.value ?? "", region: region.value })) {
    const { start, end } = region.proof;
    if (start !== null && end !== null) {
      const rest = { status: "normalized", source: region.proof.source, confidence: region.proof.confidence } as const;
      return { proof: evidenceAt(source, { start, end, ...rest }), doubt: null };
    }
  }
  const place = city === undefined ? null : placeWithRegion(city.value, { page: ground.visible, code });
  return place === null ? null : { proof: evidenceOf(source, { place, page: ground.visible }), doubt: null };
}
