import { asCount, asObject, asString, parseJson } from "./json-fields.ts";

/** What an error body says. Its text may repeat the prompt, so only what is picked out by pattern may be shown. */
export interface ServerComplaint {
  readonly text: string;
  readonly type: string | null;
  readonly param: string | null;
  /** An HTTP status, where the body names one. */
  readonly status: number | null;
  /** A code in words, where the body names one. */
  readonly code: string | null;
  /** Context window in tokens that a llama.cpp server names apart. */
  readonly window: number | null;
}

/** Reads the shapes in use: `{error:{…}}`, the flat `{object:"error",…}` of vLLM before 0.10.1, `{error:"…"}` and `{detail:"…"}`. */
export function readComplaint(body: unknown): ServerComplaint | null {
  const outer = asObject(body);
  if (outer === null) return null;
  const inner = asObject(outer.error) ?? (outer.object === "error" ? outer : null);
  const text = asString(inner?.message) ?? asString(outer.error) ?? asString(outer.detail);
  if (inner === null && text === null) return null;
  return {
    text: text ?? "",
    type: asString(inner?.type),
    param: asString(inner?.param),
    status: asCount(inner?.code),
    code: asString(inner?.code),
    window: asCount(inner?.n_ctx),
  };
}

/** The complaint in a body's text, or null when it holds none. */
export function parseComplaint(body: string): ServerComplaint | null {
  return readComplaint(parseJson(body));
}

const windowTexts: readonly RegExp[] = [
  /maximum context length (?:is|of) (\d+)/i,
  /maximum model length of (\d+)/i,
  /max_model_len=(?:\w+=)?(\d+)/,
  /model's context length \((\d+) tokens\)/i,
];

/** Whether the complaint is that prompt and answer do not fit, and the window it names. Texts of vLLM 0.4 to 0.32, SGLang, llama.cpp. */
export function readOverflow({ text, code, type, window }: ServerComplaint): { readonly contextWindow: number | null } | null {
  if (code === "context_length_exceeded" || type === "exceed_context_size_error") return { contextWindow: window };
  // A validation error repeats the input, in which anything may stand.
  if (/validation error/i.test(text.slice(0, 40))) return null;
  for (const pattern of windowTexts) {
    const match = pattern.exec(text);
    if (match?.[1] !== undefined) return { contextWindow: Number(match[1]) };
  }
  return /maximum model length|longer than the (?:model's|maximum) context/i.test(text) ? { contextWindow: null } : null;
}

/** The served ids that vLLM lists when asked for another. */
export function readServedNames({ text }: ServerComplaint): readonly string[] {
  const list = /Valid aliases: ([\w ,./:@+-]{1,500}?)\.?$/.exec(text)?.[1];
  return list === undefined ? [] : list.split(", ");
}
