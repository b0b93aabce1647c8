/** Who a server is, as far as a client can tell. */
export interface ServerIdentity {
  readonly modelId: string;
  readonly maxModelLen: number;
  /** False: free text, whatever the schema says. */
  readonly appliesConstraint: boolean;
  readonly systemFingerprint: string;
}

/** The members of a request's body that a double looks at. */
export interface WireRequest {
  readonly model?: string;
  readonly prompt?: string;
  readonly response_format?: {
    readonly json_schema?: { readonly name?: string; readonly schema?: { readonly properties?: Readonly<Record<string, unknown>> } };
  };
}

/** A streamed answer, whole and in the pieces that faults are made of. */
export interface WireAnswer {
  /** What the model says, as JSON text. */
  readonly content: string;
  /** The whole body of the stream. */
  readonly whole: string;
  /** Events that hold the first and the second half of the content. */
  readonly halves: readonly [string, string];
  /** Finish reason, usage and `[DONE]`. */
  readonly tail: string;
  /** One event with a piece of content. */
  event(content: string): string;
}

/** What every request but a chat completion is answered, or null when it is one. An unknown model is refused as vLLM does. */
export function handshakeReply(
  { path, body }: { readonly path: string; readonly body: string },
  { modelId, maxModelLen }: ServerIdentity,
): { readonly status: number; readonly body: string } | null {
  const ok = (value: unknown) => ({ status: 200, body: JSON.stringify(value) });
  if (path === "/version") return ok({ version: "0.32.0" });
  if (path === "/v1/models") {
    const card = { id: modelId, object: "model", created: 0, owned_by: "vllm", root: modelId, parent: null, max_model_len: maxModelLen };
    return ok({ object: "list", data: [card] });
  }
  if (path === "/tokenize") {
    // Whoever calls the double sends JSON bodies.
    const { prompt = "" } = JSON.parse(body) as WireRequest;
    return ok({ count: Math.ceil(prompt.length / 4), max_model_len: maxModelLen, tokens: [], token_strs: null });
  }
  if (path !== "/v1/chat/completions") return { status: 404, body: '{"detail":"Not Found"}' };
  const asked = /"model":"([^"]+)"/.exec(body)?.[1];
  if (asked === modelId) return null;
  const message = `The model \`${asked}\` does not exist. Valid aliases: ${modelId}.`;
  return { status: 404, body: JSON.stringify({ error: { message, type: "NotFoundError", param: "model", code: 404 } }) };
}

/** What the canary of a handshake is answered, or null when the request is none. */
export function canaryOf({ response_format: format }: WireRequest, identity: ServerIdentity): string | null {
  const { name, schema } = format?.json_schema ?? {};
  if (name !== "canary") return null;
  const secret = /"enum":\["(\w+)"\]/.exec(JSON.stringify(schema))?.[1] ?? "";
  const content = identity.appliesConstraint ? JSON.stringify({ code: secret }) : '{"code":"hello"}';
  const message = { role: "assistant", content, refusal: null };
  return JSON.stringify({ ...head(identity), choices: [{ index: 0, message, finish_reason: "stop" }], usage: usageOf(8) });
}

/** A good answer: every asked field holds its name's value for this posting. */
export function answerOf(
  { response_format: format }: WireRequest,
  { posting, identity }: { readonly posting: number; readonly identity: ServerIdentity },
): WireAnswer {
  const asked = Object.keys(format?.json_schema?.schema?.properties ?? {});
  const content = identity.appliesConstraint
    ? JSON.stringify(Object.fromEntries(asked.map((field) => [field, field === "title" ? `Baker ${posting}` : `Town ${posting}`])))
    : `Sure! The title is Baker ${posting}.`;
  const start = head(identity);
  const write = (value: unknown): string => `data: ${JSON.stringify(value)}\n\n`;
  const chunk = (delta: unknown, output: number, finish: string | null = null): string =>
    write({ ...start, choices: [{ index: 0, delta, finish_reason: finish }], usage: usageOf(output) });
  const middle = Math.floor(content.length / 2);
  const opening = chunk({ role: "assistant", content: "" }, 0);
  const halves = [opening + chunk({ content: content.slice(0, middle) }, 5), chunk({ content: content.slice(middle) }, 10)] as const;
  const tail = `${chunk({ content: "" }, 10, "stop")}${write({ ...start, choices: [], usage: usageOf(10) })}data: [DONE]\n\n`;
  return { content, halves, tail, whole: halves.join("") + tail, event: (piece) => chunk({ content: piece }, 5) };
}

function head({ modelId, systemFingerprint }: ServerIdentity) {
  return { id: "chatcmpl-1", object: "chat.completion.chunk", created: 0, model: modelId, system_fingerprint: systemFingerprint };
}

function usageOf(output: number) {
  return { prompt_tokens: 100, total_tokens: 100 + output, completion_tokens: output, prompt_tokens_details: null };
}
