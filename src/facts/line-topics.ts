import type { LabelWords } from "../languages/label-words.ts";
import { languages } from "../languages/languages.ts";
import { once } from "../normalize/once.ts";

/** A thing that a line can speak of. */
export type Topic = "experience" | "education" | "remote" | "employment" | "salary";

const stemsOf: Readonly<Record<Topic, (labels: LabelWords) => readonly string[]>> = {
  experience: ({ experienceStems }) => experienceStems,
  education: ({ educationStems }) => educationStems,
  remote: ({ remoteStems }) => remoteStems,
  employment: ({ employmentStems }) => employmentStems,
  salary: ({ salaryStems }) => salaryStems,
};
// The keys of a literal.
const topics = Object.keys(stemsOf) as readonly Topic[];

/** Stems are looked up by so many letters; the few shorter ones by all they have. */
const keyLength = 3;
const wordStem = /^[\p{Script=Latin}]{2,}/u;
const latin = /\p{Script=Latin}/u;
/** A line without figures and without any such character holds no stem of signs. */
const dense = /[^\p{Script=Latin}\s.,;:!?'"()/&-]/u;
const tableSize = 0x250;

interface Stem {
  readonly text: string;
  readonly topic: Topic;
}

interface StemIndex {
  /** Stems by their first letters; they stand where a word begins. */
  readonly byLetters: ReadonlyMap<string, readonly Stem[]>;
  /** By the slot of two letters, a bit for the third one of a key: most words are done with after this one look. */
  readonly beginnings: Uint8Array;
  /** Signs, figures and the words of languages without blanks stand anywhere. */
  readonly anywhere: ReadonlyMap<number, readonly Stem[]>;
  /** Whether a unit below 128 begins a stem that stands anywhere. */
  readonly signs: Uint8Array;
  readonly latin: Uint8Array;
}

const slotOf = (first: number, second: number): number => (Math.imul(first, 181) + second) & 1023;
const bitOf = (third: number): number => 1 << (third & 7);

const mayBeKey = (line: string, { at, beginnings }: { readonly at: number; readonly beginnings: Uint8Array }): boolean =>
  ((beginnings[slotOf(line.charCodeAt(at), line.charCodeAt(at + 1))] ?? 0) & bitOf(line.charCodeAt(at + 2))) !== 0;

const stemIndex = once((): StemIndex => {
  const all = topics.flatMap((topic) => {
    const texts = new Set(languages.flatMap(({ labels }) => stemsOf[topic](labels)));
    return [...texts].map((text): Stem => ({ text, topic }));
  });
  const byLetters = Map.groupBy(
    all.filter(({ text }) => wordStem.test(text)),
    ({ text }) => /^\p{Script=Latin}+/u.exec(text)?.[0].slice(0, keyLength) ?? text,
  );
  const anywhere = Map.groupBy(
    all.filter(({ text }) => !wordStem.test(text)),
    ({ text }) => text.charCodeAt(0),
  );
  const beginnings = new Uint8Array(1024);
  for (const key of byLetters.keys()) {
    const slot = slotOf(key.charCodeAt(0), key.charCodeAt(1));
    beginnings[slot] = (beginnings[slot] ?? 0) | (key.length < keyLength ? 0xff : bitOf(key.charCodeAt(2)));
  }
  return {
    ...{ byLetters, beginnings, anywhere },
    signs: Uint8Array.from({ length: 128 }, (_, code) => (anywhere.has(code) ? 1 : 0)),
    latin: Uint8Array.from({ length: tableSize }, (_, code) => (latin.test(String.fromCharCode(code)) ? 1 : 0)),
  };
});

const isLatin = (code: number, table: Uint8Array): boolean => {
  if (code < tableSize) return table[code] === 1;
  const isOther = (code >= 0x2000 && code < 0x2070) || (code >= 0x2e80 && code < 0xa000) || (code >= 0xac00 && code < 0xe000);
  return !isOther && latin.test(String.fromCharCode(code));
};

/** Adds what the word that begins at an offset speaks of. */
const addWord = (found: Set<Topic>, { line, at }: { readonly line: string; readonly at: number }): void => {
  const { byLetters, latin: table } = stemIndex();
  const isLong = isLatin(line.charCodeAt(at + 2), table);
  if (isLong)
    for (const { text, topic } of byLetters.get(line.slice(at, at + keyLength)) ?? []) if (line.startsWith(text, at)) found.add(topic);
  for (const { text, topic } of byLetters.get(line.slice(at, at + 2)) ?? []) if (line.startsWith(text, at)) found.add(topic);
};

/** What the words of a line may speak of. One pass. */
export const lineTopics = (text: string): ReadonlySet<Topic> => {
  const { beginnings, anywhere, signs, latin: table } = stemIndex();
  const line = text.toLowerCase();
  const found = new Set<Topic>();
  const bySign = new Set<Topic>();
  let isInWord = false;
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    const isLetter = isLatin(code, table);
    const isBeginning = isLetter && !isInWord;
    isInWord = isLetter;
    if (isBeginning && mayBeKey(line, { at, beginnings }) && isLatin(line.charCodeAt(at + 1), table)) {
      addWord(found, { line, at });
      if (found.size === topics.length) return found;
    }
    if (code < 128 ? signs[code] === 1 : !isLetter)
      for (const stem of anywhere.get(code) ?? []) if (line.startsWith(stem.text, at)) bySign.add(stem.topic);
  }
  return bySign.size > 0 && dense.test(line) ? new Set([...found, ...bySign]) : found;
};
