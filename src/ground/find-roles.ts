import type { SourceSpan } from "../spec/source-span.ts";
import { foldedWord } from "./folded-word.ts";
import type { WordIndex } from "./word-index.ts";

const mark = /<\/?(?:system|instructions?)>|\[\/?(?:inst|system)\]|<\|/giu;
const line = /^[ \t>*#]{0,8}(?:system|assistant|developer)[ \t]?:[^\n]{0,400}/gimu;

/** What a message to a model says and a label's value does not: "System: Windows" and "Developer: Java" name what is used. */
const isMessage =
  /(?<!\p{L})(?:you|your|ignore|disregard|forget|override|must|always|instead|(?:salary|pay|company|employer|title|location|deadline|url|link|email)[ \t]+(?:name[ \t]+)?(?:is|=|to|as|must)|(?:set|output|return|report|respond|answer)[ \t]+(?:the|with|only|company|salary|this|that|all))(?!\p{L})/iu;

/** The words of the marks above: nearly all pages have none of them, or none at the beginning of a line. */
const roleWords = ["system", "assistant", "developer", "instruction", "instructions", "inst"].map(foldedWord);

/** Where a text plays a chat's template: a role at the head of a message, or a mark between messages. */
export function findRoles(text: string, index: WordIndex): readonly SourceSpan[] {
  if (!text.includes("<|") && roleWords.every((word) => index.idOf(word) < 0)) return [];
  const spans = (pattern: RegExp) =>
    Array.from(text.matchAll(pattern), ({ 0: found, index: start }) => ({ start, end: start + found.length }));
  return [...spans(mark), ...spans(line).filter(({ start, end }) => isMessage.test(text.slice(start, end)))];
}
