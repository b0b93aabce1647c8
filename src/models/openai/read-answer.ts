import type { GenerateResult } from "../../spec/language-model.ts";
import { callError } from "./call-error.ts";
import type { OpenAISettings } from "./openai-options.ts";
import { readCompletion } from "./read-completion.ts";
import { isContentFilter, readSdkFailure, type SdkFailure } from "./sdk-failure.ts";

const unknownUsage = { inputTokens: null, outputTokens: null, cachedInputTokens: null, reasoningTokens: null };

/** Reads the body of a 200. @throws ModelCallError `protocol` when it is no chat completion */
export function readSuccess(completion: unknown, settings: OpenAISettings): GenerateResult {
  const result = readCompletion(completion, settings);
  if (result !== null) return result;
  throw callError({ ...readSdkFailure(null), status: 200 }, settings);
}

/** A prompt that the provider's filter refused is an answer; every other failure is thrown. @throws ModelCallError */
export function readFailure(failure: SdkFailure, settings: OpenAISettings): GenerateResult {
  if (!isContentFilter(failure)) throw callError(failure, settings);
  return { text: "", finishReason: "content-filter", refusal: null, usage: unknownUsage, modelId: settings.model };
}
