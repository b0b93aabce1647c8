import { expect, test } from "vitest";
import { createOccurrences } from "../../../src/batch/occurrences.ts";

test("counts how often each key has come, however many there are", () => {
  const occurrences = createOccurrences();
  for (let round = 1; round <= 3; round += 1) {
    for (let key = 0; key < 20_000; key += 1) expect(occurrences.count(`key ${key}`)).toBe(round);
  }
  expect(occurrences.count("")).toBe(1);
  expect(occurrences.count("")).toBe(2);
});
