import { setImmediate } from "node:timers/promises";

/** How the work on some items is spread out. */
export interface TurnParts<Item, Value> {
  readonly work: (item: Item, index: number) => Promise<Value>;
  /** How many items may be under way at once. */
  readonly concurrency: number;
  /** No item is begun once one of them is aborted. */
  readonly signals: readonly AbortSignal[];
}

/**
 * Works on items a few at a time, and tells in their order how each ended. Every item begins in a turn of the event loop of its
 * own: work that never waits, such as reading by code alone, would otherwise hold up an abort and everybody else.
 * @throws the reason of the first of the signals that is aborted, after what is under way has ended
 */
export async function settleInTurn<Item, Value>(
  items: readonly Item[],
  { work, concurrency, signals }: TurnParts<Item, Value>,
): Promise<readonly PromiseSettledResult<Value>[]> {
  const settled: PromiseSettledResult<Value>[] = [];
  const waiting = items.entries();
  let turn: Promise<unknown> = Promise.resolve();
  const takeTurn = (): Promise<unknown> => {
    turn = turn.then(() => setImmediate());
    return turn;
  };
  const workOn = async (): Promise<void> => {
    // The workers share one iterator, so that each takes the next item.
    for (const [index, item] of waiting) {
      await takeTurn();
      if (signals.some(({ aborted }) => aborted)) return;
      const [outcome] = await Promise.allSettled([work(item, index)]);
      settled[index] = outcome;
    }
  };
  await Promise.all(Array.from({ length: concurrency }, workOn));
  for (const signal of signals) signal.throwIfAborted();
  return settled;
}
