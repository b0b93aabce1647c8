import { parseArgs } from "node:util";
import { evaluate } from "../../src/eval/evaluate.ts";
import type { EvaluatedExtractor } from "../../src/eval/run-case.ts";
import { crudeCheck } from "./prompt-trial/crude-check.ts";
import { readLines } from "./read-corpus.ts";
import { sampleOf } from "./sets.ts";
import { writeReport } from "./write-report.ts";

/**
 * Scores saved answers, `{ id, data, error, input, output }` a line, of any program:
 * `node scripts/eval/score-answers.ts --answers FILE --sample sample-120 --corpus PATH --out DIR [--check DOCUMENTS]`.
 * `--check` lays a crude check of the answers against the texts over them.
 */
const { values } = parseArgs({
  options: {
    answers: { type: "string", default: "" },
    sample: { type: "string", default: "sample-120" },
    corpus: { type: "string", default: "" },
    out: { type: "string", default: "" },
    check: { type: "string" },
  },
});
const answers = new Map(readLines(values.answers).map((line) => [String(line.id), line]));
const texts = new Map(values.check === undefined ? [] : readLines(values.check).map(({ id, text }) => [String(id), String(text)]));

const saved: EvaluatedExtractor = {
  safeExtract: async ({ id = "" }) => {
    const { data, error, input, output } = answers.get(id) ?? { error: "not-asked" };
    if (typeof error === "string") return { status: "failed", error: { code: error } };
    const text = texts.get(id);
    const usage = { inputTokens: numberOf(input), outputTokens: numberOf(output) };
    // What was saved came out of JSON.
    const wire = data as Parameters<typeof crudeCheck>[0];
    return { status: "extracted", result: { data: text === undefined ? wire : crudeCheck(wire, text), usage } };
  },
};

const numberOf = (value: unknown): number | null => (typeof value === "number" ? value : null);
const report = await evaluate({ cases: sampleOf(values.sample, { corpus: values.corpus, isMarkupHidden: true }), extractor: saved });
writeReport(report, { folder: values.out, name: `${values.sample}-answers` });
