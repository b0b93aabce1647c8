import type { LabelWords } from "../languages/label-words.ts";
import { languages } from "../languages/languages.ts";
import type { TextLine } from "./text-line.ts";

/** A thing that a line can speak of. */
export type Topic = "experience" | "education" | "remote" | "employment" | "salary";

/** Lines that may speak of a topic. A topic without lines is not stated in any language that has a table. */
export type Mentions = ReadonlyMap<Topic, readonly TextLine[]>;

const stems: Readonly<Record<Topic, (labels: LabelWords) => readonly string[]>> = {
  experience: ({ experienceStems }) => experienceStems,
  education: ({ educationStems }) => educationStems,
  remote: ({ remoteStems }) => remoteStems,
  employment: ({ employmentStems }) => employmentStems,
  salary: ({ salaryStems }) => salaryStems,
};
// The keys of a literal.
const topics = Object.keys(stems) as readonly Topic[];

/** Stems are looked up by so many letters; the few shorter ones by all they have. */
const keyLength = 3;
const wordStem = /^[\p{Script=Latin}]{2,}/u;
const word = /[\p{Script=Latin}]{2,}/gu;

interface Stem {
  readonly text: string;
  readonly topic: Topic;
}

const all: readonly Stem[] = topics.flatMap((topic) => {
  const texts = new Set(languages.flatMap(({ labels }) => stems[topic](labels)));
  return [...texts].map((text) => ({ text, topic }));
});

/** Stems by their first letters; they stand where a word begins. */
const byLetters: ReadonlyMap<string, readonly Stem[]> = Map.groupBy(
  all.filter(({ text }) => wordStem.test(text)),
  ({ text }) => /^\p{Script=Latin}+/u.exec(text)?.[0].slice(0, keyLength) ?? text,
);
/** Signs, figures and the words of languages without blanks stand anywhere. */
const anywhere = all.filter(({ text }) => !wordStem.test(text));
const dense = /[^\p{Script=Latin}\s\d.,;:!?'"()/&-]/u;

const topicsOf = (line: string): ReadonlySet<Topic> => {
  const found = new Set<Topic>();
  const lower = line.toLowerCase();
  for (const { 0: match, index } of lower.matchAll(word)) {
    for (const stem of byLetters.get(match.slice(0, keyLength)) ?? []) if (lower.startsWith(stem.text, index)) found.add(stem.topic);
    for (const stem of byLetters.get(match.slice(0, 2)) ?? []) found.add(stem.topic);
    if (found.size === topics.length) return found;
  }
  if (dense.test(lower) || /\d/.test(lower))
    for (const { text, topic } of anywhere) if (!found.has(topic) && lower.includes(text)) found.add(topic);
  return found;
};

/** Sorts lines by what they may speak of, in one pass. */
export const readMentions = (lines: readonly TextLine[]): Mentions => {
  const mentions = new Map<Topic, TextLine[]>();
  for (const line of lines) {
    for (const topic of topicsOf(line.text)) {
      const known = mentions.get(topic);
      if (known === undefined) mentions.set(topic, [line]);
      else known.push(line);
    }
  }
  return mentions;
};

/** Lines put together as a text of their own, and the way back. */
export interface Excerpt {
  readonly text: string;
  /** From an offset of the excerpt to the prepared text. */
  readonly toText: (offset: number) => number;
}

/** Makes a short text of some lines, so that a reader need not look at the rest. */
export const excerptOf = (lines: readonly TextLine[]): Excerpt => {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of lines) {
    starts.push(length);
    length += text.length + 1;
  }
  const toText = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return (lines[low]?.start ?? 0) + offset - (starts[low] ?? 0);
  };
  return { text: lines.map(({ text }) => text).join("\n"), toText };
};
