import type { FoldedText } from "./fold-text.ts";
import type { AmountGroup } from "./group-amounts.ts";
import { allWords, phrasePattern } from "./phrase-pattern.ts";

const denial =
  "(?<!\\p{L})(?:no|not|without|kein|keine|keinen|nicht|ohne|pas|sans|sin|geen|niet|zonder|inga|ingen|inget|inte|ikke|uten|utan|ne|bez|nie|není)";
const article = "(?: (?:a|an|any|the|de|d'|un|une|ein|eine|een|en|et))?";
const of = "(?: (?:of|von|de|d'|van|på|av|ve výši|vo výške|w wysokości))?";
const denied = new RegExp(`(?:${denial}${article}(?: ${phrasePattern(allWords("pay"))}${of})?|[不非无無]) ?$`, "u");
const reach = 48;

/** Whether the words right before an amount deny it: "not €55,000", "no salary of €99,000". */
export function isDenied({ folded }: FoldedText, { start }: Pick<AmountGroup, "start">): boolean {
  return denied.test(folded.slice(Math.max(0, start - reach), start));
}
