/** What the fake answers to one request of a batch. */
export type FakeBatchReply =
  /** An answer of the model: its text, and what it used. */
  | { readonly text: string; readonly usage?: { readonly inputTokens: number; readonly outputTokens: number } | undefined }
  /** A request that failed: it stands in the error file with its HTTP status. */
  | { readonly status: number; readonly code: string }
  /** The batch ends before the request's turn comes, and `expired`: it stands in the error file as such. */
  | "expired"
  /** It stands in neither file. */
  | "missing";

/** A line of an output or an error file, as the API writes it. */
export interface FakeResultLine {
  readonly file: "output" | "error";
  readonly text: string;
}

/** What a result line is made of. */
export interface FakeLineParts {
  readonly customId: string;
  readonly model: string;
  readonly number: number;
}

/** Writes the line of one request's reply; null where there is none. */
export function fakeResultLine(reply: FakeBatchReply, { customId, model, number }: FakeLineParts): FakeResultLine | null {
  if (reply === "missing") return null;
  const line = { id: `batch_req_${number}`, custom_id: customId };
  const write = (file: FakeResultLine["file"], rest: object): FakeResultLine => ({ file, text: JSON.stringify({ ...line, ...rest }) });
  if (reply === "expired") {
    const message = "This request could not be executed before the completion window expired.";
    return write("error", { response: null, error: { code: "batch_expired", message } });
  }
  const response = (status: number, body: object) => ({
    response: { status_code: status, request_id: `req_${number}`, body },
    error: null,
  });
  if ("status" in reply) {
    const error = { message: "The request failed.", type: reply.code, param: null, code: reply.code };
    return write("error", response(reply.status, { error }));
  }
  return write("output", response(200, completion(reply, { model, number })));
}

function completion(
  { text, usage = { inputTokens: 100, outputTokens: 20 } }: Extract<FakeBatchReply, { readonly text: string }>,
  { model, number }: Pick<FakeLineParts, "model" | "number">,
): object {
  return {
    id: `chatcmpl-${number}`,
    object: "chat.completion",
    model,
    choices: [{ index: 0, message: { role: "assistant", content: text, refusal: null }, finish_reason: "stop" }],
    usage: {
      prompt_tokens: usage.inputTokens,
      completion_tokens: usage.outputTokens,
      total_tokens: usage.inputTokens + usage.outputTokens,
    },
  };
}
