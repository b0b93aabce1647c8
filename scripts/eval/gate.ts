/**
 * Measures the gate on a corpus: `node scripts/eval/gate.ts CORPUS [--list] [--hide-data]`. Each folder of the corpus gives its
 * pages to one of two halves by a hash of their names: the weights were set on the first and are reported on the second. Rates
 * are given for the pages as filed, and as read by hand where their folder is wrong about them (gate-labels.ts).
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { judgePage } from "../../src/gate/judge-page.ts";
import { prepare } from "../../src/prepare/prepare.ts";
import { readStructuredPostings } from "../../src/structured/read-structured-postings.ts";
import { gateLabels } from "./gate-labels.ts";

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

interface JudgedPage extends Page {
  readonly isLetThrough: boolean;
}

const isRight = ({ isLetThrough, isPosting }: JudgedPage): boolean => isLetThrough === isPosting;

/** The page with what a reader says of it; other readings of the same name in other spellings of its accents are the same page. */
const asRead = (page: JudgedPage): JudgedPage => {
  const name = page.name.normalize("NFC");
  const label = gateLabels.find((entry) => entry.set === page.set && name.startsWith(entry.name.normalize("NFC")));
  return label === undefined ? page : { ...page, isPosting: label.isPosting };
};

const reportSets = (pages: readonly JudgedPage[]): void => {
  for (const set of [...new Set(pages.map((page) => page.set))].sort()) {
    for (const isPosting of [true, false]) {
      const cells = (["tuned", "tested"] as const).map((half) => {
        const chosen = pages.filter((page) => page.set === set && page.isPosting === isPosting && halfOf(page.name) === half);
        return `${half} ${chosen.filter(isRight).length} of ${chosen.length}`;
      });
      if (pages.some((page) => page.set === set && page.isPosting === isPosting))
        console.log(`${set.padEnd(38)}${isPosting ? "posting    " : "no posting "} ${cells.join("   ")}`);
    }
  }
};

const reportRates = (pages: readonly JudgedPage[], labels: string): void => {
  for (const half of ["tested half", "both halves"]) {
    for (const isPosting of [true, false]) {
      const chosen = pages.filter((page) => page.isPosting === isPosting && (half === "both halves" || halfOf(page.name) === "tested"));
      const right = chosen.filter(isRight).length;
      const share = `${right} of ${chosen.length} = ${((100 * right) / Math.max(1, chosen.length)).toFixed(1)} %`;
      console.log(
        `${labels}, ${half}, ${isPosting ? "postings let through" : "others refused"}: ${share}, 95 % ${interval(right, chosen.length)} %`,
      );
    }
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
    const key = `${page.set} ${page.isPosting ? "posting" : "other"} → ${kind}`;
    kinds.set(key, (kinds.get(key) ?? 0) + 1);
    if (isLetThrough !== page.isPosting && flags.includes("--list"))
      console.log(`wrong (${halfOf(page.name)}): ${page.set} ${page.name} ${kind} ${confidence} ${reasons.join(" ")}`);
    return { ...page, isLetThrough };
  });
  reportSets(judged);
  reportRates(judged, "as filed");
  reportRates(judged.map(asRead), "as read by hand");
  for (const [key, count] of kinds) console.log(`${key}: ${count}`);
  times.sort((left, right) => left - right);
  console.log(`judgePage: median ${times[times.length >> 1]?.toFixed(3)} ms, p95 ${times[Math.floor(times.length * 0.95)]?.toFixed(3)} ms`);
};

main(process.argv.slice(2));
