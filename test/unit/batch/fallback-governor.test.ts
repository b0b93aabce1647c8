import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createFallbackGovernor } from "../../../src/batch/fallback-governor.ts";
import type { FallbackGovernor } from "../../../src/spec/fallback-governor.ts";

function askMany(governor: FallbackGovernor, times: number): number {
  return Array.from({ length: times }, () => governor.mayFallBack()).filter(Boolean).length;
}

describe("the governor of fall-backs", () => {
  test("lets a fifth of a hundred fall back before anything has ended", () => {
    expect(askMany(createFallbackGovernor({ maxShare: 0.2 }), 1_000)).toBe(20);
  });

  test("opens again as postings without a fall-back push the old ones out of the window", () => {
    const governor = createFallbackGovernor({ maxShare: 0.2 });
    expect(askMany(governor, 30)).toBe(20);
    for (let ended = 0; ended < 20; ended += 1) governor.record({ fellBack: true });
    expect(governor.mayFallBack()).toBe(false);
    for (let ended = 0; ended < 80; ended += 1) governor.record({ fellBack: false });
    expect(governor.mayFallBack()).toBe(false);
    for (let ended = 0; ended < 5; ended += 1) governor.record({ fellBack: false });
    expect(askMany(governor, 10)).toBe(5);
  });

  test.each([
    [0, 0],
    [0.99, 99],
    [0.29, 29],
    [0.005, 0],
  ])("a share of %d allows %i of the first hundred", (maxShare, allowed) => {
    expect(askMany(createFallbackGovernor({ maxShare }), 500)).toBe(allowed);
  });

  test("a share of 1 sets no limit, also when a hundred in a row have fallen back", () => {
    const governor = createFallbackGovernor({ maxShare: 1 });
    expect(askMany(governor, 500)).toBe(500);
    for (let ended = 0; ended < 500; ended += 1) governor.record({ fellBack: true });
    expect(governor.mayFallBack()).toBe(true);
  });

  test("never more than the share of any hundred postings in a row fall back, however many are under way", () => {
    const steps = fc.array(fc.oneof(fc.constant("fail"), fc.constant("succeed"), fc.constant("end")), { maxLength: 600 });
    fc.assert(
      fc.property(steps, fc.integer({ min: 0, max: 100 }), (run, percent) => {
        const governor = createFallbackGovernor({ maxShare: percent / 100 });
        const ended: boolean[] = [];
        let underWay = 0;
        for (const step of run) {
          if (step === "fail" && governor.mayFallBack()) underWay += 1;
          const isFallback = step === "end" && underWay > 0;
          if (!isFallback && step !== "succeed") continue;
          if (isFallback) underWay -= 1;
          governor.record({ fellBack: isFallback });
          ended.push(isFallback);
          expect(ended.slice(-100).filter(Boolean).length).toBeLessThanOrEqual(percent);
        }
      }),
    );
  });
});
