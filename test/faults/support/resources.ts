import { setTimeout as wait } from "node:timers/promises";
import type { FaultServer } from "../../support/fault-server.ts";

/** What keeps the process alive, counted by kind. */
export type Resources = Readonly<Record<string, number>>;

/** Counts sockets, servers, timers and the like that are open now. */
export function openResources(): Resources {
  const counts: Record<string, number> = {};
  for (const kind of process.getActiveResourcesInfo()) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

/** Waits, a bounded number of times, until the server has no socket left; it may take a moment to see that a client went away. */
export async function untilIdle(server: FaultServer): Promise<number> {
  for (let poll = 0; poll < 200 && server.sockets.open > 0; poll += 1) await wait(10);
  return server.sockets.open;
}

/** Kinds of which more are open than before, once there was time to close them. */
export async function leftSince(before: Resources): Promise<Resources> {
  let left: Resources = {};
  for (let poll = 0; poll < 200; poll += 1) {
    left = Object.fromEntries(Object.entries(openResources()).filter(([kind, count]) => count > (before[kind] ?? 0)));
    if (Object.keys(left).length === 0) return left;
    await wait(10);
  }
  return left;
}
