import type { Searchable } from "./searchable.ts";

/**
 * Whether a text may hold a string in some case: not if it lacks one of the string's words. The last one is not asked for, as more
 * signs may follow it in the text. Spares most searches through a copy of the whole text in lower case.
 */
export const mayHold = (page: Pick<Searchable, "words">, wanted: string): boolean =>
  page
    .words()
    .idsOf(wanted)
    .slice(0, -1)
    .every((id) => id >= 0);
