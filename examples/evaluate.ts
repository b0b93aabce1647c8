// How good is it on your own pages? Count what is right, wrong, invented and lost, and keep the report as a baseline.
import { createExtractor } from "jobsieve";
import { type EvaluationCase, evaluate, formatMarkdown } from "jobsieve/eval";
import { localURL, posting } from "./posting.ts";

// One case a posting; `readCases("cases.jsonl")` reads the same from a file. Null: the posting does not state it.
const cases: readonly EvaluationCase[] = [
  { id: "posting", content: posting, gold: { datePosted: null } },
  {
    id: "page",
    html: `<h1>Baker</h1><p>Bakery Muster, Bern</p><p>Salary: CHF 28 per hour</p>
      <script type="application/ld+json">{"@type":"JobPosting","title":"Baker"}</script>`,
    hideStructuredData: true, // read the visible page, not the data in it
    gold: { title: "Baker", company: "Bakery Muster", baseSalary: { minValue: 28, currency: "CHF", unitText: "HOUR" }, validThrough: null },
  },
];

await using extractor = createExtractor({ local: { baseURL: localURL } });

const report = await evaluate({
  cases,
  extractor,
  fields: { company: (value, gold) => String(value).includes(String(gold)) }, // your own idea of what is right
});
console.log(formatMarkdown(report));

const again = await evaluate({ cases, extractor, baseline: report, tolerance: 0.01 });
console.log(again.comparison?.isWorse ? "worse than before" : "no worse than before");
