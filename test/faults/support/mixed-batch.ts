import { setTimeout as wait } from "node:timers/promises";
import { expect } from "vitest";
import { startFaultServer } from "../../support/fault-server.ts";
import {
  answerFaults,
  connectionFaults,
  type FaultRow,
  outcomeOf,
  outputFaults,
  overflowFaults,
  slowFaults,
  statusFaults,
} from "./fault-table.ts";
import { untilIdle } from "./resources.ts";
import { type BatchRun, runBatch, wordsOf } from "./run-batch.ts";

const rows: readonly FaultRow[] = [...connectionFaults, ...answerFaults, ...statusFaults, ...outputFaults, ...overflowFaults];

/** Whatever is met, an outcome is right or one of these. */
const known: ReadonlySet<string> = new Set(["right", ...[...rows, ...slowFaults].map(outcomeOf)]);

/** Numbers in [0, 1) that are the same for the same seed. */
function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Runs a batch in which a fifth of the requests meet any fault at all, and the server is killed and comes back twice. Which
 * ones they are follows from the seed alone, which the error names.
 */
export async function checkMixed(seed: number, run: Omit<BatchRun, "url"> = {}): Promise<void> {
  const { size = 500 } = run;
  const random = seededRandom(seed);
  const restartsAt = new Set([Math.floor(random() * size), Math.floor(random() * size)]);
  const restarts: Promise<void>[] = [];
  const server = await startFaultServer({
    faultOf({ total }) {
      if (restartsAt.has(total)) restarts.push(restart());
      const dice = random();
      if (dice > 0.2) return null;
      const list = dice < 0.002 ? slowFaults : rows;
      return list[Math.floor(random() * list.length)]?.fault ?? null;
    },
  });
  const restart = async (): Promise<void> => {
    await server.down();
    await wait(20);
    await server.up();
  };
  try {
    const timeouts = { firstTokenMs: 1_500, idleMs: 1_500 };
    const { outcomes, rejection } = await runBatch({ timeouts, maxConcurrency: "auto", ...run, url: server.url });
    expect(rejection).toBeUndefined();
    expect(outcomes.size).toBe(size);
    const odd = [...outcomes].filter(([posting, outcome]) => !known.has(wordsOf(posting, outcome)));
    expect(odd.map(([posting, outcome]) => `${posting}: ${wordsOf(posting, outcome)}`)).toEqual([]);
    expect(await untilIdle(server)).toBe(0);
  } catch (error) {
    throw new Error(`Seed ${seed}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  } finally {
    await Promise.all(restarts);
    await server.close();
  }
}
