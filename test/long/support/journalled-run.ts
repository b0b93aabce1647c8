// One run of a batch with a journal, to be killed: postings that each need the model once.
import { createExtractor } from "../../../src/create-extractor.ts";
import { numberedPosting, numberedSchema } from "./numbered-posting.ts";

const [baseURL = "", journal = "", rows = "0", concurrency = "1"] = process.argv.slice(2);

function* source() {
  for (let index = 0; index < Number(rows); index += 1) yield numberedPosting(index);
}

await using extractor = createExtractor({ schema: numberedSchema, local: { baseURL } });
const keys = new Set<string>();
const statuses: Record<string, number> = {};
let outcomes = 0;
let replayed = 0;
let inputTokens = 0;
for await (const outcome of extractor.extractMany(source(), { journal, concurrency: Number(concurrency) })) {
  outcomes += 1;
  keys.add(outcome.key);
  statuses[outcome.status] = (statuses[outcome.status] ?? 0) + 1;
  if (outcome.replayed) replayed += 1;
  if (outcome.status === "extracted") inputTokens += outcome.result.usage.inputTokens ?? 0;
}
console.log(JSON.stringify({ outcomes, keys: keys.size, statuses, replayed, inputTokens }));
