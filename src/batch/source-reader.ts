/** What a source gave: an item, or its end. */
export type SourceItem = { readonly isDone: true } | { readonly isDone: false; readonly value: unknown };

/** Reads a source one item at a time. */
export interface SourceReader {
  /** @throws what the source throws or rejects with */
  next(): Promise<SourceItem>;
  /** Tells the source that no more is wanted, unless it has ended. Does not wait for a source that is in the midst of `next`. */
  close(): Promise<void>;
}

/** Reads an iterable or an async iterable. Nothing is asked of it before the first `next`. */
export function createSourceReader(source: Iterable<unknown> | AsyncIterable<unknown>): SourceReader {
  let iterator: Iterator<unknown> | AsyncIterator<unknown> | null = null;
  let isEnded = false;
  let isReading = false;
  const ended = (): SourceItem => {
    isEnded = true;
    return { isDone: true };
  };
  return {
    next: async () => {
      if (isEnded) return { isDone: true };
      isReading = true;
      try {
        iterator ??= Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]();
        const { done, value } = await iterator.next();
        return done === true ? ended() : { isDone: false, value };
      } catch (error) {
        // Like `for await`, which does not return a source that has thrown.
        isEnded = true;
        throw error;
      } finally {
        isReading = false;
      }
    },
    close: async () => {
      if (isEnded || iterator === null) return;
      isEnded = true;
      const returned = Promise.resolve(iterator.return?.());
      if (!isReading) await returned;
      // An async generator returns only after the step it is in, which may never end.
      else returned.catch(() => undefined);
    },
  };
}
