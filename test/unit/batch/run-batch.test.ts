import { setImmediate, setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test, vi } from "vitest";
import { AdapterError } from "../../../src/errors/adapter-error.ts";
import { InvalidOptionsError } from "../../../src/errors/invalid-options-error.ts";
import { UnreadableContentError } from "../../../src/errors/unreadable-content-error.ts";
import { createFakeBatchWorker, fakeAttempt } from "../../support/fake-batch-worker.ts";
import { heapInUse } from "../../support/heap-in-use.ts";
import { createMemoryJournal } from "../../support/memory-journal.ts";
import { allOf, fakeBatch, told } from "../../support/run-fake-batch.ts";

const names = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `p${index}`);

const turns = async (count: number): Promise<void> => {
  for (let turn = 0; turn < count; turn += 1) await setImmediate();
};

const until = async (isSo: () => boolean): Promise<void> => {
  for (let turn = 0; turn < 20_000 && !isSo(); turn += 1) await setImmediate();
  expect(isSo()).toBe(true);
};

describe("outcomes", () => {
  test("come one for each posting, whatever became of it, and one failure harms no other", async () => {
    const worker = createFakeBatchWorker((content) => {
      if (content === "p3") throw new UnreadableContentError({ reason: "empty", bytes: 0, message: "nothing" });
      if (content === "p4") throw new TypeError("a bug");
      return content;
    });
    const outcomes = await allOf(fakeBatch(names(20), { worker }));
    expect(outcomes.map(({ index }) => index).sort((left, right) => left - right)).toEqual(names(20).map((_, index) => index));
    expect(outcomes.filter(({ status }) => status === "extracted")).toHaveLength(18);
    expect(outcomes.filter(({ status }) => status === "failed").map(told)).toEqual(["failed: unreadable-content", "failed: adapter"]);
  });

  test("come as they finish, or in the order of the source", async () => {
    const slow = (content: string) => (content === "p0" ? sleep(30, content) : content);
    const finished = await allOf(fakeBatch(names(3), { worker: createFakeBatchWorker(slow) }));
    expect(finished.map(({ index }) => index)).toEqual([1, 2, 0]);
    const random = () => sleep(Math.random() * 8);
    const ordered = await allOf(fakeBatch(names(60), { worker: createFakeBatchWorker(random), options: { order: "source" } }));
    expect(ordered.map(({ index }) => index)).toEqual(names(60).map((_, index) => index));
  });

  test("of what is no posting are failures with a typed error and a key by their place", async () => {
    const trap = {
      get content(): string {
        throw new RangeError("no content");
      },
    };
    const outcomes = await allOf(fakeBatch([null, 7, new Uint8Array(2), ["x"], trap, "fine"], { options: { order: "source" } }));
    expect(outcomes.map(({ key }) => key)).toEqual(["invalid:0", "invalid:1", "invalid:2", "invalid:3", "invalid:4", "fine"]);
    const errors = outcomes.flatMap((outcome) => (outcome.status === "failed" ? [outcome.error] : []));
    expect(errors.slice(0, 4).every((error) => InvalidOptionsError.isInstance(error))).toBe(true);
    expect(AdapterError.isInstance(errors[4]) && errors[4].cause).toBeInstanceOf(RangeError);
  });

  test.each([
    ["undefined", undefined],
    ["a promise", Promise.resolve("fine")],
    ["an array", ["fine"]],
    ["a number", 7],
  ])("of what is no posting say what it is: %s", async (what, item) => {
    const [outcome] = await allOf(fakeBatch([item]));
    expect(outcome?.status === "failed" && outcome.error.message).toContain(`"posting" is ${what};`);
  });

  test("of equal keys are told apart by their number, also where an id looks like one", async () => {
    const ids = ["a", "a", "b", "a#2", "a"];
    const source = ids.map((id) => ({ id, content: "text" }));
    const outcomes = await allOf(fakeBatch(source, { options: { order: "source" } }));
    expect(outcomes.map(({ key }) => key)).toEqual(["a", "a#2", "b", "a#2#2", "a#3"]);
    expect(outcomes.map(({ id }) => id)).toEqual(ids);
  });

  test("hold what a row was when it was read, though the source uses one object for all", async () => {
    function* rows() {
      const row = { content: "" };
      for (const content of names(5)) {
        row.content = content;
        yield row;
      }
    }
    const worker = createFakeBatchWorker(async (content) => {
      await setImmediate();
      return content;
    });
    const outcomes = await allOf(fakeBatch(rows(), { worker, options: { order: "source" } }));
    expect(outcomes.map(told)).toEqual(names(5));
  });

  test("are as many as a page has postings", async () => {
    const worker = createFakeBatchWorker((content) => [`${content} one`, new TypeError("two"), `${content} three`]);
    const outcomes = await allOf(fakeBatch(["x"], { worker, options: { postingsPerPage: "all" } }));
    expect(outcomes.map((outcome) => [outcome.index, outcome.part, told(outcome)])).toEqual([
      [0, 0, "x one"],
      [0, 1, "failed: adapter"],
      [0, 2, "x three"],
    ]);
  });
});

