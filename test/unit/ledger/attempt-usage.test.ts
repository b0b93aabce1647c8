import { describe, expect, test } from "vitest";
import type { ModelCallErrorKind } from "../../../src/errors/model-call-error.ts";
import { attemptUsage, noUsage, unknownUsage } from "../../../src/ledger/attempt-usage.ts";

const reported = { inputTokens: 10, outputTokens: 2, cachedInputTokens: null, reasoningTokens: null };

describe("what a request used", () => {
  test("is what the server reported, however it ended", () => {
    expect(attemptUsage({ reported, wasDispatched: true, errorKind: "idle-timeout" })).toEqual(reported);
  });

  test.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY, "12", undefined, 1e300])(
    "is unknown where a model's own code says %s",
    (wrong) => {
      const said = { ...reported, inputTokens: wrong };
      const usage = Reflect.apply(attemptUsage, null, [{ reported: said, wasDispatched: true, errorKind: null }]);
      expect(usage).toEqual({ ...reported, inputTokens: null });
    },
  );

  test.each([undefined, "12 tokens", 12, {}])("is unknown where a model's own code reports %j", (wrong) => {
    const usage = Reflect.apply(attemptUsage, null, [{ reported: wrong, wasDispatched: true, errorKind: null }]);
    expect(usage).toEqual(unknownUsage);
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
