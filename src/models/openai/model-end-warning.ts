import type { Clock } from "../../spec/time.ts";
import type { Warning } from "../../spec/warning.ts";
import { bareModelName, knownModel } from "./known-models.ts";

const dayMs = 86_400_000;
const noticeDays = 90;

/** The warning that a model's announced end is less than 90 days away, or past; null when there is nothing to say. */
export function modelEndWarning(model: string, { clock }: { readonly clock: Clock }): Warning | null {
  const end = knownModel(model)?.announcedEnd ?? null;
  if (end === null || Date.parse(end.date) - clock.now() > noticeDays * dayMs) return null;
  const successor = end.successor ?? "…";
  return {
    code: "model-end-announced",
    message: `The provider of "${bareModelName(model)}" announced its end for ${end.date}. Change it in one line: cloud: { apiKey, model: "${successor}" }`,
  };
}
