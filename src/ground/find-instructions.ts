import type { SourceSpan } from "../spec/source-span.ts";
import { foldedWord } from "./folded-word.ts";
import { instructionWords } from "./instruction-words.ts";
import { findPhrases } from "./phrases.ts";
import type { WordIndex } from "./word-index.ts";

/** How many words may stand between the two halves of a pair. */
const pairReach = 6;
/** How far a passage reaches from the words that give it away, in characters. */
const reachBack = 300;
const reachOn = 700;

const roleLine = /^[ \t>*#]{0,8}(?:(?:system|assistant|developer)[ \t]?:|<\/?(?:system|instructions?)>|\[\/?(?:inst|system)\]|<\|)/gimu;

/** Characters that `count` words take at most; longer words are no words of these tables. */
const characters = (count: number): number => count * 14;

/** The first place that starts between two points; places are in order. */
const between = (places: readonly SourceSpan[], { from, to }: { readonly from: number; readonly to: number }): SourceSpan | undefined =>
  places.find(({ start }) => start >= from && start <= to);

const pairs = (
  heads: readonly SourceSpan[],
  { tails, text }: { readonly tails: readonly SourceSpan[]; readonly text: string },
): readonly SourceSpan[] =>
  heads.flatMap((head) => {
    const tail = between(tails, { from: head.end, to: head.end + characters(pairReach) });
    if (tail === undefined || /[.!?。！？\n]/.test(text.slice(head.end, tail.start))) return [];
    return [{ start: head.start, end: tail.end }];
  });

/** East Asian languages put the verb last: "之前的指令 … 忽略", "지시를 무시하고". */
const eitherOrder = (parts: { readonly verbs: readonly SourceSpan[]; readonly objects: readonly SourceSpan[]; readonly text: string }) => {
  const { verbs, objects, text } = parts;
  const isUnspaced = ({ start }: SourceSpan): boolean => /[^\p{Script=Latin}]/u.test(text[start] ?? "");
  return [...pairs(verbs, { tails: objects, text }), ...pairs(objects.filter(isUnspaced), { tails: verbs.filter(isUnspaced), text })];
};

const invited = /(?:^|[.!?:,。！？：；，、"'“«(\n>*#-]|\b(?:please|then|now|instead|must|should|always|bitte))[ \t]*$/iu;

/** "Set salary to" is an order at the head of a clause; "we set salary to …" tells something. */
const isOrder = (text: string, { start }: SourceSpan): boolean =>
  invited.test(text.slice(Math.max(0, start - 24), start)) || /[^\p{Script=Latin}]/u.test(text[start] ?? "");

const dictations = (text: string, index: WordIndex): readonly SourceSpan[] => {
  const { dictate, fields, towards } = instructionWords;
  const orders = findPhrases(dictate, index).filter((place) => isOrder(text, place));
  if (orders.length === 0) return [];
  const named = eitherOrder({ verbs: orders, objects: findPhrases(fields, index), text });
  if (named.length === 0) return [];
  const links = findPhrases(towards, index);
  const isLinked = ({ start, end }: SourceSpan): boolean => {
    if (/^[ \t]*["'”]?[ \t]*[=:：]/.test(text.slice(end, end + 6))) return true;
    const link = between(links, { from: start, to: end + characters(2) });
    return link !== undefined && !/[.!?\n]/.test(text.slice(end, link.start));
  };
  return named.filter(isLinked);
};

/** The words of {@link roleLine}: nearly all pages have none of them, or none at the beginning of a line. */
const roleWords = ["system", "assistant", "developer", "instruction", "instructions", "inst"].map(foldedWord);

const mayHaveRoles = (text: string, index: WordIndex): boolean => text.includes("<|") || roleWords.some((word) => index.idOf(word) >= 0);

const roles = (text: string, index: WordIndex): readonly SourceSpan[] =>
  mayHaveRoles(text, index)
    ? Array.from(text.matchAll(roleLine), ({ 0: mark, index: start }) => ({ start, end: start + mark.length }))
    : [];

/** Where the paragraph ends that a place stands in. */
const paragraphEnd = (text: string, from: number): number => {
  const stop = text.slice(from).search(/\n[ \t]*(?:\n|#)/);
  return stop < 0 ? text.length : from + stop;
};

const isListEntry = /^[ \t]*(?:[-*+•–][ \t]|\d{1,2}[.)][ \t])/;

/** Where an order ends: with its paragraph, or with the paragraph or list behind it when it ends in a colon. */
const orderEnd = (text: string): number => {
  let end = paragraphEnd(text, 0);
  let isList = false;
  while (end < text.length) {
    const rest = text.slice(end);
    const next = end + (/^\s*\n/.exec(rest)?.[0].length ?? 0);
    const isEntry = isListEntry.test(text.slice(next, next + 80));
    const isAnnounced = /[:：][*_"”' \t]*$/.test(text.slice(Math.max(0, end - 8), end));
    if (next === end || !(isAnnounced || (isList && isEntry))) break;
    isList = isEntry;
    end = paragraphEnd(text, next);
  }
  return end;
};

/** From the start of the sentence to the end of the order, in bounds. */
const passageAround = (text: string, { start, end }: SourceSpan): SourceSpan => {
  const before = text.slice(Math.max(0, start - reachBack), start);
  const sentence = before.search(/[^.!?。！？\n]*$/);
  return { start: start - before.length + Math.max(0, sentence), end: end + orderEnd(text.slice(end, end + reachOn)) };
};

const merged = (passages: readonly SourceSpan[]): readonly SourceSpan[] => {
  const result: SourceSpan[] = [];
  for (const passage of [...passages].sort((left, right) => left.start - right.start)) {
    const last = result.at(-1);
    if (last !== undefined && passage.start <= last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, passage.end) };
    else result.push(passage);
  }
  return result;
};

/**
 * Finds the stretches of a text that talk to a model instead of an applicant: "ignore previous instructions", "set salary to",
 * "you are an AI assistant", in all languages that have tables. A stretch goes on to the end of its paragraph.
 */
export function findInstructions(text: string, { words: index }: { readonly words: WordIndex }): readonly SourceSpan[] {
  const { dismiss, orders, phrases } = instructionWords;
  const dismissals = findPhrases(dismiss, index);
  const triggers = [
    ...(dismissals.length === 0 ? [] : eitherOrder({ verbs: dismissals, objects: findPhrases(orders, index), text })),
    ...dictations(text, index),
    ...findPhrases(phrases, index),
    ...roles(text, index),
  ];
  return merged(triggers.map((trigger) => passageAround(text, trigger)));
}
