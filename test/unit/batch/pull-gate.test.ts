import { describe, expect, test } from "vitest";
import { askToPull } from "../../../src/batch/pull-gate.ts";

const idle = { localLimit: 32, localWaiting: 0, cloudPending: 0 };
const auto = (load: object = {}) =>
  ({ concurrency: "auto", order: "finished", lane: "realtime", maxWaitingPages: 2_000, load: () => ({ ...idle, ...load }) }) as const;

describe("the next page is read", () => {
  test("while pages of a fixed number are in work", () => {
    const fixed = { concurrency: 3, order: "finished", lane: "realtime", maxWaitingPages: 2_000, load: () => idle } as const;
    expect([2, 3].map((inWork) => askToPull({ inWork, held: 0 }, fixed))).toEqual(["pull", "full"]);
    expect(askToPull({ inWork: 0, held: 3 }, fixed)).toBe("full");
  });

  test("while few calls wait for a slot", () => {
    expect([8, 9].map((localWaiting) => askToPull({ inWork: 0, held: 0 }, auto({ localWaiting })))).toEqual(["pull", "busy"]);
    expect([2, 3].map((localWaiting) => askToPull({ inWork: 0, held: 0 }, auto({ localLimit: 4, localWaiting })))).toEqual([
      "pull",
      "busy",
    ]);
  });

  test("up to a quarter more than the slots and eight that are being read or proved", () => {
    expect([47, 48].map((inWork) => askToPull({ inWork, held: 0 }, auto()))).toEqual(["pull", "busy"]);
    expect([7, 8].map((inWork) => askToPull({ inWork, held: 0 }, auto({ localLimit: 0 })))).toEqual(["pull", "busy"]);
  });

  test("beyond that for pages that are with the cloud, up to four times as many", () => {
    expect([60, 67, 68].map((inWork) => askToPull({ inWork, held: 0 }, auto({ cloudPending: 20 })))).toEqual(["pull", "pull", "busy"]);
    expect([191, 192].map((inWork) => askToPull({ inWork, held: 0 }, auto({ cloudPending: 500 })))).toEqual(["pull", "full"]);
  });

  test("not while the consumer is behind", () => {
    expect([63, 64].map((held) => askToPull({ inWork: 0, held }, auto()))).toEqual(["pull", "full"]);
  });

  test("also while a thousand pages wait for a cloud batch, and not when two thousand do", () => {
    const batch = (cloudPending: number) => ({ ...auto({ cloudPending }), lane: "batch" }) as const;
    expect(askToPull({ inWork: 1_010, held: 0 }, batch(1_000))).toBe("pull");
    expect(askToPull({ inWork: 1_010, held: 0 }, { ...batch(1_000), lane: "realtime" })).toBe("full");
    expect(askToPull({ inWork: 2_300, held: 0 }, batch(2_300))).toBe("full");
    expect(askToPull({ inWork: 1_010, held: 0 }, { ...batch(1_000), maxWaitingPages: 500 })).toBe("full");
    expect(askToPull({ inWork: 5_010, held: 0 }, { ...batch(5_000), maxWaitingPages: 5_000 })).toBe("pull");
    expect(askToPull({ inWork: 1_002, held: 0 }, { ...batch(1_000), concurrency: 3 })).toBe("pull");
  });
});
