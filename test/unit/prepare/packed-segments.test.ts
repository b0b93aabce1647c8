import { expect, it } from "vitest";
import { packSegments } from "../../../src/prepare/packed-segments.ts";
import { prepare } from "../../../src/prepare/prepare.ts";

it("gives the segments as they were written, and the same list each time", () => {
  const segments = packSegments([0, 5, 10, 15, 6, 1, 20, 25]);
  expect(segments()).toEqual([
    { start: 0, length: 5, sourceStart: 10, sourceEnd: 15 },
    { start: 6, length: 1, sourceStart: 20, sourceEnd: 25 },
  ]);
  expect(segments()).toBe(segments());
});

it("keeps the segments of a document in a copy of it", () => {
  const document = prepare("<p>Nurse &amp; midwife</p><p>Berlin</p>", { maxContentBytes: 1000 });
  expect(document.segments.length).toBeGreaterThan(1);
  expect({ ...document }.segments).toEqual(document.segments);
  expect(structuredClone(document).segments).toEqual(document.segments);
  expect(JSON.parse(JSON.stringify(document)).segments).toEqual(document.segments);
});
