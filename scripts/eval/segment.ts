/**
 * Measures splitting on result pages: `node scripts/eval/segment.ts FOLDER`. The titles that a page's own map of its postings
 * names (`JobDataArray`) are the truth; a segment is right when its title is one of them.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { prepare } from "../../src/prepare/prepare.ts";
import { sourceRange } from "../../src/prepare/source-range.ts";
import { splitPostings } from "../../src/segment/split-postings.ts";

const plain = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const main = ([folder, ...flags]: readonly string[]): void => {
  if (folder === undefined) throw new Error("Usage: node scripts/eval/segment.ts FOLDER [--list]");
  let found = 0;
  let named = 0;
  let right = 0;
  let segmentCount = 0;
  for (const name of readdirSync(folder)) {
    const document = prepare({ content: readFileSync(path.join(folder, name)) }, { maxContentBytes: 20_000_000 });
    const titles = [...document.source.matchAll(/"jobTitle":"((?:[^"\\]|\\.)*)"/g)].map((match) => plain(JSON.parse(`"${match[1]}"`)));
    const start = performance.now();
    const segments = splitPostings(document, { postings: [], sourceRange });
    const took = performance.now() - start;
    const got = segments.map(({ title }) => plain(title ?? ""));
    const rest = [...got];
    for (const title of titles) {
      const index = rest.findIndex((other) => other === title || (title.length > 20 && other.startsWith(title)));
      if (index >= 0) rest.splice(index, 1);
      else if (flags.includes("--list")) console.log(`missed: ${name} ${title}`);
      if (index >= 0) found++;
    }
    named += titles.length;
    segmentCount += segments.length;
    right += got.filter((title) => titles.includes(title)).length;
    console.log(`${name}: ${segments.length} segments, map names ${titles.length}, ${took.toFixed(1)} ms`);
    if (flags.includes("--list"))
      for (const title of new Set(got.filter((other) => !titles.includes(other)))) console.log(`not in the map: ${title}`);
  }
  console.log(`recall ${found} of ${named}; segments in the map ${right} of ${segmentCount}`);
};

main(process.argv.slice(2));
