import { readFileSync, writeFileSync } from "node:fs";
import type { EvaluationCase } from "../../src/eval/evaluation-case.ts";
import { byHash, casesOf, evalFolder } from "./sets.ts";

/**
 * Draws the committed set again: `node scripts/eval/make-small.ts CORPUS`. Only sources whose licence allows it, and no
 * posting of the samples.
 */
const [corpus = ""] = process.argv.slice(2);
const taken = new Set(
  ["sample-120", "trial-40"].flatMap((name): readonly string[] => JSON.parse(readFileSync(`${evalFolder}${name}.json`, "utf8"))),
);
interface Part {
  readonly set: string;
  readonly size: number;
  readonly fits: (one: EvaluationCase) => boolean;
}

const shorterThan = (limit: number, { content = "" }: EvaluationCase): boolean => content.length < limit;
const parts: readonly Part[] = [
  { set: "18f-tts", size: 5, fits: (one) => shorterThan(40_000, one) && one.gold.baseSalary !== undefined },
  {
    set: "18f-tts",
    size: 3,
    fits: (one) => shorterThan(30_000, one) && one.gold.baseSalary === undefined && one.gold.locations !== undefined,
  },
  { set: "18f-tts-text", size: 8, fits: () => true },
  { set: "cds-canada", size: 16, fits: (one) => shorterThan(8_000, one) },
  { set: "negatives", size: 6, fits: (one) => shorterThan(30_000, one) && /\/(?:en|fr)_blog|performance-profiles/.test(one.id) },
];

const chosen = parts.flatMap(({ set, size, fits }) => {
  const cases = casesOf(set, { corpus, isMarkupHidden: false }).filter((one) => fits(one) && !taken.has(one.id));
  const ids = byHash(cases.map(({ id }) => id)).slice(0, size);
  return cases.filter(({ id }) => ids.includes(id));
});
writeFileSync(`${evalFolder}small.jsonl`, `${chosen.map((one) => JSON.stringify(one)).join("\n")}\n`);
