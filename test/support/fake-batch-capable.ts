import type { BatchCapableModel, BatchLaneOptions, BatchLanguageModel } from "../../src/spec/batch-language-model.ts";
import { createFakeLanguageModel, type FakeLanguageModelOptions } from "../../src/testing/fake-language-model.ts";

/** A cloud model whose batch lane answers as soon as it is flushed, and counts what is done with it. */
export interface FakeBatchCapable extends BatchCapableModel {
  /** Options of each lane that was opened. */
  readonly opened: readonly BatchLaneOptions[];
  readonly flushes: number;
  readonly closed: number;
}

/** How a lane goes wrong. */
export interface FakeLaneFaults {
  /** Flushes that reject before one succeeds. @default 0 */
  readonly failedFlushes?: number;
  /** What opening a lane throws. @default nothing */
  readonly refusal?: Error;
}

/** Makes a cloud model with a batch lane. */
export function createFakeBatchCapable(options: FakeLanguageModelOptions, { failedFlushes = 0, refusal }: FakeLaneFaults = {}) {
  const model = createFakeLanguageModel({ location: "cloud", contextWindow: 128_000, ...options });
  const opened: BatchLaneOptions[] = [];
  const counts = { flushes: 0, closed: 0 };
  const openLane = (): BatchLanguageModel => {
    let waiting: (() => void)[] = [];
    return {
      ...model,
      lane: "batch",
      doGenerate: async (call) => {
        await new Promise<void>((resolve) => waiting.push(resolve));
        return model.doGenerate(call);
      },
      pending: () => [{ batchId: null, requests: waiting.length }],
      flush: async () => {
        counts.flushes += 1;
        if (counts.flushes <= failedFlushes) throw new Error("not now");
        const released = waiting;
        waiting = [];
        for (const release of released) release();
      },
      close: async () => {
        counts.closed += 1;
      },
    };
  };
  const capable: FakeBatchCapable = {
    ...model,
    opened,
    get flushes() {
      return counts.flushes;
    },
    get closed() {
      return counts.closed;
    },
    batchModel: (lane = {}) => {
      if (refusal !== undefined) throw refusal;
      opened.push(lane);
      return openLane();
    },
  };
  return capable;
}
