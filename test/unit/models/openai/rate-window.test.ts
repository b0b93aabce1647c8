import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type RateLimitName, type RateReading, readRateHeaders } from "../../../../src/models/openai/rate-headers.ts";
import { createRateWindow } from "../../../../src/models/openai/rate-window.ts";

function readings(parts: Partial<Record<RateLimitName, RateReading>>): ReadonlyMap<RateLimitName, RateReading> {
  return readRateHeaders(
    new Headers(
      Object.entries(parts).flatMap(([name, { limit, remaining, resetMs }]) => [
        ...(limit === null ? [] : [[`x-ratelimit-limit-${name}`, String(limit)] as [string, string]]),
        [`x-ratelimit-remaining-${name}`, String(remaining)] as [string, string],
        [`x-ratelimit-reset-${name}`, `${resetMs}ms`] as [string, string],
      ]),
    ),
  );
}

describe("the window of an account's limits", () => {
  test("limits nothing before an answer has told the limits", () => {
    const window = createRateWindow();
    for (let sent = 0; sent < 100; sent += 1) {
      expect(window.waitMs(1_000_000, 0)).toBe(0);
      window.send(1_000_000);
    }
  });

  test("lets through what is left, and then one request for each that has filled up again", () => {
    const window = createRateWindow();
    window.read(window.send(10), readings({ requests: { limit: 10, remaining: 2, resetMs: 8_000 } }), 0);
    expect(window.waitMs(10, 0)).toBe(0);
    window.send(10);
    expect(window.waitMs(10, 0)).toBe(0);
    window.send(10);
    expect(window.waitMs(10, 0)).toBe(1_000);
    expect(window.waitMs(10, 600)).toBe(400);
    expect(window.waitMs(10, 1_000)).toBe(0);
  });

  test("holds a request back until its tokens fit, while smaller ones still do", () => {
    const window = createRateWindow();
    window.read(window.send(10), readings({ tokens: { limit: 10_000, remaining: 4_000, resetMs: 6_000 } }), 0);
    expect(window.waitMs(4_000, 0)).toBe(0);
    expect(window.waitMs(5_000, 0)).toBe(1_000);
    window.send(4_000);
    expect(window.waitMs(1_000, 0)).toBe(1_000);
  });

  test("the limit that is reached last decides", () => {
    const window = createRateWindow();
    const told = {
      requests: { limit: 10, remaining: 0, resetMs: 10_000 },
      tokens: { limit: 1_000, remaining: 0, resetMs: 60_000 },
      "project-tokens": { limit: 1_000, remaining: 500, resetMs: 60_000 },
    };
    window.read(window.send(10), readings(told), 0);
    expect(window.waitMs(100, 0)).toBe(6_000);
  });

  test("a request larger than the whole allowance waits until it is full and no longer", () => {
    const window = createRateWindow();
    window.read(window.send(10), readings({ tokens: { limit: 1_000, remaining: 900, resetMs: 6_000 } }), 0);
    expect(window.waitMs(50_000, 0)).toBe(6_000);
    expect(window.waitMs(50_000, 6_000)).toBe(0);
  });

  test("without the size of the allowance it waits for the reset", () => {
    const window = createRateWindow();
    window.read(window.send(10), readings({ requests: { limit: null, remaining: 0, resetMs: 5_000 } }), 0);
    expect(window.waitMs(1, 1_000)).toBe(4_000);
  });

  test("an answer that comes late changes nothing that a later request has told", () => {
    const window = createRateWindow();
    const first = window.send(1);
    const second = window.send(1);
    window.read(second, readings({ requests: { limit: 10, remaining: 0, resetMs: 10_000 } }), 0);
    window.read(first, readings({ requests: { limit: 10, remaining: 9, resetMs: 1_000 } }), 0);
    expect(window.waitMs(1, 0)).toBe(1_000);
  });

  test("a pause holds everything back for its time", () => {
    const window = createRateWindow();
    window.pause(3_000, 100);
    window.pause(1_000, 100);
    expect(window.waitMs(1, 1_100)).toBe(2_000);
    expect(window.waitMs(1, 3_100)).toBe(0);
  });

  test.each([
    { "x-ratelimit-remaining-requests": "none", "x-ratelimit-reset-requests": "1s" },
    { "x-ratelimit-remaining-requests": "0", "x-ratelimit-reset-requests": "later" },
    { "x-ratelimit-remaining-requests": "0" },
    { "x-ratelimit-limit-requests": "0", "x-ratelimit-reset-requests": "1h" },
    { "x-ratelimit-remaining-tokens": "-5", "x-ratelimit-reset-tokens": "1s" },
  ])("headers that cannot be read are ignored: %j", (headers) => {
    const window = createRateWindow();
    window.read(window.send(1), readRateHeaders(new Headers(headers)), 0);
    expect(window.waitMs(1, 0)).toBe(0);
  });

  test("no wait is longer than the longest reset that the headers told", () => {
    const reading = fc.record({ limit: fc.option(fc.nat(1_000)), remaining: fc.nat(1_000), resetMs: fc.nat(100_000) });
    fc.assert(
      fc.property(reading, reading, fc.nat(10_000), fc.nat(50), fc.nat(200_000), (requests, tokens, need, sent, now) => {
        const window = createRateWindow();
        window.read(window.send(1), readings({ requests, tokens }), 0);
        for (let number = 0; number < sent; number += 1) window.send(need);
        const wait = window.waitMs(need, now);
        expect(wait).toBeGreaterThanOrEqual(0);
        expect(now + wait).toBeLessThanOrEqual(Math.max(now, requests.resetMs, tokens.resetMs));
      }),
    );
  });
});
