import { setImmediate } from "node:timers/promises";
import { afterEach, describe, expect, test, vi } from "vitest";
import * as z from "zod/v4";
import { createExtractor, NotAJobPostingError } from "../../src/index.ts";
import { createFakeLanguageModel } from "../../src/testing/fake-language-model.ts";

const page = (body: string, jsonLd: unknown = null): string =>
  `<!doctype html><html lang="en"><head><title>Jobs at Acme</title>${
    jsonLd === null ? "" : `<script type="application/ld+json">${JSON.stringify(jsonLd)}</script>`
  }</head><body><h1>Jobs at Acme</h1>${body}</body></html>`;

const baker = (city: string, more: object = {}) => ({
  "@context": "https://schema.org",
  "@type": "JobPosting",
  title: "Baker",
  hiringOrganization: { "@type": "Organization", name: "Acme" },
  jobLocation: { "@type": "Place", address: { addressLocality: city, addressCountry: "DE" } },
  ...more,
});
const shown = (city: string, { pay, path }: { readonly pay: string; readonly path: string }): string =>
  `<h2>Baker</h2><p>${city}</p><p>Salary: ${pay} EUR a year</p><p><a href="https://acme.example${path}">Apply now</a></p>`;
const blocks = (count: number): string =>
  Array.from({ length: count }, (_, index) => `<h2>Baker ${index}</h2><p>Nights in Oslo</p><h3>Requirements</h3><p>A diploma</p>`).join("");

const titleOnly = z.object({ title: z.string().nullable() });
const withMood = z.object({ title: z.string().nullable(), mood: z.string().nullable() });
const noMood = JSON.stringify({ mood: null });

/** Gives the event loop its turns until something has come about. */
const until = async (isSo: () => boolean): Promise<void> => {
  for (let turn = 0; turn < 20_000 && !isSo(); turn++) await setImmediate();
  expect(isSo()).toBe(true);
};

afterEach(() => {
  vi.useRealTimers();
});

describe("postings with one title", () => {
  test("each get what stands beside their own place, in whatever order the page shows them", async () => {
    const body = shown("Berlin", { pay: "50,000", path: "/1" }) + shown("Hamburg", { pay: "40,000", path: "/2" });
    await using extractor = createExtractor({ local: false });
    const results = await extractor.extractAll(page(body, [baker("Hamburg"), baker("Berlin")]));
    expect(results.map(({ data }) => [data.locations[0]?.city, data.baseSalary?.minValue, data.applyUrl])).toEqual([
      ["Hamburg", 40_000, "https://acme.example/2"],
      ["Berlin", 50_000, "https://acme.example/1"],
    ]);
  });

  test("get nothing of the text where it does not tell them apart", async () => {
    const body = shown("Munich", { pay: "50,000", path: "/1" }) + shown("Cologne", { pay: "40,000", path: "/2" });
    await using extractor = createExtractor({ local: false });
    const results = await extractor.extractAll(page(body, [baker("Hamburg"), baker("Berlin")]));
    expect(results.map(({ data }) => [data.locations[0]?.city, data.baseSalary, data.applyUrl])).toEqual([
      ["Hamburg", null, null],
      ["Berlin", null, null],
    ]);
  });

  test("are one where the page states the same twice", async () => {
    await using extractor = createExtractor({ local: false });
    const results = await extractor.extractAll(page(shown("Berlin", { pay: "50,000", path: "/1" }), [baker("Berlin"), baker("Berlin")]));
    expect(results.map(({ data }) => data.locations[0]?.city)).toEqual(["Berlin"]);
  });
});

describe("a page of very many postings", () => {
  test("is read up to the cap, and every result says how many were left out", async () => {
    await using extractor = createExtractor({ local: false, schema: titleOnly });
    const results = await extractor.extractAll(page(blocks(520)));
    expect(results).toHaveLength(500);
    for (const { warnings } of [results[0], results[499]].flatMap((result) => result ?? [])) {
      const [warning] = warnings.filter(({ code }) => code === "parts-left-out");
      expect(warning?.message).toContain("20");
    }
  });

  test("leaves the event loop its turns, and ends soon after an abort without starting the rest", async () => {
    await using extractor = createExtractor({ local: false, schema: titleOnly });
    const controller = new AbortController();
    let started = 0;
    extractor.on("extraction-start", () => {
      started += 1;
      if (started === 20) setTimeout(() => controller.abort(new Error("enough")), 0);
    });
    await expect(extractor.extractAll(page(blocks(400)), { signal: controller.signal })).rejects.toThrow("enough");
    const atAbort = started;
    expect(atAbort).toBeLessThan(200);
    for (let turn = 0; turn < 50; turn++) await setImmediate();
    expect(started).toBe(atAbort);
  });

  test("ends when the extractor is closed by force", async () => {
    const extractor = createExtractor({ local: false, schema: titleOnly });
    let started = 0;
    extractor.on("extraction-start", () => {
      started += 1;
      if (started === 20) void extractor.close({ abort: true });
    });
    await expect(extractor.extractAll(page(blocks(400)))).rejects.toMatchObject({ code: "extractor-closed" });
    expect(started).toBeLessThan(200);
  });

  test("asks a model about sixteen at a time, in page order", async () => {
    let open = 0;
    let most = 0;
    const respond = async () => {
      open += 1;
      most = Math.max(most, open);
      await setImmediate();
      await until(() => open >= 16 || most >= 16);
      open -= 1;
      return noMood;
    };
    const model = createFakeLanguageModel({ respond });
    await using extractor = createExtractor({ schema: withMood, models: [{ id: "local", model }] });
    const results = await extractor.extractAll(page(blocks(40)));
    expect(most).toBe(16);
    expect(results.map(({ data }) => data.title)).toEqual(Array.from({ length: 40 }, (_, index) => `Baker ${index}`));
  });

  test("gives each posting its whole time, counted from when its turn comes", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const respond = () => new Promise<string>((resolve) => setTimeout(() => resolve(noMood), 600));
    const model = createFakeLanguageModel({ respond });
    await using extractor = createExtractor({ schema: withMood, models: [{ id: "local", model }] });
    const all = extractor.extractAll(page(blocks(20)), { timeoutMs: 1_000 });
    await until(() => model.calls.length === 16);
    await vi.advanceTimersByTimeAsync(600);
    await until(() => model.calls.length === 20);
    await vi.advanceTimersByTimeAsync(600);
    expect(await all).toHaveLength(20);
  });
});

describe("a listing that cannot be cut", () => {
  const links = Array.from({ length: 12 }, (_, index) => `<li><a href="/jobs/${index}">Baker ${index}</a></li>`).join("");
  const listing = page(`<p>12 jobs found</p><p>Sort by date</p><ul>${links}</ul><p>Next page</p>`);

  test("is refused as it is by extract", async () => {
    const model = createFakeLanguageModel({ respond: [] });
    await using extractor = createExtractor({ models: [{ id: "local", model }] });
    expect((await extractor.prepare(listing)).verdict.kind).toBe("listing");
    const error = await extractor.extractAll(listing).catch((reason: unknown) => reason);
    expect(NotAJobPostingError.isInstance(error) && error.verdict.kind).toBe("listing");
    expect(model.calls).toHaveLength(0);
  });

  test("is read as one page, with a warning, where the option says so", async () => {
    await using extractor = createExtractor({ local: false, schema: titleOnly, onVerdict: "extract" });
    const results = await extractor.extractAll(listing);
    expect(results.map(({ warnings }) => warnings[0]?.code)).toEqual(["verdict-overridden"]);
  });
});
