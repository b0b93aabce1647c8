import { createHash } from "node:crypto";

/** Everything that an answer depends on. Where the page stands is none of it. */
export interface Question {
  /** The prepared text. */
  readonly text: string;
  /** What is written around it, and under which schemas the answer stands. */
  readonly messages: readonly string[];
  readonly schemas: readonly unknown[];
  /** Who may answer, in their order. */
  readonly models: readonly unknown[];
  /** Options that change who answers, and how. */
  readonly settings: unknown;
}

/** Changes when answers of an earlier version would be read wrongly. */
const version = "jobsieve answer 1";

/** Names a question: 64 hexadecimal digits that tell nothing of the posting. */
export function answerKey({ text, ...question }: Question): string {
  return createHash("sha256")
    .update(JSON.stringify([version, question, text.length]))
    .update(text)
    .digest("hex");
}
