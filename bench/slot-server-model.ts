import type { EventQueue } from "./event-queue.ts";
import type { ServerModel, SimulatedRequest } from "./server-model.ts";

/** What a server with slots is like. */
export interface SlotServerOptions {
  readonly events: EventQueue;
  readonly slots: number;
  /** Milliseconds for one output token, however many requests run. */
  readonly msPerToken: number;
}

/** A server with slots, whose number can change: a request takes one until it ends, and waits for it when there is none. */
export interface SlotServerModel extends ServerModel {
  setSlots(slots: number): void;
}

/** Creates a server with a queue, first come, first served. */
export function createSlotServerModel({ events, slots: initial, msPerToken }: SlotServerOptions): SlotServerModel {
  const queue: SimulatedRequest[] = [];
  let slots = initial;
  let running = 0;
  let last = 0;
  let busyMs = 0;
  let waitingMs = 0;
  let capacityMs = 0;
  const pass = (): void => {
    const ms = events.now - last;
    busyMs += Math.min(running, slots) * ms;
    waitingMs += queue.length * ms;
    capacityMs += slots * ms;
    last = events.now;
  };
  const startNext = (): void => {
    while (running < slots) {
      const request = queue.shift();
      if (request === undefined) return;
      running += 1;
      events.after(request.prefillMs, () => request.onFirstToken());
      events.after(request.prefillMs + request.tokens * msPerToken * request.pace, () => {
        pass();
        running -= 1;
        request.onEnd();
        startNext();
      });
    }
  };
  return {
    send(request) {
      pass();
      queue.push(request);
      startNext();
    },
    load: () => ({ running, waiting: queue.length, kvCacheUsage: 0.3, preemptions: 0 }),
    totals() {
      pass();
      return { done: busyMs, possible: capacityMs, waitingMs };
    },
    setSlots(next) {
      pass();
      slots = next;
      startNext();
    },
  };
}
