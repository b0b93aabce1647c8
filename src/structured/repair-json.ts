import { jsonrepair } from "jsonrepair";

/**
 * Most quotes × characters that are repaired: jsonrepair reads on to the end of the text at every stray quote, which was
 * measured at about a nanosecond a pair. A posting of 100 KB with 1,000 quotes stays below.
 */
const maxRepairWork = 200_000_000;

const countQuotes = (text: string): number => {
  let count = 0;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) count += 1;
  return count;
};

/** Control characters other than tab, line feed and carriage return, which jsonrepair refuses. */
const refusedCharacters = /[^\P{Cc}\t\n\r\x7F-\x9F]/gu;

/** Mends what is no JSON: stray and missing quotes, missing brackets, a cut-off end. Null when it cannot, or when it would take too long. */
export const repairJson = (text: string): string | null => {
  if ((countQuotes(text) + 1) * text.length > maxRepairWork) return null;
  try {
    return jsonrepair(text.replace(refusedCharacters, " "));
  } catch {
    // A JSONRepairError, or a RangeError of its recursion: the block cannot be read either way, and the caller warns.
    return null;
  }
};
