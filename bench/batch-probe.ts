import { monitorEventLoopDelay } from "node:perf_hooks";
import type { SimulatedServerStats } from "./simulated-server.ts";

/** When a probe looks at the server. */
export interface ProbeParts {
  /** Of the server. */
  readonly origin: string;
  readonly count: number;
  readonly slots: number;
  /** Until then a client may still be finding out what the server can do. */
  readonly warmMs: number;
}

/** What one way has cost and got. */
export interface BatchMeasures {
  /** Share of the slots' time in use, from the end of the warming up until fewer postings are left than there are slots. */
  readonly share: number;
  /** Mean requests in the server's queue in the same time. */
  readonly meanQueue: number;
  /** From a posting's start to its outcome. */
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Processor time of the client process, with all its threads, for each posting. */
  readonly cpuMs: number;
  /** Heap and external memory when as many postings are left as there are slots, beyond what there was before the first. */
  readonly heldMegabytes: number;
  /** The same for each posting in flight, beyond what is held when none is; null when none was. */
  readonly heldKilobytes: number | null;
  /** What the client's timers were late by: a client that gets no processor fills no server. */
  readonly lagP99Ms: number;
  readonly failed: number;
  /** Requests that the server has answered, and those that it saw go away. */
  readonly served: number;
  readonly aborted: number;
}

/** Sees every posting begin and end. */
export interface BatchProbe {
  start(index: number): void;
  end(index: number, isExtracted: boolean): void;
  /** Both, around one call. What fails ends here. */
  time(index: number, work: () => Promise<unknown>): Promise<unknown>;
  /** To be called when all postings have ended and before anything is let go of. */
  rest(): Promise<void>;
  measures(): Promise<BatchMeasures>;
}

interface Held {
  readonly bytes: number;
  /** Processor time that looking took, in microseconds. */
  readonly lookingUs: number;
}

/** Between two looks at the clock, in milliseconds; Node counts it as part of the delay. */
const lagResolution = 10;

/** What a last response leaves behind is let go of by then. */
const settleMs = 100;

interface Postings {
  readonly latencies: readonly number[];
  readonly failed: () => number;
  readonly inFlight: () => number;
  readonly probe: Pick<BatchProbe, "start" | "end" | "time">;
}

/** Counts and times postings. */
function createPostings(count: number, { onEnd }: { readonly onEnd: (ended: number) => void }): Postings {
  const started = new Float64Array(count);
  const latencies: number[] = [];
  let begun = 0;
  let failed = 0;
  const start = (index: number): void => {
    started[index] = performance.now();
    begun += 1;
  };
  const end = (index: number, isExtracted: boolean): void => {
    latencies.push(performance.now() - (started[index] ?? Number.NaN));
    if (!isExtracted) failed += 1;
    onEnd(latencies.length);
  };
  const time = async (index: number, work: () => Promise<unknown>): Promise<unknown> => {
    start(index);
    const [result] = await Promise.allSettled([work()]);
    end(index, result.status === "fulfilled");
    return result.status === "fulfilled" ? result.value : null;
  };
  return { latencies, failed: () => failed, inFlight: () => begun - latencies.length, probe: { start, end, time } };
}

/** Starts measuring this process and the server. */
export async function createBatchProbe({ origin, count, slots, warmMs }: ProbeParts): Promise<BatchProbe> {
  // The simulated server writes them from this very type.
  const statsOf = async (): Promise<SimulatedServerStats> => (await (await fetch(`${origin}/stats`)).json()) as SimulatedServerStats;
  const warm = Promise.withResolvers<SimulatedServerStats>();
  const full = Promise.withResolvers<{ readonly stats: SimulatedServerStats; readonly inFlight: number; readonly held: Held }>();
  const look = async (): Promise<void> => {
    const inFlight = postings.inFlight();
    const stats = await statsOf();
    full.resolve({ stats, inFlight, held: held() });
  };
  const onEnd = (ended: number): void => {
    // With fewer postings left than slots, the server runs empty whatever the client does.
    if (ended === count - slots) look().catch(full.reject);
  };
  const postings = createPostings(count, { onEnd });
  const before = held();
  const cpu = process.cpuUsage();
  const lag = monitorEventLoopDelay({ resolution: lagResolution });
  lag.enable();
  setTimeout(() => warm.resolve(statsOf()), warmMs);
  let rest = { cpuUs: Number.NaN, bytes: Number.NaN };

  return {
    ...postings.probe,
    async rest() {
      const { user, system } = process.cpuUsage(cpu);
      await full.promise;
      await new Promise((resolve) => setTimeout(resolve, settleMs));
      rest = { cpuUs: user + system, bytes: held().bytes };
    },
    async measures() {
      const [from, to, { served, aborted }] = await Promise.all([warm.promise, full.promise, statsOf()]);
      const inOrder = postings.latencies.toSorted((left, right) => left - right);
      const at = (share: number): number => inOrder[Math.floor(share * (inOrder.length - 1))] ?? Number.NaN;
      const slotMs = to.stats.slotMs - from.slotMs;
      return {
        share: (to.stats.busyMs - from.busyMs) / slotMs,
        meanQueue: ((to.stats.waitingMs - from.waitingMs) / slotMs) * slots,
        ...{
          p50Ms: at(0.5),
          p99Ms: at(0.99),
          lagP99Ms: lag.percentile(99) / 1e6 - lagResolution,
          failed: postings.failed(),
          served,
          aborted,
        },
        cpuMs: (rest.cpuUs - to.held.lookingUs) / 1000 / count,
        heldMegabytes: (to.held.bytes - before.bytes) / 2 ** 20,
        heldKilobytes: to.inFlight === 0 ? null : (to.held.bytes - rest.bytes) / 2 ** 10 / to.inFlight,
      };
    },
  };
}

function held(): Held {
  const before = process.cpuUsage();
  for (let round = 0; round < 3; round += 1) globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  const { user, system } = process.cpuUsage(before);
  return { bytes: heapUsed + external, lookingUs: user + system };
}
