import type { StandardSchemaV1 } from "@standard-schema/spec";
import { checkFunction, checkInteger, checkNumber, checkObject, checkText, checkUnknownKeys, refuse } from "./check-option.ts";
import { createOpenAIModel, createVllmModel } from "./create-models.ts";
import type { ExtractorOptions, ModelEntry } from "./extractor-options.ts";
import type { ResolvedOptions } from "./options.ts";
import type { Candidate } from "./spec/route.ts";
import type { Tokenizer } from "./spec/tokenizer.ts";

/**
 * Makes the ordered list of candidates: from `models`, or from the shorthand `local` and `cloud`.
 * @throws InvalidOptionsError
 */
export function buildCandidates<Schema extends StandardSchemaV1>(
  options: ExtractorOptions<Schema>,
  resolved: ResolvedOptions,
): readonly Candidate[] {
  const { models } = options;
  return models === undefined ? fromShorthand(options, resolved) : fromList(models);
}

function fromShorthand<Schema extends StandardSchemaV1>(
  options: ExtractorOptions<Schema>,
  resolved: ResolvedOptions,
): readonly Candidate[] {
  const { local = {}, cloud, fetch, tokenizer } = options;
  const { clock, sleep, timeouts } = resolved;
  const candidates: Candidate[] = [];
  if (local !== false) {
    checkObject("local", local);
    checkUnknownKeys("local.", { given: local, known: localKeys });
    if (tokenizer !== undefined) checkTokenizer(tokenizer);
    const model = createVllmModel({ ...local, fetch, tokenizer, clock, connectTimeoutMs: timeouts.connectMs, optionPath: "local" });
    candidates.push({ id: "local", model, maxInputTokens: null, weight: null });
  }
  if (cloud !== undefined) {
    checkObject("cloud", cloud);
    checkUnknownKeys("cloud.", { given: cloud, known: cloudKeys });
    candidates.push({
      id: "cloud",
      model: createOpenAIModel({ ...cloud, fetch, clock, sleep, optionPath: "cloud" }),
      maxInputTokens: Number.POSITIVE_INFINITY,
      weight: null,
    });
  }
  return candidates;
}

function checkTokenizer(tokenizer: Tokenizer): void {
  checkObject("tokenizer", tokenizer);
  checkText("tokenizer.id", tokenizer.id);
  for (const member of ["count", "countUpTo"] as const) checkFunction(`tokenizer.${member}`, tokenizer[member]);
}

const localKeys = [
  "baseURL",
  "model",
  "apiKey",
  "headers",
  "requestBody",
  "dispatcher",
  "maxConcurrency",
  "contextWindow",
  "stream",
  "handshakeTimeoutMs",
];
const cloudKeys = ["apiKey", "model", "baseURL", "headers", "organization", "project", "maxConcurrency", "contextWindow"];

function fromList(models: readonly ModelEntry[]): readonly Candidate[] {
  if (!Array.isArray(models) || models.length === 0) refuse("models", { given: models, allowed: "a list with at least one model" });
  const ids = new Set<string>();
  return models.map((entry, index) => {
    const option = `models[${index}]`;
    checkEntry(entry, option);
    if (ids.has(entry.id))
      refuse(`${option}.id`, { given: `"${entry.id}" a second time`, allowed: "an id of its own", isDescription: true });
    ids.add(entry.id);
    return { id: entry.id, model: entry.model, maxInputTokens: entry.maxInputTokens ?? null, weight: entry.weight ?? null };
  });
}

function checkEntry(entry: ModelEntry, option: string): void {
  checkObject(option, entry);
  checkUnknownKeys(`${option}.`, { given: entry, known: ["id", "model", "maxInputTokens", "weight"] });
  checkText(`${option}.id`, entry.id);
  checkObject(`${option}.model`, entry.model);
  for (const member of ["doGenerate", "connect", "connection", "close"] as const)
    checkFunction(`${option}.model.${member}`, entry.model[member]);
  if (entry.maxInputTokens !== undefined && entry.maxInputTokens !== Number.POSITIVE_INFINITY) {
    checkInteger(`${option}.maxInputTokens`, { value: entry.maxInputTokens, min: 1 });
  }
  if (entry.weight !== undefined) checkNumber(`${option}.weight`, { value: entry.weight, min: 0 });
}