describe("reading", () => {
  test("starts with the iteration, which can be had once", async () => {
    const next = vi.fn(() => ({ done: true as const, value: undefined }));
    const batch = fakeBatch({ [Symbol.iterator]: () => ({ next }) });
    await turns(5);
    expect(next).not.toHaveBeenCalled();
    expect(batch.progress()).toMatchObject({ batchId: "batch", read: 0, isSourceRead: false });
    expect(await allOf(batch)).toEqual([]);
    expect(() => batch[Symbol.asyncIterator]()).toThrow("call extractMany() again");
  });

  test.each([1, 3, 8])("keeps to %i pages in work", async (concurrency) => {
    const worker = createFakeBatchWorker(() => sleep(1));
    await allOf(fakeBatch(names(30), { worker, options: { concurrency } }));
    expect(worker.mostInWork).toBe(concurrency);
  });

  test.each(["finished", "source"] as const)("waits for a consumer who takes nothing, with outcomes %s", async (order) => {
    let pulled = 0;
    function* endless() {
      for (;;) yield `p${pulled++}`;
    }
    const iterator = fakeBatch(endless(), { options: { order } })[Symbol.asyncIterator]();
    await iterator.next();
    await turns(300);
    const most = order === "source" ? 64 + 5 : 4 + 5;
    expect(pulled).toBeLessThanOrEqual(most);
    const before = pulled;
    for (let taken = 0; taken < 50; taken += 1) await iterator.next();
    await turns(300);
    expect(pulled - before).toBeLessThanOrEqual(50 + most);
    expect(pulled).toBeGreaterThan(before);
    await iterator.return();
  });

  test("does not run ahead of a slow first page whose outcome must come first", async () => {
    let pulled = 0;
    let finishFirst = (): void => undefined;
    const first = new Promise<void>((resolve) => {
      finishFirst = resolve;
    });
    function* source() {
      for (; pulled < 1000; ) yield `p${pulled++}`;
    }
    const worker = createFakeBatchWorker((content) => (content === "p0" ? first : content));
    const taken = allOf(fakeBatch(source(), { worker, options: { order: "source" } }));
    await turns(500);
    expect(pulled).toBeLessThan(80);
    finishFirst();
    expect((await taken).map(({ index }) => index)).toEqual(names(1000).map((_, index) => index));
  });

  test("gives the event loop its turns when nothing ever waits", async () => {
    let ticks = 0;
    const timer = setInterval(() => {
      ticks += 1;
    }, 1);
    const spin = (): void => {
      const end = performance.now() + 2;
      while (performance.now() < end);
    };
    await allOf(fakeBatch(names(100), { worker: createFakeBatchWorker(spin), options: { concurrency: "auto" } }));
    clearInterval(timer);
    expect(ticks).toBeGreaterThan(10);
  });

  test("holds no more after 100,000 pages than before", async () => {
    const worker = createFakeBatchWorker(() => null);
    function* source() {
      for (let index = 0; index < 100_000; index += 1) yield { id: `id-${index}`, content: "x" };
    }
    const work = async () => [{ part: null, status: "failed", error: null, attempts: [] } as const];
    const heap: number[] = [];
    let count = 0;
    for await (const _outcome of fakeBatch(source(), { worker: { ...worker, work } })) {
      count += 1;
      if (count % 20_000 === 0) heap.push(heapInUse());
    }
    expect(count).toBe(100_000);
    // Outcomes that were kept would take tens of megabytes.
    expect((heap.at(-1) ?? 0) - (heap[0] ?? 0)).toBeLessThan(4_000_000);
  });
});

describe("adaptive reading", () => {
  test("keeps the models' slots filled and stops where calls wait", async () => {
    const worker = createFakeBatchWorker(() => sleep(2));
    worker.loadNow = { localLimit: 16, localWaiting: 0, cloudPending: 0 };
    await allOf(fakeBatch(names(120), { worker, options: { concurrency: "auto" } }));
    expect(worker.mostInWork).toBe(28);
  });

  test("reads again without an end of its own when others' calls have left the line", async () => {
    const worker = createFakeBatchWorker();
    worker.loadNow = { localLimit: 4, localWaiting: 10, cloudPending: 0 };
    const taken = allOf(fakeBatch(names(3), { worker, options: { concurrency: "auto" } }));
    await sleep(60);
    expect(worker.worked).toEqual([]);
    worker.loadNow = { ...worker.loadNow, localWaiting: 0 };
    expect(await taken).toHaveLength(3);
  });

  test("goes on for the local models while pages wait for the cloud, up to a bound", async () => {
    const held = new Map<string, () => void>();
    const worker = createFakeBatchWorker((content) => {
      worker.loadNow = { ...worker.loadNow, cloudPending: held.size + 1 };
      return new Promise<void>((resolve) => held.set(content, resolve));
    });
    const taken = allOf(fakeBatch(names(200), { worker, options: { concurrency: "auto" } }));
    await turns(300);
    expect(worker.mostInWork).toBe(64);
    worker.loadNow = { localLimit: 4, localWaiting: 0, cloudPending: 0 };
    while (worker.worked.length < 200 || worker.inWork > 0) {
      for (const finish of held.values()) finish();
      await setImmediate();
    }
    expect(await taken).toHaveLength(200);
  });
});

