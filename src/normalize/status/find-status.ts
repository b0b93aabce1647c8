import type { LanguageWords } from "../../languages/language-words.ts";
import { daysBetween, leadingDay } from "../dates/calendar.ts";
import type { NormalizeOptions } from "../normalize-options.ts";
import type { PhraseEntry, PhraseMatch } from "../phrases/create-phrase-finder.ts";
import { finderByLanguage } from "../phrases/finder-by-language.ts";
import { isDeniedNotice } from "./is-denied-notice.ts";
import { namesPosting } from "./names-posting.ts";

/** Whether one can still apply. */
export interface StatusReading {
  readonly status: "open" | "closed" | "unknown";
  /** What in the text says so; null when a date decided. */
  readonly phrase: { readonly start: number; readonly end: number } | null;
  readonly reason: "closed-phrase" | "valid-through-past" | "open-phrase" | "valid-through-ahead" | "not-stated";
  /** 0 to 1. */
  readonly confidence: number;
}

/** Options of {@link findStatus}. */
export interface FindStatusOptions extends NormalizeOptions {
  /** Last day to apply, as far as known. @default null */
  readonly validThrough?: string | null;
}

type StatusWord = "closed" | "over" | "open" | "conditional";

/** How far before a phrase "if" or "once" makes it a possibility. */
const REACH = 60;
/** A page says of so many things at most that they are over before it says it of itself. */
const mostLooks = 100;
const findStatusWords = finderByLanguage<StatusWord>(statusEntries);

/**
 * Tells whether a posting is open: a phrase that says it is closed comes first ("no longer accepting applications", but neither
 * "once the position has been filled", "the position has not been filled" nor "the office is closed"), then the last day to apply against `referenceDate`, then a phrase that says it is
 * open. Else it is unknown: that a page exists says nothing.
 */
export function findStatus(text: string, options: FindStatusOptions = {}): StatusReading {
  const language = options.language ?? null;
  const words = findStatusWords(language)(text);
  const looked = new Set(words.filter(({ value }) => value === "over").slice(0, mostLooks));
  const isClosed = (word: PhraseMatch<StatusWord>): boolean =>
    word.value === "closed" || (looked.has(word) && namesPosting(text, { start: word.start, language }));
  const isDenied = ({ start, end }: PhraseMatch<StatusWord>): boolean => isDeniedNotice(text, { start, end, language });
  const closed = words.find((word, position) => isClosed(word) && !isConditional(text, { words, position }) && !isDenied(word));
  if (closed !== undefined) return { status: "closed", phrase: spanOf(closed), reason: "closed-phrase", confidence: 0.9 };
  const validThrough = leadingDay(options.validThrough);
  const referenceDate = leadingDay(options.referenceDate);
  if (validThrough !== null && referenceDate !== null) {
    return daysBetween(referenceDate, validThrough) < 0
      ? { status: "closed", phrase: null, reason: "valid-through-past", confidence: 0.9 }
      : { status: "open", phrase: null, reason: "valid-through-ahead", confidence: 0.8 };
  }
  const open = words.find((word) => word.value === "open");
  if (open !== undefined) return { status: "open", phrase: spanOf(open), reason: "open-phrase", confidence: 0.7 };
  return { status: "unknown", phrase: null, reason: "not-stated", confidence: 0 };
}

/** Whether "if" or its like stands before the phrase in the same sentence, or right behind it (Japanese, Korean). */
function isConditional(text: string, place: { words: readonly PhraseMatch<StatusWord>[]; position: number }): boolean {
  const phrase = place.words[place.position];
  if (phrase === undefined) return false;
  const next = place.words[place.position + 1];
  if (next?.value === "conditional" && next.start - phrase.end <= 2) return true;
  for (let before = place.position - 1; before >= 0; before -= 1) {
    const word = place.words[before];
    if (word === undefined || phrase.start - word.end > REACH) return false;
    if (word.value === "conditional" && !/[.!?。\n]/.test(text.slice(word.end, phrase.start))) return true;
  }
  return false;
}

function spanOf({ start, end }: PhraseMatch<StatusWord>): { start: number; end: number } {
  return { start, end };
}

function statusEntries(table: LanguageWords): PhraseEntry<StatusWord>[] {
  const { closed, over, open, conditional } = table.dates;
  return [
    ["closed", closed],
    ["over", over],
    ["open", open],
    ["conditional", conditional],
  ];
}
