import { setImmediate } from "node:timers/promises";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createFakeBatchWorker } from "../../support/fake-batch-worker.ts";
import { createMemoryJournal } from "../../support/memory-journal.ts";
import { fakeBatch } from "../../support/run-fake-batch.ts";

const page = fc.record({
  id: fc.constantFrom("a", "b", "c", "d", "e"),
  content: fc.constantFrom("fine", "also fine", "broken", "slow"),
});
const odd = fc.constantFrom(null, 7, undefined);
const anyBatch = fc.record({
  source: fc.array(fc.oneof({ weight: 9, arbitrary: page }, { weight: 1, arbitrary: odd }), { maxLength: 40 }),
  options: fc.record({
    concurrency: fc.constantFrom(1, 3, 16, "auto" as const),
    order: fc.constantFrom("finished" as const, "source" as const),
    retryFailed: fc.constantFrom("none" as const, "all" as const),
  }),
  /** Where the loop is left, run by run; the last run goes on to the end. */
  leftAfter: fc.array(fc.nat({ max: 20 }), { maxLength: 3 }),
});

test("whatever the source, the options and the ends, each posting has one outcome a run, and none that was yielded is worked on again", async () => {
  await fc.assert(
    fc.asyncProperty(anyBatch, async ({ source, options, leftAfter }) => {
      const journal = createMemoryJournal();
      const yielded = new Set<string>();
      for (const most of [...leftAfter, Number.POSITIVE_INFINITY]) {
        journal.reopen();
        const worker = createFakeBatchWorker(async (content) => {
          if (content === "slow") await setImmediate();
          if (content === "broken") throw new Error("broken");
        });
        const seen: number[] = [];
        const batch = fakeBatch(source, { journal, worker, options });
        for await (const { index, key, status, replayed } of batch) {
          seen.push(index);
          expect(journal.records.some((record) => record.key === key)).toBe(true);
          if (yielded.has(key)) expect(replayed || (status === "failed" && options.retryFailed === "all")).toBe(true);
          yielded.add(key);
          if (seen.length > most) break;
        }
        expect(new Set(seen).size).toBe(seen.length);
        if (options.order === "source") expect(seen).toEqual(seen.map((_, place) => place));
        expect(worker.inWork).toBe(0);
        if (most < source.length) continue;
        expect(seen.length).toBe(source.length);
        const { extracted, failed, inFlight, read } = batch.progress();
        expect({ ended: extracted + failed, inFlight, read }).toEqual({ ended: source.length, inFlight: 0, read: source.length });
      }
    }),
    { numRuns: 150 },
  );
});
