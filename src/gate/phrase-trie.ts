/** A phrase to look for. */
export interface TriePhrase {
  /** Lower case; a `*` at the end stands for any ending of the last word. */
  readonly text: string;
  /** What a match means, as bits. Phrases written alike are one, with the bits of all. */
  readonly bits: number;
}

/** Many phrases, ready for one linear pass. Made by {@link buildPhraseTrie}. */
export interface PhraseTrie {
  /**
   * By the first two characters of a phrase, hashed, a bit for the third one: most words of a page are told apart by them,
   * without the large table.
   */
  readonly beginnings: Uint8Array;
  /** A hash table of the edges, open addressing: the node they leave (-1 for a free slot), their character, where they lead. */
  readonly slotNode: Int32Array;
  readonly slotCode: Uint16Array;
  readonly slotTarget: Int32Array;
  /** What ends at a node, 0 for nothing. */
  readonly bits: Int32Array;
  /** What ends at a node whatever letters follow. */
  readonly openBits: Int32Array;
}

/** Where to look, index just after a match and what it means; `end` is -1 when nothing matches. */
export interface TrieMatch {
  start: number;
  end: number;
  bits: number;
  /** The node where it ended: the same for the same phrase. */
  node: number;
}

const space = 32;
const apostrophe = 39;
const noBreakSpace = 0xa0;
const typographicApostrophe = 0x2019;
const firstLetterAfterLatin = 0x250;
const firstIdeograph = 0x2e80;

const latinLetters = Uint8Array.from({ length: firstLetterAfterLatin }, (_, code) =>
  /[\p{L}\p{N}]/u.test(String.fromCharCode(code)) ? 1 : 0,
);

/** Whether words of the script of this character stand apart and this is a part of one. */
export const isWordCode = (code: number): boolean =>
  code < firstLetterAfterLatin ? latinLetters[code] === 1 : code < 0x2000 || (code >= 0xd800 && code < 0xe000);

const isSpaceCode = (code: number): boolean => code === space || code === noBreakSpace || code === 9;

const plainCode = (code: number): number => {
  if (code === typographicApostrophe) return apostrophe;
  return isSpaceCode(code) ? space : code;
};

const slotOf = (node: number, code: number): number => Math.imul(Math.imul(node, 0x9e3779b1) ^ code, 0x85ebca6b) >>> 12;

const beginningOf = (first: number, second: number): number => (Math.imul(first, 251) + second) & 0xffff;

const bitOfThird = (third: number): number => 1 << (third & 7);
const anyThird = 0xff;

/** A trie being built. Changed only by the functions of this file. */
interface TrieDraft extends PhraseTrie {
  nodes: number;
}

const newDraft = (units: number): TrieDraft => {
  // Phrases share their beginnings, so that far less than half of the slots is used and a look-up rarely needs a second one.
  const size = 2 ** Math.ceil(Math.log2(units * 2 + 2));
  return {
    ...{ slotNode: new Int32Array(size).fill(-1), slotCode: new Uint16Array(size), slotTarget: new Int32Array(size) },
    ...{ bits: new Int32Array(units + 1), openBits: new Int32Array(units + 1), beginnings: new Uint8Array(0x10000) },
    nodes: 1,
  };
};

/** The node an edge leads to, made if there is none. */
const grow = (draft: TrieDraft, node: number, code: number): number => {
  const { slotNode, slotCode, slotTarget } = draft;
  const last = slotNode.length - 1;
  let slot = slotOf(node, code) & last;
  while (slotNode[slot] !== -1) {
    if (slotNode[slot] === node && slotCode[slot] === code) return slotTarget[slot] ?? 0;
    slot = (slot + 1) & last;
  }
  slotNode[slot] = node;
  slotCode[slot] = code;
  slotTarget[slot] = draft.nodes;
  return draft.nodes++;
};

const addPhrase = (draft: TrieDraft, { text, bits }: TriePhrase): void => {
  const isOpen = text.endsWith("*");
  const length = isOpen ? text.length - 1 : text.length;
  let node = 0;
  for (let index = 0; index < length; index++) node = grow(draft, node, plainCode(text.charCodeAt(index)));
  const marks = isOpen ? draft.openBits : draft.bits;
  marks[node] = (marks[node] ?? 0) | bits;
  // A phrase of one character may go on with any.
  if (length === 1) draft.beginnings.fill(anyThird);
  const second = plainCode(text.charCodeAt(1));
  const slot = beginningOf(plainCode(text.charCodeAt(0)), second);
  // A space stands for several.
  const isAny = length === 2 || second === space;
  draft.beginnings[slot] = (draft.beginnings[slot] ?? 0) | (isAny ? anyThird : bitOfThird(plainCode(text.charCodeAt(2))));
};

/** Builds the trie of some phrases. Takes time in the sum of their lengths. */
export const buildPhraseTrie = (phrases: readonly TriePhrase[]): PhraseTrie => {
  const draft = newDraft(phrases.reduce((sum, { text }) => sum + text.length, 0));
  for (const phrase of phrases) addPhrase(draft, phrase);
  return draft;
};

/** The node an edge leads to, 0 for none. */
const follow = ({ slotNode, slotCode, slotTarget }: PhraseTrie, node: number, code: number): number => {
  const last = slotNode.length - 1;
  let slot = slotOf(node, code) & last;
  while (slotNode[slot] !== -1) {
    if (slotNode[slot] === node && slotCode[slot] === code) return slotTarget[slot] ?? 0;
    slot = (slot + 1) & last;
  }
  return 0;
};

/**
 * Finds the longest phrase that begins at `match.start` of a lower-case text, and writes it to `match`. A space of a phrase stands for any run of blanks within a
 * line. Takes no longer than the longest phrase, runs of blanks apart.
 */
// Three parameters, since an object for each word of a page would cost as much as the matching.
export const matchPhrase = (trie: PhraseTrie, match: TrieMatch, text: string): void => {
  let position = match.start;
  let node = 0;
  match.end = -1;
  const thirds = trie.beginnings[beginningOf(plainCode(text.charCodeAt(position)), plainCode(text.charCodeAt(position + 1)))] ?? 0;
  if ((thirds & bitOfThird(plainCode(text.charCodeAt(position + 2)))) === 0) return;
  do {
    const code = plainCode(text.charCodeAt(position++));
    if (code === space) while (isSpaceCode(text.charCodeAt(position))) position++;
    node = follow(trie, node, code);
    const bits = trie.bits[node] ?? 0;
    const openBits = trie.openBits[node] ?? 0;
    if (bits !== 0 || openBits !== 0) {
      const isWhole = !isWordCode(text.charCodeAt(position - 1)) || !isWordCode(text.charCodeAt(position));
      const found = openBits | (isWhole ? bits : 0);
      if (found !== 0) {
        match.end = position;
        match.bits = found;
        match.node = node;
      }
    }
  } while (node !== 0);
};

/** Whether a character belongs to a script that writes without spaces. */
export const isIdeograph = (code: number): boolean => code >= firstIdeograph && (code < 0xd800 || code >= 0xf900);
