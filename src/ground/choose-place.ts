import type { FieldBinding } from "../spec/field-binding.ts";
import { labelBefore, namesField } from "./label-words.ts";
import { overlaps, type Place } from "./place.ts";
import type { Searchable } from "./searchable.ts";

/** Places that may be believed: those in passages that talk to a model are not. */
export function believable(places: readonly Place[], page: Searchable): readonly Place[] {
  if (places.length === 0) return places;
  const passages = page.instructions();
  return passages.length === 0 ? places : places.filter((place) => !passages.some((passage) => overlaps(passage, place)));
}

const rank: Readonly<Record<Place["status"], number>> = { exact: 0, normalized: 1, fuzzy: 2 };

/** The place to show: one behind the field's label, else the surest, else the first. */
export function choosePlace(
  places: readonly Place[],
  { page, binding }: { readonly page: Searchable; readonly binding: FieldBinding | null },
): Place | null {
  if (places.length < 2) return places[0] ?? null;
  const labelled = places.find(({ start }) => namesField(labelBefore(page, start) ?? "", binding));
  if (labelled !== undefined) return labelled;
  return [...places].sort((left, right) => rank[left.status] - rank[right.status] || left.start - right.start)[0] ?? null;
}
