import { ExtractorClosedError } from "./errors/extractor-closed-error.ts";

/** The calls of one extractor that are under way, and its end. */
export interface OpenCalls {
  /** Aborts with `ExtractorClosedError` when the extractor is closed by force. */
  readonly signal: AbortSignal;
  /** Runs a call and keeps count of it. @throws ExtractorClosedError after `close` */
  track<Value>(call: () => Promise<Value>): Promise<Value>;
  /** Refuses new calls, waits for the open ones, or stops them. */
  close(options: { readonly abort: boolean }): Promise<void>;
}

/** Keeps count of the calls under way. */
export function createOpenCalls(): OpenCalls {
  const controller = new AbortController();
  const open = new Set<Promise<unknown>>();
  let isClosed = false;
  return {
    signal: controller.signal,
    track: async (call) => {
      if (isClosed) throw new ExtractorClosedError();
      const running = call();
      const settled = running.catch(() => undefined);
      open.add(settled);
      try {
        return await running;
      } finally {
        open.delete(settled);
      }
    },
    close: async ({ abort }) => {
      isClosed = true;
      if (abort) controller.abort(new ExtractorClosedError());
      await Promise.all(open);
    },
  };
}
