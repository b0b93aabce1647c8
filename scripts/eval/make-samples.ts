import { mkdirSync, writeFileSync } from "node:fs";
import { byHash, casesOf, evalFolder, sampledSets } from "./sets.ts";

/** Draws `sample-120` and `trial-40` again: `node scripts/eval/make-samples.ts CORPUS`. Postings with a labelled salary come first where there are labels. */
const [corpus = ""] = process.argv.slice(2);
const sampled: string[] = [];
const trial: string[] = [];
for (const [position, set] of sampledSets.entries()) {
  const cases = casesOf(set, { corpus, isMarkupHidden: true });
  const pool = set === "la-city" ? cases.filter(({ gold }) => gold.baseSalary !== undefined) : cases;
  const ids = byHash(pool.map(({ id }) => id));
  sampled.push(...ids.slice(0, 20));
  trial.push(...ids.slice(20, position < 4 ? 27 : 26));
}
mkdirSync(evalFolder, { recursive: true });
writeFileSync(`${evalFolder}sample-120.json`, `${JSON.stringify(sampled, null, 1)}\n`);
writeFileSync(`${evalFolder}trial-40.json`, `${JSON.stringify(trial, null, 1)}\n`);
