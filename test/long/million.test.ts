import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

interface Sample {
  readonly rows: number;
  readonly heapBytes: number;
  readonly bufferBytes: number;
}

const program = fileURLToPath(new URL("./support/many-rows.ts", import.meta.url));

/** The table that tells repeated keys doubles while it grows: 12 bytes a slot, at most three slots a key. */
const mostBufferBytesPerRow = 40;
const spareBytes = 12_000_000;

it("reads a million rows that state their postings at a constant heap", () => {
  const output = execFileSync(process.execPath, ["--no-warnings", program, "1000000"], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  const { count, heap }: { readonly count: number; readonly heap: readonly Sample[] } = JSON.parse(output);
  expect(count).toBe(1_000_000);
  const [first] = heap;
  for (const { rows, heapBytes, bufferBytes } of heap) {
    expect(heapBytes).toBeLessThan(1.15 * (first?.heapBytes ?? 0));
    expect(bufferBytes).toBeLessThan(spareBytes + mostBufferBytesPerRow * rows);
  }
});
