import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { hideStructuredData } from "../../src/eval/hide-structured-data.ts";
import { prepare } from "../../src/prepare/prepare.ts";
import { sampleOf } from "./sets.ts";

/**
 * Writes the clean texts of a sample with the pages' own data hidden, one `{ id, text }` a line: what other libraries and
 * the prompt trials are given. `node scripts/eval/prepare-sample.ts --sample sample-120 --corpus PATH --out FILE`
 */
const { values } = parseArgs({
  options: {
    sample: { type: "string", default: "sample-120" },
    corpus: { type: "string", default: "" },
    out: { type: "string", default: "" },
  },
});
const lines = sampleOf(values.sample, { corpus: values.corpus, isMarkupHidden: true }).map(({ id, content = "" }) => {
  const { text } = prepare({ id, content: hideStructuredData(content) }, { maxContentBytes: 20_000_000 });
  return JSON.stringify({ id, text });
});
writeFileSync(values.out, `${lines.join("\n")}\n`);
