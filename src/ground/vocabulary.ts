import type { SourceSpan } from "../spec/source-span.ts";
import { foldWord } from "./fold-word.ts";

/**
 * The distinct words of a text, each known by a number. Words whose folded forms are the same are one word. A table of its own,
 * because a `Map` would need every word of the text cut out as a string: that took twice the time.
 */
export interface Vocabulary {
  /** The folded form of each word, by number. */
  readonly forms: readonly string[];
  /** Number of the word that stands at a place of a text; a new one for a word that was not met before. */
  numberAt(text: string, place: SourceSpan): number;
  /** Number of a folded word, or -1. */
  numberOf(folded: string): number;
}

const asciiLower = Uint8Array.from({ length: 128 }, (_, code) => String.fromCharCode(code).toLowerCase().charCodeAt(0));
const leastSlots = 256;

const mixed = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
const finished = (hash: number): number => (hash ^ (hash >>> 15)) & 0x7fffffff;

const hashOf = (form: string): number => {
  let hash = form.length;
  for (let at = 0; at < form.length; at++) hash = mixed(hash, form.charCodeAt(at));
  return finished(hash);
};

/** The hash of a word's folded form as it stands in a text, or -1 when it has letters beyond ASCII. */
const hashAt = (text: string, { start, end }: SourceSpan): number => {
  let hash = end - start;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code > 127) return -1;
    hash = mixed(hash, asciiLower[code] ?? 0);
  }
  return finished(hash);
};

/** Whether a form stands at a place, for words of ASCII. */
const isFormAt = (form: string, { text, start, end }: SourceSpan & { readonly text: string }): boolean => {
  if (form.length !== end - start) return false;
  for (let at = 0; at < form.length; at++) if (asciiLower[text.charCodeAt(start + at)] !== form.charCodeAt(at)) return false;
  return true;
};

/** Starts an empty vocabulary. */
export function createVocabulary(): Vocabulary {
  const forms: string[] = [];
  let hashes = new Int32Array(leastSlots);
  /** Number of the word in a slot and 1; 0 in an empty one. */
  let slots = new Int32Array(leastSlots);

  const slotFor = (hash: number): number => {
    let slot = hash & (slots.length - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    return slot;
  };
  const grow = (): void => {
    const known = hashes.subarray(0, forms.length);
    slots = new Int32Array(slots.length * 2);
    hashes = new Int32Array(slots.length);
    hashes.set(known);
    for (const [number, hash] of known.entries()) slots[slotFor(hash)] = number + 1;
  };
  const add = (form: string, hash: number): number => {
    if (forms.length * 2 >= slots.length) grow();
    hashes[forms.length] = hash;
    slots[slotFor(hash)] = forms.length + 1;
    return forms.push(form) - 1;
  };
  const find = (folded: string, hash: number): number => {
    for (let slot = hash & (slots.length - 1); slots[slot] !== 0; slot = (slot + 1) & (slots.length - 1)) {
      const number = (slots[slot] ?? 0) - 1;
      if (hashes[number] === hash && forms[number] === folded) return number;
    }
    return -1;
  };
  const numberOf = (folded: string): number => find(folded, hashOf(folded));
  const numberOfForm = (form: string): number => {
    const hash = hashOf(form);
    const known = find(form, hash);
    return known < 0 ? add(form, hash) : known;
  };
  return {
    forms,
    numberOf,
    numberAt(text, { start, end }) {
      const hash = hashAt(text, { start, end });
      if (hash < 0) return numberOfForm(foldWord(text.slice(start, end)));
      for (let slot = hash & (slots.length - 1); slots[slot] !== 0; slot = (slot + 1) & (slots.length - 1)) {
        const number = (slots[slot] ?? 0) - 1;
        if (hashes[number] === hash && isFormAt(forms[number] ?? "", { text, start, end })) return number;
      }
      return add(text.slice(start, end).toLowerCase(), hash);
    },
  };
}
