import type { EventQueue } from "./event-queue.ts";
import type { ServerModel, SimulatedRequest } from "./server-model.ts";

/** What a server that takes everything into its batch is like. */
export interface BatchingServerOptions {
  readonly events: EventQueue;
  /** Tokens a second of all requests together, by how many there are. */
  readonly throughput: (level: number) => number;
  /** The most that `throughput` gives. */
  readonly bestThroughput: number;
}

interface Running {
  readonly request: SimulatedRequest;
  /** Tokens that each running request has got, when this one is done. */
  readonly endsAt: number;
}

/** Every request runs at once, and each gets an equal part of the throughput. A prefill takes the time of as many tokens as fit in it alone. */
export function createBatchingServerModel({ events, throughput, bestThroughput }: BatchingServerOptions): ServerModel {
  const running = new Set<Running>();
  const begun = new Map<SimulatedRequest, number>();
  /** Tokens that a request which runs since the beginning would have got. */
  let given = 0;
  let done = 0;
  let last = 0;
  let round = 0;
  const share = (): number => (running.size === 0 ? 0 : throughput(running.size) / running.size / 1000);
  const pass = (): void => {
    const tokens = share() * (events.now - last);
    given += tokens;
    done += tokens * running.size;
    last = events.now;
  };
  const plan = (): void => {
    round += 1;
    const planned = round;
    let next = Number.POSITIVE_INFINITY;
    for (const { endsAt, request } of running) next = Math.min(next, begun.get(request) ?? endsAt);
    for (const { endsAt } of running) next = Math.min(next, endsAt);
    if (running.size === 0) return;
    events.after(Math.max(0, next - given) / share(), () => {
      if (planned === round) advance();
    });
  };
  const advance = (): void => {
    pass();
    const slack = 1e-6;
    const started = [...begun].filter(([, at]) => at <= given + slack);
    const ended = [...running].filter(({ endsAt }) => endsAt <= given + slack);
    for (const [request] of started) begun.delete(request);
    for (const entry of ended) running.delete(entry);
    for (const [request] of started) request.onFirstToken();
    for (const { request } of ended) request.onEnd();
    plan();
  };
  return {
    send(request) {
      pass();
      const prefill = (request.prefillMs / 1000) * throughput(1);
      begun.set(request, given + prefill);
      running.add({ request, endsAt: given + prefill + request.tokens * request.pace });
      plan();
    },
    load: () => ({ running: running.size, waiting: 0, kvCacheUsage: 0.3, preemptions: 0 }),
    totals() {
      pass();
      return { done, possible: (bestThroughput * events.now) / 1000, waitingMs: 0 };
    },
  };
}
