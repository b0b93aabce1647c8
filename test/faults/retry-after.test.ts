import { describe, expect, it } from "vitest";
import { startFaultServer } from "../support/fault-server.ts";
import { rateLimited } from "../support/fault-server-faults.ts";
import { untilIdle } from "./support/resources.ts";
import { runBatch, tallyOf } from "./support/run-batch.ts";

/** Some postings are limited at their first request. */
const limited = (retryAfter: string | undefined, every = 50) =>
  startFaultServer({ faultOf: ({ posting, earlier }) => (posting % every === 0 && earlier === 0 ? rateLimited(retryAfter) : null) });

const inTwoSeconds = () => new Date(Date.now() + 2_000).toUTCString();
const cases = [
  ["seconds", () => "1", [1_000, 1_000], 500, 250],
  ["a date", inTwoSeconds, [0, 2_000], 500, 250],
  ["nothing, for there is none", () => undefined, [0, 2], 500, 50],
  ["a fraction of a second", () => "0.2", [200, 200], 500, 50],
  ["a date that is over", () => "Sat, 21 Nov 2020 00:00:00 GMT", [0, 2], 500, 50],
  ["a negative number", () => "-5", [0, 2], 500, 50],
  ["no number and no date", () => "soon", [0, 2], 500, 50],
  ["an empty one", () => "", [0, 2], 500, 50],
] as const;

describe("a batch of which some are limited by 429 with a Retry-After that says", () => {
  it.each(cases)("%s: they wait as long as it says, and all are answered", async (_name, retryAfter, [least, most], size, every) => {
    const server = await limited(retryAfter(), every);
    const report = await runBatch({ url: server.url, size });
    expect(tallyOf(report)).toEqual({ right: size });
    expect(report.retries).toHaveLength(size / every);
    for (const { waitMs, error } of report.retries) {
      expect(error).toEqual({ code: "model-call", kind: "rate-limit" });
      expect(waitMs).toBeGreaterThanOrEqual(least);
      expect(waitMs).toBeLessThanOrEqual(most);
    }
    expect(await untilIdle(server)).toBe(0);
    await server.close();
  });

  it("a year: those that are limited fail at once instead of waiting past their deadline", async () => {
    const server = await limited("31536000");
    const report = await runBatch({ url: server.url, size: 40, timeouts: { deadlineMs: 2_000 } });
    const { "model-call/rate-limit": given = 0, ...rest } = tallyOf(report);
    expect(given).toBe(1);
    expect(report.retries).toEqual([]);
    // The server asked to be left alone, so what came after waits for it, until its own deadline.
    for (const words of Object.keys(rest)) expect(["right", "deadline-exceeded"]).toContain(words);
    expect(report.outcomes.size).toBe(40);
    await server.close();
  });
});
