import { ModelCallError, type ModelCallErrorKind } from "../../errors/model-call-error.ts";
import { readOverflow, readServedNames, type ServerComplaint } from "./server-complaint.ts";

/** Whom an error speaks of. */
export interface ServerName {
  readonly provider: string;
  /** Scheme, host and port. */
  readonly endpoint: string;
  /** How messages name the options of this model, such as `local`. */
  readonly optionPath: string;
}

/** What a failed answer said. */
export interface FailureResponse {
  readonly status: number;
  readonly retryAfterMs: number | null;
  /** Null when the body was not an error in a known shape. */
  readonly complaint: ServerComplaint | null;
}

/** Turns a status that is not 200, or an error inside a stream, into our error. The server's own words never enter it. */
export function failureResponse({ status, retryAfterMs, complaint }: FailureResponse, server: ServerName): ModelCallError {
  const { provider, endpoint } = server;
  const overflow = (status === 400 || status === 422) && complaint !== null ? readOverflow(complaint) : null;
  const kind = overflow === null ? kindOf(status, complaint) : "overflow";
  const contextWindow = overflow?.contextWindow ?? null;
  const message = `The server at ${endpoint} ${sentence({ kind, status, contextWindow, complaint, server })}`;
  return new ModelCallError({ kind, provider, endpoint, status, retryAfterMs, contextWindow, message });
}

function kindOf(status: number, complaint: ServerComplaint | null): ModelCallErrorKind {
  if (status === 401 || status === 403) return "auth";
  if (status === 404) return "not-found";
  if (status === 408 || status >= 500) return "server";
  if (status === 429) return complaint?.code === "insufficient_quota" || complaint?.type === "insufficient_quota" ? "quota" : "rate-limit";
  return status >= 400 && status !== 405 ? "bad-request" : "protocol";
}

interface Failure {
  readonly kind: ModelCallErrorKind;
  readonly status: number;
  readonly contextWindow: number | null;
  readonly complaint: ServerComplaint | null;
  readonly server: ServerName;
}

function sentence({ kind, status, contextWindow, complaint, server: { optionPath } }: Failure): string {
  switch (kind) {
    case "overflow":
      return `cannot fit prompt and answer into its context window${contextWindow === null ? "" : ` of ${contextWindow} tokens`}. Raise --max-model-len, or lower the threshold.`;
    case "auth":
      return `refused the request (${status}). Set ${optionPath}.apiKey to the key that the server was started with (--api-key).`;
    case "not-found":
      return notFound(complaint, optionPath);
    case "server":
      return status === 503
        ? "is busy, still loading or scaling (503)."
        : `failed (${status}). Its log tells why; if every request fails so, restart it.`;
    case "rate-limit":
      return "limits the rate of requests (429).";
    case "quota":
      return "says that the quota is used up (429).";
    case "bad-request":
      return badRequest(status, complaint);
    default:
      return status >= 300 && status < 400
        ? `redirects (${status}), and redirects are not followed, so that nothing goes to another host. Set ${optionPath}.baseURL to where it points.`
        : `answered with status ${status}. Check ${optionPath}.baseURL; it ends in /v1.`;
  }
}

function notFound(complaint: ServerComplaint | null, optionPath: string): string {
  const isModel = complaint?.param === "model" || complaint?.type === "NotFoundError" || /model/i.test(complaint?.type ?? "");
  if (!isModel) return `has no such route (404). Check ${optionPath}.baseURL; it ends in /v1.`;
  const served = complaint === null ? [] : readServedNames(complaint);
  const list = served.length === 0 ? "" : ` It serves: ${served.join(", ")}.`;
  return `does not serve the model that was asked for (404).${list} Set ${optionPath}.model.`;
}

function badRequest(status: number, complaint: ServerComplaint | null): string {
  if (/JSON schema|into a grammar|grammar (?:error|specification)|transform json schema/i.test(complaint?.text.slice(0, 120) ?? "")) {
    return `cannot compile the schema into a grammar (${status}). Look at explainSchema(), and start vLLM with --structured-outputs-config '{"backend":"xgrammar"}'.`;
  }
  const param = complaint?.param ?? "";
  const place = /^[a-z][\w.]{0,60}$/i.test(param) ? ` at "${param}"` : "";
  return `refused the request as invalid${place} (${status}).`;
}
