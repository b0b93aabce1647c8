import { describe, expect, it } from "vitest";
import { createOutcomeIndex } from "../../../src/journal/outcome-index.ts";

describe("createOutcomeIndex", () => {
  it("finds each of many keys at its newest place", () => {
    const index = createOutcomeIndex();
    const count = 20_000;
    for (const round of [0, 1]) {
      for (let number = 0; number < count; number += 1) {
        index.set({
          key: `https://jobs.test/${number}`,
          fingerprint: `f${round}`,
          offset: 2 ** 40 + number * 2 + round,
          length: number + 1,
        });
      }
    }
    for (let number = 0; number < count; number += 1) {
      expect(index.find(`https://jobs.test/${number}`, "f1")).toEqual({ offset: 2 ** 40 + number * 2 + 1, length: number + 1 });
      expect(index.find(`https://jobs.test/${number}`, "f0")).toBeNull();
    }
    expect(index.span("another")).toBeNull();
  });

  it("takes less than 150 bytes a key", () => {
    const bytesOf = () => process.memoryUsage().arrayBuffers;
    const index = createOutcomeIndex();
    const before = bytesOf();
    const count = 100_000;
    for (let number = 0; number < count; number += 1) index.set({ key: `k${number}`, fingerprint: "f", offset: number, length: 1 });
    expect(index.span("k5")).not.toBeNull();
    // What was outgrown may still wait for the collector: less than the table in use.
    expect((bytesOf() - before) / count).toBeLessThan(150);
  });
});
