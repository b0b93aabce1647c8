/** A phrase to look for. */
export interface TriePhrase {
  /** Lower case; a `*` at the end stands for any ending of the last word. */
  readonly text: string;
  /** What a match means, as bits. Phrases written alike are one, with the bits of all. */
  readonly bits: number;
}

/** Many phrases, ready for one linear pass. Made by {@link buildPhraseTrie}. */
export interface PhraseTrie {
  readonly roots: ReadonlyMap<number, number>;
  /** Where a node's edges begin; those of node n end where those of n + 1 begin. */
  readonly firstEdge: Int32Array;
  readonly edgeCode: Uint16Array;
  readonly edgeTarget: Int32Array;
  /** What ends at a node, 0 for nothing. */
  readonly bits: Int32Array;
  /** What ends at a node whatever letters follow. */
  readonly openBits: Int32Array;
}

/** Index just after a match and what it means; `end` is -1 when nothing matches. */
export interface TrieMatch {
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

interface Node {
  readonly edges: Map<number, Node>;
  bits: number;
  openBits: number;
}

const newNode = (): Node => ({ edges: new Map(), bits: 0, openBits: 0 });

const addPhrase = (root: Node, { text, bits }: TriePhrase): void => {
  const isOpen = text.endsWith("*");
  let node = root;
  for (const unit of (isOpen ? text.slice(0, -1) : text).split("")) {
    const code = plainCode(unit.charCodeAt(0));
    const next = node.edges.get(code) ?? newNode();
    node.edges.set(code, next);
    node = next;
  }
  if (isOpen) node.openBits |= bits;
  else node.bits |= bits;
};

const numberNodes = (root: Node): readonly Node[] => {
  const nodes = [root];
  for (let index = 0; index < nodes.length; index++) for (const child of nodes[index]?.edges.values() ?? []) nodes.push(child);
  return nodes;
};

/** Builds the trie of some phrases. Takes time in the sum of their lengths. */
export const buildPhraseTrie = (phrases: readonly TriePhrase[]): PhraseTrie => {
  const root = newNode();
  for (const phrase of phrases) addPhrase(root, phrase);
  const nodes = numberNodes(root);
  const numbers = new Map(nodes.map((node, index) => [node, index]));
  const firstEdge = new Int32Array(nodes.length + 1);
  const codes: number[] = [];
  const targets: number[] = [];
  nodes.forEach((node, index) => {
    firstEdge[index] = codes.length;
    for (const [code, child] of node.edges) {
      codes.push(code);
      targets.push(numbers.get(child) ?? 0);
    }
  });
  firstEdge[nodes.length] = codes.length;
  return {
    roots: new Map([...root.edges].map(([code, node]) => [code, numbers.get(node) ?? 0])),
    firstEdge,
    edgeCode: Uint16Array.from(codes),
    edgeTarget: Int32Array.from(targets),
    bits: Int32Array.from(nodes, ({ bits }) => bits),
    openBits: Int32Array.from(nodes, ({ openBits }) => openBits),
  };
};

const follow = (
  { firstEdge, edgeCode, edgeTarget }: PhraseTrie,
  { node, code }: { readonly node: number; readonly code: number },
): number => {
  const end = firstEdge[node + 1] ?? 0;
  for (let edge = firstEdge[node] ?? 0; edge < end; edge++) if (edgeCode[edge] === code) return edgeTarget[edge] ?? 0;
  return 0;
};

/** Whether a phrase may begin here: not within a word of a script that sets words apart. */
export const mayBegin = (text: string, index: number): boolean => {
  const code = text.charCodeAt(index);
  return !isWordCode(code) || index === 0 || !isWordCode(text.charCodeAt(index - 1));
};

/**
 * The longest phrase that begins at `index` of a lower-case text. A space of a phrase stands for any run of blanks within a
 * line. Takes no longer than the longest phrase, runs of blanks apart.
 */
export const matchPhrase = (trie: PhraseTrie, { text, index, match }: { text: string; index: number; match: TrieMatch }): void => {
  match.end = -1;
  let node = trie.roots.get(plainCode(text.charCodeAt(index))) ?? 0;
  let position = index + 1;
  while (node !== 0) {
    const bits = trie.bits[node] ?? 0;
    const openBits = trie.openBits[node] ?? 0;
    if (bits !== 0 || openBits !== 0) {
      const isWhole = !isWordCode(text.charCodeAt(position - 1)) || !isWordCode(text.charCodeAt(position));
      const found = openBits | (isWhole ? bits : 0);
      if (found !== 0) Object.assign(match, { end: position, bits: found, node });
    }
    const code = plainCode(text.charCodeAt(position++));
    if (code === space) while (isSpaceCode(text.charCodeAt(position))) position++;
    node = follow(trie, { node, code });
  }
};

/** Whether a character belongs to a script that writes without spaces. */
export const isIdeograph = (code: number): boolean => code >= firstIdeograph && (code < 0xd800 || code >= 0xf900);
