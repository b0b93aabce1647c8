import { InvalidOptionsError } from "../errors/invalid-options-error.ts";
import type { Outcome } from "../outcome.ts";
import type { BatchProgress } from "./batch-options.ts";

/**
 * The outcomes of many postings, one for each. Nothing starts before it is iterated, which can be done once; leaving the
 * loop aborts what is in work and closes the journal.
 */
export interface Batch<Data> extends AsyncIterable<Outcome<Data>> {
  /** Names this call in its events. */
  readonly batchId: string;
  /** How far it is now. */
  progress(): BatchProgress;
  /** @throws InvalidOptionsError the second time */
  [Symbol.asyncIterator](): AsyncGenerator<Outcome<Data>, void, undefined>;
}

/** A batch under way. */
export interface RunningBatch<Data> {
  /** The next outcome; null at the end. @throws what ended the batch */
  take(): Promise<Outcome<Data> | null>;
  /** Stops what is in work, if anything is, and closes source and journal. */
  end(): Promise<void>;
  progress(): BatchProgress;
}

/** What a batch is made of. */
export interface BatchParts<Data> {
  readonly batchId: string;
  readonly start: () => Promise<RunningBatch<Data>>;
  /** What `progress` says before it has begun. */
  readonly idle: BatchProgress;
}

/** A batch that starts when it is iterated. */
export function createBatch<Data>({ batchId, start, idle }: BatchParts<Data>): Batch<Data> {
  let isIterated = false;
  let running: RunningBatch<Data> | null = null;
  async function* iterate(): AsyncGenerator<Outcome<Data>, void, undefined> {
    running = await start();
    try {
      for (let outcome = await running.take(); outcome !== null; outcome = await running.take()) yield outcome;
    } finally {
      await running.end();
    }
  }
  return {
    batchId,
    progress: () => running?.progress() ?? idle,
    [Symbol.asyncIterator]: () => {
      if (isIterated)
        throw new InvalidOptionsError({
          option: "batch",
          given: "a second iteration",
          allowed: "one iteration of each batch: call extractMany() again, with the same journal to go on",
        });
      isIterated = true;
      return iterate();
    },
  };
}
