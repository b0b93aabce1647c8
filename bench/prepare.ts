/**
 * Milliseconds of CPU a page for `prepare`, beside other converters when they are installed, and whether it stays linear.
 *
 * node bench/prepare.ts [folder of .html files ...]
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Parser } from "htmlparser2";
import { prepare } from "../src/prepare/prepare.ts";

type Convert = (html: string) => number;

const maxContentBytes = 40_000_000;
const defaultFolder = new URL("../test/fixtures/prepare/", import.meta.url).pathname;

const readPages = (folders: readonly string[]): readonly string[] =>
  folders.flatMap((folder) =>
    readdirSync(folder)
      .filter((file) => file.endsWith(".html"))
      .map((file) => readFileSync(join(folder, file), "utf8")),
  );

/** The floor: a pass of the parser that only counts. */
const parseOnly: Convert = (html) => {
  let length = 0;
  const parser = new Parser({ onopentag: () => undefined, ontext: (text) => (length += text.length) });
  parser.end(html);
  return length;
};

const importConverter = async (name: string, pick: (module: Record<string, unknown>) => unknown): Promise<Convert | null> => {
  try {
    const convert: unknown = pick(await import(name));
    return typeof convert === "function" ? (html) => String(convert(html)).length : null;
  } catch {
    return null;
  }
};

const cpuOf = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

const median = (values: readonly number[]): number => values.toSorted((left, right) => left - right)[values.length >> 1] ?? Number.NaN;

/** Rounds before the measured ones: enough for the compiler also on a few small pages. */
const warmUps = 40;

const measure = (convert: Convert, pages: readonly string[]) => {
  const rounds: number[] = [];
  let text = 0;
  for (let round = 0; round < warmUps + 15; round++) {
    text = 0;
    rounds.push(
      cpuOf(() => {
        for (const page of pages) text += convert(page);
      }),
    );
  }
  return { milliseconds: median(rounds.slice(warmUps)), text };
};

const pages = readPages(process.argv.length > 2 ? process.argv.slice(2) : [defaultFolder]);
const size = pages.reduce((sum, { length }) => sum + length, 0);
const converters: readonly (readonly [string, Convert | null])[] = [
  ["htmlparser2, parse only", parseOnly],
  ["jobsieve prepare", (html) => prepare({ content: html, contentType: "text/html" }, { maxContentBytes }).text.length],
  ["html-to-text", await importConverter("html-to-text", ({ convert }) => convert)],
  ["mdream", await importConverter("mdream", ({ htmlToMarkdown }) => htmlToMarkdown)],
];

const rows = converters.flatMap(([name, convert]) => {
  if (convert === null) return [];
  const { milliseconds, text } = measure(convert, pages);
  const perPage = (milliseconds / size) * 76 * 1024;
  return [{ converter: name, "ms a page of 76 KB": perPage.toFixed(2), "text / page": (text / size).toFixed(3) }];
});
console.log(`${pages.length} pages, ${(size / pages.length / 1024).toFixed(0)} KB on average, Node ${process.version}`);
console.table(rows);

const page = pages.join("\n");
console.table(
  [1, 4, 16].map((megabytes) => {
    const content = page.repeat(Math.ceil((megabytes * 1_000_000) / page.length)).slice(0, megabytes * 1_000_000);
    const milliseconds = median([1, 2, 3].map(() => cpuOf(() => prepare({ content, contentType: "text/html" }, { maxContentBytes }))));
    return { megabytes, milliseconds: milliseconds.toFixed(0), "milliseconds a megabyte": (milliseconds / megabytes).toFixed(1) };
  }),
);
