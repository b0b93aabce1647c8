import { type BytePairVocabulary, notMergeable } from "./byte-pair-merge.ts";
import { decodeTiktokenRanks, type TokenBytes } from "./decode-tiktoken-ranks.ts";

const slotCount = 1 << 19;
const hashBase = 0x01000193;

/**
 * Makes a vocabulary of the ranks that js-tiktoken carries: two tokens join to the token with their bytes joined. A
 * polynomial hash of that is made from the hashes of the two, so a look-up costs the same for tokens of any length, and
 * no map keyed by strings is built (js-tiktoken's own takes 0.6 s and 150 MB).
 */
export function readTiktokenRanks(ranks: string): BytePairVocabulary {
  const tokens = decodeTiktokenRanks(ranks);
  const { bytes, offsets, count } = tokens;
  const byteTokens = new Int32Array(256);
  let maxTokenBytes = 1;
  for (let id = 0; id < count; id += 1) {
    const start = offsets[id] ?? 0;
    const length = (offsets[id + 1] ?? 0) - start;
    if (length === 1) byteTokens[bytes[start] ?? 0] = id;
    if (length > maxTokenBytes) maxTokenBytes = length;
  }
  return { byteTokens, maxTokenBytes, merge: createJoinTable(tokens, { maxTokenBytes }) };
}

function createJoinTable(tokens: TokenBytes, { maxTokenBytes }: { readonly maxTokenBytes: number }): BytePairVocabulary["merge"] {
  const { bytes, offsets, count } = tokens;
  const hashes = hashTokens(tokens);
  const powers = new Int32Array(maxTokenBytes + 1).fill(1);
  for (let exponent = 1; exponent <= maxTokenBytes; exponent += 1) powers[exponent] = Math.imul(powers[exponent - 1] ?? 1, hashBase);
  // A slot holds id + 1, so that 0 is an empty slot.
  const slots = new Int32Array(slotCount);
  for (let id = 0; id < count; id += 1) {
    if (offsets[id] === offsets[id + 1]) continue;
    let slot = hashSlot(hashes[id] ?? 0);
    while (slots[slot] !== 0) slot = (slot + 1) & (slotCount - 1);
    slots[slot] = id + 1;
  }

  const isJoin = (id: number, left: number, right: number): boolean => {
    const start = offsets[id] ?? 0;
    const leftStart = offsets[left] ?? 0;
    const leftLength = (offsets[left + 1] ?? 0) - leftStart;
    const rightStart = offsets[right] ?? 0;
    const rightLength = (offsets[right + 1] ?? 0) - rightStart;
    if ((offsets[id + 1] ?? 0) - start !== leftLength + rightLength) return false;
    for (let index = 0; index < leftLength; index += 1) if (bytes[start + index] !== bytes[leftStart + index]) return false;
    const middle = start + leftLength;
    for (let index = 0; index < rightLength; index += 1) if (bytes[middle + index] !== bytes[rightStart + index]) return false;
    return true;
  };

  return (left, right) => {
    const rightLength = (offsets[right + 1] ?? 0) - (offsets[right] ?? 0);
    const hash = (Math.imul(hashes[left] ?? 0, powers[rightLength] ?? 0) + (hashes[right] ?? 0)) | 0;
    for (let slot = hashSlot(hash); ; slot = (slot + 1) & (slotCount - 1)) {
      const id = (slots[slot] ?? 0) - 1;
      if (id < 0) return notMergeable;
      if (hashes[id] === hash && isJoin(id, left, right)) return id;
    }
  };
}

function hashTokens({ bytes, offsets, count }: TokenBytes): Int32Array {
  const hashes = new Int32Array(count);
  for (let id = 0; id < count; id += 1) {
    const end = offsets[id + 1] ?? 0;
    let hash = 0;
    // One more than the byte, so that leading zero bytes count.
    for (let index = offsets[id] ?? 0; index < end; index += 1) hash = (Math.imul(hash, hashBase) + (bytes[index] ?? 0) + 1) | 0;
    hashes[id] = hash;
  }
  return hashes;
}

function hashSlot(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) & (slotCount - 1);
}
