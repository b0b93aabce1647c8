import { appendFileSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { neverNullSchema } from "./never-null-schema.ts";
import { patientFetch } from "./patient-fetch.ts";
import { readLines } from "./read-corpus.ts";
import { scoredSchema } from "./scored-schema.ts";

/**
 * Asks `generateObject` of the `ai` package for the documents of a prepared file and saves each answer as a line:
 * `node scripts/eval/peer-ai.ts --documents FILE --server URL --prompt bare|null --schema scored|never-null --out FILE`. Needs the packages of
 * `bench/package.json`. Answers that are saved are not asked for again, so that a stopped run goes on.
 */
const { values } = parseArgs({
  options: {
    documents: { type: "string", default: "" },
    server: { type: "string", default: "http://127.0.0.1:8000/v1" },
    model: { type: "string", default: "Qwen/Qwen3-4B-Instruct-2507-FP8" },
    prompt: { type: "string", default: "bare" },
    schema: { type: "string", default: "scored" },
    out: { type: "string", default: "" },
    concurrency: { type: "string", default: "12" },
  },
});

/** The part of the `ai` package that is used: it is no dependency, so its own types are not at hand. */
interface Ai {
  generateObject(request: Readonly<Record<string, unknown>>): Promise<{
    readonly object: unknown;
    readonly finishReason: string;
    readonly usage: { readonly inputTokens: number | undefined; readonly outputTokens: number | undefined };
  }>;
}
interface OpenAICompatible {
  createOpenAICompatible(options: Readonly<Record<string, unknown>>): { chatModel(id: string): unknown };
}

const bench = createRequire(fileURLToPath(new URL("../../bench/package.json", import.meta.url)));
const load = async (name: string): Promise<unknown> => import(pathToFileURL(bench.resolve(name)).href);
const { generateObject } = (await load("ai")) as Ai;
const { createOpenAICompatible } = (await load("@ai-sdk/openai-compatible")) as OpenAICompatible;
const model = createOpenAICompatible({
  name: "vllm",
  baseURL: values.server,
  supportsStructuredOutputs: true,
  fetch: patientFetch,
}).chatModel(values.model);

const prompts: Readonly<Record<string, (text: string) => string>> = {
  bare: (text) => `Extract the job posting.\n\n${text}`,
  null: (text) => `Extract the job posting.\n\n${text}\n\nUse null for what is not stated.`,
};
const promptOf = prompts[values.prompt] ?? prompts.bare;

async function answerOf(id: string, text: string): Promise<Readonly<Record<string, unknown>>> {
  try {
    const request = {
      model,
      schema: values.schema === "never-null" ? neverNullSchema : scoredSchema,
      prompt: promptOf?.(text),
      temperature: 0,
      maxRetries: 0,
      maxOutputTokens: 1_000,
    };
    const { object, usage, finishReason } = await generateObject(request);
    return { id, data: object, error: null, finish: finishReason, input: usage.inputTokens ?? null, output: usage.outputTokens ?? null };
  } catch (error) {
    const { name, usage, finishReason } = error as {
      name?: string;
      usage?: { inputTokens?: number; outputTokens?: number };
      finishReason?: string;
    };
    return {
      id,
      data: null,
      error: name ?? "unknown",
      finish: finishReason ?? null,
      input: usage?.inputTokens ?? null,
      output: usage?.outputTokens ?? null,
    };
  }
}

mkdirSync(dirname(values.out), { recursive: true });
if (!existsSync(values.out)) writeFileSync(values.out, "");
const kept = new Set(readLines(values.out).map(({ id }) => id));
const left = readLines(values.documents).filter(({ id }) => !kept.has(id));
const work = async (): Promise<void> => {
  for (let one = left.shift(); one !== undefined; one = left.shift())
    appendFileSync(values.out, `${JSON.stringify(await answerOf(String(one.id), String(one.text)))}\n`);
};
await Promise.all(Array.from({ length: Number(values.concurrency) }, work));
