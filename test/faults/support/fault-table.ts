import type { ModelCallErrorKind } from "../../../src/index.ts";
import { type Fault, type FaultName, faults, overflow, rateLimited } from "../../support/fault-server-faults.ts";

/** What a fault comes to, as docs/failures.md prints it. */
export interface FaultRow {
  /** What happens, as the page says it. */
  readonly name: string;
  readonly fault: Fault;
  /** `code` of the error, and its `kind` for a `model-call`. */
  readonly code: string;
  readonly kind: ModelCallErrorKind | null;
  /** What the same model is asked before the posting is given up: nothing, or once or twice more. */
  readonly remedy: "none" | "retry" | "tighten" | "repair";
  /** What a batch says instead of failing; null when it fails. */
  readonly deferred: "paused-quota" | null;
  /** Whether a next model takes the posting by default. */
  readonly fallsBack: boolean;
}

type Verdict = Omit<FaultRow, "name" | "fault">;

const call = (kind: ModelCallErrorKind): Verdict => {
  const isTransient = kind === "connect" || kind === "server" || kind === "rate-limit" || kind.endsWith("timeout");
  const isSetting = kind === "auth" || kind === "not-found" || kind === "bad-request";
  const deferred = kind === "quota" ? "paused-quota" : null;
  return { code: "model-call", kind, remedy: isTransient ? "retry" : "none", deferred, fallsBack: !isSetting };
};
const output = (code: string, remedy: FaultRow["remedy"]): Verdict => ({ code, kind: null, remedy, deferred: null, fallsBack: true });
const row = (name: FaultName, verdict: Verdict): FaultRow => ({ name, fault: faults[name], ...verdict });

/** The connection breaks, or what stands at the other end speaks another language. */
export const connectionFaults: readonly FaultRow[] = [
  row("reset before an answer", call("connect")),
  row("reset in the middle of the headers", call("connect")),
  row("closed in the middle of the headers", call("connect")),
  row("reset in the middle of the stream", call("server")),
  row("a body that ends early", call("server")),
  row("a body shorter than its length", call("server")),
  row("no HTTP at all", call("protocol")),
];

/** Nothing comes, or nothing more. */
export const slowFaults: readonly FaultRow[] = [
  row("headers that never come", call("first-token-timeout")),
  row("a stream that stalls", call("idle-timeout")),
];

/** The answer is none of the API's. */
export const answerFaults: readonly FaultRow[] = [
  row("200 with a web page", call("protocol")),
  row("200 with another content type", call("protocol")),
  row("gzip that was not asked for", call("protocol")),
  row("an error inside the stream", call("server")),
  row("an event that is no JSON", call("protocol")),
  row("invalid UTF-8 in the stream", call("server")),
];

/** The server says that it failed, or that the request did. */
export const statusFaults: readonly FaultRow[] = [
  row("401", call("auth")),
  row("404 of the route", call("not-found")),
  row("408", call("server")),
  row("500", call("server")),
  row("503", call("server")),
  { name: "429", fault: rateLimited(undefined), ...call("rate-limit") },
  row("429 of the quota", call("quota")),
];

const overflowTexts: readonly (readonly [version: string, message: string, param: string | null])[] = [
  [
    "0.18 and later",
    "This model's maximum context length is 10240 tokens. However, you requested 64 output tokens and your prompt contains at least 10177 input tokens, for a total of at least 10241 tokens. Please reduce the length of the input prompt or the number of requested output tokens. (parameter=input_tokens, value=10177)",
    "input_tokens",
  ],
  [
    "0.18 and later, by characters",
    "This model's maximum context length is 10240 tokens. However, you requested 64 output tokens and your prompt contains 99000 characters (more than 90000 characters, which is the upper bound for 10176 input tokens). Please reduce the length of the input prompt or the number of requested output tokens. (parameter=input_text, value=99000)",
    "input_text",
  ],
  ["the output alone", "max_tokens=99999 cannot be greater than max_model_len=10240. Please request fewer output tokens.", null],
  [
    "the prompt alone",
    "The decoder prompt (length 10240) plus the number of requested output tokens (at least 1) is longer than the maximum model length of 10240.",
    null,
  ],
  [
    "0.10 to 0.16",
    "'max_tokens' or 'max_completion_tokens' is too large: 64. This model's maximum context length is 10240 tokens and your request has 10200 input tokens (64 > 10240 - 10200).",
    null,
  ],
  [
    "before 0.9",
    "This model's maximum context length is 10240 tokens. However, you requested 10264 tokens (10200 in the messages, 64 in the completion). Please reduce the length of the messages or completion.",
    null,
  ],
];

/** 400 for a prompt that is too long, in the words of each vLLM. */
export const overflowFaults: readonly FaultRow[] = overflowTexts.map(([version, message, param]) => ({
  name: `400 of an overflow (${version})`,
  fault: overflow(message, param),
  ...call("overflow"),
}));

/** The model writes what is no answer. */
export const outputFaults: readonly FaultRow[] = [
  row("whitespace without end", output("runaway-output", "tighten")),
  row("one unit repeated", output("runaway-output", "tighten")),
  row("an answer that is cut", output("output-truncated", "tighten")),
  row("empty content", output("output-parse", "repair")),
  row("an answer without the asked keys", { ...output("constraint-not-applied", "none"), fallsBack: false }),
  row("a word in place of an object", { ...output("constraint-not-applied", "none"), fallsBack: false }),
];

/** Answers of many megabytes: a few are enough. */
export const giganticFaults: readonly FaultRow[] = [
  row("an event too large to hold", call("protocol")),
  row("valid JSON of a megabyte", call("protocol")),
  row("an answer without end", call("protocol")),
];

/** How a batch's outcome of a posting that meets the fault reads. */
export function outcomeOf({ code, kind, deferred }: FaultRow): string {
  if (deferred !== null) return `deferred/${deferred}`;
  return kind === null ? code : `${code}/${kind}`;
}
