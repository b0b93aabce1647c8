import { describe, expect, test } from "vitest";
import type { ModelCallErrorKind } from "../../../src/errors/model-call-error.ts";
import { attemptUsage, noUsage, unknownUsage } from "../../../src/ledger/attempt-usage.ts";

const reported = { inputTokens: 10, outputTokens: 2, cachedInputTokens: null, reasoningTokens: null };

describe("what a request used", () => {
  test("is what the server reported, however it ended", () => {
    expect(attemptUsage({ reported, wasDispatched: true, errorKind: "idle-timeout" })).toBe(reported);
  });

  test("is nothing when it was never sent", () => {
    expect(attemptUsage({ reported: null, wasDispatched: false, errorKind: null })).toEqual(noUsage);
  });

  const turnedAway: readonly ModelCallErrorKind[] = ["connect", "rate-limit", "quota", "auth", "not-found", "overflow", "bad-request"];
  test.each(turnedAway)("is nothing when the server turned it away: %s", (errorKind) => {
    expect(attemptUsage({ reported: null, wasDispatched: true, errorKind })).toEqual(noUsage);
  });

  const unclear: readonly (ModelCallErrorKind | null)[] = [
    "server",
    "first-token-timeout",
    "idle-timeout",
    "total-timeout",
    "protocol",
    null,
  ];
  test.each(unclear)("is unknown when the server may have worked: %s", (errorKind) => {
    expect(attemptUsage({ reported: null, wasDispatched: true, errorKind })).toEqual(unknownUsage);
  });
});
