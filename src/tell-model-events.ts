import type { Notifier } from "./events.ts";
import type { ModelStateEvent } from "./spec/model-state.ts";
import type { Candidate } from "./spec/route.ts";

/** Passes what models tell of their servers on to the extractor's listeners, with the id of the candidate. */
export function tellModelEvents(candidates: readonly Candidate[], notifier: Notifier): void {
  for (const { id, model } of candidates) model.watch?.((event) => emit(event, { candidate: id, notifier }));
}

interface EmitParts {
  readonly candidate: string;
  readonly notifier: Notifier;
}

function emit(event: ModelStateEvent, { candidate, notifier }: EmitParts): void {
  const { endpoint } = event;
  if (event.type === "breaker-open") {
    notifier.emit(event.type, { candidate, endpoint, error: event.error, retryInMs: event.retryInMs });
  } else if (event.type === "lane-paused") {
    notifier.emit(event.type, { candidate, endpoint, reason: event.reason, retryInMs: event.retryInMs });
  } else notifier.emit(event.type, { candidate, endpoint });
}
