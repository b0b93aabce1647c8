import type { FinishReason, GenerateCall } from "../spec/language-model.ts";
import type { TokenUsage } from "../spec/token-usage.ts";

/** One answer in full. */
export interface FakeAnswerParts {
  readonly text?: string | undefined;
  /** The pieces `observer.onText` sees; together the text. @default the text in one piece */
  readonly deltas?: readonly string[] | undefined;
  /** @default "stop" */
  readonly finishReason?: FinishReason | undefined;
  /** @default null */
  readonly refusal?: string | null | undefined;
  /** @default counted with the model's tokenizer, nothing cached */
  readonly usage?: TokenUsage | undefined;
  /** Thrown after the text: a stream that breaks. @default none */
  readonly error?: unknown;
}

/** What a fake model says: a text, an error to throw, or an answer in full. */
export type FakeAnswer = string | Error | FakeAnswerParts;

/** Answers in the order of the calls, or a function of the call and its number from 0. A function may wait for what it likes. */
export type FakeScript = readonly FakeAnswer[] | ((call: GenerateCall, index: number) => FakeAnswer | Promise<FakeAnswer>);

/** The answer to one call. @throws Error when a list has no more answers */
export async function nextAnswer(
  script: FakeScript,
  { call, index }: { readonly call: GenerateCall; readonly index: number },
): Promise<FakeAnswerParts> {
  const answer = typeof script === "function" ? await script(call, index) : script[index];
  if (answer === undefined) throw new Error(`The fake model has no answer for call ${index + 1}.`);
  if (typeof answer === "string") return { text: answer };
  return answer instanceof Error ? { error: answer } : answer;
}
