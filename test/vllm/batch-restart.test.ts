import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { createExtractor, ExtractionFailedError } from "../../src/index.ts";
import { readJournal } from "../../src/journal/read-journal.ts";
import { modelAlone } from "../support/model-alone.ts";
import { metricsAtRest, pollMetrics } from "./support/server-state.ts";
import { choicesSchema, patientTimeouts, shortPosting } from "./support/test-schemas.ts";
import { describeVllm, killServer, restartTiny, tinyServer } from "./support/vllm-servers.ts";

const postings = 60;
const timeouts = { ...patientTimeouts, deadlineMs: 900_000 };

function* source() {
  for (let posting = 0; posting < postings; posting += 1)
    yield { id: `nurse-${posting}`, content: `${shortPosting}\n\nReference ${posting}` };
}

describeVllm("a batch whose server is killed and comes back", () => {
  it("gives every posting one outcome and loses none", async () => {
    const { baseURL } = await tinyServer();
    const folder = await mkdtemp(join(tmpdir(), "jobsieve-restart-"));
    const journal = join(folder, "run.jsonl");
    const schema = choicesSchema(4);
    const extractor = createExtractor({ ...modelAlone, schema, local: { baseURL, handshakeTimeoutMs: 240_000 }, timeouts });
    const told: string[] = [];
    for (const name of ["breaker-open", "breaker-half-open", "breaker-closed"] as const) extractor.on(name, () => told.push(name));

    const outcomes: string[] = [];
    const failures: unknown[] = [];
    let restarted: Promise<unknown> | null = null;
    const restart = async (): Promise<void> => {
      const { requestsRunning } = await pollMetrics(baseURL, ({ requestsRunning: running }) => running > 0);
      expect(requestsRunning).toBeGreaterThan(0);
      await killServer("tiny");
      await restartTiny({});
    };
    for await (const outcome of extractor.extractMany(source(), { journal, concurrency: 16 })) {
      outcomes.push(outcome.key);
      if (outcome.status !== "extracted") failures.push(outcome);
      if (outcomes.length === 20) restarted = restart();
    }
    await restarted;

    expect(outcomes.toSorted()).toEqual([...source()].map(({ id }) => id).toSorted());
    // What was in flight when the server died may have used up its requests; nothing else may be lost.
    for (const failure of failures) {
      expect(failure).toMatchObject({ status: "failed", error: { isRetryable: true } });
      expect(ExtractionFailedError.isInstance(Reflect.get(Object(failure), "error"))).toBe(true);
    }
    expect(failures.length).toBeLessThanOrEqual(16);
    expect(told).toContain("breaker-open");
    expect(told.at(-1)).toBe("breaker-closed");
    const keys: string[] = [];
    for await (const record of readJournal(journal)) keys.push(record.key);
    expect(keys.toSorted()).toEqual(outcomes.toSorted());

    // The same call again: what failed is asked again, and nothing else.
    const again = extractor.extractMany(source(), { journal, retryFailed: "retryable", concurrency: 16 });
    const replayed = [];
    for await (const outcome of again) {
      expect(outcome.status).toBe("extracted");
      if (outcome.replayed) replayed.push(outcome.key);
    }
    expect(replayed).toHaveLength(postings - failures.length);
    expect((await metricsAtRest(baseURL)).requestsRunning).toBe(0);
    await extractor.close();
    await rm(folder, { recursive: true });
  }, 900_000);
});
