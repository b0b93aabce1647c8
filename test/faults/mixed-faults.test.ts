import { expect, it } from "vitest";
import { checkMixed } from "./support/mixed-batch.ts";
import { leftSince, openResources } from "./support/resources.ts";

it("every fault at random, with restarts in between: each posting has one outcome, which is right or a known failure", async () => {
  const before = openResources();
  await Promise.all([1, 2, 3, 4, 5].map((seed) => checkMixed(seed)));
  expect(await leftSince(before)).toEqual({});
  // Five batches at once: on a busy machine they take longer than one test may.
}, 240_000);
