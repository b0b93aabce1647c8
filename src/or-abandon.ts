/** How long work may take to wind up after an abort, in milliseconds: enough to record the stopped request, well under 50. */
const graceMs = 20;

/**
 * What work gives; after an abort its own end if that comes at once, else the signal's reason. So a part that does not
 * listen to the signal (a user's model, tokenizer, router or fetch) cannot hold a call up.
 */
export async function orAbandon<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  work.catch(() => undefined);
  let timer: NodeJS.Timeout | undefined;
  let onAbort = (): void => undefined;
  const abandoned = new Promise<never>((_resolve, reject) => {
    onAbort = () => {
      timer = setTimeout(() => reject(signal.reason), graceMs);
    };
    if (signal.aborted) onAbort();
    else signal.addEventListener("abort", onAbort, { once: true });
  });
  try {
    return await Promise.race([work, abandoned]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", onAbort);
  }
}
