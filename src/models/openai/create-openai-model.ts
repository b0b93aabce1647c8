import type { BatchCapableModel } from "../../spec/batch-language-model.ts";
import type { ModelConnection } from "../../spec/language-model.ts";
import { createEndpoint } from "../endpoint/create-endpoint.ts";
import { createStateListeners } from "../endpoint/state-listeners.ts";
import { createBatchModel } from "./batch/create-batch-model.ts";
import { createCloudBreaker } from "./cloud-breaker.ts";
import { createCompletionSender } from "./completion-sender.ts";
import { knownModel } from "./known-models.ts";
import { modelEndWarning } from "./model-end-warning.ts";
import { type OpenAIModelOptions, resolveOpenAIOptions } from "./openai-options.ts";
import { createQuotaPause } from "./quota-pause.ts";
import { createRateLane } from "./rate-lane.ts";
import { sendInLane } from "./real-time-lane.ts";

/**
 * A model behind OpenAI's API or any cloud that speaks it, asked through the `openai` SDK under a strict JSON schema.
 *
 * Answers are not streamed: the whole text arrives in one `onText`. So of a call's timeouts `totalMs` rules; `firstTokenMs` and
 * `idleMs` have nothing to watch, and a connection that does not come about ends with the runtime's own limit or `totalMs`.
 *
 * @throws InvalidOptionsError naming the option, such as `cloud.apiKey`
 */
export function createOpenAIModel(options: OpenAIModelOptions): BatchCapableModel {
  const settings = resolveOpenAIOptions(options);
  const { model, tokenizer } = settings;
  const contextWindow = settings.contextWindow ?? knownModel(model)?.contextWindow ?? null;
  const endpoint = createEndpoint({ maxConcurrency: settings.maxConcurrency });
  const sender = createCompletionSender(settings);
  const rate = createRateLane(settings);
  const listeners = createStateListeners();
  const pause = createQuotaPause({ ...settings, emit: listeners.emit });
  const breaker = createCloudBreaker({ ...settings, emit: listeners.emit });
  let isConnected = false;
  /** The announced end of a model is told each time, so that it reaches whoever looks, whatever was asked before. */
  const findings = (): ModelConnection => {
    const warning = modelEndWarning(settings);
    return { modelId: model, contextWindow, server: null, tokenizer, warnings: warning === null ? [] : [warning] };
  };

  return {
    specificationVersion: 1,
    provider: "openai",
    location: "cloud",
    modelId: model,
    wireDialect: "openai-strict",
    contextWindow,
    tokenizer,
    /** Sends nothing: there is no hand to shake. */
    async connect({ signal }) {
      signal.throwIfAborted();
      isConnected = true;
      return findings();
    },
    connection: () => (isConnected ? findings() : null),
    doGenerate: (call) => sendInLane(call, { endpoint, sender, rate, pause, breaker }),
    state: () => ({
      waiting: endpoint.waiting,
      lane: pause.state,
      servers: [{ endpoint: settings.endpoint, breaker: breaker.phase, active: endpoint.active, limit: settings.maxConcurrency }],
    }),
    watch: listeners.add,
    batchModel: (lane = {}) => createBatchModel(lane, { settings, contextWindow, findings }),
    close: (closeOptions) => endpoint.close(closeOptions),
  };
}
