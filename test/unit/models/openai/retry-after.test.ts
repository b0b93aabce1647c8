import { expect, test } from "vitest";
import { retryAfterMs } from "../../../../src/models/openai/retry-after.ts";
import { fixedClock } from "../../../support/fake-openai-call.ts";

const clock = fixedClock("2026-11-21T12:00:00Z");

test.each([
  [{ "retry-after": "0" }, 0],
  [{ "retry-after": "2.5" }, 2_500],
  [{ "retry-after": "Sat, 21 Nov 2026 12:01:00 GMT" }, 60_000],
  [{ "retry-after": "Sat, 21 Nov 2026 11:00:00 GMT" }, 0],
  [{ "retry-after": "-5" }, null],
  [{ "retry-after": "soon" }, null],
  [{ "retry-after-ms": "40", "retry-after": "2" }, 40],
  [{ "retry-after-ms": "x", "retry-after": "2" }, 2_000],
  [{}, null],
])("reads the wait from %j", (headers, expected) => {
  expect(retryAfterMs(new Headers(headers), { clock })).toBe(expected);
});
