import type { Warning } from "../../spec/warning.ts";
import { bareModelName, knownModel } from "./known-models.ts";
import type { OpenAISettings } from "./openai-options.ts";

const dayMs = 86_400_000;
const noticeDays = 90;

/** The warning that a model's announced end is less than 90 days away, or past; null when there is nothing to say. */
export function modelEndWarning({ model, optionPath, clock }: Pick<OpenAISettings, "model" | "optionPath" | "clock">): Warning | null {
  const end = knownModel(model)?.announcedEnd ?? null;
  if (end === null || Date.parse(end.date) - clock.now() > noticeDays * dayMs) return null;
  const successor = end.successor ?? "…";
  const line = `{ apiKey, model: "${successor}" }`;
  return {
    code: "model-end-announced",
    message: `The provider of "${bareModelName(model)}" announced its end for ${end.date}. Change it in one line: ${optionPath === "cloud" ? `cloud: ${line}` : `${optionPath}(${line})`}`,
  };
}
