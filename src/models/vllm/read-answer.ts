import { readEventStream } from "../../http/event-stream.ts";
import type { HttpResponse } from "../../spec/http-transport.ts";
import type { FinishReason, GenerateResult } from "../../spec/language-model.ts";
import type { TokenUsage } from "../../spec/token-usage.ts";
import { type CompletionChunk, readCompletionChunk, unknownUsage } from "./completion-chunk.ts";
import { failureResponse } from "./failure-response.ts";
import { asObject, type JsonObject, parseJson } from "./json-fields.ts";
import { readComplaint } from "./server-complaint.ts";
import type { VllmClient } from "./vllm-client.ts";

/** What an answer is read with. */
export interface AnswerParts {
  readonly client: VllmClient;
  /** Aborts when the request is to end, whoever wants it. */
  readonly abort: AbortController;
  /** The id that was asked for. */
  readonly modelId: string;
  /** The most that the body may have. */
  readonly maxBytes: number;
  onText(delta: string): void;
  onUsage(usage: TokenUsage): void;
  /** A token came, whatever it was. */
  onToken(): void;
  onFingerprint(fingerprint: string): void;
}

/** Reads a whole answer or a stream of it, as the server chose to send it. */
export async function readAnswer(response: HttpResponse, parts: AnswerParts): Promise<GenerateResult> {
  const contentType = response.headers["content-type"] ?? "";
  if (/^text\/event-stream/i.test(contentType)) return readStream(response, parts);
  const answer = collectAnswer(parts);
  answer.add(await parts.client.readJson(response, parts));
  return answer.result();
}

async function readStream(response: HttpResponse, parts: AnswerParts): Promise<GenerateResult> {
  const { client } = parts;
  await client.refuseCompression(response);
  const answer = collectAnswer(parts);
  let own: { readonly error: unknown } | null = null;
  const onData = (data: string): void => {
    try {
      const event = asObject(parseJson(data));
      if (event === null) throw client.protocolError("sent an event that is not JSON");
      answer.add(event);
    } catch (error) {
      own = { error };
      throw error;
    }
  };
  try {
    await readEventStream(response.body, { onData, abandon: () => parts.abort.abort(), maxBytes: parts.maxBytes });
  } catch (error) {
    // After the finish reason nothing is missing but counts; how the socket ends is of no interest then.
    if (own !== null || parts.abort.signal.aborted) throw error;
    if (!answer.isFinished()) throw client.bodyFailure(error);
  }
  return answer.result();
}

interface Answer {
  add(event: JsonObject): void;
  isFinished(): boolean;
  /** @throws ModelCallError `server` when it was cut */
  result(): GenerateResult;
}

function collectAnswer({ client, modelId, onText, onUsage, onToken, onFingerprint }: AnswerParts): Answer {
  let text = "";
  let refusal: string | null = null;
  let finishReason: FinishReason | null = null;
  let usage = unknownUsage;
  let servedId: string | null = null;

  const take = (chunk: CompletionChunk): void => {
    servedId ??= chunk.modelId;
    if (chunk.refusal !== null) refusal = (refusal ?? "") + chunk.refusal;
    if (chunk.finishReason !== null) finishReason = chunk.finishReason;
    if (chunk.systemFingerprint !== null) onFingerprint(chunk.systemFingerprint);
    if (chunk.usage !== null) {
      usage = chunk.usage;
      onUsage(usage);
    }
    if (chunk.hasToken) onToken();
    if (chunk.text !== "") {
      text += chunk.text;
      onText(chunk.text);
    }
  };

  return {
    add(event) {
      if (event.choices === undefined || event.choices === null) throwComplaint(event, client);
      take(readCompletionChunk(event));
    },
    isFinished: () => finishReason !== null,
    result() {
      if (finishReason === null) throw client.bodyFailure(undefined);
      const reason: FinishReason = refusal === null ? finishReason : "refusal";
      return { text, finishReason: reason, refusal, usage, modelId: servedId ?? modelId };
    },
  };
}

/** An error inside a stream has the same shape as one in a body, and its status in `code`. */
function throwComplaint(event: JsonObject, client: VllmClient): void {
  const complaint = readComplaint(event);
  if (complaint === null) {
    if (event.usage === undefined) throw client.protocolError("sent an answer without choices");
    return;
  }
  const status = complaint.status !== null && complaint.status >= 400 && complaint.status < 600 ? complaint.status : 500;
  throw failureResponse({ status, retryAfterMs: null, complaint }, client.server);
}
