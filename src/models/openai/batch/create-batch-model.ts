import { ExtractorClosedError } from "../../../errors/extractor-closed-error.ts";
import { raceAbort } from "../../../http/race-abort.ts";
import type { BatchLaneOptions, BatchLanguageModel, PendingBatch } from "../../../spec/batch-language-model.ts";
import type { GenerateCall, GenerateResult, ModelConnection } from "../../../spec/language-model.ts";
import type { ModelState, ServerState } from "../../../spec/model-state.ts";
import { createStateListeners } from "../../endpoint/state-listeners.ts";
import { createCloudBreaker } from "../cloud-breaker.ts";
import type { OpenAISettings } from "../openai-options.ts";
import { createQuotaPause, type QuotaPause } from "../quota-pause.ts";
import { type AskedQuestions, createAskedQuestions } from "./asked-questions.ts";
import { createBatchApi } from "./batch-api.ts";
import { type BatchLane, createBatchLane } from "./batch-lane.ts";
import { resolveLaneOptions } from "./lane-settings.ts";
import { type RecoveryParts, recoverBatches } from "./recover-notes.ts";

/** What a batch model takes over from the model it stands beside. */
export interface BatchModelParts {
  readonly settings: OpenAISettings;
  readonly contextWindow: number | null;
  readonly findings: () => ModelConnection;
}

/**
 * The same model through its provider's Batch API: the same requests at half the price, answered within a day.
 * @throws InvalidOptionsError
 */
export function createBatchModel(options: BatchLaneOptions, { settings, contextWindow, findings }: BatchModelParts): BatchLanguageModel {
  const { endpoint, model, tokenizer } = settings;
  const laneSettings = resolveLaneOptions(options, settings);
  const { notes, maxRequests, cancelOnAbort } = laneSettings;
  const closing = new AbortController();
  const watchers = createStateListeners();
  const pause = createQuotaPause({ ...settings, emit: watchers.emit });
  const breaker = createCloudBreaker({ ...settings, emit: watchers.emit });
  const api = createBatchApi(settings, { ...laneSettings, breaker });
  const asked = createAskedQuestions(settings, { goesOn: !cancelOnAbort });
  const lane = createBatchLane({ settings, lane: laneSettings, api, signal: closing.signal, onEnd: asked.end });
  const recover = createRecovery({ notes, api, endpoint, signal: closing.signal }, lane);
  const lifetime = createLifetime({ asked, lane, closing, recover });
  let isConnected = false;

  return {
    ...{ specificationVersion: 1, provider: "openai", location: "cloud", modelId: model, wireDialect: "openai-strict" },
    ...{ lane: "batch", contextWindow, tokenizer },
    async connect({ signal }) {
      signal.throwIfAborted();
      isConnected = true;
      return findings();
    },
    connection: () => (isConnected ? findings() : null),
    doGenerate: (call) => generate(call, { asked, lane, pause, recover: recover.now, checkOpen: lifetime.checkOpen }),
    flush: lifetime.flush,
    pending: lane.pending,
    state: () => stateOf(lane.pending(), { endpoint, limit: maxRequests, lane: pause.state, breaker: breaker.phase }),
    watch: watchers.add,
    close: lifetime.close,
  };
}

interface Recovery {
  /** Takes up the batches of earlier runs; once, and again after a failure. */
  now(): Promise<void>;
  /** Waits for a recovery that is under way. */
  settled(): Promise<void>;
}

function createRecovery(parts: RecoveryParts, lane: BatchLane): Recovery {
  let recovery: Promise<void> | null = null;
  return {
    now() {
      recovery ??= recoverBatches(parts).then(lane.adopt, (error: unknown) => {
        recovery = null;
        throw error;
      });
      return recovery;
    },
    settled: async () => recovery?.catch(() => {}),
  };
}

interface GenerateParts {
  readonly asked: AskedQuestions;
  readonly lane: BatchLane;
  readonly pause: QuotaPause;
  readonly recover: () => Promise<void>;
  readonly checkOpen: () => void;
}

async function generate(call: GenerateCall, { asked, lane, pause, recover, checkOpen }: GenerateParts): Promise<GenerateResult> {
  call.signal.throwIfAborted();
  checkOpen();
  const pass = pause.pass();
  try {
    await raceAbort(recover(), call.signal);
    checkOpen();
    // Whether there is credit shows when the batch is taken, a day before its answers.
    return await asked.ask(call, { place: lane.place, onTaken: () => pass.end(null) });
  } catch (error) {
    pass.end(error);
    throw error;
  }
}

interface LifetimeParts {
  readonly asked: AskedQuestions;
  readonly lane: BatchLane;
  readonly closing: AbortController;
  readonly recover: Recovery;
}

function createLifetime({ asked, lane, closing, recover }: LifetimeParts) {
  let isClosed = false;
  const flush = async (): Promise<void> => {
    // Calls that wait for the recovery find their place first.
    await recover.settled();
    await new Promise((resolve) => setImmediate(resolve));
    await lane.flush();
  };
  return {
    flush,
    checkOpen() {
      if (isClosed) throw new ExtractorClosedError();
    },
    async close({ abort = false }: { readonly abort?: boolean } = {}): Promise<void> {
      isClosed = true;
      if (!abort) {
        await flush();
        return asked.untilIdle();
      }
      const reason = new ExtractorClosedError();
      const cancelled = lane.cancelAll();
      closing.abort(reason);
      asked.abort(reason);
      await cancelled;
    },
  };
}

interface StateParts {
  readonly endpoint: string;
  readonly limit: number;
  readonly lane: ModelState["lane"];
  readonly breaker: ServerState["breaker"];
}

/** What is gathered waits, what the provider has is in flight. */
function stateOf(batches: readonly PendingBatch[], { endpoint, limit, lane, breaker }: StateParts): ModelState {
  const count = (isSent: boolean): number =>
    batches.reduce((sum, { batchId, requests }) => ((batchId !== null) === isSent ? sum + requests : sum), 0);
  return { waiting: count(false), lane, servers: [{ endpoint, breaker, active: count(true), limit }] };
}
