import type { TokenCount, Tokenizer } from "../spec/tokenizer.ts";

/** Counts tokens of a text up to `limit`; a result above the limit may be too low. */
export type LimitedCounter = (text: string, limit: number) => number;

/**
 * Makes a tokenizer whose data is loaded at the first count: that count is a promise, as are those asked for until it
 * has come true; later ones are plain numbers. A load that failed is tried again by the next count.
 */
export function createLazyTokenizer(id: string, { load }: { readonly load: () => Promise<LimitedCounter> }): Tokenizer {
  let counter: LimitedCounter | null = null;
  let loading: Promise<LimitedCounter> | null = null;

  const loaded = (): Promise<LimitedCounter> => {
    loading ??= load().then(
      (made) => {
        counter = made;
        return made;
      },
      (error: unknown) => {
        loading = null;
        throw error;
      },
    );
    return loading;
  };

  return {
    id,
    count: (text) =>
      counter === null ? loaded().then((made) => made(text, Number.POSITIVE_INFINITY)) : counter(text, Number.POSITIVE_INFINITY),
    countUpTo: (text, limit) =>
      counter === null ? loaded().then((made) => limitedCount(made, { text, limit })) : limitedCount(counter, { text, limit }),
  };
}

function limitedCount(counter: LimitedCounter, { text, limit }: { readonly text: string; readonly limit: number }): TokenCount {
  const tokens = counter(text, limit);
  return { tokens, isExact: tokens <= limit };
}
