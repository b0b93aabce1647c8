import { ModelCallError, type ModelCallErrorKind } from "../../errors/model-call-error.ts";
import { bareModelName, knownModel } from "./known-models.ts";
import type { OpenAISettings } from "./openai-options.ts";
import { retryAfterMs } from "./retry-after.ts";
import type { SdkFailure } from "./sdk-failure.ts";

const quotaCodes = new Set([
  "insufficient_quota",
  "credit_balance_exhausted",
  "organization_spend_limit_exceeded",
  "project_spend_limit_exceeded",
  "billing_hard_limit_reached",
  "billing_not_active",
]);
const overflowCodes = new Set(["context_length_exceeded", "string_above_max_length"]);
const unknownModelCodes = new Set(["model_not_found", "model_decommissioned", "DeploymentNotFound"]);
const timeoutCodes = new Set(["UND_ERR_HEADERS_TIMEOUT", "UND_ERR_BODY_TIMEOUT"]);
/** The connection stood and then broke, so the server may have worked, and charged, for the request. */
const brokenCodes = /^(ECONNRESET|EPIPE|UND_ERR_SOCKET|UND_ERR_ABORTED|UND_ERR_RES|UND_ERR_DESTROYED|HPE_)/;
const windowPattern = /maximum context length is (\d+)|maximum model length of (\d+)/i;

/**
 * One of our errors for one of the SDK's. It is written anew: nothing the SDK or the server said gets into it but the status,
 * code words and the request id, and the SDK's error is no cause of it, because it holds headers and bodies.
 */
export function callError(failure: SdkFailure, settings: OpenAISettings): ModelCallError {
  const kind = errorKind(failure);
  return new ModelCallError({
    kind,
    provider: "openai",
    endpoint: settings.endpoint,
    status: failure.status,
    retryAfterMs: retryAfterMs(failure.headers, { clock: settings.clock }),
    contextWindow: kind === "overflow" ? toldWindow(failure.message) : null,
    message: `${sentence(kind, { failure, settings })}${failureDetails(failure, settings)}`,
  });
}

function errorKind(failure: SdkFailure): ModelCallErrorKind {
  return failure.status === null ? transportKind(failure) : (kindByCode(failure) ?? kindByStatus(failure.status));
}

function transportKind({ transportCode, isUnreadable, message }: SdkFailure): ModelCallErrorKind {
  if (isUnreadable) return "protocol";
  if (transportCode !== null && timeoutCodes.has(transportCode)) return "total-timeout";
  if (transportCode !== null && brokenCodes.test(transportCode)) return "server";
  return transportCode === null && message === "terminated" ? "server" : "connect";
}

function kindByCode({ status, code, type, message }: SdkFailure): ModelCallErrorKind | null {
  const words = [code ?? "", type ?? ""];
  const refused = status === 400 || status === 404 || status === 422;
  if ((status === 429 || status === 403) && words.some((word) => quotaCodes.has(word))) return "quota";
  if (status === 429 && /^(429 )?Request too large/i.test(message)) return "overflow";
  if (refused && words.some((word) => unknownModelCodes.has(word))) return "not-found";
  if (refused && (words.some((word) => overflowCodes.has(word)) || windowPattern.test(message))) return "overflow";
  return null;
}

function kindByStatus(status: number): ModelCallErrorKind {
  if (status === 401 || status === 403) return "auth";
  if (status === 402) return "quota";
  if (status === 404 || status === 410) return "not-found";
  if (status === 413) return "overflow";
  if (status === 429) return "rate-limit";
  if (status === 408 || status === 409 || status >= 500) return "server";
  return status >= 400 ? "bad-request" : "protocol";
}

function toldWindow(message: string): number | null {
  const match = windowPattern.exec(message);
  const digits = match?.[1] ?? match?.[2];
  return digits === undefined ? null : Number(digits);
}

type Circumstances = { readonly failure: SdkFailure; readonly settings: OpenAISettings };

function sentence(kind: ModelCallErrorKind, { failure, settings: { endpoint, model, optionPath } }: Circumstances): string {
  const cloud = `The cloud at ${endpoint}`;
  switch (kind) {
    case "connect":
      return `No connection to the cloud at ${endpoint}. Check ${optionPath}.baseURL, the network and its proxy.`;
    case "rate-limit":
      return `${cloud} limits the rate of requests. Lower ${optionPath}.maxConcurrency, or ask the provider for a higher limit.`;
    case "quota":
      return `${cloud} says that the account's credit or spending limit is used up. Add credit there; waiting does not help.`;
    case "auth":
      return failure.status === 403
        ? `${cloud} forbids the request. Check that ${optionPath}.apiKey may use the model "${model}", and that the provider serves your region.`
        : `${cloud} does not accept the key. Check ${optionPath}.apiKey.`;
    case "not-found":
      return `${cloud} does not serve the model "${model}". ${modelAdvice({ model, optionPath })}`;
    case "overflow":
      return failure.status === 429
        ? `The request is larger than what the account may send to "${model}" in a minute. Ask the provider for a higher limit.`
        : `The request does not fit the context window of "${model}".`;
    case "server":
      return failure.status === null
        ? `${cloud} closed the connection before its answer was complete.`
        : `${cloud} failed to answer. It may succeed later.`;
    case "protocol":
      return `${cloud} did not answer as the OpenAI API does. Check ${optionPath}.baseURL: it ends with the API's version, as in https://api.openai.com/v1.`;
    case "bad-request":
      return `${cloud} refused the request as malformed. Check that the model "${model}" supports strict structured outputs.`;
    default:
      return `${cloud} took too long to answer.`;
  }
}

function modelAdvice({ model, optionPath }: Pick<OpenAISettings, "model" | "optionPath">): string {
  const end = knownModel(model)?.announcedEnd ?? null;
  if (end === null) return `Set ${optionPath}.model to one that it serves, and check ${optionPath}.baseURL.`;
  const successor = end.successor === null ? "one that it serves" : `"${end.successor}", which its provider named as successor`;
  return `"${bareModelName(model)}" was announced to shut down on ${end.date}: set ${optionPath}.model to ${successor}.`;
}

/** Status, code words and request id, as far as they cannot be the key echoed back. */
export function failureDetails({ status, code, param, headers, transportCode }: SdkFailure, { apiKey }: OpenAISettings): string {
  const requestId = headers.get("x-request-id");
  const parts = [
    status === null ? null : `status ${status}`,
    code ?? transportCode,
    param === null ? null : `parameter ${param}`,
    requestId !== null && /^[\w-]{1,64}$/.test(requestId) ? `request ${requestId}` : null,
  ].filter((part) => part !== null && !part.includes(apiKey));
  return parts.length === 0 ? "" : ` (${parts.join(", ")})`;
}
