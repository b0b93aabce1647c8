import { callModel, modelIdOf } from "./decode/call-model.ts";
import { ExtractorError } from "./errors/extractor-error.ts";
import type { ModelCheck } from "./extractor.ts";
import type { Candidate } from "./spec/route.ts";

/** Shakes hands with every model, side by side. A model that fails is reported; an abort rejects with the signal's reason. */
export async function checkModels(
  candidates: readonly Candidate[],
  { signal }: { readonly signal: AbortSignal },
): Promise<readonly ModelCheck[]> {
  const checks = await Promise.all(candidates.map((candidate) => checkModel(candidate, signal)));
  signal.throwIfAborted();
  return checks;
}

async function checkModel({ id, model }: Candidate, signal: AbortSignal): Promise<ModelCheck> {
  const about = { candidate: id, provider: model.provider, location: model.location };
  try {
    const { modelId, contextWindow, server, warnings } = await callModel(model, {
      signal,
      call: () => model.connect({ signal, whenDown: "fail" }),
    });
    return { ...about, model: modelId, status: "ready", contextWindow, server, warnings, error: null };
  } catch (error) {
    if (!ExtractorError.isInstance(error)) throw error;
    return { ...about, model: modelIdOf(model), status: "failed", contextWindow: null, server: null, warnings: [], error };
  }
}
