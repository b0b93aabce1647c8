/** What one of several who ask the same at once is to do: find the value out, or take the one that another found out. */
export type Turn<Value> =
  | {
      readonly role: "leader";
      /** Gives the others the value; null: there is none, and the next of them finds out. Only the first call counts. */
      land(value: Value | null): void;
    }
  | { readonly role: "follower"; readonly value: Value };

/** Lets one of several who ask the same at once find the value out. */
export interface SingleFlight<Value> {
  /** Waits for who is finding out. @throws the signal's reason on abort */
  enter(key: string, options: { readonly signal: AbortSignal }): Promise<Turn<Value>>;
  /** Keys that somebody is finding out. */
  readonly size: number;
}

/** Makes a single flight. A leader must land in every case, or those who wait wait on. */
export function createSingleFlight<Value extends object>(): SingleFlight<Value> {
  const flights = new Map<string, Promise<Value | null>>();
  const lead = (key: string): Turn<Value> => {
    let resolve = (_value: Value | null): void => undefined;
    const flight = new Promise<Value | null>((settle) => {
      resolve = settle;
    });
    flights.set(key, flight);
    const land = (value: Value | null): void => {
      if (flights.get(key) === flight) flights.delete(key);
      resolve(value);
    };
    return { role: "leader", land };
  };
  return {
    async enter(key, { signal }) {
      for (;;) {
        signal.throwIfAborted();
        const flight = flights.get(key);
        if (flight === undefined) return lead(key);
        const value = await orAborted(flight, signal);
        if (value !== null) return { role: "follower", value };
      }
    },
    get size() {
      return flights.size;
    },
  };
}

async function orAborted<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  let onAbort = (): void => undefined;
  const aborted = new Promise<never>((_resolve, reject) => {
    onAbort = () => reject(signal.reason);
    signal.addEventListener("abort", onAbort, { once: true });
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener("abort", onAbort);
  }
}
