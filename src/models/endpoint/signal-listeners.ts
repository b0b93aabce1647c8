/** Listens on signals that many calls share. */
export interface SignalListeners {
  /** Calls `onAbort` when the signal aborts; the returned function stops that. */
  add(signal: AbortSignal, onAbort: () => void): () => void;
}

/**
 * One listener on each signal, however many calls share it: Node looks through all listeners of a signal to add or to
 * remove one, so one for each of 10,000 calls would cost 100 million steps.
 */
export function createSignalListeners(): SignalListeners {
  const shared = new Map<AbortSignal, { readonly callbacks: Set<() => void>; readonly dispatch: () => void }>();

  const open = (signal: AbortSignal): { readonly callbacks: Set<() => void>; readonly dispatch: () => void } => {
    const callbacks = new Set<() => void>();
    const dispatch = (): void => {
      shared.delete(signal);
      for (const callback of callbacks) callback();
    };
    const listener = { callbacks, dispatch };
    shared.set(signal, listener);
    signal.addEventListener("abort", dispatch, { once: true });
    return listener;
  };

  return {
    add(signal, onAbort) {
      const listener = shared.get(signal) ?? open(signal);
      listener.callbacks.add(onAbort);
      return () => {
        listener.callbacks.delete(onAbort);
        if (listener.callbacks.size > 0 || shared.get(signal) !== listener) return;
        shared.delete(signal);
        signal.removeEventListener("abort", listener.dispatch);
      };
    },
  };
}
