import type { StandardSchemaV1 } from "@standard-schema/spec";
import type { FallbackCause } from "./decode/decision-table.ts";
import type { BudgetOptions } from "./ledger/budget-options.ts";
import type { Price } from "./ledger/prices.ts";
import type { OpenAIModelOptions } from "./models/openai/openai-options.ts";
import type { VllmModelOptions } from "./models/vllm/vllm-options.ts";
import type { FieldPaths } from "./schema/field-paths.ts";
import type { jobPostingSchema } from "./schema/job-posting-schema.ts";
import type { UngroundedPolicy } from "./spec/grounding.ts";
import type { LanguageModel } from "./spec/language-model.ts";
import type { ResultCache } from "./spec/result-cache.ts";
import type { Router } from "./spec/route.ts";
import type { FieldOptions } from "./spec/schema-plan.ts";
import type { Clock, Sleep } from "./spec/time.ts";
import type { Tokenizer } from "./spec/tokenizer.ts";

/** The schema that is taken when none is given. */
export type DefaultSchema = typeof jobPostingSchema;

/** The local vLLM server, as a shorthand for a list of models. */
export type LocalOptions = Omit<VllmModelOptions, "tokenizer" | "clock" | "fetch" | "createId" | "optionPath" | "connectTimeoutMs">;

/** The cloud model, as a shorthand for a list of models. */
export type CloudOptions = Omit<OpenAIModelOptions, "tokenizer" | "clock" | "sleep" | "fetch" | "optionPath">;

/** One entry of an own list of models. */
export interface ModelEntry {
  /** Unique name, shown in decision records and statistics. */
  readonly id: string;
  readonly model: LanguageModel;
  /** Largest document in tokens that goes to this model. @default the threshold for local models, none for cloud models */
  readonly maxInputTokens?: number | undefined;
  /** Share of an A/B split with the neighbours of the same `maxInputTokens`. @default not part of a split */
  readonly weight?: number | undefined;
}

/** How transient failures are waited out. */
export interface RetryOptions {
  /** Requests for one transient failure, the first included; 1 to 4. @default 3 */
  readonly attempts?: number | undefined;
  /** Shortest wait in milliseconds. @default 1000 */
  readonly minDelayMs?: number | undefined;
  /** Longest wait in milliseconds; a longer Retry-After wins. @default 10000 */
  readonly maxDelayMs?: number | undefined;
}

/** The clocks, in milliseconds. */
export interface TimeoutOptions {
  /** Until a connection stands. @default 5000 */
  readonly connectMs?: number | undefined;
  /** From sending a request to its first token, the server's own queue included. @default 60000 */
  readonly firstTokenMs?: number | undefined;
  /** Between two tokens. @default 30000 */
  readonly idleMs?: number | undefined;
  /** Of one request, without the client's wait for a slot. @default 180000 */
  readonly totalMs?: number | undefined;
  /** Of one posting: waiting, retries, repair and fallback included. `timeoutMs` of a call overrides it. @default 600000 */
  readonly deadlineMs?: number | undefined;
}

/** How tokens are drawn; always sent, so that a server's own defaults never apply. */
export interface SamplingOptions {
  /** @default 0 */
  readonly temperature?: number | undefined;
  /** @default 1 */
  readonly topP?: number | undefined;
  /** @default 0 */
  readonly seed?: number | undefined;
}

/** What the page's own data and code's reading of its text are used for. */
export type StructuredDataUse = "prefer" | "evidence" | "off";

/** What happens to a page that is no posting. */
export type VerdictPolicy = "throw" | "extract";

/** What can be done with a posting that is too long for a local model. */
export type OverflowRemedy = "reduce" | "cloud" | "split";

