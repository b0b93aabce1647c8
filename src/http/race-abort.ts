/**
 * The promise's outcome, or the signal's reason as soon as it aborts, however long the promise then takes: nothing that is
 * passed in from outside can be trusted to look at a signal.
 */
export function raceAbort<Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> {
  return new Promise((resolve, reject) => {
    const onAbort = (): void => reject(signal.reason);
    const settle = (deliver: () => void): void => {
      signal.removeEventListener("abort", onAbort);
      deliver();
    };
    promise.then(
      (value) => settle(() => resolve(value)),
      (error: unknown) => settle(() => reject(error)),
    );
    if (signal.aborted) onAbort();
    else signal.addEventListener("abort", onAbort, { once: true });
  });
}
