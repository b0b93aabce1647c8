import { findInAnyCase } from "./find-in-any-case.ts";
import { findLiteral } from "./find-literal.ts";
import type { Place } from "./place.ts";
import type { Searchable } from "./searchable.ts";

/** Which characters belong to a value of this kind, so that one beside a place means that it is only a part of a longer one. */
const partOf = {
  id: { before: /[\p{L}\p{N}_]$|[\p{L}\p{N}][-/.]$/u, after: /^[\p{L}\p{N}_]|^[-/.][\p{L}\p{N}]/u },
  email: { before: /[\p{L}\p{N}._%+-]$/u, after: /^[\p{L}\p{N}_%+@-]|^\.[\p{L}\p{N}]/u },
} as const;

const isWhole = (
  text: string,
  { start, end, kind }: { readonly start: number; readonly end: number; readonly kind: keyof typeof partOf },
): boolean => {
  const { before, after } = partOf[kind];
  return !before.test(text.slice(Math.max(0, start - 2), start)) && !after.test(text.slice(end, end + 2));
};

const proveAs =
  (kind: keyof typeof partOf) =>
  (value: string, page: Searchable): readonly Place[] => {
    const wanted = value.trim();
    const whole = (place: { readonly start: number; readonly end: number }): boolean => isWhole(page.text, { ...place, kind });
    const exact = findLiteral(page.text, wanted).filter(whole);
    if (exact.length > 0) return exact.map((place) => ({ ...place, status: "exact" }));
    return findInAnyCase(page, wanted)
      .filter(whole)
      .map((place) => ({ ...place, status: "normalized" }));
  };

const literalId = proveAs("id");

/** A phone number as pages write it: "+49 (0)30 123-4567". Bounded, so that a page of digits takes no longer. */
const phone = /(?<![\p{L}\p{N}])[+(]{0,2}\d[\d\s()./\u00a0-]{5,28}\d(?![\p{L}\p{N}])/gu;

const digitsOf = (written: string): string => written.replace(/\(0\)/g, "").replace(/\D+/g, "");

const isPhone = /^(?:tel:)?[+(]{0,2}\d[\d\s()./\u00a0-]{5,28}$/;

/** Where a phone number stands in another spacing. */
const provePhone = (value: string, page: Searchable): readonly Place[] => {
  const wanted = isPhone.test(value.trim()) ? digitsOf(value) : "";
  if (wanted.length < 7) return [];
  return Array.from(page.text.matchAll(phone)).flatMap(({ 0: written, index: start }): readonly Place[] =>
    digitsOf(written) === wanted ? [{ start, end: start + written.length, status: "normalized" }] : [],
  );
};

/** Where a reference number or code stands: word for word, never as a part of a longer one; a phone number in any spacing. */
export const proveId = (value: string, page: Searchable): readonly Place[] => {
  const places = literalId(value, page);
  return places.length > 0 ? places : provePhone(value, page);
};

/** Where an e-mail address stands. */
export const proveEmail = (value: string, page: Searchable): readonly Place[] => proveAs("email")(value.replace(/^\s*mailto:/i, ""), page);
