import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { createExtractor } from "../../src/create-extractor.ts";
import type { Baseline } from "../../src/eval/compare-with-baseline.ts";
import { evaluate } from "../../src/eval/evaluate.ts";
import type { EvaluationCase } from "../../src/eval/evaluation-case.ts";
import type { EvaluationReport } from "../../src/eval/evaluation-report.ts";
import { readCases } from "../../src/eval/read-cases.ts";
import { runAsCommand } from "../vllm/run-as-command.ts";
import { scoredSchema } from "./scored-schema.ts";
import { casesOf, evalFolder, sampleOf } from "./sets.ts";
import { writeReport } from "./write-report.ts";

/** How the evaluation is asked for; docs/evaluate.md tells what each option does. */
const { values } = parseArgs({
  options: {
    set: { type: "string", default: "small" },
    corpus: { type: "string", default: process.env.JOBSIEVE_CORPUS ?? "" },
    model: { type: "string", default: "code" },
    server: { type: "string", default: "http://127.0.0.1:8000/v1" },
    limit: { type: "string" },
    concurrency: { type: "string", default: "8" },
    "hide-markup": { type: "boolean", default: false },
    "whole-schema": { type: "boolean", default: false },
    baseline: { type: "string" },
    "write-baseline": { type: "string" },
    tolerance: { type: "string", default: "0" },
    out: { type: "string", default: "" },
  },
});

async function cases(): Promise<readonly EvaluationCase[]> {
  const { set, corpus, limit, "hide-markup": isMarkupHidden } = values;
  const options = { corpus, isMarkupHidden };
  const all =
    set === "small" ? await readCases(`${evalFolder}small.jsonl`) : isSample(set) ? sampleOf(set, options) : casesOf(set, options);
  return limit === undefined ? all : all.slice(0, Number(limit));
}

const isSample = (set: string): boolean => set === "sample-120" || set === "trial-40";

/** Quality is measured, not speed: a model on the CPU that many requests share takes minutes for one. */
const patient = { firstTokenMs: 1_200_000, idleMs: 600_000, totalMs: 1_800_000, deadlineMs: 3_600_000 };

/** The scored fields only, unless the whole default schema is asked for: fields without gold would only cost tokens. */
function extractorOf() {
  const local = values.model === "vllm" ? { baseURL: values.server } : (false as const);
  const options = { local, timeouts: patient };
  return values["whole-schema"] ? createExtractor(options) : createExtractor({ ...options, schema: scoredSchema });
}

/** What a later run is held against. Times differ from machine to machine. */
const keptOf = ({ fields, micro, refusals, failures, mean }: EvaluationReport): Baseline => ({
  fields,
  micro,
  refusals,
  failures,
  mean: { ...mean, ms: null },
});

await runAsCommand(async ({ signal }) => {
  const { baseline: path, out, set, model } = values;
  await using extractor = extractorOf();
  const baseline = path === undefined ? undefined : (JSON.parse(readFileSync(path, "utf8")) as Baseline);
  const report = await evaluate({
    ...{ cases: await cases(), extractor, signal, baseline },
    ...{ concurrency: Number(values.concurrency), tolerance: Number(values.tolerance) },
    onProgress: ({ done, total }) => {
      if (done % 20 === 0) console.error(`${done} of ${total}`);
    },
  });
  writeReport(report, { folder: out, name: `${set}-${model}${values["hide-markup"] ? "-hidden" : ""}` });
  const kept = values["write-baseline"];
  if (kept !== undefined) writeFileSync(kept, `${JSON.stringify(keptOf(report), null, 1)}\n`);
  if (report.comparison?.isWorse === true) process.exitCode = 1;
});
