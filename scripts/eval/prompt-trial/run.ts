import { appendFileSync, existsSync, mkdirSync } from "node:fs";
import { parseArgs } from "node:util";
import { fieldScore, macroF1, scoresByField } from "../../../src/eval/field-score.ts";
import { leavesOf, scoreCase } from "../../../src/eval/score-case.ts";
import type { WireValue } from "../../../src/spec/wire-schema.ts";
import { patientFetch } from "../patient-fetch.ts";
import { readLines } from "../read-corpus.ts";
import { sampleOf } from "../sets.ts";
import { crudeCheck } from "./crude-check.ts";
import { forms } from "./forms.ts";

/**
 * Sends the trial documents to a server in each form and prints a table: `node scripts/eval/prompt-trial/run.ts --corpus PATH --prepared FILE --server URL --out DIR [--form NAME]`. `FILE` holds the prepared texts, `{ id, text }` a line. Answers that are saved are not asked for again; without a server only they are scored, on
 * the documents that every chosen form has answers for.
 */
const { values } = parseArgs({
  options: {
    corpus: { type: "string" },
    prepared: { type: "string" },
    server: { type: "string" },
    out: { type: "string" },
    form: { type: "string", multiple: true },
    sample: { type: "string", default: "trial-40" },
    show: { type: "boolean", default: false },
  },
});
const { corpus = "", prepared = "", server = "", out = "", form: chosen = Object.keys(forms), sample } = values;
const model = "Qwen/Qwen3-4B-Instruct-2507-FP8";
const texts = new Map(readLines(prepared).map(({ id, text }) => [String(id), String(text)]));
const all = sampleOf(sample, { corpus, isMarkupHidden: true }).filter(({ isPosting }) => isPosting !== false);
const fileOf = (name: string): string => `${out}/${name.replace(/\W+/g, "-")}.jsonl`;
const savedOf = (name: string): readonly Readonly<Record<string, unknown>>[] => (existsSync(fileOf(name)) ? readLines(fileOf(name)) : []);
const answered = chosen.map((name) => new Set(savedOf(name).map(({ id }) => id)));
const cases = all
  .filter(({ id }) => server !== "" || answered.every((ids) => ids.has(id)))
  .map((one) => ({ ...one, text: texts.get(one.id) ?? "" }));
const leaves = leavesOf(cases);
mkdirSync(out, { recursive: true });

interface Answer {
  readonly id: string;
  readonly input: number;
  readonly output: number;
  readonly finish: string;
  readonly content: string;
}

interface Reply {
  readonly usage: { readonly prompt_tokens: number; readonly completion_tokens: number };
  readonly choices: readonly [{ readonly finish_reason: string; readonly message: { readonly content: string } }];
}

async function ask(name: string, { id, text }: { readonly id: string; readonly text: string }): Promise<Answer> {
  const form = forms[name];
  if (form === undefined) throw new Error(`There is no form ${name}.`);
  const request = {
    model,
    messages: form.messages(text),
    max_tokens: 500,
    temperature: 0,
    response_format: { type: "json_schema", json_schema: { name: "job_posting", schema: form.schema, strict: true } },
  };
  const response = await patientFetch(`${server}/chat/completions`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(request),
  });
  const body = await response.text();
  if (!response.ok) throw new Error(`${response.status} for ${id}: ${body.slice(0, 300)}`);
  // The server's own format, which is the same in every version that is measured.
  const { usage, choices } = JSON.parse(body) as Reply;
  const [{ finish_reason: finish, message }] = choices;
  return { id, input: usage.prompt_tokens, output: usage.completion_tokens, finish, content: message.content };
}

async function answersOf(name: string): Promise<ReadonlyMap<string, Answer>> {
  const kept = new Map(savedOf(name).map((line) => [String(line.id), line as unknown as Answer]));
  const left = cases.filter(({ id }) => !kept.has(id));
  const worker = async () => {
    for (let one = left.shift(); one !== undefined; one = left.shift()) {
      const answer = await ask(name, one);
      kept.set(answer.id, answer);
      appendFileSync(fileOf(name), `${JSON.stringify(answer)}\n`);
    }
  };
  await Promise.all(Array.from({ length: 12 }, worker));
  return kept;
}

function parsed(content: string): WireValue {
  try {
    return JSON.parse(content);
  } catch {
    return null;
  }
}

const mean = (numbers: readonly number[]) => Math.round(numbers.reduce((sum, one) => sum + one, 0) / numbers.length);
const shown = (number: number | null) => (number === null ? "–" : number.toFixed(3));
console.log("| form | in | out | cut | raw F1 | checked F1 | checked macro | invented raw | invented checked | lost checked |");
console.log("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
for (const name of chosen) {
  const answers = await answersOf(name);
  const read = forms[name]?.read ?? ((value: WireValue) => value);
  const score = (check: boolean) =>
    cases.flatMap((one) => {
      const data = read(parsed(answers.get(one.id)?.content ?? ""));
      return scoreCase(one, { data: check && data !== null ? crudeCheck(data, one.text) : data, fields: {}, leaves });
    });
  const [raw, checked] = [score(false), score(true)];
  const [before, after] = [fieldScore(raw), fieldScore(checked)];
  const counted = cases.flatMap(({ id }) => answers.get(id) ?? []);
  const row = [
    name,
    mean(counted.map(({ input }) => input)),
    mean(counted.map(({ output }) => output)),
    counted.filter(({ finish }) => finish === "length").length,
    shown(before.f1),
    shown(after.f1),
    shown(macroF1(scoresByField(checked))),
    before.invented,
    after.invented,
    after.lost,
  ];
  console.log(`| ${row.join(" | ")} |`);
  if (values.show) {
    console.table(scoresByField(checked));
  }
}
