import type { WhenDown } from "../../spec/language-model.ts";
import type { ModelState } from "../../spec/model-state.ts";
import type { Clock } from "../../spec/time.ts";
import type { After } from "./after.ts";
import { downError } from "./down-error.ts";
import { createPoolSeating, type Place } from "./pool-seating.ts";
import type { PoolServer } from "./pool-server.ts";
import { createWatch } from "./watch-servers.ts";

/** What a call asks of a pool. */
export interface PoolAsk {
  readonly signal: AbortSignal;
  readonly whenDown: WhenDown;
  /** Origin of a server that is taken only where no other has room. */
  readonly avoid: string | null;
  /** Whether it has waited before and goes before all others. */
  readonly isAhead: boolean;
}

/** A slot at a server, held until it is released. */
export interface Slot<Server> {
  readonly server: Server;
  release(): void;
}

/** Several servers of one model, with one line before all of them. */
export interface ServerPool<Server> {
  /** Waits for a slot. @throws the signal's reason; ModelCallError `connect` as `whenDown` says; a server's error when all are left out */
  acquire(ask: PoolAsk): Promise<Slot<Server>>;
  /** Waits until a server is up. @throws as `acquire` does */
  untilUp(ask: Pick<PoolAsk, "signal" | "whenDown">): Promise<void>;
  /** Whether another server than this one takes calls. */
  hasOther(server: Server): boolean;
  /** Whether every server is down. */
  isDown(): boolean;
  /** Requests in flight. */
  active(): number;
  /** Calls that wait for a slot. */
  waiting(): number;
  state(): ModelState;
  /** Something changed: a limit, a breaker. Admits whom it can and plans the next probe. */
  tend(): void;
}

/** What a pool is made with. */
export interface PoolParts<Server> {
  readonly servers: readonly Server[];
  /** Such as `vllm`, for errors. */
  readonly provider: string;
  readonly clock: Clock;
  readonly after: After;
}

/**
 * Shares calls out among servers: each call goes to the one with the least in flight for its limit, and waits in one line,
 * first come, first served, when none has room. A server whose breaker is open is probed while there is work, and by nothing else.
 */
export function createServerPool<Server extends PoolServer>(parts: PoolParts<Server>): ServerPool<Server> {
  const { places, line, back, choose, admit, isDown, active } = createPoolSeating(parts);
  const hasDemand = (): boolean => line.length > 0 || back.length > 0;
  const watch = createWatch(parts, { hasDemand, isBusy: () => hasDemand() || active() > 0, tend: () => tend() });
  const tend = (): void => {
    admit();
    watch();
  };
  const slotAt = (place: Place<Server>): Slot<Server> => ({
    server: place.server,
    release() {
      place.active -= 1;
      tend();
    },
  });
  const join = async <Grant>(wait: () => Promise<Grant>, { whenDown }: Pick<PoolAsk, "whenDown">): Promise<Grant> => {
    const error = isDown() ? downError(parts, whenDown) : null;
    if (error !== null) {
      // Nobody may be waiting, now or ever: then this call is what finds out that a server is back.
      watch(true);
      throw error;
    }
    const granted = wait();
    // A server may have come back by a call that waits for nothing: to watch alone would call off the look at it that is planned.
    tend();
    // Whoever leaves may have been the last: then no timer is left either.
    return await granted.finally(tend);
  };

  return {
    async acquire({ signal, whenDown, avoid, isAhead }) {
      signal.throwIfAborted();
      const ticket = { whenDown, avoid };
      const free = line.length === 0 || isAhead ? choose(ticket) : null;
      if (free !== null) {
        watch();
        return slotAt(free);
      }
      const slot = slotAt(await join(() => line.wait(ticket, { signal, isAhead }), ticket));
      if (!signal.aborted) return slot;
      slot.release();
      throw signal.reason;
    },
    async untilUp({ signal, whenDown }) {
      signal.throwIfAborted();
      if (isDown()) await join(() => back.wait({ whenDown, avoid: null }, { signal }), { whenDown });
    },
    hasOther: (server) => places.some((place) => place.server !== server && place.server.breaker.state.phase === "closed"),
    isDown,
    active,
    waiting: () => line.length,
    state: () => ({ waiting: line.length + back.length, lane: "open", servers: places.map(stateOf) }),
    tend,
  };
}

function stateOf({ server, active }: Place<PoolServer>): ModelState["servers"][number] {
  return { endpoint: server.endpoint, breaker: server.breaker.state.phase, active, limit: server.limit.current };
}
