import { ExtractorError } from "../errors/extractor-error.ts";
import { ModelCallError } from "../errors/model-call-error.ts";
import type { LanguageModel } from "../spec/language-model.ts";

/** One call of a model's own method. */
export interface ModelMethodCall<Value> {
  readonly call: () => Promise<Value>;
  readonly signal: AbortSignal;
}

/** Calls a model. An error that is not of this library becomes one, so that the decision table knows it for the model's. */
export async function callModel<Value>({ provider }: LanguageModel, { call, signal }: ModelMethodCall<Value>): Promise<Value> {
  try {
    return await call();
  } catch (error) {
    if (ExtractorError.isInstance(error) || (signal.aborted && error === signal.reason)) throw error;
    const message = `The model of provider "${provider}" threw an error that is not of this library; see \`cause\`.`;
    throw new ModelCallError({ kind: "protocol", provider, endpoint: provider, message, cause: error });
  }
}

/** The id that requests to a model name, as far as it is known. */
export function modelIdOf(model: LanguageModel): string {
  return model.connection()?.modelId || model.modelId || "unknown";
}
