import { checkObject, refuse } from "./check-option.ts";
import { createOpenAIModel as createCloudModel } from "./models/openai/create-openai-model.ts";
import type { OpenAIModelOptions } from "./models/openai/openai-options.ts";
import { createVllmModel as createServerModel } from "./models/vllm/create-vllm-model.ts";
import type { VllmModelOptions } from "./models/vllm/vllm-options.ts";
import type { BatchCapableModel, BatchLaneOptions, BatchLanguageModel } from "./spec/batch-language-model.ts";
import type { LanguageModel } from "./spec/language-model.ts";
import { systemClock, timerSleep } from "./system-time.ts";
import { createQwen3Tokenizer } from "./tokenizers/qwen3.ts";
import { createTiktokenTokenizer } from "./tokenizers/tiktoken.ts";

/** Makes every member of `Options` that is named in `Name` optional. */
type Defaulted<Options, Name extends keyof Options> = Omit<Options, Name> & { readonly [Key in Name]?: Options[Key] | undefined };

/** Options of {@link createVllmModel}. The tokenizer is Qwen3's and the clock the system's unless given. */
export type VllmOptions = Defaulted<VllmModelOptions, "tokenizer" | "clock">;

/** Options of {@link createOpenAIModel}. The tokenizer is o200k_base, clock and timers the system's unless given. */
export type OpenAIOptions = Defaulted<OpenAIModelOptions, "tokenizer" | "clock" | "sleep">;

/**
 * A model on a vLLM server, or on another server with an OpenAI-compatible API and JSON schema decoding, for an own list of `models`.
 * Nothing is sent before its first use.
 * @throws InvalidOptionsError
 */
export function createVllmModel(options: VllmOptions = {}): LanguageModel {
  checkObject("createVllmModel", options);
  const { tokenizer = createQwen3Tokenizer(), clock = systemClock, ...rest } = options;
  return createServerModel({ optionPath: "createVllmModel", ...rest, tokenizer, clock });
}

/**
 * A model behind OpenAI's API, for an own list of `models`. Postings that are routed to it leave the machine.
 * @throws InvalidOptionsError
 */
export function createOpenAIModel(options: OpenAIOptions): BatchCapableModel {
  checkObject("createOpenAIModel", options);
  const { tokenizer = createTiktokenTokenizer(), clock = systemClock, sleep = timerSleep, ...rest } = options;
  return createCloudModel({ optionPath: "createOpenAIModel", ...rest, tokenizer, clock, sleep });
}

/** The same with every member written out, so that the compiler finds the one that was forgotten. */
type AllOf<Options> = { readonly [Key in keyof Required<Options>]: Options[Key] };

/** Options of {@link createOpenAIBatchModel}. */
export type OpenAIBatchOptions = Omit<OpenAIOptions, "maxConcurrency"> & BatchLaneOptions;

/**
 * A model behind OpenAI's Batch API, for an own list of `models`: half the price, an answer within a day. Calls of it need a
 * deadline of days, and `flush()` when no more of them will come.
 * @throws InvalidOptionsError
 */
export function createOpenAIBatchModel(options: OpenAIBatchOptions): BatchLanguageModel {
  checkObject("createOpenAIBatchModel", options);
  if (Object.hasOwn(options, "maxConcurrency"))
    refuse("createOpenAIBatchModel.maxConcurrency", {
      given: "not an option",
      allowed: "maxRequests: a batch lane hands its requests over together",
      isDescription: true,
    });
  const { notes, maxRequests, flushAfterMs, pollMinMs, pollMaxMs, requestTimeoutMs, waitForAnswers, cancelOnAbort, ...rest } = options;
  const lane: AllOf<BatchLaneOptions> = {
    ...{ notes, maxRequests, flushAfterMs, pollMinMs, pollMaxMs, requestTimeoutMs },
    ...{ waitForAnswers, cancelOnAbort },
  };
  return createOpenAIModel({ optionPath: "createOpenAIBatchModel", ...rest }).batchModel(lane);
}
