/**
 * What the proof of an answer costs: CPU milliseconds for 100 KB of text and an answer of sixty values, half of them not on the
 * page, beside a floor of the same run: the text in lower case, in compatibility forms and cut into words by the runtime's own code.
 *
 *   node bench/grounding.ts [--calls 200]
 */
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { ground } from "../src/ground/ground.ts";
import type { GroundParts } from "../src/ground/ground-parts.ts";
import { prepare } from "../src/prepare/prepare.ts";
import { compileSchema } from "../src/schema/compile-schema.ts";
import { jobPostingFields, jobPostingSchema } from "../src/schema/job-posting-schema.ts";
import type { WireValue } from "../src/spec/wire-schema.ts";

const { values } = parseArgs({ options: { calls: { type: "string", default: "200" } } });
const calls = Number(values.calls);
const characters = 100_000;
const maxContentBytes = 40_000_000;
/** Calls of one kind, one after the other. */
const turnCalls = 20;
const { bindings } = compileSchema(jobPostingSchema, { defaults: jobPostingFields });

/** Text full of numbers, of which none is pay but those of its head. */
const lines = [
  "We build tools that help teams plan their work.",
  "You write code in TypeScript and review that of others.",
  "Five years of experience with large systems are welcome.",
  "The office in Lyon is close to the station; remote work is possible on 2 days.",
  "Benefits: health insurance, 25 days off, and a budget of 1,000 for training.",
];
const head = "# Senior Engineer\n\nCompany: Acme Robotics\nLocation: Lyon, France\nSalary: 45 000 € - 55 000 € par an\n\n";

const numbered = (): string => {
  let text = head;
  for (let line = 0; text.length < characters; line++) text += `- ${lines[line % lines.length]} Item ${line * 37} of word${line % 997}.\n`;
  return text.slice(0, characters);
};

/** The committed postings, one after the other. */
const postings = (): string => {
  const rows = readFileSync(new URL("../eval/small.jsonl", import.meta.url), "utf8")
    .trim()
    .split("\n");
  // Rows are our own file.
  const contents = rows.map((row) => (JSON.parse(row) as { content: string }).content);
  let text = head;
  for (let at = 0; text.length < characters; at++)
    text += `${prepare({ content: contents[at % contents.length] ?? "" }, { maxContentBytes }).text}\n\n`;
  return text.slice(0, characters);
};

/** Sixty values: lines of the text, every other one with its last words changed, and the facts of its head. */
const answerOf = (text: string): WireValue => {
  const long = text.split("\n").filter((line) => line.length > 40 && line.length < 200);
  const entries = (count: number, from: number): readonly string[] =>
    Array.from({ length: count }, (_, at) => {
      const line = (long[((from + at) * 17) % long.length] ?? "").replace(/^[-*# ]+/, "");
      return at % 2 === 0 ? line : `${line.split(" ").slice(0, -2).join(" ")} nowhere at all`;
    });
  return {
    title: "Senior Engineer",
    company: "Acme Robotics",
    locations: [
      { raw: "Lyon, France", city: "Lyon", region: "Rhône", country: "France" },
      { raw: null, city: "Bonn", region: "NRW", country: "DE" },
    ],
    remote: "yes",
    employmentTypes: ["FULL_TIME", "INTERN"],
    baseSalary: { minValue: 45_000, maxValue: 55_000, currency: "EUR", unitText: "YEAR" },
    responsibilities: entries(12, 0),
    requirements: entries(12, 12),
    benefits: entries(8, 24),
    skills: Array.from({ length: 10 }, (_, at) => (at % 2 === 0 ? "TypeScript" : `Skill-${at}`)),
    experience: "Five years of experience",
    education: "Master of science",
    datePosted: "2026-01-02",
    validThrough: "2026-12-31",
    applyUrl: "https://acme.example/apply",
    status: "open",
  };
};

const cpuOf = (work: () => unknown): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

const measure = (name: string, text: string): Record<string, string> => {
  const document = { ...prepare({ content: head }, { maxContentBytes }), source: text, text };
  const parts: GroundParts = { document, toSource: (span) => span, bindings, policy: "null", referenceDate: null };
  const answer = answerOf(text);
  const floorOf = () =>
    text
      .toLowerCase()
      .normalize("NFKC")
      .split(/[^\p{L}\p{N}]+/u);
  const costs: number[] = [];
  const floors: number[] = [];
  // In turns, so that what else the machine does falls on both, and the garbage of one on neither's time.
  for (let turn = -2; turn * turnCalls < calls; turn++) {
    for (let call = 0; call < turnCalls; call++) costs.push(cpuOf(() => ground(answer, parts)));
    for (let call = 0; call < turnCalls; call++) floors.push(cpuOf(floorOf));
    if (turn < 0) costs.length = floors.length = 0;
  }
  const [sorted, sortedFloors] = [costs, floors].map((list) => list.sort((left, right) => left - right));
  const at = (list: readonly number[] | undefined, share: number): number => list?.[Math.floor(calls * share)] ?? Number.NaN;
  return {
    text: name,
    "least, ms": at(sorted, 0).toFixed(2),
    "quarter, ms": at(sorted, 0.25).toFixed(2),
    "median, ms": at(sorted, 0.5).toFixed(2),
    "floor, ms": at(sortedFloors, 0.5).toFixed(2),
    "times the floor": (at(sorted, 0.5) / at(sortedFloors, 0.5)).toFixed(2),
  };
};

console.log(`Grounding ${characters / 1000} KB and sixty values, CPU of ${calls} calls, Node ${process.version}`);
console.table([measure("full of numbers", numbered()), measure("postings", postings())]);
