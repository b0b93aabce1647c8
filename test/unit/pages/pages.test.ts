import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { createExtractor, UnreadableContentError } from "../../../src/index.ts";
import { acceptedFor, type GoldPage, readingOf, readPages } from "./pages.gold.ts";

const folder = new URL("../../fixtures/pages/", import.meta.url);
const pages = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .flatMap((name) => readPages(readFileSync(new URL(name, folder), "utf8")));
const extractor = createExtractor({ local: false, onVerdict: "extract" });

const inputOf = ({ gold: { url, reference }, content }: GoldPage) => ({
  content,
  ...(url === undefined ? {} : { url }),
  ...(reference === undefined ? {} : { referenceDate: reference }),
});

const verdictOf = async (page: GoldPage): Promise<string> => {
  try {
    return (await extractor.prepare(inputOf(page))).verdict.kind;
  } catch (error) {
    if (UnreadableContentError.isInstance(error)) return "unreadable";
    throw error;
  }
};

const isPosting = ({ gold: { verdict } }: GoldPage) => verdict === "posting" || verdict === "closed";

describe("pages of boards, recruiting systems and employers, read by code alone", () => {
  test.each(pages)("$id is what it is", async (page) => {
    expect([page.gold.verdict].flat()).toContain(await verdictOf(page));
  });

  test.each(pages.filter(isPosting))("$id says what it says and nothing else", async (page) => {
    const { data } = await extractor.extract(inputOf(page));
    for (const [field, value] of Object.entries(readingOf(data))) {
      const accepted = acceptedFor(page.gold, field);
      if (accepted !== null) expect(accepted, field).toContain(value);
    }
  });
});
