import { expect, test } from "vitest";
import * as z from "zod/v4";
import { createExtractor } from "../../src/index.ts";
import { heapInUse } from "../support/heap-in-use.ts";

const rows = 20_000;

/** As small as a page can be: what is measured is the batch. The long tests read a million whole pages. */
function* source() {
  for (let index = 0; index < rows; index += 1) {
    const posting = { "@context": "https://schema.org", "@type": "JobPosting", title: `Baker ${index}` };
    yield { id: `row ${index}`, content: `<script type="application/ld+json">${JSON.stringify(posting)}</script>` };
  }
}

test("20,000 rows that state their postings are read at a constant heap", async () => {
  await using extractor = createExtractor({ local: false, schema: z.object({ title: z.string() }) });
  const heap: number[] = [];
  let count = 0;
  for await (const { status } of extractor.extractMany(source())) {
    if (status === "extracted") count += 1;
    if (count % 4000 === 0) heap.push(heapInUse());
  }
  const [first = 0] = heap;
  expect({ count, samples: heap.length }).toEqual({ count: rows, samples: 5 });
  for (const bytes of heap) expect(bytes).toBeLessThan(1.15 * first);
});
