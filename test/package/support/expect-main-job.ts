import { expect } from "vitest";
import { createQwen3Tokenizer } from "../../../src/tokenizers/qwen3.ts";
import { createTiktokenTokenizer } from "../../../src/tokenizers/tiktoken.ts";

const sample = "Senior Bäcker (m/w/d) – 45.000 € 面包师 🥐";

/** Checks what `programs/main-job.cjs` returned: the same as the source would give. */
export async function expectMainJob(printed: string): Promise<void> {
  expect(JSON.parse(printed)).toEqual({
    data: { title: "Baker", company: "Bread & Butter" },
    decision: "model",
    counts: {
      qwen3: await createQwen3Tokenizer().count(sample),
      o200k: await createTiktokenTokenizer().count(sample),
      approximate: true,
    },
    vllm: "function",
    local: "ExtractionFailedError model-call connect",
    cloud: "ExtractionFailedError model-call connect",
    names: ["ModelCallError", "InvalidOptionsError"],
  });
}
