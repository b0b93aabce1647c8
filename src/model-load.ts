import type { WorkerLoad } from "./batch/batch-worker.ts";
import type { Candidate } from "./spec/route.ts";

/** A model that tells nothing of its servers counts as one with so many slots. */
const untoldSlots = 32;

/** How full an extractor's models are. Servers that are down have no slots. */
export function modelLoad(candidates: readonly Pick<Candidate, "model">[]): WorkerLoad {
  let localLimit = 0;
  let localWaiting = 0;
  let cloudPending = 0;
  for (const model of new Set(candidates.map((candidate) => candidate.model))) {
    const state = model.state?.();
    const servers = state?.servers ?? [];
    if (model.location === "cloud") {
      cloudPending += (state?.waiting ?? 0) + servers.reduce((sum, { active }) => sum + active, 0);
      continue;
    }
    localWaiting += state?.waiting ?? 0;
    if (state === undefined) localLimit += untoldSlots;
    for (const { breaker, limit } of servers) localLimit += breaker === "open" ? 0 : limit;
  }
  return { localLimit, localWaiting, cloudPending };
}
