import type { ConcurrencyLimit } from "../src/models/endpoint/concurrency-limit.ts";
import type { EventQueue } from "./event-queue.ts";
import type { Turns } from "./late-turns.ts";
import type { RandomSource } from "./random-source.ts";
import type { ServerModel } from "./server-model.ts";

/** How long metrics take to arrive, from the moment that they show. */
export interface MetricsDelay {
  readonly leastDelayMs: number;
  readonly mostDelayMs: number;
}

/** How one client sends. */
export interface SimulatedClientOptions {
  readonly events: EventQueue;
  readonly random: RandomSource;
  readonly server: ServerModel;
  readonly limit: ConcurrencyLimit;
  readonly tokens: { readonly mean: number; readonly spread: number };
  readonly prefill: { readonly meanMs: number; readonly spread: number };
  /** Calls that wait for a slot at the beginning; Infinity when there are always more. */
  readonly calls?: number;
  /** Whether the server has metrics, and how old they are when they arrive. */
  readonly metrics: MetricsDelay | null;
  readonly tellsTokens?: boolean;
  readonly isStreaming?: boolean;
  /** When what comes to the client is seen by it. @default at once */
  readonly turns?: Turns;
  /** Share of requests that fail, now. */
  readonly failureShare?: () => number;
}

/** What a client has seen. */
export interface SimulatedClient {
  readonly inFlight: number;
  readonly reads: number;
  readonly latencies: readonly { readonly at: number; readonly ms: number }[];
  /** More calls. */
  call(count: number): void;
}

const networkMs = 1;
const paceSpread = 0.05;

/** A client that keeps as many requests in flight as its limit allows, and reads the metrics when its limit asks for them. */
export function startClient(options: SimulatedClientOptions): SimulatedClient {
  const { events, limit, metrics } = options;
  const latencies: { readonly at: number; readonly ms: number }[] = [];
  let waiting = options.calls ?? Number.POSITIVE_INFINITY;
  let inFlight = 0;

  const admit = (): void => {
    while (waiting > 0 && inFlight < limit.current) {
      waiting -= 1;
      inFlight += 1;
      const sentAt = events.now;
      sendOne(options, {
        demand: waiting,
        onFirstToken: admit,
        onEnd() {
          inFlight -= 1;
          latencies.push({ at: events.now, ms: events.now - sentAt });
          admit();
        },
      });
    }
  };
  const reader = createReader(options, { isIdle: () => inFlight === 0, onRead: admit });

  if (metrics === null) limit.withoutMetrics();
  events.after(0, () => {
    admit();
    reader.plan();
  });
  return {
    get inFlight() {
      return inFlight;
    },
    get reads() {
      return reader.reads;
    },
    latencies,
    call(count) {
      waiting += count;
      admit();
    },
  };
}

interface SendHooks {
  readonly demand: number;
  onFirstToken(): void;
  onEnd(): void;
}

function sendOne(options: SimulatedClientOptions, { demand, onFirstToken, onEnd }: SendHooks): void {
  const { events, random, server, limit, tokens, prefill, tellsTokens = true, isStreaming = true } = options;
  const { turns = events.after } = options;
  const trace = limit.sent({ demand });
  const outputTokens = Math.max(1, Math.round(random.logNormal(tokens.mean, tokens.spread)));
  const isSuccess = random.uniform() >= (options.failureShare?.() ?? 0);
  const end = (): void => {
    turns(networkMs, () => {
      trace.end({ isSuccess, outputTokens: isSuccess && tellsTokens ? outputTokens : null });
      onEnd();
    });
  };
  if (!isSuccess) {
    end();
    return;
  }
  const start = (): void => {
    if (!isStreaming) return;
    turns(networkMs, () => {
      trace.firstToken();
      onFirstToken();
    });
  };
  const prefillMs = random.logNormal(prefill.meanMs, prefill.spread);
  const pace = random.logNormal(1, paceSpread);
  events.after(networkMs, () => server.send({ prefillMs, tokens: outputTokens, pace, onFirstToken: start, onEnd: end }));
}

interface ReaderHooks {
  isIdle(): boolean;
  onRead(): void;
}

function createReader(options: SimulatedClientOptions, { isIdle, onRead }: ReaderHooks) {
  const { events, random, server, limit, metrics, turns = events.after } = options;
  let reads = 0;
  const plan = (): void => {
    if (metrics === null || limit.nextReadMs === null) return;
    turns(limit.nextReadMs, () => turns(0, isIdle() ? plan : () => read(metrics)));
  };
  const read = ({ leastDelayMs, mostDelayMs }: MetricsDelay): void => {
    limit.asking();
    const load = server.load();
    reads += 1;
    turns(leastDelayMs + random.uniform() * (mostDelayMs - leastDelayMs), () => {
      limit.observe(load);
      onRead();
      plan();
    });
  };
  return {
    plan,
    get reads() {
      return reads;
    },
  };
}
