import { createVllmModel, type VllmOptions } from "../../../src/create-models.ts";
import type { GenerateCall, LanguageModel } from "../../../src/spec/language-model.ts";

/** One request to a model and what came of it. */
export interface ObservedAnswer {
  readonly call: GenerateCall;
  /** As they arrived; vLLM sends one token a piece. */
  readonly deltas: readonly string[];
  /** The whole text of an answer that ended by itself; null for one that was stopped or cut off. */
  readonly text: string | null;
}

/** A vLLM model, and everything it was asked and said. */
export interface ObservedModel {
  readonly model: LanguageModel;
  readonly answers: readonly ObservedAnswer[];
}

/** Makes a vLLM model for an own list of `models` that keeps its answers. */
export function createObservedModel(options: VllmOptions): ObservedModel {
  const model = createVllmModel(options);
  const answers: ObservedAnswer[] = [];
  const doGenerate: LanguageModel["doGenerate"] = async (call) => {
    const deltas: string[] = [];
    const place = answers.push({ call, deltas, text: null }) - 1;
    const { onDispatched, onText, onUsage } = call.observer;
    const observer = {
      onDispatched,
      onUsage,
      onText: (delta: string) => {
        deltas.push(delta);
        onText(delta);
      },
    };
    const result = await model.doGenerate({ ...call, observer });
    answers[place] = { call, deltas, text: result.text };
    return result;
  };
  return { model: { ...model, doGenerate }, answers };
}
