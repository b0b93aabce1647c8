import type { WireValue } from "../spec/wire-schema.ts";

/** What is known to be true of a posting, in the shape of the schema. Null (or an empty list) means that the posting does not state it; a missing key is not scored. */
export type Gold = { readonly [field: string]: WireValue };

/** One posting with what is known about it: a line of a JSONL file. Exactly one of `content`, `text`, `html` and `file` holds the posting. */
export interface EvaluationCase {
  readonly id: string;
  /** HTML, markdown or text: whatever `extract` takes as a string. */
  readonly content?: string | undefined;
  /** The same, for cases that hold prepared or plain text. */
  readonly text?: string | undefined;
  /** The same, for cases that hold a page. */
  readonly html?: string | undefined;
  /** A file with the posting, relative to the JSONL file. Read by {@link readCases}. */
  readonly file?: string | undefined;
  readonly url?: string | undefined;
  /** ISO 8601 date that "today" means. */
  readonly referenceDate?: string | undefined;
  readonly gold: Gold;
  /** Other values that are as good as the gold, by field. */
  readonly alternatives?: Readonly<Record<string, readonly WireValue[]>> | undefined;
  /** Takes the page's own data (JSON-LD, microdata, embedded state) away before it is read. @default false */
  readonly hideStructuredData?: boolean | undefined;
  /** False for a page that is no posting and has to be refused. @default true */
  readonly isPosting?: boolean | undefined;
}
