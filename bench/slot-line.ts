/** What a line of slots has seen. */
export interface SlotLineStats {
  readonly running: number;
  readonly waiting: number;
  readonly mostRunning: number;
  readonly mostWaiting: number;
  /** Integrals over milliseconds, from the beginning to now: slots in use, requests in the queue, slots there were. */
  readonly busyMs: number;
  readonly waitingMs: number;
  readonly slotMs: number;
}

/** Slots in real time, and a queue before them. */
export interface SlotLine {
  /** Calls `start` when a slot is free. The returned function gives the slot, or the place in the queue, back; once. */
  enter(start: () => void): () => void;
  setSlots(slots: number): void;
  stats(): SlotLineStats;
}

/** Creates a line of free slots, first come, first served. */
export function createSlotLine(initial: number): SlotLine {
  const queue = new Set<() => void>();
  const sums = { busyMs: 0, waitingMs: 0, slotMs: 0, mostRunning: 0, mostWaiting: 0 };
  let slots = initial;
  let running = 0;
  let last = performance.now();

  const pass = (): void => {
    const now = performance.now();
    sums.busyMs += Math.min(running, slots) * (now - last);
    sums.waitingMs += queue.size * (now - last);
    sums.slotMs += slots * (now - last);
    last = now;
  };
  const startNext = (): void => {
    for (const start of queue) {
      if (running >= slots) break;
      queue.delete(start);
      running += 1;
      start();
    }
    sums.mostRunning = Math.max(sums.mostRunning, running);
    sums.mostWaiting = Math.max(sums.mostWaiting, queue.size);
  };

  return {
    enter(start) {
      pass();
      let place: "queue" | "slot" | "left" = "queue";
      const begin = (): void => {
        place = "slot";
        start();
      };
      queue.add(begin);
      startNext();
      return () => {
        if (place === "left") return;
        pass();
        if (place === "slot") running -= 1;
        else queue.delete(begin);
        place = "left";
        startNext();
      };
    },
    setSlots(next) {
      pass();
      slots = next;
      startNext();
    },
    stats() {
      pass();
      return { ...sums, running, waiting: queue.size };
    },
  };
}
