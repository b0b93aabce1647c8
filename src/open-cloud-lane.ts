import type { Engine } from "./engine.ts";
import type { BatchCapableModel, BatchLaneOptions, BatchLanguageModel } from "./spec/batch-language-model.ts";
import type { BatchNote, BatchNotes } from "./spec/journal-record.ts";
import type { LanguageModel } from "./spec/language-model.ts";
import type { Candidate } from "./spec/route.ts";
import { tellModelEvents } from "./tell-model-events.ts";

/** The cloud's models of one batch, asked through their providers' batch APIs. */
export interface CloudLane<Data> {
  /** The extractor's engine with those models in their places. */
  readonly engine: Engine<Data>;
  /** Nothing more will be asked but by what is in work: what is gathered is handed over as soon as nothing is added to it. */
  sourceRead(): void;
  /** Lets go of the models that it made. What the providers have goes on. */
  close(): Promise<void>;
}

/** What a lane remembers with, and how it gathers. */
export interface CloudLaneParts {
  readonly notes: BatchNotes | undefined;
  readonly options: Omit<BatchLaneOptions, "notes">;
}

/** Milliseconds without a new request after which the last requests of a source are handed over. */
const lastFlushMs = 250;

/** Whether a model can be asked through its provider's batch API. */
export function isBatchCapable(model: LanguageModel): model is BatchCapableModel {
  return typeof Reflect.get(model, "batchModel") === "function";
}

/** Whether a model of the caller's list is a batch lane itself. */
export function isOwnLane(model: LanguageModel): model is BatchLanguageModel {
  return model.lane === "batch" && ["flush", "pending"].every((name) => typeof Reflect.get(model, name) === "function");
}

/** Puts batch models in the place of an engine's cloud models that have one. Candidates that share a model share its lane. */
export function openCloudLane<Data>(engine: Engine<Data>, { notes, options }: CloudLaneParts): CloudLane<Data> {
  const parts = { ...options, notes: notes === undefined ? undefined : notesOfEarlierRuns(notes) };
  const lanes = new Map<LanguageModel, BatchLanguageModel>();
  try {
    for (const { model } of engine.candidates) {
      if (isBatchCapable(model) && !lanes.has(model)) lanes.set(model, model.batchModel(parts));
    }
  } catch (error) {
    void closeAll(lanes);
    throw error;
  }
  const candidates = engine.candidates.map(
    (candidate): Candidate => ({ ...candidate, model: lanes.get(candidate.model) ?? candidate.model }),
  );
  tellModelEvents(
    candidates.filter((_, index) => candidates[index]?.model !== engine.candidates[index]?.model),
    engine.notifier,
  );
  const models = [...new Set(candidates.map(({ model }) => model))].filter(isOwnLane);
  let timer: NodeJS.Timeout | null = null;
  return {
    engine: { ...engine, candidates },
    sourceRead() {
      let before = 0;
      timer ??= setInterval(() => {
        const gathered = models.reduce((sum, model) => sum + gatheredBy(model), 0);
        if (gathered > 0 && gathered === before) for (const model of models) flush(model);
        before = gathered;
      }, lastFlushMs);
    },
    async close() {
      if (timer !== null) clearInterval(timer);
      const failed = (await closeAll(lanes)).find(({ status }) => status === "rejected");
      if (failed?.status === "rejected") throw failed.reason;
    },
  };
}

/** Each lane is let go of, whatever becomes of the others. */
function closeAll(lanes: ReadonlyMap<LanguageModel, BatchLanguageModel>): Promise<readonly PromiseSettledResult<void>[]> {
  return Promise.allSettled([...lanes.values()].map(async (lane) => lane.close({ abort: true })));
}

/** Whoever waits for a request is told what became of it; what could not be handed over is tried again at the next look. */
function flush(model: BatchLanguageModel): void {
  (async () => model.flush())().catch(() => undefined);
}

/**
 * Lanes of several models share one memory. Each takes up what earlier runs left, and not what its neighbours are handing over
 * now: a batch that has no name yet would look like one that was never made.
 */
function notesOfEarlierRuns(notes: BatchNotes): BatchNotes {
  let earlier: Promise<readonly BatchNote[]> | null = null;
  const read = async (): Promise<readonly BatchNote[]> => {
    try {
      return await notes.all();
    } catch (error) {
      earlier = null;
      throw error;
    }
  };
  return {
    all: () => {
      earlier ??= read();
      return earlier;
    },
    add: (note) => notes.add(note),
  };
}

function gatheredBy(model: BatchLanguageModel): number {
  return model.pending().reduce((sum, { batchId, requests }) => (batchId === null ? sum + requests : sum), 0);
}
