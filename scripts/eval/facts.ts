/**
 * Measures what code reads on the visible page: `node scripts/eval/facts.ts CORPUS [--set NAME] [--list FIELD]`. Data that pages
 * state about themselves is hidden. Each set is cut in two by a hash of its ids: confidences were set on the first half and are
 * reported on the second. For each field and way of reading: how many facts there were and how many were right.
 */
import { parseArgs } from "node:util";
import type { EvaluationCase } from "../../src/eval/evaluation-case.ts";
import { hideStructuredData } from "../../src/eval/hide-structured-data.ts";
import { leavesOf, type Outcome, scoreCase } from "../../src/eval/score-case.ts";
import { readFacts } from "../../src/facts/read-facts.ts";
import { prepare } from "../../src/prepare/prepare.ts";
import { sourceRange } from "../../src/prepare/source-range.ts";
import type { Fact, FactSheet } from "../../src/spec/fact.ts";
import type { WireValue } from "../../src/spec/wire-schema.ts";
import { casesOf, sampledSets } from "./sets.ts";

const maxContentBytes = 20_000_000;
const listFields = new Set<string>(["locations", "employmentTypes", "responsibilities", "requirements", "benefits", "skills"]);

type Half = "tuned" | "held out";

const halfOf = (id: string): Half => {
  let hash = 7;
  for (const unit of id) hash = (hash * 31 + unit.charCodeAt(0)) % 1_000_003;
  return hash % 2 === 0 ? "tuned" : "held out";
};

const sheetOf = ({ content, html, text, referenceDate, url }: EvaluationCase): FactSheet => {
  const shown = hideStructuredData(content ?? html ?? text ?? "");
  const document = prepare({ content: shown, referenceDate, url }, { maxContentBytes });
  return readFacts(document, { toSource: (range) => sourceRange(document, range) });
};

interface Read {
  readonly value: WireValue;
  /** How it was read: origin and confidence, or that it was not read. */
  readonly way: string;
}

const wayOf = ({ origin, confidence }: Fact): string => `${origin} ${confidence.toFixed(2)}`;

const readField = (field: string, { facts, absent }: FactSheet): Read => {
  const own = facts.filter((fact) => fact.field === field);
  const [first] = own;
  if (first === undefined) return { value: null, way: absent.some((entry) => entry.field === field) ? "said to be absent" : "not read" };
  return { value: listFields.has(field) ? own.map(({ value }) => value) : first.value, way: wayOf(first) };
};

type Tally = Record<Outcome, number>;
const tallies = new Map<string, Tally>();

const count = (key: string, outcome: Outcome): void => {
  const tally = tallies.get(key) ?? { right: 0, wrong: 0, invented: 0, lost: 0, absent: 0 };
  tally[outcome] += 1;
  tallies.set(key, tally);
};

const { positionals, values: options } = parseArgs({
  allowPositionals: true,
  options: { set: { type: "string" }, list: { type: "string" }, ways: { type: "boolean" } },
});
const [corpus] = positionals;
if (corpus === undefined) throw new Error("The folder of the corpus is missing.");

let seconds = 0;
let pages = 0;
for (const set of options.set === undefined ? sampledSets : [options.set]) {
  const cases = casesOf(set, { corpus, isMarkupHidden: true }).filter(({ isPosting = true }) => isPosting);
  const leaves = leavesOf(cases);
  for (const one of cases) {
    const start = process.hrtime.bigint();
    const sheet = sheetOf(one);
    seconds += Number(process.hrtime.bigint() - start) / 1e9;
    pages += 1;
    for (const field of Object.keys(one.gold)) {
      const { value, way } = readField(field, sheet);
      const gold = { [field]: one.gold[field] ?? null };
      for (const scored of scoreCase({ ...one, gold }, { data: { [field]: value }, fields: {}, leaves })) {
        count(`${set} · ${scored.field} · ${halfOf(one.id)}${options.ways === true ? ` · ${way}` : ""}`, scored.outcome);
        const isMiss = scored.outcome === "wrong" || scored.outcome === "invented" || scored.outcome === "lost";
        if (isMiss && options.list !== undefined && scored.field.startsWith(options.list)) {
          console.log(
            `${one.id} · ${scored.field} · ${way} · ${scored.outcome}\n    read ${JSON.stringify(scored.value)}\n    gold ${JSON.stringify(scored.gold)}`,
          );
        }
      }
    }
  }
}

const percent = (part: number, whole: number): string => (whole === 0 ? "    –" : `${((100 * part) / whole).toFixed(1).padStart(5)}`);
console.log(
  "| set · field · half | n | right | wrong | invented | lost | absent | precision | recall |\n|---|---|---|---|---|---|---|---|---|",
);
for (const [key, { right, wrong, invented, lost, absent }] of [...tallies].toSorted(([left], [other]) => (left < other ? -1 : 1))) {
  const all = right + wrong + invented + lost + absent;
  const rates = `${percent(right, right + wrong + invented)} | ${percent(right, right + wrong + lost)}`;
  console.log(`| ${key} | ${all} | ${right} | ${wrong} | ${invented} | ${lost} | ${absent} | ${rates} |`);
}
console.log(`\n${pages} pages, ${((1000 * seconds) / Math.max(1, pages)).toFixed(2)} ms a page with preparation.`);
