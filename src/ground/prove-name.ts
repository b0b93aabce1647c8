import type { Place } from "./place.ts";
import { proveWords } from "./prove-words.ts";
import type { Searchable } from "./searchable.ts";

/** Legal forms that a page may leave out of a company's name: "Acme GmbH" is proved by "Acme". */
const legalForm =
  /[\s,]+(?:inc|incorporated|llc|l\.l\.c|llp|ltd|limited|plc|corp|corporation|co|company|gmbh|mbh|ag|se|kg|kgaa|ug|e\.?v|ab|as|asa|aps|a\/s|oy|oyj|sa|s\.a|sas|sarl|bv|b\.v|nv|n\.v|spa|srl|s\.r\.o|sro|a\.s|sp\. z o\.?o|z o\.?o|sl|s\.l|pty|pte|株式会社|有限公司|주식회사)\.?$/iu;

const withoutLegalForm = (name: string): string =>
  name
    .trim()
    .replace(/^(?:株式会社|\(주\)|㈜)\s?/u, "")
    .replace(legalForm, "");

/** "LinkedIn" for "Linked In" and the other way round. */
const otherSpacings = (name: string): readonly string[] => [
  name.replace(/[\s\p{Pd}_.]+/gu, ""),
  name.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2"),
];

/** Longer names are no names. */
const maxCharacters = 300;

/** Where a name stands: in whole words; case, accents, blanks, punctuation and a company's legal form apart. */
export function proveName(value: string, page: Searchable): readonly Place[] {
  if (value.length > maxCharacters) return proveWords(value, page);
  const short = withoutLegalForm(value);
  for (const form of [value, ...otherSpacings(value), ...(short === value || short.length < 2 ? [] : [short])]) {
    const places = proveWords(form, page);
    if (places.length > 0) return form === value ? places : places.map((place) => ({ ...place, status: "normalized" }));
  }
  return [];
}
