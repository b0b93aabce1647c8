import { setImmediate, setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { BudgetExceededError } from "../../../src/errors/budget-exceeded-error.ts";
import { ExtractorError } from "../../../src/errors/extractor-error.ts";
import { JournalledError } from "../../../src/errors/journalled-error.ts";
import { ModelCallError } from "../../../src/errors/model-call-error.ts";
import { NotAJobPostingError } from "../../../src/errors/not-a-job-posting-error.ts";
import { OutputValidationError } from "../../../src/errors/output-validation-error.ts";
import { createFakeBatchWorker, type FakeWork } from "../../support/fake-batch-worker.ts";
import { createMemoryJournal, type MemoryJournal } from "../../support/memory-journal.ts";
import { allOf, type FakeBatchParts, fakeBatch, told } from "../../support/run-fake-batch.ts";

const callError = (kind: "quota" | "server" | "auth") =>
  new ModelCallError({ kind, provider: "fake", endpoint: "http://x", message: `kind ${kind}` });
const noPosting = new NotAJobPostingError({ verdict: { kind: "login-wall", reasons: [], confidence: 1 } });
const spent = new BudgetExceededError({
  scope: "run",
  option: "budget.maxUsd",
  maxUsd: 1,
  spentUsd: 1,
  reservedUsd: 0,
  estimateUsd: 1,
  isRetryable: false,
});

/** As the error of a paused fallback looks to the batch. */
class PausedFallback extends ExtractorError {
  constructor() {
    super({ name: "FallbackPausedError", code: "fallback-paused", stage: "extract", isRetryable: true, message: "paused" });
  }
}

interface Rerun extends FakeBatchParts {
  readonly work?: FakeWork;
  readonly source?: readonly unknown[];
}

/** Runs a batch over a journal, as the same call again would. */
async function run(journal: MemoryJournal, { work, source = ["a", "b", "c"], options, ...parts }: Rerun = {}) {
  journal.reopen();
  const worker = createFakeBatchWorker(work);
  const batch = fakeBatch(source, { worker, journal, options: { order: "source", ...options }, ...parts });
  const outcomes = await allOf(batch);
  return { outcomes, told: outcomes.map(told), worked: worker.worked, revived: worker.revived, progress: batch.progress() };
}

describe("the same call again", () => {
  test("yields what the journal holds without work, and works on the rest", async () => {
    const journal = createMemoryJournal();
    await run(journal, { source: ["a", "b"] });
    const again = await run(journal, { source: ["a", "b", "c"] });
    expect(again.told).toEqual(["a", "b", "c"]);
    expect(again.outcomes.map(({ replayed }) => replayed)).toEqual([true, true, false]);
    expect(again.worked).toEqual(["c"]);
    expect(again.progress).toMatchObject({ extracted: 3, replayed: 2, inputTokens: 10, costUsd: 1 });
    expect(journal.totals().requests).toBe(3);
  });

  test("extracts again what has changed, and replays what is repeated by its number", async () => {
    const journal = createMemoryJournal();
    const rows = (text: string) => [
      { id: "x", content: "one" },
      { id: "x", content: text },
    ];
    await run(journal, { source: rows("two") });
    const again = await run(journal, { source: rows("changed") });
    expect(again.worked).toEqual(["changed"]);
    expect(again.outcomes.map(({ key, replayed }) => [key, replayed])).toEqual([
      ["x", true],
      ["x#2", false],
    ]);
  });

  test("gives replayed outcomes before new ones that are finished as well", async () => {
    const journal = createMemoryJournal();
    await run(journal, { source: ["b", "c"] });
    journal.reopen();
    const worker = createFakeBatchWorker(() => setImmediate());
    const iterator = fakeBatch(["a", "b", "c"], { journal, worker })[Symbol.asyncIterator]();
    const first = await iterator.next();
    for (let turn = 0; turn < 20; turn += 1) await setImmediate();
    const second = await iterator.next();
    const third = await iterator.next();
    const keys = [first, second, third].map(({ value }) => value?.key);
    expect(keys).toEqual(["b", "c", "a"]);
    await iterator.return();
  });

  test("skips them silently on request, and counts them all the same", async () => {
    const journal = createMemoryJournal();
    await run(journal);
    const again = await run(journal, { options: { replay: false }, source: ["a", "b", "c", "d"] });
    expect(again.told).toEqual(["d"]);
    expect(again.revived).toBe(0);
    expect(again.progress).toMatchObject({ replayed: 3, extracted: 4 });
  });

  test("says of a journal without content that it is done", async () => {
    const journal = createMemoryJournal({ isHashOnly: true });
    await run(journal);
    const again = await run(journal);
    expect(again.told).toEqual(["skipped: journalled", "skipped: journalled", "skipped: journalled"]);
    expect(again.worked).toEqual([]);
  });

  test("fails what the schema refuses now", async () => {
    const journal = createMemoryJournal();
    await run(journal, { source: ["a"] });
    journal.reopen();
    const worker = createFakeBatchWorker();
    const error = new OutputValidationError({ issues: [{ path: "title", message: "new rule" }], content: null });
    const revive = async () => [{ part: null, status: "failed", error, attempts: [] } as const];
    const [outcome] = await allOf(fakeBatch(["a"], { journal, worker: { ...worker, revive } }));
    expect(outcome).toMatchObject({ status: "failed", error, replayed: true });
    expect(worker.worked).toEqual([]);
  });

  describe("with results that the schema refuses now", () => {
    const refusal = new OutputValidationError({ issues: [{ path: "title", message: "new rule" }], content: null });

    /** A first run of a page of three postings; its schema then refuses the second one. */
    async function refused(options: FakeBatchParts["options"]) {
      const journal = createMemoryJournal();
      const all = { postingsPerPage: "all", order: "source", ...options } as const;
      await run(journal, { source: ["x"], options: all, work: () => ["one", "two", "three"] });
      journal.reopen();
      const asked: unknown[] = [];
      const worker = createFakeBatchWorker((_content, { only }) => {
        asked.push(only);
        return ["one anew", "two anew", "three anew"];
      });
      const revive: typeof worker.revive = async (posting, given) =>
        (await worker.revive(posting, given)).map(({ part, ...rest }) =>
          part === 1 ? { part, status: "failed", error: refusal, attempts: [] } : { part, ...rest },
        );
      const outcomes = await allOf(fakeBatch(["x"], { journal, worker: { ...worker, revive }, options: all }));
      return { journal, asked, told: outcomes.map((outcome) => [outcome.part, told(outcome), outcome.replayed]), revived: worker.revived };
    }

    test.each(["none", "retryable"] as const)("retryFailed: %s lets the answer stand, which is a failure", async (retryFailed) => {
      const { asked, told } = await refused({ retryFailed });
      expect(asked).toEqual([]);
      expect(told).toEqual([
        [0, "one", true],
        [1, "failed: output-validation", true],
        [2, "three", true],
      ]);
    });

    test("retryFailed: all asks for them alone again, in the page's order, and counts what the others took once", async () => {
      const { journal, asked, told } = await refused({ retryFailed: "all" });
      expect(asked).toEqual([[1]]);
      expect(told).toEqual([
        [0, "one", true],
        [1, "two anew", false],
        [2, "three", true],
      ]);
      expect(journal.totals().requests).toBe(4);
    });

    test("retryFailed: all finds them also where nothing is told again", async () => {
      const { asked, told } = await refused({ retryFailed: "all", replay: false });
      expect(asked).toEqual([[1]]);
      expect(told).toEqual([[1, "two anew", false]]);
      expect((await refused({ replay: false })).revived).toBe(0);
    });
  });

  test("ends with the reason of an abort while it replays", async () => {
    const journal = createMemoryJournal();
    await run(journal);
    journal.reopen();
    const controller = new AbortController();
    const worker = createFakeBatchWorker();
    const revive = async () => {
      controller.abort(new Error("enough"));
      throw controller.signal.reason;
    };
    const batch = fakeBatch(["a"], { journal, worker: { ...worker, revive }, signals: [controller.signal] });
    await expect(allOf(batch)).rejects.toThrow("enough");
  });
});

describe("failures", () => {
  const failing: FakeWork = (content) => {
    throw content === "a" ? callError("server") : callError("auth");
  };

  test("are replayed with what they said, but not as the class they were", async () => {
    const journal = createMemoryJournal();
    await run(journal, { work: failing });
    const { outcomes, worked } = await run(journal);
    expect(worked).toEqual([]);
    const [error] = outcomes.flatMap((outcome) => (outcome.status === "failed" ? [outcome.error] : []));
    expect(error).toMatchObject({ name: "ModelCallError", code: "model-call", stage: "decode", kind: "server", isRetryable: true });
    expect(error?.message).toBe("kind server");
    expect([ExtractorError, JournalledError, ModelCallError].map((of) => of.isInstance(error))).toEqual([true, true, false]);
    expect(JournalledError.isInstance(callError("server"))).toBe(false);
  });

  test.each([
    ["retryable", ["a"]],
    ["all", ["a", "b", "c"]],
  ] as const)("are tried again on request: %s", async (retryFailed, expected) => {
    const journal = createMemoryJournal();
    await run(journal, { work: failing });
    const { worked } = await run(journal, { options: { retryFailed } });
    expect(worked).toEqual(expected);
  });

  test("of one part are tried again alone, in the page's order, and what the others took is not counted twice", async () => {
    const journal = createMemoryJournal();
    const options = { postingsPerPage: "all", retryFailed: "retryable" } as const;
    await run(journal, { source: ["x"], options, work: () => ["one", callError("server"), "three"] });
    const asked: unknown[] = [];
    const work: FakeWork = (_content, { only }) => {
      asked.push(only);
      return ["one again", "two", "three again"];
    };
    const again = await run(journal, { source: ["x"], options, work });
    expect(asked).toEqual([[1]]);
    expect(again.outcomes.map((outcome) => [outcome.part, told(outcome), outcome.replayed])).toEqual([
      [0, "one", true],
      [1, "two", false],
      [2, "three", true],
    ]);
    expect(journal.totals().requests).toBe(4);
    expect((await run(journal, { source: ["x"], options })).told).toEqual(["one", "two", "three"]);
  });
});

describe("what had to wait", () => {
  test.each([
    ["the cloud's quota is used up", callError("quota"), "deferred: paused-quota", ["a", "a"]],
    ["the run's budget is used up", spent, "skipped: budget", ["a", "a"]],
    ["fallbacks are paused", new PausedFallback(), "deferred: paused-failures", ["a", "a"]],
    ["nothing: it is no posting", noPosting, "skipped: not-a-posting", ["a"]],
  ] as const)("because %s", async (_why, error, expected, worked) => {
    const journal = createMemoryJournal();
    const work = () => {
      throw error;
    };
    const first = await run(journal, { source: ["a"], work });
    const again = await run(journal, { source: ["a"], work });
    expect([...first.told, ...again.told]).toEqual([expected, expected]);
    expect([...first.worked, ...again.worked]).toEqual(worked);
  });

  test("is told with its error where the posting's own budget is too small", async () => {
    const error = new BudgetExceededError({ ...spent, scope: "posting" });
    const { told } = await run(createMemoryJournal(), {
      source: ["a"],
      work: () => {
        throw error;
      },
    });
    expect(told).toEqual(["failed: budget-exceeded"]);
  });
});

test("a journal that answers slowly holds the order of keys", async () => {
  const journal = createMemoryJournal();
  const find = journal.find.bind(journal);
  let calls = 0;
  const slow = { ...journal, find: async (key: string, print: string) => sleep((calls++ % 3) * 3).then(() => find(key, print)) };
  const outcomes = await allOf(fakeBatch(["a", "a", "a"], { journal: slow, options: { order: "source" } }));
  expect(outcomes.map(({ key }) => key)).toEqual(["a", "a#2", "a#3"]);
});
