/**
 * Measures the gate on a corpus: `node scripts/eval/gate.ts CORPUS [--list]`. Each folder of the corpus gives its pages to one
 * of two halves by a hash of their names: the weights were set on the first and are reported on the second.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { judgePage } from "../../src/gate/judge-page.ts";
import { prepare } from "../../src/prepare/prepare.ts";
import { readStructuredPostings } from "../../src/structured/read-structured-postings.ts";

interface Page {
  readonly set: string;
  readonly name: string;
  readonly isPosting: boolean;
  readonly content: string | Uint8Array;
}

const maxContentBytes = 20_000_000;
const z = 1.96;

const halfOf = (name: string): "tuned" | "tested" => {
  let hash = 7;
  for (const unit of name) hash = (hash * 31 + unit.charCodeAt(0)) % 1_000_003;
  return hash % 2 === 0 ? "tuned" : "tested";
};

/** Wilson's 95 % interval of a share, in per cent. */
const interval = (hits: number, n: number): string => {
  if (n === 0) return "–";
  const share = hits / n;
  const middle = (share + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const reach = (z / (1 + (z * z) / n)) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  return `${((middle - reach) * 100).toFixed(1)}–${((middle + reach) * 100).toFixed(1)}`;
};

const htmlPages = (root: string, { set, isPosting }: { set: string; isPosting: (name: string) => boolean }): readonly Page[] => {
  const folder = path.join(root, set, "html");
  return readdirSync(folder).map((name) => ({ set, name, isPosting: isPosting(name), content: readFileSync(path.join(folder, name)) }));
};

const rows = (root: string, { set, file, isPosting }: { set: string; file: string; isPosting: boolean }): readonly Page[] =>
  readFileSync(path.join(root, set, file), "utf8")
    .trim()
    .split("\n")
    // Rows of the corpus are our own files.
    .map((line) => JSON.parse(line) as { id: string; text: string })
    .map(({ id, text }) => ({ set: `${set}/${file}`, name: id, isPosting, content: text }));

const pagesOf = (root: string): readonly Page[] => [
  ...htmlPages(root, { set: "18f-tts", isPosting: (name) => !name.startsWith("performance-profiles") }),
  ...htmlPages(root, { set: "builtin", isPosting: () => true }),
  ...htmlPages(root, { set: "readability-negatives", isPosting: () => false }),
  ...htmlPages(root, { set: "usajobs-2009", isPosting: () => false }),
  ...rows(root, { set: "cds-canada", file: "postings.jsonl", isPosting: true }),
  ...rows(root, { set: "cds-canada", file: "negatives_blog.jsonl", isPosting: false }),
  ...rows(root, { set: "jobtech-se", file: "postings.jsonl", isPosting: true }),
  ...rows(root, { set: "jobtech-se", file: "platsannonser.jsonl", isPosting: true }),
  ...rows(root, { set: "navikt-no", file: "postings.jsonl", isPosting: true }),
  ...rows(root, { set: "la-city-bulletins", file: "postings.jsonl", isPosting: true }),
  ...rows(root, { set: "18f-tts", file: "positions.jsonl", isPosting: true }),
];

const report = (pages: readonly (Page & { readonly isRight: boolean })[]): void => {
  for (const set of [...new Set(pages.map((page) => page.set))].sort()) {
    for (const isPosting of [true, false]) {
      const cells = (["tuned", "tested"] as const).map((half) => {
        const chosen = pages.filter((page) => page.set === set && page.isPosting === isPosting && halfOf(page.name) === half);
        return `${half} ${chosen.filter(({ isRight }) => isRight).length} of ${chosen.length}`;
      });
      if (pages.some((page) => page.set === set && page.isPosting === isPosting))
        console.log(`${set.padEnd(38)}${isPosting ? "posting    " : "no posting "} ${cells.join("   ")}`);
    }
  }
  for (const isPosting of [true, false]) {
    const chosen = pages.filter((page) => page.isPosting === isPosting && halfOf(page.name) === "tested");
    const right = chosen.filter(({ isRight }) => isRight).length;
    console.log(
      `tested half, ${isPosting ? "postings let through" : "others refused"}: ${right} of ${chosen.length}, 95 % ${interval(right, chosen.length)} %`,
    );
  }
};

const main = ([root, ...flags]: readonly string[]): void => {
  if (root === undefined) throw new Error("Usage: node scripts/eval/gate.ts CORPUS [--list] [--hide-data]");
  const times: number[] = [];
  const kinds = new Map<string, number>();
  const judged = pagesOf(root).map((page) => {
    const document = prepare({ content: page.content }, { maxContentBytes });
    const postings = flags.includes("--hide-data") ? [] : readStructuredPostings(document).postings;
    const start = performance.now();
    const { kind, reasons, confidence } = judgePage(document, { postings, referenceDate: null });
    times.push(performance.now() - start);
    const isLetThrough = kind === "posting" || (kind === "closed" && !reasons.includes("nothing-to-extract"));
    const isRight = isLetThrough === page.isPosting;
    const key = `${page.set} ${page.isPosting ? "posting" : "other"} → ${kind}`;
    kinds.set(key, (kinds.get(key) ?? 0) + 1);
    if (!isRight && flags.includes("--list"))
      console.log(`wrong (${halfOf(page.name)}): ${page.set} ${page.name} ${kind} ${confidence} ${reasons.join(" ")}`);
    return { ...page, isRight };
  });
  report(judged);
  for (const [key, count] of kinds) console.log(`${key}: ${count}`);
  times.sort((left, right) => left - right);
  console.log(`judgePage: median ${times[times.length >> 1]?.toFixed(3)} ms, p95 ${times[Math.floor(times.length * 0.95)]?.toFixed(3)} ms`);
};

main(process.argv.slice(2));
