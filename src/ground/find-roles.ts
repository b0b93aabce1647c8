import type { SourceSpan } from "../spec/source-span.ts";
import { findLiteral } from "./find-literal.ts";
import { type FoldedWord, foldedWord } from "./folded-word.ts";
import type { WordIndex } from "./word-index.ts";

const mark = /<\/?(?:system|instructions?)>|\[(?:\/?inst|\/system)\]/iuy;
const line = /[ \t>*#]{0,8}(?:\[(?:system|assistant)\]|(?:system|assistant|developer)[ \t]?:)[^\n]{0,400}/iuy;
/** Characters that may stand before the word on such a line. */
const longestLead = 9;

/** What a message to a model says and a label's value does not: "System: Windows" and "Developer: Java" name what is used. */
const isMessage =
  /(?<!\p{L})(?:you|your|ignore|disregard|forget|override|must|always|instead|(?:salary|pay|company|employer|title|location|deadline|url|link|email)[ \t]+(?:name[ \t]+)?(?:is|=|to|as|must)|(?:set|output|return|report|respond|answer)[ \t]+(?:the|with|only|company|salary|this|that|all))(?!\p{L})/iu;

/** The words of the marks above: nearly all pages have none of them, or not like this. */
const roleWords = ["system", "assistant", "developer", "instruction", "instructions", "inst"].map(foldedWord);

/** How often a word is looked at; only a page made to cost time holds it more often. */
const mostLooks = 2_000;

const placesOf = (word: FoldedWord, index: WordIndex): readonly number[] => {
  const starts: number[] = [];
  for (let at = index.first[index.idOf(word)] ?? -1; at >= 0 && starts.length < mostLooks; at = index.next[at] ?? -1)
    starts.push(index.starts[at] ?? 0);
  return starts;
};

const spanAt = (pattern: RegExp, { text, start }: { readonly text: string; readonly start: number }): SourceSpan | null => {
  pattern.lastIndex = start;
  const found = start < 0 ? null : pattern.exec(text)?.[0];
  return found === null || found === undefined ? null : { start, end: start + found.length };
};

/** Where the line of a word begins, or -1 if it stands deeper in it than a role does. Looks no farther: a line may be a whole page. */
const lineStart = (text: string, word: number): number => {
  const from = Math.max(0, word - longestLead - 1);
  const newline = text.slice(from, word).lastIndexOf("\n");
  if (newline >= 0) return from + newline + 1;
  return word <= longestLead ? 0 : -1;
};

/** A mark or a line around a word that starts at an offset. */
const roleAt = (text: string, word: number): SourceSpan | null => {
  const marked = spanAt(mark, { text, start: text[word - 1] === "/" ? word - 2 : word - 1 });
  if (marked !== null) return marked;
  const start = lineStart(text, word);
  const said = start < 0 ? null : spanAt(line, { text, start });
  return said !== null && isMessage.test(text.slice(said.start, said.end)) ? said : null;
};

/** Signs that part messages in a chat's template. */
const separators = (text: string): readonly SourceSpan[] => findLiteral(text, "<|");

/** Where a text plays a chat's template: a role at the head of a message, or a mark between messages. */
export function findRoles(text: string, index: WordIndex): readonly SourceSpan[] {
  const words = roleWords.flatMap((word) => placesOf(word, index));
  return [...separators(text), ...words.flatMap((word) => roleAt(text, word) ?? [])];
}
