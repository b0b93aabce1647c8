/** Something that happens at a simulated time. */
interface Event {
  readonly at: number;
  readonly happen: () => void;
}

/** A simulated world: its clock stands still while something happens, and jumps to the next thing. Times in milliseconds. */
export interface EventQueue {
  readonly now: number;
  at(time: number, happen: () => void): void;
  after(ms: number, happen: () => void): void;
  runUntil(end: number): void;
}

/** Creates a world in which nothing has happened yet: a binary heap of what is to come. */
export function createEventQueue(): EventQueue {
  const heap: Event[] = [];
  let now = 0;

  const add = (event: Event): void => {
    let index = heap.push(event) - 1;
    while (index > 0) {
      const parent = (index - 1) >> 1;
      const above = heap[parent];
      if (above === undefined || above.at <= event.at) break;
      heap[index] = above;
      index = parent;
    }
    heap[index] = event;
  };
  const sink = (event: Event): void => {
    let index = 0;
    for (;;) {
      const left = 2 * index + 1;
      const right = left + 1;
      const smaller = (heap[right]?.at ?? Number.POSITIVE_INFINITY) < (heap[left]?.at ?? Number.POSITIVE_INFINITY) ? right : left;
      const below = heap[smaller];
      if (below === undefined || below.at >= event.at) break;
      heap[index] = below;
      index = smaller;
    }
    heap[index] = event;
  };
  const takeFirst = (): Event | undefined => {
    const [first] = heap;
    const lastOne = heap.pop();
    if (heap.length > 0 && lastOne !== undefined) sink(lastOne);
    return first;
  };

  return {
    get now() {
      return now;
    },
    at: (time, happen) => add({ at: Math.max(now, time), happen }),
    after: (ms, happen) => add({ at: now + ms, happen }),
    runUntil(end) {
      while ((heap[0]?.at ?? Number.POSITIVE_INFINITY) <= end) {
        const event = takeFirst();
        if (event === undefined) return;
        now = event.at;
        event.happen();
      }
      now = end;
    },
  };
}
