import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { type BytePairVocabulary, createPieceMerger, notMergeable } from "../../../src/tokenizers/byte-pair-merge.ts";

// Generous for a machine that does other things as well; nothing here is judged by it.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** Merges as the algorithm is written down: the lowest joined id first, the leftmost of equal ones. */
function mergePlainly(start: readonly number[], merge: BytePairVocabulary["merge"]): number[] {
  const tokens = [...start];
  for (;;) {
    const ranks = tokens.slice(1).map((token, index) => merge(tokens[index] ?? 0, token));
    const best = Math.min(notMergeable, ...ranks);
    if (best === notMergeable) return tokens;
    tokens.splice(ranks.indexOf(best), 2, best);
  }
}

const pair = fc.tuple(fc.nat(30), fc.nat(30));
const vocabularies = fc
  .uniqueArray(pair, { maxLength: 40, selector: ([left, right]) => `${left},${right}` })
  .map((pairs): BytePairVocabulary => {
    const joined = new Map(pairs.map(([left, right], index) => [`${left},${right}`, 4 + index] as const));
    return {
      byteTokens: new Int32Array(256),
      maxTokenBytes: 64,
      merge: (left, right) => joined.get(`${left},${right}`) ?? notMergeable,
    };
  });

describe("createPieceMerger", () => {
  for (const [size, minLength, maxLength] of [
    ["short", 1, 64],
    ["long", 65, 300],
  ] as const) {
    it(`merges ${size} pieces in the order of the ranks, also where a join makes a lower rank possible`, () => {
      fc.assert(
        fc.property(vocabularies, fc.array(fc.nat(3), { minLength, maxLength }), (vocabulary, start) => {
          const tokens = Int32Array.from(start);
          const count = createPieceMerger(vocabulary)(tokens, start.length);
          expect([...tokens.subarray(0, count)]).toEqual(mergePlainly(start, vocabulary.merge));
        }),
        { numRuns: 500 },
      );
    });
  }
});
