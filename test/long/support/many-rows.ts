// Extracts so many rows that state their posting as data, and prints the heap in use at each tenth. Run with --expose-gc.
import { createExtractor } from "../../../src/create-extractor.ts";
import { heapInUse } from "../../support/heap-in-use.ts";
import { statedPage } from "../../support/stated-page.ts";

const rows = Number(process.argv[2] ?? "1000000");
const journal = process.argv[3];
const samples = 20;

function* source() {
  for (let index = 0; index < rows; index += 1) yield { id: `row-${index}`, content: statedPage(index) };
}

const extractor = createExtractor({ local: false });
const heap: { readonly rows: number; readonly heapBytes: number; readonly bufferBytes: number; readonly residentBytes: number }[] = [];
let count = 0;
for await (const outcome of extractor.extractMany(source(), { total: rows, ...(journal === undefined ? {} : { journal }) })) {
  if (outcome.status !== "extracted" || outcome.result.data.title === null) throw new Error(`${outcome.key}: ${outcome.status}`);
  count += 1;
  if (count % (rows / samples) !== 0) continue;
  const heapBytes = heapInUse();
  const { arrayBuffers: bufferBytes, rss: residentBytes } = process.memoryUsage();
  heap.push({ rows: count, heapBytes, bufferBytes, residentBytes });
  process.stderr.write(`${count} rows: heap ${Math.round(heapBytes / 1e5) / 10} MB, buffers ${Math.round(bufferBytes / 1e5) / 10} MB\n`);
}
console.log(JSON.stringify({ count, heap }));
