import type { SourceSpan } from "../../spec/source-span.ts";
import type { FoldedText } from "./fold-text.ts";
import { createPhraseFinder } from "./phrase-finder.ts";
import { allWords } from "./phrase-pattern.ts";

const findPayWords = createPhraseFinder([["pay", allWords("pay", "gross", "bonus", "monthly", "yearly", "hourly")]]);
/** "State of California: $…", "Senior – $…". */
const labelBefore = /(?:^|[\n;|•·,])[ \t*-]{0,4}([\p{L}][^\n:;|•·$€£]{1,48}?) ?[:–—-] ?$/u;
/** "The salary in the Harbor Department is $…". */
const placeBefore = /\b(?:in|for|at) (?:the )?([\p{Lu}][^\n:;.,$€£]{1,60}?) (?:is|are|ranges?(?: from)?)[ :]{0,2}$/u;
/** A grade or a step of a pay scale. */
const gradeBefore = /\b((?:GS|IT|AS|EC|CS|EX|PM|SES|[A-Z]{2})-\d{1,2}|(?:Level|Grade|Band|Tier|Zone) [\dA-Z]{1,3}|L\d)\b[^\n;]{0,24}$/u;
/** "$… (New York)", "$… in California", "$… for the DC locality". */
const placeAfter = /^[ ,]{0,2}(?:\((?:in |for )?(\p{Lu}[^()\n]{1,40})\)|(?:in|for) (?:the )?(\p{Lu}[\p{L}. ]{1,30}))/u;

/** The level or the place that an amount belongs to, as the text writes it beside the amount, or null. */
export function salaryLabel({ text }: FoldedText, { before, end }: { readonly before: SourceSpan; readonly end: number }): string | null {
  const window = text.slice(Math.max(before.start, before.end - 90), before.end);
  const lead = placeBefore.exec(window)?.[1] ?? gradeBefore.exec(window)?.[1] ?? labelBefore.exec(window)?.[1];
  if (lead !== undefined && findPayWords(lead.toLowerCase()).length === 0) return lead.trim();
  const match = placeAfter.exec(text.slice(end, end + 60));
  const place = match?.[1] ?? match?.[2];
  return place === undefined || findPayWords(place.toLowerCase()).length > 0 ? null : place.trim();
}
