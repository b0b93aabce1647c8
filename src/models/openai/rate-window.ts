import { type RateLimitName, type RateReading, rateLimits } from "./rate-headers.ts";

/** A request as the limits count it. */
export interface RateTicket {
  /** Place in the order of sending. */
  readonly number: number;
  /** Estimated input plus the cap of the answer. */
  readonly tokens: number;
}

/** What an account's limits allow now. It keeps no time of its own: every call says what time it is, in milliseconds. */
export interface RateWindow {
  /** Milliseconds until a request of so many tokens fits; 0 when it may go. Never longer than the headers or Retry-After said. */
  waitMs(tokens: number, now: number): number;
  /** A request goes out. */
  send(tokens: number): RateTicket;
  /** What the answer to a request told of the limits. */
  read(ticket: RateTicket, readings: ReadonlyMap<RateLimitName, RateReading>, now: number): void;
  /** Nothing goes out for so long, at most a minute. */
  pause(ms: number, now: number): void;
}

interface Seen extends RateReading {
  readonly at: number;
  /** The request whose answer told it: later ones are not in it yet. */
  readonly number: number;
}

/** Whoever asks for a day is asked again after a minute: postings that wait have deadlines of their own. */
const longestPauseMs = 60_000;

/**
 * Follows an account's limits by what its answers tell. Each limit is a bucket that fills evenly: it was full but for
 * `limit - remaining`, and is full again after the reset. What was sent after the request that told it is taken off.
 */
export function createRateWindow(): RateWindow {
  const seen = new Map<RateLimitName, Seen>();
  let unread: RateTicket[] = [];
  let next = 1;
  let pausedUntil = Number.NEGATIVE_INFINITY;

  const waitFor = (name: RateLimitName, tokens: number, now: number): number => {
    const reading = seen.get(name);
    if (reading === undefined) return 0;
    // A reading says nothing of the time after its reset.
    const untilReset = reading.at + reading.resetMs - now;
    if (untilReset <= 0) {
      seen.delete(name);
      return 0;
    }
    const cost = (ticket: { readonly tokens: number }): number => (name === "requests" ? 1 : ticket.tokens);
    const spent = unread.reduce((sum, ticket) => (ticket.number > reading.number ? sum + cost(ticket) : sum), 0);
    return Math.min(untilReset, timeToFill(reading, { need: cost({ tokens }) + spent, elapsed: now - reading.at }));
  };

  return {
    waitMs: (tokens, now) => Math.max(0, pausedUntil - now, ...rateLimits.map((name) => waitFor(name, tokens, now))),
    send(tokens) {
      const ticket = { number: next, tokens };
      next += 1;
      unread.push(ticket);
      return ticket;
    },
    read(ticket, readings, now) {
      for (const [name, reading] of readings) {
        const known = seen.get(name);
        if (known === undefined || known.number <= ticket.number) seen.set(name, { ...reading, at: now, number: ticket.number });
      }
      const oldest = Math.min(...[...seen.values()].map(({ number }) => number));
      unread = unread.filter(({ number }) => number > oldest);
    },
    pause(ms, now) {
      pausedUntil = Math.max(pausedUntil, now + Math.min(ms, longestPauseMs));
    },
  };
}

/** Milliseconds until the bucket holds so much; a request larger than the bucket waits until it is full. */
function timeToFill(
  { limit, remaining, resetMs }: RateReading,
  { need, elapsed }: { readonly need: number; readonly elapsed: number },
): number {
  if (need <= remaining) return 0;
  if (limit === null || limit <= remaining) return Number.POSITIVE_INFINITY;
  const perMs = (limit - remaining) / resetMs;
  return Math.max(0, (need - remaining) / perMs - elapsed);
}
