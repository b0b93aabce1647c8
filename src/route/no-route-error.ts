import { DocumentTooLongError } from "../errors/document-too-long-error.ts";
import { NoCandidateError } from "../errors/no-candidate-error.ts";
import type { CandidateBudget, RoutePlan } from "../spec/route.ts";
import type { TokenCount } from "../spec/tokenizer.ts";
import { countWords } from "./token-words.ts";

/** An option that decides whether a cloud model may take a document that is too long for the local ones. */
export type CloudOption = "cloud" | "fallbackOn";

/** What the error is told from. */
export interface NoRouteParts {
  readonly budgets: readonly CandidateBudget[];
  /** By the first candidate's tokenizer; exact up to `cloudRoom`. */
  readonly count: TokenCount;
  /** The largest document that the default cloud model takes, in tokens. */
  readonly cloudRoom: number;
  readonly cloudOption: CloudOption;
}

const cloudAdvice: Readonly<Record<CloudOption, string>> = {
  cloud: 'no cloud model is configured. Set the option "cloud" to send such documents there',
  fallbackOn: 'the option "fallbackOn" keeps long documents from the cloud. Add "too-long" to it to send such documents there',
};

/** The error of a document without a route: too long for all, or only for want of an option, which it names. */
export function noRouteError(
  plan: RoutePlan,
  { budgets, count, cloudRoom, cloudOption }: NoRouteParts,
): DocumentTooLongError | NoCandidateError {
  const { tokens, isExact } = count;
  const tooLong = plan.skipped.filter(({ reason }) => reason === "above-threshold" || reason === "above-window");
  const isTooLongForAll = budgets.every(({ candidate }) => tooLong.some((skipped) => skipped.candidate === candidate.id));
  if (!isTooLongForAll) return untakenError(plan, count);
  const hasCloud = budgets.some(({ candidate }) => candidate.model.location === "cloud");
  const limits = tooLong.map(({ candidate, limit, message }) => ({ candidate, limit, reason: message }));
  if (!hasCloud && tokens <= cloudRoom) {
    const why = tooLong.map(({ message }) => message).join("; ");
    const message = `No local model can take the posting (${why}), and ${cloudAdvice[cloudOption]}, or raise the threshold together with the server's --max-model-len.`;
    return new NoCandidateError({ option: cloudOption, tokens, message, limits });
  }
  return new DocumentTooLongError({ tokens, isExact, limits });
}

/** Some model could take the document, but the router gave it none. */
function untakenError(plan: RoutePlan, count: TokenCount): NoCandidateError {
  const off = plan.skipped.filter(({ reason }) => reason === "off").map(({ candidate }) => candidate);
  const option = off.length > 0 ? "models" : "router";
  const message =
    off.length > 0
      ? `Only ${off.join(", ")} could take the posting of ${countWords(count)}, and with weight 0 it never comes first. Give one of the option "models" that takes such postings a weight above 0.`
      : `The option "router" chose no candidate for the posting of ${countWords(count)}, and did not say of each that the document is too long for it.`;
  return new NoCandidateError({ option, tokens: count.tokens, message });
}
