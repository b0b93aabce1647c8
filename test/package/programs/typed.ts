import {
  createExtractor,
  createVllmModel,
  type ExtractionResult,
  type Extractor,
  type JobPosting,
  type LanguageModel,
  ModelCallError,
  type Tokenizer,
} from "jobsieve";
import { createApproximateTokenizer } from "jobsieve/tokenizers/approximate";
import { createQwen3Tokenizer } from "jobsieve/tokenizers/qwen3";
import { createTiktokenTokenizer } from "jobsieve/tokenizers/tiktoken";
import { createVllmTokenizer } from "jobsieve/tokenizers/vllm";
import { z } from "zod";

const schema = z.object({ title: z.string().transform((title) => title.length), remote: z.boolean().default(false) });

export async function titles(page: string): Promise<readonly number[]> {
  const extractor = createExtractor({ schema, local: { baseURL: "http://127.0.0.1:8000/v1" } });
  extractor.on("attempt-end", (event) => console.log(event.extractionId));
  const { data } = await extractor.extract(page, { timeoutMs: 10_000 });
  const remote: boolean = data.remote;
  // @ts-expect-error the schema has no such field
  console.log(remote, data.salary);
  return [data.title];
}

export const withDefaults: Extractor<JobPosting> = createExtractor();
export const tokenizers: readonly Tokenizer[] = [
  createApproximateTokenizer(),
  createQwen3Tokenizer(),
  createTiktokenTokenizer(),
  createVllmTokenizer({ baseURL: "http://127.0.0.1:8000", model: "qwen3" }),
];
export const model: LanguageModel = createVllmModel({ baseURL: "http://127.0.0.1:8000/v1" });

export function isBusy(error: unknown): boolean {
  return ModelCallError.isInstance(error) && error.kind === "rate-limit";
}

export function costOf(result: ExtractionResult<JobPosting>): number | null {
  return result.cost.usd;
}

// @ts-expect-error a threshold is a number
createExtractor({ threshold: "8000" });
