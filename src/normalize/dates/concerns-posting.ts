import type { LanguageWords } from "../../languages/language-words.ts";
import type { PhraseEntry } from "../phrases/create-phrase-finder.ts";
import { finderByLanguage } from "../phrases/finder-by-language.ts";

type WordKind = "posting" | "linking";

/** How far in front of a phrase its sentence is read. */
const REACH = 60;
const findWords = finderByLanguage<WordKind>(wordEntries);
const clauseEnds = /[.!?。！？;；|｜\n\t•·,，、:：()（）［］[\]–—*>]|\s-\s|\d\s/gu;
const words = /[\p{L}\p{M}]+/gu;
/** "GMT", "CET", "HR". */
const capitals = /^\p{Lu}{2,5}$/u;
const article = /(?:^|\s)(?:the|our|der|die|das|unsere|la|le|notre|el|nuestra|de|het|onze|den|vår)\s+$/i;
const author = /^[\s:]{0,2}(?:by|von|par|por|door|av|od|przez)\s+\p{Lu}/u;
const asides = /\([^()]{0,40}\)/g;

/** A phrase that announces a day, and where the day stands. */
export interface AnnouncedDay {
  readonly start: number;
  readonly end: number;
  /** Where its day begins. */
  readonly day: number;
  readonly language: string | null;
}

/**
 * Whether a day announced by "deadline", "closes" or "posted" is one of the posting, and not of a tax return, an offer or record
 * revenue: the sentence speaks of posting or applying, or has no other subject in front of the phrase and none behind it.
 */
export function concernsPosting(text: string, { start, end, day, language }: AnnouncedDay): boolean {
  const find = findWords(language);
  const isOfPosting = (piece: string): boolean => find(piece).some(({ value }) => value === "posting");
  const before = clauseBefore(text, start);
  const gap = text.slice(end, day);
  if (isOfPosting(text.slice(start, end)) || isOfPosting(before) || isOfPosting(gap)) return true;
  const isOpening = language !== "de" && /^\p{Lu}/u.test(text.slice(start, end));
  if (!isOpening && !article.test(before) && holdsSubject(before, find)) return false;
  return author.test(gap) || !holdsSubject(gap.replace(asides, " "), find);
}

/** The part of the sentence in front of a phrase. */
function clauseBefore(text: string, start: number): string {
  const near = text.slice(Math.max(0, start - REACH), start);
  const last = Array.from(near.matchAll(clauseEnds)).at(-1);
  return last === undefined ? near : near.slice(last.index + last[0].length);
}

/** Whether words are left when those that only join others are taken out. */
function holdsSubject(piece: string, find: ReturnType<typeof findWords>): boolean {
  let rest = piece;
  for (const { start, end } of find(piece)) rest = `${rest.slice(0, start)}${" ".repeat(end - start)}${rest.slice(end)}`;
  return (rest.match(words) ?? []).some((word) => /\p{Lo}/u.test(word) || (word.length > 2 && !capitals.test(word)));
}

function wordEntries(table: LanguageWords): PhraseEntry<WordKind>[] {
  const { posting, apply, linking, weekdays, units } = table.dates;
  return [
    ["posting", [...posting, ...apply]],
    ["linking", [...linking, ...[...weekdays, ...units].flatMap((names) => names.split(" "))]],
  ];
}