describe("an end before the end", () => {
  test.each([new Error("enough"), "a word", 0, null, undefined])("by the signal rejects with its reason, %s", async (reason) => {
    const controller = new AbortController();
    const journal = createMemoryJournal();
    const worker = createFakeBatchWorker((content, { signal }) => (content === "p2" ? sleep(100_000, null, { signal }) : content));
    const iterator = fakeBatch(names(50), { worker, journal, signals: [controller.signal] })[Symbol.asyncIterator]();
    await iterator.next();
    await until(() => worker.inWork === 1);
    controller.abort(reason);
    const end = await iterator.next().then(
      () => "went on",
      (error: unknown) => ({ error }),
    );
    expect(end).toEqual({ error: controller.signal.reason });
    expect(worker.inWork).toBe(0);
    expect(journal.isClosed).toBe(true);
    expect(journal.records.map(({ key }) => key)).not.toContain("p2");
    expect(await iterator.next()).toEqual({ done: true, value: undefined });
  });

  test("by the signal is told at once, though the source hangs", async () => {
    const controller = new AbortController();
    const hanging = (async function* () {
      yield "p0";
      await new Promise(() => undefined);
    })();
    const iterator = fakeBatch(hanging, { signals: [controller.signal] })[Symbol.asyncIterator]();
    await iterator.next();
    setTimeout(() => controller.abort(new Error("enough")), 5);
    await expect(iterator.next()).rejects.toThrow("enough");
  });

  test("by leaving the loop stops what is in work, returns the source and closes the journal", async () => {
    let isReturned = false;
    function* source() {
      try {
        for (let index = 0; ; index += 1) yield `p${index}`;
      } finally {
        isReturned = true;
      }
    }
    const journal = createMemoryJournal();
    const worker = createFakeBatchWorker((content, { signal }) => (content === "p1" ? sleep(100_000, null, { signal }) : content));
    for await (const { key } of fakeBatch(source(), { journal, worker })) if (key === "p3") break;
    expect({ isReturned, isClosed: journal.isClosed, inWork: worker.inWork }).toEqual({ isReturned: true, isClosed: true, inWork: 0 });
    expect(journal.records.map(({ key }) => key)).not.toContain("p1");
  });

  test("writes down what was spent on pages that were given up, and tells it", async () => {
    const journal = createMemoryJournal();
    const worker = createFakeBatchWorker((content, { signal, onAttempt }) => {
      if (content === "p0") return content;
      onAttempt?.(fakeAttempt);
      return sleep(100_000, null, { signal });
    });
    const batch = fakeBatch(names(3), { journal, worker });
    for await (const _outcome of batch) {
      await until(() => worker.inWork === 2);
      break;
    }
    expect(journal.spent).toEqual([fakeAttempt, fakeAttempt]);
    expect(batch.progress()).toMatchObject({ extracted: 1, inFlight: 0, costUsd: 3, inputTokens: 30 });
  });

  test("closes the journal also when the worker cannot be closed", async () => {
    const journal = createMemoryJournal();
    const worker = { ...createFakeBatchWorker(), close: () => Promise.reject(new Error("stuck")) };
    await expect(allOf(fakeBatch(names(2), { journal, worker }))).rejects.toThrow("stuck");
    expect(journal.isClosed).toBe(true);
  });

  test("by a source that throws comes after the outcomes in work, with its cause", async () => {
    const broken = new Error("the database is gone");
    async function* source() {
      yield "p0";
      yield "p1";
      throw broken;
    }
    const worker = createFakeBatchWorker(() => sleep(10));
    const journal = createMemoryJournal();
    const taken: unknown[] = [];
    const end = await (async () => {
      for await (const outcome of fakeBatch(source(), { worker, journal })) taken.push(outcome.key);
    })().catch((error: unknown) => error);
    expect(taken).toEqual(["p0", "p1"]);
    expect(AdapterError.isInstance(end) && end.stage === "batch" && end.cause).toBe(broken);
    expect(end).toHaveProperty("message", expect.stringMatching(/^The source of the batch threw/));
    expect(journal.isClosed).toBe(true);
  });

  test("by a journal that cannot write yields nothing that was not written", async () => {
    const journal = createMemoryJournal();
    const full = new Error("no space left");
    journal.beforeAppend = async () => {
      if (journal.records.length >= 3) throw full;
    };
    const taken: string[] = [];
    const run = async () => {
      for await (const { key } of fakeBatch(names(50), { journal })) taken.push(key);
    };
    await expect(run()).rejects.toBe(full);
    expect(journal.records.map(({ key }) => key)).toEqual(expect.arrayContaining(taken));
    expect(journal.isClosed).toBe(true);
  });
});

test("an outcome is written before it is yielded", async () => {
  const journal = createMemoryJournal();
  journal.beforeAppend = () => sleep(2);
  for await (const { key } of fakeBatch(names(20), { journal })) expect(journal.records.map((record) => record.key)).toContain(key);
  expect(journal.records).toHaveLength(20);
});
