import type { DemoRow, RowParts } from "./demo-row.ts";
import type { DemoPosting } from "./postings.ts";

/** How one page becomes a row. */
export interface RunParts {
  /** Pages worked on at the same time. */
  readonly concurrency: number;
  readonly run: (posting: DemoPosting) => Promise<(parts: RowParts) => DemoRow>;
  /** Called when a page is done, in the order they end. */
  readonly onRow: (row: DemoRow, done: number) => void;
}

/** Works through the pages and gives their rows in the order of the pages. */
export async function runPostings(postings: readonly DemoPosting[], { concurrency, run, onRow }: RunParts): Promise<readonly DemoRow[]> {
  const rows = new Map<DemoPosting, DemoRow>();
  const waiting = postings.values();
  const work = async () => {
    for (const posting of waiting) {
      const begin = performance.now();
      const finish = await run(posting);
      const row = finish({ posting, milliseconds: performance.now() - begin });
      rows.set(posting, row);
      onRow(row, rows.size);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, work));
  return postings.flatMap((posting) => rows.get(posting) ?? []);
}
