import { parseArgs } from "node:util";
import { createExtractor } from "../../src/create-extractor.ts";
import { evaluate } from "../../src/eval/evaluate.ts";
import type { EvaluationReport } from "../../src/eval/evaluation-report.ts";
import type { EvaluatedExtractor } from "../../src/eval/run-case.ts";
import type { ScoredValue } from "../../src/eval/score-case.ts";
import { createFakeLanguageModel } from "../../src/testing/fake-language-model.ts";
import { readLines } from "./read-corpus.ts";
import { scoredSchema } from "./scored-schema.ts";
import { sampleOf } from "./sets.ts";

/**
 * Who is right more often, field by field: code alone, or a model whose saved answers are proved against the page:
 * `node scripts/eval/who-leads.ts --answers FILE --sample sample-120 --corpus PATH`. Answers are `{ id, data, error }` a line.
 */
const { values } = parseArgs({
  options: {
    answers: { type: "string", default: "" },
    sample: { type: "string", default: "sample-120" },
    corpus: { type: "string", default: "" },
  },
});
const answers = new Map(readLines(values.answers).map((line) => [String(line.id), line]));
const cases = sampleOf(values.sample, { corpus: values.corpus, isMarkupHidden: true }).filter(({ id }) => answers.has(id));

/** The saved answer of each case, as a model's, with nothing of code's but the proof. */
const proved: EvaluatedExtractor = {
  async safeExtract(posting, options) {
    const { data, error } = answers.get(posting.id ?? "") ?? { error: "not-asked" };
    if (typeof error === "string") return { status: "failed", error: { code: error } };
    const model = createFakeLanguageModel({ respond: [JSON.stringify(data)] });
    const settings = { structuredData: "off", onVerdict: "extract", threshold: 100_000 } as const;
    await using extractor = createExtractor({
      ...settings,
      schema: scoredSchema,
      models: [{ id: "saved", model, maxInputTokens: 100_000 }],
    });
    return extractor.safeExtract(posting, options);
  },
};

await using code = createExtractor({ local: false, schema: scoredSchema, onVerdict: "extract" });
const byCode = await evaluate({ cases, extractor: code });
const byModel = await evaluate({ cases, extractor: proved });

const key = (id: string, { field }: ScoredValue, index: number): string => `${id} ${field} ${index}`;
const outcomes = ({ results }: EvaluationReport) =>
  new Map(results.flatMap(({ id, values: scored }) => scored.map((value, index) => [key(id, value, index), value] as const)));
const ofCode = outcomes(byCode);
const ofModel = outcomes(byModel);

console.log("| field | n | code right / given | model right / given | both given, differ: code right, model right, neither |");
console.log("| --- | ---: | ---: | ---: | ---: |");
for (const field of Object.keys(byCode.fields)) {
  const pairs = [...ofCode].flatMap(([name, left]) => {
    const right = ofModel.get(name);
    return left.field === field && right !== undefined ? [{ left, right }] : [];
  });
  const isGiven = ({ outcome }: ScoredValue) => ["right", "wrong", "invented"].includes(outcome);
  const given = (side: "left" | "right") => pairs.filter((pair) => isGiven(pair[side]));
  const right = (side: "left" | "right") => pairs.filter((pair) => pair[side].outcome === "right").length;
  const differ = pairs.filter(
    ({ left, right: other }) => isGiven(left) && isGiven(other) && JSON.stringify(left.value) !== JSON.stringify(other.value),
  );
  const count = (isRight: (pair: (typeof pairs)[number]) => boolean) => differ.filter(isRight).length;
  const split = [
    count(({ left, right: other }) => left.outcome === "right" && other.outcome !== "right"),
    count(({ left, right: other }) => left.outcome !== "right" && other.outcome === "right"),
    count(({ left, right: other }) => left.outcome !== "right" && other.outcome !== "right"),
  ];
  console.log(
    `| ${field} | ${pairs.length} | ${right("left")} / ${given("left").length} | ${right("right")} / ${given("right").length} | ${split.join(", ")} |`,
  );
}
