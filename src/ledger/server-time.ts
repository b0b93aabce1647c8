import type { Clock } from "../spec/time.ts";

/** The clock of one request at a server. */
export interface RequestTimer {
  /** It was sent to this server; called again when it moves to another one. */
  dispatched(server: string): void;
  /** It ended: its share of the time that servers worked on it, in milliseconds; null when it was never sent. */
  stop(): number | null;
}

/** Shares the time that each server is busy out to the requests that it works on. */
export interface ServerTime {
  start(candidate: string): RequestTimer;
  /** Milliseconds that a server had at least one request in flight, until its last change. */
  busyMs(server: string): number;
  /** The largest share that a request of this candidate has had, in milliseconds; 0 before the first one. */
  largestMs(candidate: string): number;
}

/** Whole nanoseconds, so that shares add up to the last digit. */
interface Server {
  active: number;
  changedAt: number;
  busy: number;
  /** Since it was last idle: the time of one request that was there all the while, what it was busy, and what was shared out. */
  period: { ofOne: number; busy: number; given: number };
}

interface Visit {
  readonly server: Server;
  readonly enteredAt: number;
}

const nanoPerMs = 1_000_000;

/**
 * While n requests are in flight each of them bears an nth of the time, however they come and go; so the shares of all requests
 * add up to exactly the time that the server was busy. One step for each start and end, whatever is in flight.
 */
export function createServerTime(clock: Pick<Clock, "monotonic">): ServerTime {
  const servers = new Map<string, Server>();
  const largest = new Map<string, number>();
  const now = (): number => Math.round(clock.monotonic() * nanoPerMs);
  const start = (candidate: string): RequestTimer => {
    let visit: Visit | null = null;
    let share: number | null = null;
    const leave = (): void => {
      if (visit !== null) share = (share ?? 0) + leaveServer(visit, now());
      visit = null;
    };
    return {
      dispatched: (name) => {
        leave();
        visit = enterServer(serverOf(servers, name), now());
      },
      stop: () => {
        leave();
        if (share === null) return null;
        const ms = share / nanoPerMs;
        largest.set(candidate, Math.max(ms, largest.get(candidate) ?? 0));
        return ms;
      },
    };
  };
  return {
    start,
    busyMs: (name) => (servers.get(name)?.busy ?? 0) / nanoPerMs,
    largestMs: (candidate) => largest.get(candidate) ?? 0,
  };
}

function serverOf(servers: Map<string, Server>, name: string): Server {
  const known = servers.get(name);
  if (known !== undefined) return known;
  const fresh = { active: 0, changedAt: 0, busy: 0, period: { ofOne: 0, busy: 0, given: 0 } };
  servers.set(name, fresh);
  return fresh;
}

function enterServer(server: Server, at: number): Visit {
  advance(server, at);
  if (server.active === 0) server.period = { ofOne: 0, busy: 0, given: 0 };
  server.active += 1;
  return { server, enteredAt: server.period.ofOne };
}

/** The last one to leave bears what rounding left over. */
function leaveServer({ server, enteredAt }: Visit, at: number): number {
  advance(server, at);
  const { period } = server;
  const share = server.active === 1 ? period.busy - period.given : Math.floor(period.ofOne - enteredAt);
  server.active -= 1;
  period.given += share;
  return share;
}

function advance(server: Server, at: number): void {
  const passed = server.active === 0 ? 0 : Math.max(0, at - server.changedAt);
  server.changedAt = at;
  if (passed === 0) return;
  server.busy += passed;
  server.period.busy += passed;
  server.period.ofOne += passed / server.active;
}
