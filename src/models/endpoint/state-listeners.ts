import type { ModelStateEvent } from "../../spec/model-state.ts";

/** Who watches one model. */
export interface StateListeners {
  /** The returned function stops it. */
  add(listener: (event: ModelStateEvent) => void): () => void;
  /** Tells all of them. What one throws is dropped: watching changes nothing. */
  emit(event: ModelStateEvent): void;
}

/** Makes the list of one model's watchers. */
export function createStateListeners(): StateListeners {
  const listeners = new Set<{ readonly tell: (event: ModelStateEvent) => void }>();
  return {
    add(tell) {
      const listener = { tell };
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    emit(event) {
      for (const { tell } of [...listeners]) {
        try {
          tell(event);
        } catch {
          // A watcher that fails is the watcher's matter.
        }
      }
    },
  };
}
