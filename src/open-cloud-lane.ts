import type { Engine } from "./engine.ts";
import type { BatchCapableModel, BatchLaneOptions, BatchLanguageModel } from "./spec/batch-language-model.ts";
import type { BatchNotes } from "./spec/journal-record.ts";
import type { LanguageModel } from "./spec/language-model.ts";
import type { Candidate } from "./spec/route.ts";
import { tellModelEvents } from "./tell-model-events.ts";

/** The cloud's models of one batch, asked through their providers' batch APIs. */
export interface CloudLane<Data> {
  /** The extractor's engine with those models in their places. */
  readonly engine: Engine<Data>;
  /** Nothing more will be asked but by what is in work: what is gathered is handed over as soon as nothing is added to it. */
  sourceRead(): void;
  /** Lets go of the models. What the providers have goes on. */
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
  return "batchModel" in model;
}

/** Puts batch models in the place of an engine's cloud models that have one. */
export function openCloudLane<Data>(engine: Engine<Data>, { notes, options }: CloudLaneParts): CloudLane<Data> {
  const models: BatchLanguageModel[] = [];
  const candidates = engine.candidates.map((candidate): Candidate => {
    if (!isBatchCapable(candidate.model)) return candidate;
    const model = candidate.model.batchModel({ ...options, notes });
    models.push(model);
    return { ...candidate, model };
  });
  tellModelEvents(
    candidates.filter(({ model }) => model.lane === "batch"),
    engine.notifier,
  );
  let timer: NodeJS.Timeout | null = null;
  return {
    engine: { ...engine, candidates },
    sourceRead() {
      let before = 0;
      timer ??= setInterval(() => {
        const gathered = models.reduce((sum, model) => sum + gatheredBy(model), 0);
        if (gathered > 0 && gathered === before) for (const model of models) void model.flush();
        before = gathered;
      }, lastFlushMs);
    },
    async close() {
      if (timer !== null) clearInterval(timer);
      await Promise.all(models.map((model) => model.close({ abort: true })));
    },
  };
}

function gatheredBy(model: BatchLanguageModel): number {
  return model.pending().reduce((sum, { batchId, requests }) => (batchId === null ? sum + requests : sum), 0);
}
