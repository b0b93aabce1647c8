import { Agent, type Dispatcher } from "undici";

/** One request as it went out. */
export interface SentRequest {
  readonly method: string;
  readonly path: string;
  /** The JSON body; null for none. */
  readonly body: Readonly<Record<string, unknown>> | null;
}

/** Carries requests over real sockets and keeps what was sent. */
export interface RecordingDispatcher {
  readonly dispatcher: Dispatcher;
  readonly sent: readonly SentRequest[];
  /** The chat completions among them, canaries apart. */
  completions(): readonly SentRequest[];
  canaries(): readonly SentRequest[];
}

/** Makes a dispatcher for `local.dispatcher` that keeps every request. */
export function createRecordingDispatcher(): RecordingDispatcher {
  const sent: SentRequest[] = [];
  const dispatcher = new Agent().compose((dispatch) => (options, handler) => {
    const { method, path, body } = options;
    sent.push({ method, path, body: isText(body) ? JSON.parse(String(body)) : null });
    return dispatch(options, handler);
  });
  const completions = (isCanary: boolean) =>
    sent.filter(({ path, body }) => path.endsWith("/chat/completions") && hasCode(body) === isCanary);
  return { dispatcher, sent, completions: () => completions(false), canaries: () => completions(true) };
}

/** A canary's schema is named so. */
function hasCode(body: SentRequest["body"]): boolean {
  return JSON.stringify(body?.response_format ?? null).includes('"name":"canary"');
}

/** A body is written as a string or as its bytes in a Buffer. */
export function isText(body: unknown): body is string | Buffer {
  return typeof body === "string" || Buffer.isBuffer(body);
}
