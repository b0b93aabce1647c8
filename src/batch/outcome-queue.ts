import type { Outcome } from "../outcome.ts";

/** What one page gave. */
export interface FinishedPage<Data> {
  /** Place of the page in the source. */
  readonly index: number;
  readonly outcomes: readonly Outcome<Data>[];
}

/** Finished outcomes that wait to be taken. */
export interface OutcomeQueue<Data> {
  /** Outcomes in it, also those that wait for an earlier page. */
  readonly held: number;
  /** Every page must be added once, also one without outcomes. */
  add(page: FinishedPage<Data>): void;
  /** The next one that may be given out; undefined when there is none now. */
  take(): Outcome<Data> | undefined;
}

/** A queue in the order of the source, or in the order of finishing with replayed outcomes before new ones. */
export function createOutcomeQueue<Data>({ order }: { readonly order: "finished" | "source" }): OutcomeQueue<Data> {
  const replayed = createLine<Outcome<Data>>();
  const ready = createLine<Outcome<Data>>();
  const early = new Map<number, readonly Outcome<Data>[]>();
  let next = 0;
  let held = 0;
  const release = (): void => {
    for (;;) {
      const outcomes = early.get(next);
      if (outcomes === undefined) return;
      early.delete(next);
      next += 1;
      for (const outcome of outcomes) ready.push(outcome);
    }
  };
  return {
    get held() {
      return held;
    },
    add: ({ index, outcomes }) => {
      held += outcomes.length;
      if (order === "source") {
        early.set(index, outcomes);
        release();
        return;
      }
      for (const outcome of outcomes) (outcome.replayed ? replayed : ready).push(outcome);
    },
    take: () => {
      const outcome = replayed.shift() ?? ready.shift();
      if (outcome !== undefined) held -= 1;
      return outcome;
    },
  };
}

interface Line<Item> {
  push(item: Item): void;
  shift(): Item | undefined;
}

/** First in, first out, at the same cost however long it is. */
function createLine<Item>(): Line<Item> {
  let incoming: Item[] = [];
  let outgoing: Item[] = [];
  return {
    push: (item) => {
      incoming.push(item);
    },
    shift: () => {
      if (outgoing.length === 0) {
        outgoing = incoming.reverse();
        incoming = [];
      }
      return outgoing.pop();
    },
  };
}
