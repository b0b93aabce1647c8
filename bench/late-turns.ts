import type { EventQueue } from "./event-queue.ts";
import type { RandomSource } from "./random-source.ts";

/** How late a client's turns are. */
export interface Lateness {
  /** It stops for so many milliseconds, drawn evenly, again and again. */
  readonly leastMs: number;
  readonly mostMs: number;
  /** Until then it is never late. @default 0 */
  readonly fromMs?: number;
  /** From then on it is never late. @default never */
  readonly toMs?: number;
}

/** Between two stops it works for so long, in which it sees everything at once. */
const turnMs = 2;

/** Runs something at the first turn of a client that is `ms` milliseconds away or more. */
export type Turns = (ms: number, happen: () => void) => void;

/** The turns of a client whose process gets too little of its processor: what comes while it stands still waits until it goes on. */
export function createLateTurns(
  { leastMs, mostMs, fromMs = 0, toMs = Number.POSITIVE_INFINITY }: Lateness,
  { events, random }: { readonly events: EventQueue; readonly random: RandomSource },
): Turns {
  let due: (() => void)[] = [];
  let isBusy = false;
  const turn = (): void => {
    isBusy = false;
    const came = due;
    due = [];
    for (const happen of came) happen();
    if (events.now >= toMs) return;
    events.after(turnMs, () => {
      isBusy = true;
      events.after(leastMs + random.uniform() * (mostMs - leastMs), turn);
    });
  };
  events.at(fromMs, turn);
  return (ms, happen) => {
    events.after(ms, () => {
      if (isBusy) due.push(happen);
      else happen();
    });
  };
}