/** Options of `createExtractor()`. An explicit `undefined` means the default. */
export interface ExtractorOptions<Schema extends StandardSchemaV1 = DefaultSchema> {
  /** A zod 4 or zod 3 object schema. @default `jobPostingSchema` */
  readonly schema?: Schema | undefined;
  /** What is said of single fields, by path; list items as `[]`. @default `description` of the default schema is verbatim */
  readonly fields?: { readonly [Path in FieldPaths<Schema>]?: FieldOptions | undefined } | undefined;
  /** Added to the rules of every request. Keep it the same: it is part of the cached beginning. @default none */
  readonly instructions?: string | undefined;
  /** The local vLLM server; false turns it off: without a cloud, code alone reads. Not together with `models`. @default vLLM at `http://127.0.0.1:8000/v1` */
  readonly local?: LocalOptions | false | undefined;
  /** The cloud model. Without it nothing leaves the machine. Not together with `models`. @default none */
  readonly cloud?: CloudOptions | undefined;
  /** An own ordered list of models, instead of `local` and `cloud`. */
  readonly models?: readonly ModelEntry[] | undefined;
  /** Largest document in tokens that goes to a local model. Not together with `router`. @default 8000 */
  readonly threshold?: number | undefined;
  /** Orders the models for each posting. @default `thresholdRouter({ threshold })` */
  readonly router?: Router | undefined;
  /** Counts for the local server of the shorthand. @default the exact Qwen3 tokenizer */
  readonly tokenizer?: Tokenizer | undefined;
  readonly retry?: RetryOptions | undefined;
  readonly timeouts?: TimeoutOptions | undefined;
  /** What may send a posting to the next model. @default ["too-long", "failure", "bad-output"] */
  readonly fallbackOn?: readonly FallbackCause[] | undefined;
  /** What models cost, by model id: per million tokens, per hour of a server's work, or both. Laid over the built-in table. */
  readonly prices?: Readonly<Record<string, Price>> | undefined;
  /** What this extractor may spend, all its calls together. @default no limit */
  readonly budget?: BudgetOptions | undefined;
  /** Keeps models' answers, so that the same text is asked once: `createMemoryCache()`, or one of your own. @default none */
  readonly cache?: ResultCache | undefined;
  /**
   * What the page's own data and code's reading of its text are for. `prefer`: they lead, and a model is asked only for
   * what is missing. `evidence`: a model is asked for everything, they are a second opinion. `off`: the model alone.
   * @default "prefer"
   */
  readonly structuredData?: StructuredDataUse | undefined;
  /** What happens to a page that is no posting: an error before anything is sent, or an extraction all the same. @default "throw" */
  readonly onVerdict?: VerdictPolicy | undefined;
  /**
   * What happens to a number, URL, e-mail address, id, date, company or title of a model's that the page does not prove:
   * it becomes null with a warning that holds it, stays with evidence `none` and a warning, or fails the posting.
   * @default "null"
   */
  readonly onUngrounded?: UngroundedPolicy | undefined;
  /**
   * What is tried, in this order, with a posting that is too long for a local model: leave out text in which no asked
   * field can stand, go to the next model, or read it in windows. @default ["reduce", "cloud"]
   */
  readonly onOverflow?: readonly OverflowRemedy[] | undefined;
  /** Largest content in bytes. @default 20000000 */
  readonly maxContentBytes?: number | undefined;
  /** Cap of one answer in tokens; the schema's own bound when that is smaller. @default 1536 */
  readonly maxOutputTokens?: number | undefined;
  readonly sampling?: SamplingOptions | undefined;
  /** Sends all HTTP, for tests and special networks. @default undici for the local server, the global fetch for the cloud */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** @default the system's clock */
  readonly clock?: Clock | undefined;
  /** Waits between retries. @default a timer */
  readonly sleep?: Sleep | undefined;
}

/** Options of one call. */
export interface CallOptions {
  /** Aborts the call: it rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Deadline of this call in milliseconds. @default `timeouts.deadlineMs` */
  readonly timeoutMs?: number | undefined;
  /** Added after the document for this call alone. @default none */
  readonly instructions?: string | undefined;
  /** The most that this call may spend, in US dollars: a request that could go beyond it is not sent. @default no limit */
  readonly maxUsd?: number | undefined;
}
