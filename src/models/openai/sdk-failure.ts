import { readField } from "./read-completion.ts";

/** What an error of the SDK says, cut down to what is safe to keep. `message` is for matching only and never shown. */
export interface SdkFailure {
  /** HTTP status; null when no answer arrived. */
  readonly status: number | null;
  readonly code: string | null;
  readonly type: string | null;
  readonly param: string | null;
  readonly message: string;
  readonly headers: Headers;
  /** Code of the failed socket or lookup, such as `ECONNREFUSED`; null when there is none. */
  readonly transportCode: string | null;
  /** Whether the body arrived and was no JSON. */
  readonly isUnreadable: boolean;
}

/** Reads an error by its shape: `instanceof` would miss errors of a second copy of the SDK. */
export function readSdkFailure(error: unknown): SdkFailure {
  const status = readField(error, "status");
  const headers = readField(error, "headers");
  const message = readField(error, "message");
  return {
    status: typeof status === "number" ? status : null,
    code: readWord(readField(error, "code")),
    type: readWord(readField(error, "type")),
    param: readWord(readField(error, "param")),
    message: typeof message === "string" ? message : "",
    headers: headers instanceof Headers ? headers : new Headers(),
    transportCode: transportCode(error),
    isUnreadable: error instanceof SyntaxError,
  };
}

/** Reads an answer that is an error by its status, its headers and its body, as they came over the wire. */
export function readFailureResponse(
  body: unknown,
  { status, headers }: { readonly status: number; readonly headers: Headers },
): SdkFailure {
  const error = readField(body, "error");
  return { ...readSdkFailure(typeof error === "object" ? error : null), status, headers, transportCode: null };
}

const contentFilterCodes = new Set(["content_filter", "content_policy_violation", "invalid_prompt"]);

/** Whether a provider's filter refused the prompt itself, which comes as a 400 and not as a finish reason. */
export function isContentFilter({ status, code }: SdkFailure): boolean {
  return status === 400 && code !== null && contentFilterCodes.has(code);
}

function readWord(value: unknown): string | null {
  return typeof value === "string" && /^[\w.[\]-]{1,64}$/.test(value) ? value : null;
}

/** `fetch` wraps what happened in `cause`, the SDK wraps once more; several addresses of a host fail as an AggregateError. */
function transportCode(error: unknown, depth = 0): string | null {
  if (depth > 6 || typeof error !== "object" || error === null) return null;
  const inner = transportCode(readField(error, "cause"), depth + 1) ?? transportCode(readField(readField(error, "errors"), "0"), depth + 1);
  return inner ?? (depth === 0 ? null : readWord(readField(error, "code")));
}
