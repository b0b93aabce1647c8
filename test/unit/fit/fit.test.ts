import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { keepRanges } from "../../../src/fit/keep-ranges.ts";
import { planWindows } from "../../../src/fit/plan-windows.ts";
import { reduceDocument } from "../../../src/fit/reduce-document.ts";
import { prepare } from "../../../src/prepare/prepare.ts";
import { sourceRange } from "../../../src/prepare/source-range.ts";

const headings = { responsibilities: ["what you'll do"], requirements: ["requirements", "=profile"], benefits: ["benefits"] };
const words = (count: number, word: string) => `${word} `.repeat(count).trim();
const read = (content: string) => prepare({ content }, { maxContentBytes: 20_000_000 });
const countWords = (text: string) => text.split(/\s+/).filter((word) => word !== "").length;

const posting = `# Cook

Acme looks for a cook in Berlin.

## What you'll do

- ${words(30, "cook")}

## Requirements

- ${words(30, "knives")}

## About us

Acme is the best. ${words(300, "history")}

${words(100, "more")}

## Benefits

- ${words(30, "soup")}
`;

function fitsWithin(limit: number) {
  return async (text: string) => countWords(text) <= limit;
}

describe("the reduction ladder", () => {
  test("leaves out what the employer writes under every posting first, and keeps its beginning", async () => {
    const document = read(posting);
    const reduced = await reduceDocument(document, { asked: null, headings, fits: fitsWithin(200) });
    expect(reduced?.rungs).toEqual(["boilerplate"]);
    expect(reduced?.document.text).toContain("Acme is the best.");
    expect(reduced?.document.text).toContain("soup soup");
    expect(reduced?.document.text).not.toContain("more more");
    const lost = reduced?.document.removed.filter(({ reason }) => reason === "too-long") ?? [];
    expect(lost.length).toBeGreaterThan(0);
    for (const { start, end } of lost) expect(document.source.slice(start, end)).toMatch(/history|more/);
  });

  test("leaves out lists that nobody asks for only where every asked field is known to stand elsewhere", async () => {
    const document = read(posting);
    const parts = { headings, fits: fitsWithin(120) };
    expect(await reduceDocument(document, { ...parts, asked: null })).toBeNull();
    const reduced = await reduceDocument(document, { ...parts, asked: new Set(["title", "company"] as const) });
    expect(reduced?.rungs).toEqual(["boilerplate", "unasked"]);
    expect(reduced?.document.text).not.toContain("soup soup");
    expect(reduced?.document.text).toContain("Acme looks for a cook in Berlin.");
  });

  test("keeps requirements while experience is asked for", async () => {
    const reduced = await reduceDocument(read(posting), { headings, fits: fitsWithin(120), asked: new Set(["experience"] as const) });
    expect(reduced?.document.text).toContain("knives knives");
  });

  test("leaves out a block that stands there again in other letters", async () => {
    const block = words(40, "twice");
    const reduced = await reduceDocument(read(`Cook\n\n${block}\n\nMore.\n\n${block.toUpperCase()}\n`), {
      asked: null,
      headings,
      fits: fitsWithin(50),
    });
    expect(reduced?.rungs).toEqual(["repeated"]);
    expect(reduced?.document.text.match(/twice/gi)).toHaveLength(40);
  });

  test("gives nothing when the posting itself is too long: it is never cut", async () => {
    expect(await reduceDocument(read(posting), { asked: null, headings, fits: fitsWithin(10) })).toBeNull();
  });
});

describe("kept ranges", () => {
  test("lead back to the same places of the source", () => {
    const document = read(posting);
    const start = document.text.indexOf("## Requirements");
    const kept = keepRanges(document, {
      ranges: [
        { start: 0, end: 6 },
        { start, end: document.text.length },
      ],
      reason: null,
    });
    const at = kept.text.indexOf("knives");
    const range = sourceRange(kept, { start: at, end: at + 6 });
    expect(document.source.slice(range.start, range.end)).toBe("knives");
  });
});

describe("windows", () => {
  test("hold every character once, fit, and end between paragraphs", async () => {
    const { text } = read(posting);
    const windows = await planWindows(text, { count: async (part) => countWords(part), maxTokens: 150 });
    expect(windows?.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
    for (const { start, end } of windows ?? []) expect(countWords(text.slice(start, end))).toBeLessThanOrEqual(150);
  });

  test("cut a block that is too long itself, never inside a character", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }),
        fc.integer({ min: 3, max: 9 }),
        async (text, maxTokens) => {
          const count = async (part: string) => part.length;
          const windows = await planWindows(text, { count, maxTokens });
          expect(windows?.map(({ start, end }) => text.slice(start, end)).join("")).toBe(text);
          for (const { start } of windows ?? []) expect(text.charCodeAt(start) >= 0xdc00 && text.charCodeAt(start) <= 0xdfff).toBe(false);
        },
      ),
    );
  });

  test("are refused when there would be too many", async () => {
    expect(await planWindows("word ".repeat(10_000), { count: async (part) => countWords(part), maxTokens: 5 })).toBeNull();
  });
});
