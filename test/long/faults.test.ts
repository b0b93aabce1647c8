import { expect, it } from "vitest";
import { checkMixed } from "../faults/support/mixed-batch.ts";
import { leftSince, openResources } from "../faults/support/resources.ts";

const seeds = Array.from({ length: 50 }, (_, index) => 1_000 + index);

it.each(seeds)("seed %i: every fault at random, with restarts in between, and each posting has one outcome", async (seed) => {
  const before = openResources();
  await checkMixed(seed);
  expect(await leftSince(before)).toEqual({});
});
