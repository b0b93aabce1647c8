import type { SourceSpan } from "../spec/source-span.ts";

/** How many words may stand between the two halves of a pair. */
const pairReach = 6;

/** Characters that `count` words take at most; longer words are no words of these tables. */
export const characters = (count: number): number => count * 14;

/** What ends a clause: a full stop, an empty line, or a line that begins an entry or a heading. One line break ends none. */
export const endsClause = /[.!?。！？]|\n[ \t>]*(?:\n|[-*+•–#][ \t#]|\d{1,2}[.)][ \t])/;

/** The first place that starts between two points; places are in order. */
const between = (places: readonly SourceSpan[], { from, to }: { readonly from: number; readonly to: number }): SourceSpan | undefined =>
  places.find(({ start }) => start >= from && start <= to);

const pairs = (
  heads: readonly SourceSpan[],
  { tails, text }: { readonly tails: readonly SourceSpan[]; readonly text: string },
): readonly WordPair[] =>
  heads.flatMap((head) => {
    const tail = between(tails, { from: head.end, to: head.end + characters(pairReach) });
    if (tail === undefined || endsClause.test(text.slice(head.end, tail.start))) return [];
    return [{ start: head.start, end: tail.end, first: head, second: tail }];
  });

/** Two words that stand near each other in one clause. */
export interface WordPair extends SourceSpan {
  readonly first: SourceSpan;
  readonly second: SourceSpan;
}

/** What is paired. */
export interface PairParts {
  readonly verbs: readonly SourceSpan[];
  readonly objects: readonly SourceSpan[];
  readonly text: string;
}

/** Whether a place stands in another script than the Latin one. */
export const isUnspaced = (text: string, { start }: SourceSpan): boolean => /[^\p{Script=Latin}]/u.test(text[start] ?? "");

/** Verbs with their objects. East Asian languages put the verb last: "之前的指令 … 忽略", "지시를 무시하고". */
export function eitherOrder({ verbs, objects, text }: PairParts): readonly WordPair[] {
  const apart = (span: SourceSpan): boolean => isUnspaced(text, span);
  return [...pairs(verbs, { tails: objects, text }), ...pairs(objects.filter(apart), { tails: verbs.filter(apart), text })];
}
