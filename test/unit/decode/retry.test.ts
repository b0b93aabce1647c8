import { describe, expect, it } from "vitest";
import { type RetryParts, withRetries } from "../../../src/decode/retry.ts";
import { ModelCallError, type ModelCallErrorKind } from "../../../src/errors/model-call-error.ts";

function failure(kind: ModelCallErrorKind, retryAfterMs: number | null = null): ModelCallError {
  return new ModelCallError({ kind, provider: "test", endpoint: "http://127.0.0.1", retryAfterMs, message: kind });
}

function parts(overrides: Partial<RetryParts> = {}): RetryParts & { readonly waits: number[] } {
  const waits: number[] = [];
  return {
    waits,
    policy: { attempts: 3, minDelayMs: 1000, maxDelayMs: 10_000 },
    sleep: async (ms) => {
      waits.push(ms);
    },
    random: () => 0.5,
    signal: new AbortController().signal,
    remainingMs: () => 600_000,
    mayAsk: () => true,
    onRetry: () => undefined,
    ...overrides,
  };
}

/** Fails with each error in turn, then succeeds. */
function failing(errors: readonly unknown[]): () => Promise<string> {
  let calls = 0;
  return async () => {
    const error = errors[calls];
    calls += 1;
    if (error !== undefined) throw error;
    return `after ${calls}`;
  };
}

describe("withRetries", () => {
  it("waits between 1 and 10 seconds, longer each time, and then succeeds", async () => {
    const given = parts();
    await expect(withRetries(failing([failure("server"), failure("connect")]), given)).resolves.toBe("after 3");
    expect(given.waits).toEqual([1500, 2500]);
  });

  it("gives up after the third request with the last error itself", async () => {
    const last = failure("idle-timeout");
    await expect(withRetries(failing([failure("server"), failure("server"), last]), parts())).rejects.toBe(last);
  });

  it("waits as long as Retry-After says when that is longer", async () => {
    const given = parts();
    await withRetries(failing([failure("rate-limit", 30_000)]), given);
    expect(given.waits).toEqual([30_000]);
  });

  it("asks another server at once, whatever the one that failed asked for", async () => {
    const given = parts();
    const error = new ModelCallError({
      kind: "server",
      provider: "test",
      endpoint: "a",
      retryAfterMs: 9_000,
      retry: "at-once",
      message: "",
    });
    const told: number[] = [];
    await expect(withRetries(failing([error]), { ...given, onRetry: (_, waitMs) => told.push(waitMs) })).resolves.toBe("after 2");
    expect(given.waits).toEqual([]);
    expect(told).toEqual([0]);
  });

  it("leaves a model that is known to be down", async () => {
    const error = new ModelCallError({ kind: "connect", provider: "test", endpoint: "a", retry: "not-now", message: "" });
    const operation = failing([error]);
    await expect(withRetries(operation, parts())).rejects.toBe(error);
    await expect(operation()).resolves.toBe("after 2");
  });

  it("does not wait past the deadline", async () => {
    const error = failure("rate-limit", 30_000);
    const given = parts({ remainingMs: () => 29_000 });
    await expect(withRetries(failing([error]), given)).rejects.toBe(error);
    expect(given.waits).toEqual([]);
  });

  it.each(["quota", "auth", "bad-request", "overflow", "not-found", "protocol"] as const)("does not repeat a %s error", async (kind) => {
    const error = failure(kind);
    await expect(withRetries(failing([error]), parts())).rejects.toBe(error);
  });

  it("rejects with whatever reason the signal has, untouched, while it waits", async () => {
    const controller = new AbortController();
    const reason = { not: "an Error" };
    const sleep: RetryParts["sleep"] = (_, signal) => {
      controller.abort(reason);
      return Promise.reject(signal.reason);
    };
    await expect(withRetries(failing([failure("server")]), parts({ signal: controller.signal, sleep }))).rejects.toBe(reason);
  });

  it("hands a thrown value that is no Error through untouched", async () => {
    await expect(withRetries(failing(["a string"]), parts())).rejects.toBe("a string");
  });

  it("never waits longer than the longest delay of the policy", async () => {
    const given = parts({ policy: { attempts: 4, minDelayMs: 5000, maxDelayMs: 6000 }, random: () => 0.999 });
    await withRetries(failing([failure("server"), failure("server"), failure("server")]), given);
    expect(given.waits.every((ms) => ms >= 5000 && ms <= 6000)).toBe(true);
  });
});
