import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import type { FakeLanguageModel } from "../../src/testing/fake-language-model.ts";
import { type FaultServer, startFaultServer } from "../support/fault-server.ts";
import type { ServerIdentity } from "../support/fault-server-wire.ts";
import { cloudThatAnswers } from "./support/cloud-that-answers.ts";
import { leftSince, openResources, untilIdle } from "./support/resources.ts";
import { type BatchReport, type BatchRun, runBatch, tallyOf } from "./support/run-batch.ts";

interface Change {
  /** What happens to the server after 100 requests. */
  readonly change: (server: FaultServer) => Promise<void>;
  readonly run?: Omit<BatchRun, "url">;
}

/** Runs a batch whose server changes in the middle, and checks that nothing is left open. */
async function batchAcross({ change, run = {} }: Change): Promise<BatchReport> {
  const before = openResources();
  let changed: Promise<void> | null = null;
  const server = await startFaultServer({
    faultOf({ total }) {
      if (total === 100) changed = change(server);
      return null;
    },
  });
  const report = await runBatch({ ...run, url: server.url });
  await changed;
  expect(report.rejection).toBeUndefined();
  expect(report.outcomes.size).toBe(run.size ?? 500);
  expect(await untilIdle(server)).toBe(0);
  await server.close();
  expect(await leftSince(before)).toEqual({});
  return report;
}

const restartAs = (identity: Partial<ServerIdentity>) => async (server: FaultServer) => {
  await server.down();
  server.become({ systemFingerprint: "vllm-0.32.0-another", ...identity });
  await server.up();
};

const killed = (server: FaultServer) => server.down();

const cases = [
  ["the same again", restartAs({})],
  ["another model", restartAs({ modelId: "Qwen/Another-Model" })],
  [
    "away for a while",
    async (server: FaultServer) => {
      await server.down();
      await wait(300);
      await server.up();
    },
  ],
] as const;

describe("a server that restarts in the middle of a batch", () => {
  it.each(cases)("as %s costs the postings that were in flight at most, and answers all others", async (_name, change) => {
    const { right = 0, ...lost } = tallyOf(await batchAcross({ change }));
    expect(right).toBeGreaterThanOrEqual(500 - 32);
    for (const words of Object.keys(lost)) expect(["model-call/connect", "model-call/server", "model-call/not-found"]).toContain(words);
  });

  it("beside a cloud that nothing may fall back to: what was in flight is asked there again, and nothing is lost", async () => {
    const [, , [, awayForAWhile]] = cases;
    const cloud = cloudThatAnswers();
    const { right = 0, ...others } = tallyOf(await batchAcross({ change: awayForAWhile, run: { cloud, maxFailureFallbackShare: 0 } }));
    expect(others).toEqual({});
    expect(right).toBe(500);
    expect((cloud.model as FakeLanguageModel).calls).toEqual([]);
  });

  it("with a window that fits no posting: each says so and nothing more is sent, or the cloud takes it", async () => {
    const change = restartAs({ maxModelLen: 120 });
    const alone = tallyOf(await batchAcross({ change }));
    expect(alone["no-candidate"]).toBeGreaterThan(300);
    expect(
      Object.keys(alone)
        .toSorted()
        .filter((words) => !/^(right|no-candidate|model-call\/(connect|server))$/.test(words)),
    ).toEqual([]);
    const helped = tallyOf(await batchAcross({ change, run: { cloud: cloudThatAnswers() } }));
    expect(helped).toEqual({ right: 500 });
  });

  it("without a grammar: nothing that it says is believed, and nothing goes to a cloud instead", async () => {
    const change = restartAs({ appliesConstraint: false });
    for (const run of [{}, { cloud: cloudThatAnswers() }]) {
      const { right = 0, "constraint-not-applied": refused = 0, ...rest } = tallyOf(await batchAcross({ change, run }));
      expect(right + refused).toBeGreaterThanOrEqual(500 - 32);
      // While it is away the cloud answers, because it failed; once it is back it is misconfigured, and the cloud does not.
      expect(refused).toBeGreaterThan("cloud" in run ? 0 : 300);
      expect(rest).not.toHaveProperty("wrong");
    }
  });

  it("and never comes back: postings wait for it until their deadline, or go to the cloud", async () => {
    const run = { size: 160, timeouts: { deadlineMs: 1_500 } };
    const { right = 0, ...lost } = tallyOf(await batchAcross({ change: killed, run }));
    expect(right).toBeGreaterThanOrEqual(100 - 32);
    for (const words of Object.keys(lost)) expect(["model-call/connect", "model-call/server", "deadline-exceeded"]).toContain(words);
    expect(tallyOf(await batchAcross({ change: killed, run: { cloud: cloudThatAnswers() } }))).toEqual({ right: 500 });
  });
});

describe("a host name that does not resolve", () => {
  const url = "http://nonexistent.invalid:8000/v1";

  it("fails each posting, at its deadline at the latest", async () => {
    const { outcomes, rejection } = await runBatch({ url, size: 64, timeouts: { deadlineMs: 1_500 } });
    expect(rejection).toBeUndefined();
    expect(outcomes.size).toBe(64);
    for (const words of Object.keys(tallyOf({ outcomes }))) expect(["model-call/connect", "deadline-exceeded"]).toContain(words);
  });

  it("sends every posting to the cloud", async () => {
    expect(tallyOf(await runBatch({ url, cloud: cloudThatAnswers() }))).toEqual({ right: 500 });
  });
});
