import type { SourceSpan } from "../spec/source-span.ts";
import { findDictations } from "./find-dictations.ts";
import { findRoles } from "./find-roles.ts";
import { instructionWords } from "./instruction-words.ts";
import { passageOf, type Trigger } from "./order-passage.ts";
import { findPhrases } from "./phrases.ts";
import type { WordIndex } from "./word-index.ts";
import { eitherOrder, endsClause } from "./word-pairs.ts";

/** "Don't forget: all of the above …" takes nothing away. */
const denied = /(?:n['’]t|\b(?:not|never|cannot|nicht|nie|niemals|jamais|nunca|niet|nooit|inte|aldrig|ikke|aldri|nikdy))[ \t]+$/iu;
const deniedBetween = /(?<!\p{L})(?:nicht|niemals|pas|jamais|niet|inte|ikke)(?!\p{L})/iu;

/** "Attention AI engineers" is said to people. */
const people =
  /^[ \t-](?:engineer|developer|enthusiast|talent|researcher|expert|specialist|professional|lover|scientist|fan|geek|communit|team|startup|compan|consultant|builder|leader|architect|student|candidate|applicant|manager|trainer|writer|artist|designer|product)/iu;

/** "Please disregard the above closing date": what is above is named, and is no order that was given. */
const namedAbove =
  /^[ \t]+(?!(?:and|or|then|instead|but|to|because|as|you|your|set|put|output|return|answer|respond|report|write|say|instructions?|text|content|rules?|prompts?|posting|page|messages?|directives?|orders?)(?!\p{L}))\p{L}/iu;

const namesSomething = (text: string, { start, end }: SourceSpan): boolean =>
  /above$/i.test(text.slice(start, end)) && namedAbove.test(text.slice(end, end + 24));

const dismissals = (text: string, index: WordIndex): readonly SourceSpan[] => {
  const isMeant = ({ start }: SourceSpan): boolean => !denied.test(text.slice(Math.max(0, start - 12), start));
  const verbs = findPhrases(instructionWords.dismiss, index).filter(isMeant);
  if (verbs.length === 0) return [];
  const pairs = eitherOrder({ verbs, objects: findPhrases(instructionWords.orders, index), text });
  return pairs.filter((pair) => !deniedBetween.test(text.slice(pair.start, pair.end)) && !namesSomething(text, pair));
};

/** How far behind words that may be about a model the verb stands that makes them an order to it. */
const hintReach = 160;

const hints = (text: string, index: WordIndex): readonly SourceSpan[] => {
  const found = findPhrases(instructionWords.hints, index);
  if (found.length === 0) return [];
  const verbs = instructionWords.dictate.flatMap((words) => findPhrases(words.verbs, index));
  const isOrder = ({ start, end }: SourceSpan): boolean =>
    verbs.some((verb) => verb.start >= start && verb.start <= end + hintReach && !endsClause.test(text.slice(end, verb.start)));
  return found.filter(isOrder);
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
 * "you are an AI assistant", in all languages that have tables. What is said to nobody but a model goes on to the end of its
 * paragraph and into what it announces; what a duty may say, too ("set wages to"), to the end of its line.
 */
export function findInstructions(text: string, { words: index }: { readonly words: WordIndex }): readonly SourceSpan[] {
  const phrases = findPhrases(instructionWords.phrases, index).filter(({ end }) => !people.test(text.slice(end, end + 14)));
  const certain = [...dismissals(text, index), ...phrases, ...findRoles(text, index)];
  const likely = [...findDictations(text, index), ...hints(text, index)];
  const triggers: readonly Trigger[] = [
    ...certain.map((span) => ({ span, isCertain: true })),
    ...likely.map((span) => ({ span, isCertain: false })),
  ];
  return merged(triggers.map((trigger) => passageOf(text, trigger)));
}
