import { expect, test } from "vitest";
import { readLines } from "../../../../../src/models/openai/batch/read-lines.ts";

async function linesOf(...pieces: readonly (string | Uint8Array)[]): Promise<readonly string[]> {
  const encoder = new TextEncoder();
  async function* body(): AsyncGenerator<Uint8Array> {
    for (const piece of pieces) yield typeof piece === "string" ? encoder.encode(piece) : piece;
  }
  const lines: string[] = [];
  for await (const line of readLines(body(), () => {})) lines.push(line);
  return lines;
}

test("lines come out whole however the body is cut, also within a character", async () => {
  const bytes = new TextEncoder().encode('{"a":"Köchin"}\n{"b":1}');
  const cuts = Array.from(bytes, (_, index) => [bytes.subarray(0, index), bytes.subarray(index)] as const);
  for (const cut of cuts) expect(await linesOf(...cut)).toEqual(['{"a":"Köchin"}', '{"b":1}']);
});

test("empty lines are left out", async () => {
  expect(await linesOf("\n\na\r\n \n", "b", "\n")).toEqual(["a\r", "b"]);
});

test("a line that never ends is left out, and the next one is read", async () => {
  const megabyte = "x".repeat(1024 * 1024);
  expect(await linesOf("a\n", ...Array.from({ length: 40 }, () => megabyte), "\nb\n")).toEqual(["a", "b"]);
});
