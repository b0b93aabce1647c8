/**
 * What `prepare` keeps, costs and survives, beside other converters: stated facts, tokens, milliseconds of CPU, linearity, hostile pages.
 *
 *   node bench/prepare.ts [--corpus FOLDER] [--no-peers]
 *
 * FOLDER holds folders with `html/*.html`, and `gold/*.json` beside them where facts are known. Without it the demo's pages are read.
 */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { Tokenizer } from "htmlparser2";
import { prepare } from "../src/prepare/prepare.ts";
import { createQwen3Tokenizer } from "../src/tokenizers/qwen3.ts";
import { loadPeer } from "./load-peer.ts";
import { hostilePages } from "./prepare-hostile.ts";
import { countKept, type FactPage, readFactPages } from "./prepare-pages.ts";

type Convert = (html: string) => string;

const maxContentBytes = 40_000_000;
const { values } = parseArgs({ options: { corpus: { type: "string" }, "no-peers": { type: "boolean", default: false } } });
const { signal } = new AbortController();
const tokenizer = createQwen3Tokenizer();

const prepared: Convert = (html) => prepare({ content: html, contentType: "text/html" }, { maxContentBytes }).text;

const nothing = (): void => undefined;

/** The floor: the tokenizer alone, with callbacks that do nothing. */
const tokenizeOnly: Convert = (html) => {
  const names =
    "onattribdata onattribend onattribentity onattribname oncdata onclosetag oncomment ondeclaration onend onopentagend onopentagname onprocessinginstruction onselfclosingtag ontext ontextentity";
  const callbacks = Object.fromEntries(names.split(" ").map((name) => [name, nothing]));
  // Every callback the tokenizer knows is named above.
  const tokenizer = new Tokenizer({ decodeEntities: false }, callbacks as unknown as ConstructorParameters<typeof Tokenizer>[1]);
  tokenizer.write(html);
  tokenizer.end();
  return "";
};

const cpuOf = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

const median = (numbers: readonly number[]): number => numbers.toSorted((left, right) => left - right)[numbers.length >> 1] ?? Number.NaN;

const readSets = (): ReadonlyMap<string, readonly FactPage[]> => {
  const { corpus } = values;
  if (corpus === undefined) return new Map([["demo", readFactPages(fileURLToPath(new URL("../demo/postings/", import.meta.url)))]]);
  const folders = readdirSync(corpus).filter((name) => existsSync(join(corpus, name, "html")));
  return new Map(folders.map((name) => [name, readFactPages(join(corpus, name, "html"))]));
};

const converters = async (): Promise<ReadonlyMap<string, Convert>> => {
  const own: readonly (readonly [string, Convert])[] = [
    ["tokenizer alone (floor)", tokenizeOnly],
    ["jobsieve prepare", prepared],
  ];
  if (values["no-peers"]) return new Map(own);
  const { cheerioText, htmlToTextText, mdreamText, readabilityText, turndownText } = await loadPeer("cleaners");
  const peers = { mdream: mdreamText, "html-to-text": htmlToTextText, cheerio: cheerioText, turndown: turndownText };
  return new Map([...own, ...Object.entries(peers), ["readability + jsdom", readabilityText]]);
};

/** Milliseconds for 76 KB of these pages; slow converters get fewer rounds, and the first ones warm the compiler up. */
const speedOf = (convert: Convert, pages: readonly FactPage[]): number => {
  const size = pages.reduce((sum, { html }) => sum + html.length, 0);
  const round = (): number =>
    cpuOf(() => {
      for (const { html } of pages) convert(html);
    });
  const first = round();
  const rounds = first > 3000 ? 1 : first > 600 ? 4 : 30;
  const costs = Array.from({ length: rounds }, round);
  return (median(costs.slice(rounds >> 1)) / size) * 76 * 1024;
};

const rowOf = async (convert: Convert, pages: readonly FactPage[]) => {
  let facts = 0;
  let kept = 0;
  let tokens = 0;
  for (const page of pages) {
    const text = convert(page.html);
    facts += page.facts.length;
    kept += countKept(page, text);
    tokens += await tokenizer.count(text, { signal });
  }
  const share = facts === 0 ? "–" : `${((100 * kept) / facts).toFixed(1)} % of ${facts}`;
  return { "facts kept": share, "tokens a page": Math.round(tokens / pages.length), "ms for 76 KB": speedOf(convert, pages).toFixed(2) };
};

for (const [name, pages] of readSets()) {
  const rows: Record<string, Awaited<ReturnType<typeof rowOf>>> = {};
  for (const [converter, convert] of await converters()) rows[converter] = await rowOf(convert, pages);
  const size = pages.reduce((sum, { html }) => sum + html.length, 0) / pages.length / 1024;
  console.log(`${name}: ${pages.length} pages, ${size.toFixed(0)} KB on average, Node ${process.version}`);
  console.table(rows);
}

const sample = [...readSets().values()]
  .flat()
  .slice(0, 60)
  .map(({ html }) => html)
  .join("\n");
console.log("Pages after each other, by size");
console.table(
  [1, 2, 5, 10, 20].map((megabytes) => {
    const content = sample.repeat(Math.ceil((megabytes * 1_000_000) / sample.length)).slice(0, megabytes * 1_000_000);
    const milliseconds = median([1, 2, 3].map(() => cpuOf(() => prepared(content))));
    return { megabytes, milliseconds: milliseconds.toFixed(0), "milliseconds a megabyte": (milliseconds / megabytes).toFixed(1) };
  }),
);

console.log("Hostile pages");
const hostile: Record<string, { readonly milliseconds: string; readonly ends: string }> = {};
for (const { name, content, contentType = "text/html" } of hostilePages()) {
  let ends = "";
  const milliseconds = cpuOf(() => {
    try {
      ends = `${prepare({ content, contentType }, { maxContentBytes }).text.length} characters`;
    } catch (error) {
      ends = error instanceof Error ? error.name : "no error object";
    }
  });
  hostile[name] = { milliseconds: milliseconds.toFixed(0), ends };
}
console.table(hostile);
