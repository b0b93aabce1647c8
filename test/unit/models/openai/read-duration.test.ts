import { expect, test } from "vitest";
import { readDuration } from "../../../../src/models/openai/read-duration.ts";

test.each([
  ["6m0s", 360_000],
  ["1.2s", 1_200],
  ["20ms", 20],
  ["1h0m3s", 3_603_000],
  ["0s", 0],
  ["59.5", 59_500],
  [" 1s ", 1_000],
])("%j is %d ms", (text, ms) => {
  expect(readDuration(text)).toBeCloseTo(ms, 6);
});

test.each([null, "", "soon", "1x", "s", "-1s", "1s soon", "Infinity", "1e9"])("%j is no duration", (text) => {
  expect(readDuration(text)).toBeNull();
});
