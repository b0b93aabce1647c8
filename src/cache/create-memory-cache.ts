import { InvalidOptionsError } from "../errors/invalid-options-error.ts";
import type { CachedAnswer, ResultCache } from "../spec/result-cache.ts";
import type { Clock } from "../spec/time.ts";

/** Options of {@link createMemoryCache}. */
export interface MemoryCacheOptions {
  /** Most answers that are kept; the one that was not used for the longest time is dropped first. @default 10000 */
  readonly maxEntries?: number | undefined;
  /** Most bytes of keys and answers, as JSON in UTF-8. An answer that is larger by itself is not kept. @default no limit */
  readonly maxBytes?: number | undefined;
  /** Milliseconds that an answer is good for, from when it was kept. @default 86400000 (a day) */
  readonly ttlMs?: number | undefined;
  /** @default the system's clock */
  readonly clock?: Pick<Clock, "monotonic"> | undefined;
}

/** A cache in this process, with what it holds. */
export interface MemoryCache extends ResultCache {
  readonly entries: number;
  readonly bytes: number;
  clear(): void;
}

interface Entry {
  /** Text, so that nobody who holds an answer can change it here. */
  readonly json: string;
  readonly bytes: number;
  readonly expiresAt: number;
}

const dayMs = 86_400_000;
const known: readonly string[] = ["maxEntries", "maxBytes", "ttlMs", "clock"];

/**
 * Keeps answers in memory: the most recently used ones, each for a while. Several extractors may share one.
 * @throws InvalidOptionsError
 * @example createExtractor({ cache: createMemoryCache({ maxEntries: 50_000 }) })
 */
export function createMemoryCache(options: MemoryCacheOptions = {}): MemoryCache {
  checkOptions(options);
  const { maxEntries = 10_000, maxBytes = Number.POSITIVE_INFINITY, ttlMs = dayMs } = options;
  const { clock = { monotonic: () => performance.now() } } = options;
  checkAtLeast("maxEntries", { value: maxEntries, min: 1 });
  checkAtLeast("maxBytes", { value: maxBytes, min: 1 });
  checkAtLeast("ttlMs", { value: ttlMs, min: 1 });
  checkClock(clock);
  // A map keeps the order of insertion: an entry that is used is put in again, so the first one is the one to drop.
  const entries = new Map<string, Entry>();
  let bytes = 0;
  const drop = (key: string): void => {
    bytes -= entries.get(key)?.bytes ?? 0;
    entries.delete(key);
  };
  const put = (key: string, entry: Entry): void => {
    drop(key);
    entries.set(key, entry);
    bytes += entry.bytes;
  };
  return {
    async get(key) {
      const entry = entries.get(key);
      if (entry === undefined) return null;
      if (entry.expiresAt <= clock.monotonic()) {
        drop(key);
        return null;
      }
      put(key, entry);
      // Written from a CachedAnswer just below, and by nobody else.
      return JSON.parse(entry.json) as CachedAnswer;
    },
    async set(key, answer) {
      const json = JSON.stringify(answer);
      const entry = { json, bytes: Buffer.byteLength(key) + Buffer.byteLength(json), expiresAt: clock.monotonic() + ttlMs };
      // One that is too large by itself must not drive all others out.
      if (entry.bytes > maxBytes) return drop(key);
      put(key, entry);
      for (const [oldest] of entries) {
        if (entries.size <= maxEntries && bytes <= maxBytes) break;
        drop(oldest);
      }
    },
    clear: () => {
      entries.clear();
      bytes = 0;
    },
    get entries() {
      return entries.size;
    },
    get bytes() {
      return bytes;
    },
  };
}

/** Plain JavaScript callers may pass anything. */
function checkOptions(options: unknown): void {
  if (typeof options !== "object" || options === null || Array.isArray(options)) {
    throw new InvalidOptionsError({ option: "createMemoryCache options", given: describe(options), allowed: "an object" });
  }
  for (const key of Object.keys(options)) {
    if (known.includes(key)) continue;
    throw new InvalidOptionsError({ option: `createMemoryCache.${key}`, given: "not an option", allowed: known.join(", ") });
  }
}

function checkAtLeast(name: string, { value, min }: { readonly value: unknown; readonly min: number }): void {
  if (typeof value === "number" && value >= min) return;
  throw new InvalidOptionsError({ option: `createMemoryCache.${name}`, given: describe(value), allowed: `a number of at least ${min}` });
}

function checkClock(clock: unknown): void {
  if (typeof clock === "object" && clock !== null && typeof Reflect.get(clock, "monotonic") === "function") return;
  throw new InvalidOptionsError({ option: "createMemoryCache.clock", given: describe(clock), allowed: "an object with monotonic()" });
}

function describe(value: unknown): string {
  return value === null || typeof value === "number" ? String(value) : `a value of type ${Array.isArray(value) ? "array" : typeof value}`;
}
