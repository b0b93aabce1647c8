import { expect } from "vitest";
import { startFaultServer } from "../../support/fault-server.ts";
import { type FaultRow, outcomeOf } from "./fault-table.ts";
import { leftSince, openResources, untilIdle } from "./resources.ts";
import { type BatchRun, runBatch, wordsOf } from "./run-batch.ts";

/** How a row is checked. */
export interface RowCheck extends Omit<BatchRun, "url"> {
  /** Of so many postings one meets the fault with every request, and one with its first request alone. @default 20 */
  readonly every?: number;
}

/**
 * Runs a batch in which some postings meet the fault each time, some once, and most never: each has its one outcome, which
 * is the table's, no neighbour is harmed, and nothing is left open.
 */
export async function checkRow(row: FaultRow, { every = 20, size = 500, ...run }: RowCheck = {}): Promise<void> {
  const before = openResources();
  const server = await startFaultServer({
    faultOf({ posting, earlier }) {
      const isMet = posting % every === 0 || (posting % every === every / 2 && earlier === 0);
      return isMet ? row.fault : null;
    },
  });
  try {
    const { outcomes, rejection, attempts } = await runBatch({ ...run, url: server.url, size });
    expect(rejection).toBeUndefined();
    expect(outcomes.size).toBe(size);
    const failure = outcomeOf(row);
    const surprises: string[] = [];
    for (let posting = 0; posting < size; posting += 1) {
      const meets = posting % every === 0 ? "always" : posting % every === every / 2 ? "once" : "never";
      const isLost = meets === "always" || (meets === "once" && row.remedy === "none");
      const wanted = isLost ? (run.cloud !== undefined && row.fallsBack ? "right" : failure) : "right";
      const words = wordsOf(posting, outcomes.get(posting));
      if (words !== wanted) surprises.push(`${posting}, which meets it ${meets}: ${words} in place of ${wanted}`);
    }
    expect(surprises).toEqual([]);
    const made = attempts.filter(({ candidate }) => candidate === "local").length;
    expectRequests(row, { made, size, every, isAlone: run.cloud === undefined });
    expect(await untilIdle(server)).toBe(0);
  } finally {
    await server.close();
  }
  expect(await leftSince(before)).toEqual({});
}

interface RequestCount {
  readonly made: number;
  readonly size: number;
  readonly every: number;
  /** Whether there is no other model. */
  readonly isAlone: boolean;
}

/** The same model is asked as often as the table says, and no more. */
function expectRequests({ remedy, kind }: FaultRow, { made, size, every, isAlone }: RequestCount): void {
  const met = size / every;
  const most = { none: 1, retry: 3, tighten: 2, repair: 2 }[remedy];
  const expected = size - met + met * most + (remedy === "none" ? 0 : met);
  // A kept-alive socket that dies before an answer is replaced without counting as a request that failed. A server that
  // failed again and again is left alone where another model takes its postings.
  if (isAlone) expect(made).toBeGreaterThanOrEqual(kind === "connect" ? expected - met : expected);
  // On a busy machine a good answer may be late as well.
  if (kind?.endsWith("timeout") !== true) expect(made).toBeLessThanOrEqual(expected);
}
