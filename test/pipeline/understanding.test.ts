import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as z from "zod/v4";
import { createExtractor, ModelCallError, NotAJobPostingError, OutputValidationError, PostingsFailedError } from "../../src/index.ts";
import { createFakeLanguageModel } from "../../src/testing/fake-language-model.ts";

const html = (body: string, jsonLd?: object) =>
  `<!doctype html><html lang="en"><head><title>Night Baker | Acme Bakery</title>${
    jsonLd === undefined ? "" : `<script type="application/ld+json">${JSON.stringify(jsonLd)}</script>`
  }</head><body>${body}</body></html>`;

const body = `<h1>Night Baker</h1><p>Acme Bakery, Lyon, France</p><p>We bake 4,000 loaves a night and look for a second pair of hands.</p>
<h2>Responsibilities</h2><ul><li>Bake sourdough bread</li><li>Clean the ovens</li></ul>
<h2>Requirements</h2><ul><li>A diploma in baking</li><li>French at level B1</li></ul>
<p>Salary: 2,300 to 2,600 EUR a month</p><p><a href="https://acme.example/apply/1">Apply now</a></p>`;

const stated = {
  "@context": "https://schema.org",
  "@type": "JobPosting",
  title: "Night Baker",
  hiringOrganization: { "@type": "Organization", name: "Acme Bakery" },
  jobLocation: { "@type": "Place", address: { addressLocality: "Lyon", addressCountry: "FR" } },
  baseSalary: { "@type": "MonetaryAmount", currency: "EUR", value: { minValue: 2300, maxValue: 2600, unitText: "MONTH" } },
  datePosted: "2026-10-01",
  employmentType: "FULL_TIME",
  description: "<p>We bake 4,000 loaves a night and look for a second pair of hands.</p>",
};

const short = z.object({
  title: z.string(),
  company: z.string().nullable(),
  baseSalary: z.object({ minValue: z.number().nullable(), maxValue: z.number().nullable(), currency: z.string().nullable() }).nullable(),
});

describe("a page that states its data", () => {
  test("costs no token, and every value has its place in the input", async () => {
    const model = createFakeLanguageModel({ respond: [] });
    await using extractor = createExtractor({ schema: short, models: [{ id: "local", model }] });
    const content = html(body, stated);
    const { data, route, usage, cost, evidence, attempts } = await extractor.extract({ content });
    expect(data).toEqual({ title: "Night Baker", company: "Acme Bakery", baseSalary: { minValue: 2300, maxValue: 2600, currency: "EUR" } });
    expect(route).toMatchObject({ kind: "structured-data", candidate: null });
    expect([usage.inputTokens, usage.outputTokens, cost.usd, attempts.length, model.calls.length]).toEqual([0, 0, 0, 0, 0]);
    for (const path of ["title", "company", "baseSalary.minValue", "baseSalary.maxValue", "baseSalary.currency"]) {
      const { start, end, quote } = evidence[path] ?? {};
      expect(content.slice(start ?? 0, end ?? 0)).toBe(quote);
      expect(quote).not.toBe("");
    }
    expect(evidence["baseSalary.minValue"]?.quote?.replace(",", "")).toContain("2300");
  });

  test("is read without any model configured, and what code could not read is told", async () => {
    await using extractor = createExtractor({ local: false });
    const { data, warnings } = await extractor.extract({ content: html(body, stated), referenceDate: "2026-11-01" });
    expect(data).toMatchObject({ title: "Night Baker", company: "Acme Bakery", datePosted: "2026-10-01", employmentTypes: ["FULL_TIME"] });
    expect(data.responsibilities).toEqual(["Bake sourdough bread", "Clean the ovens"]);
    for (const { code } of warnings) expect(["field-unread", "sources-differ", "value-ungrounded"]).toContain(code);
  });

  test("asks the model only for the groups with a field that is missing", async () => {
    const schema = short.extend({ mood: z.string().nullable() });
    const model = createFakeLanguageModel({ respond: [JSON.stringify({ mood: "second pair of hands" })] });
    await using extractor = createExtractor({ schema, models: [{ id: "local", model }] });
    const { data, route, evidence } = await extractor.extract({ content: html(body, stated) });
    expect(Object.keys(Object(model.calls[0]?.schema.jsonSchema.properties))).toEqual(["mood"]);
    expect(data).toMatchObject({ title: "Night Baker", mood: "second pair of hands" });
    expect(route.kind).toBe("model");
    expect(evidence.mood).toMatchObject({ source: "model", status: "exact", quote: "second pair of hands" });
  });

  test("is a second opinion only, where the option says so", async () => {
    const model = createFakeLanguageModel({
      respond: [JSON.stringify({ title: "Night Baker", company: null, baseSalary: { minValue: 2300, maxValue: 9999, currency: "EUR" } })],
    });
    await using extractor = createExtractor({ schema: short, structuredData: "evidence", models: [{ id: "local", model }] });
    const { data, warnings } = await extractor.extract({ content: html(body, stated) });
    expect(model.calls).toHaveLength(1);
    expect(data).toMatchObject({ company: "Acme Bakery", baseSalary: { minValue: 2300, maxValue: 2600 } });
    expect(warnings.map(({ code }) => code)).toContain("value-ungrounded");
  });

  test("that shows no text is read from its data alone", async () => {
    await using extractor = createExtractor({ schema: short, models: [{ id: "local", model: createFakeLanguageModel({ respond: [] }) }] });
    const { data } = await extractor.extract({ content: html('<div id="root"></div>', stated) });
    expect(data.company).toBe("Acme Bakery");
  });
});

describe("what a model invents", () => {
  const invented = {
    title: "Night Baker",
    company: "Globex Corporation",
    baseSalary: { minValue: 120_000, maxValue: 150_000, currency: "USD" },
  };
  const content = html("<h1>Night Baker</h1><p>We look for a baker.</p><h2>Requirements</h2><ul><li>A diploma</li></ul><p>Apply now.</p>");
  const options = (respond: readonly object[]) => ({
    schema: short,
    structuredData: "off" as const,
    onVerdict: "extract" as const,
    models: [{ id: "local", model: createFakeLanguageModel({ respond: respond.map((json) => JSON.stringify(json)) }) }],
  });

  test("becomes null, and the warning holds the value that was refused", async () => {
    await using extractor = createExtractor(options([invented]));
    const { data, evidence, warnings } = await extractor.extract({ content });
    expect(data).toEqual({ title: "Night Baker", company: null, baseSalary: null });
    expect(Object.keys(evidence)).toEqual(["title"]);
    const refused = warnings.filter(({ code }) => code === "value-ungrounded");
    expect(refused.map(({ path }) => path)).toEqual(expect.arrayContaining(["company", "baseSalary.minValue", "baseSalary.maxValue"]));
    expect(refused.map(({ message }) => message).join(" ")).toContain("Globex");
  });

  test("stays with a warning under flag", async () => {
    await using extractor = createExtractor({ ...options([invented]), onUngrounded: "flag" });
    const { data, evidence, warnings } = await extractor.extract({ content });
    expect(data.company).toBe("Globex Corporation");
    expect(evidence.company).toMatchObject({ status: "none", start: null });
    expect(warnings.some(({ code, path }) => code === "value-flagged" && path === "company")).toBe(true);
  });

  test("fails the posting under throw, and where the schema demands the value, without a repair", async () => {
    await using thrower = createExtractor({ ...options([invented]), onUngrounded: "throw" });
    const error = await thrower.extract({ content }).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ cause: { code: "output-validation", reason: "ungrounded" } });
    const strict = { ...options([invented, invented]), schema: z.object({ title: z.string(), company: z.string() }) };
    await using demanding = createExtractor(strict);
    const failed = await demanding.extract({ content }).catch((reason: unknown) => reason);
    const { cause } = Object(failed);
    expect(OutputValidationError.isInstance(cause) && [cause.reason, cause.paths]).toEqual(["ungrounded", ["company"]]);
    expect(strict.models[0]?.model.calls).toHaveLength(1);
  });
});

describe("the gate", () => {
  const blog = readFileSync(new URL("../../demo/postings/cds-blog-codage-collectif.md", import.meta.url), "utf8");

  test("refuses a page that is no posting before anything is sent", async () => {
    const model = createFakeLanguageModel({ respond: [] });
    await using extractor = createExtractor({ models: [{ id: "local", model }] });
    const error = await extractor.extract(blog).catch((reason: unknown) => reason);
    expect(NotAJobPostingError.isInstance(error) && error.verdict.kind).toBe("not-a-posting");
    expect(model.calls).toHaveLength(0);
    expect((await extractor.prepare(blog)).verdict.kind).toBe("not-a-posting");
  });

  test("lets it through with a warning where the option says so", async () => {
    const model = createFakeLanguageModel({ respond: [JSON.stringify({ title: "Codage collectif", company: null, baseSalary: null })] });
    await using extractor = createExtractor({ schema: short, onVerdict: "extract", models: [{ id: "local", model }] });
    const { warnings } = await extractor.extract(blog);
    expect(warnings[0]?.code).toBe("verdict-overridden");
  });
});

describe("extractAll", () => {
  const board = readFileSync(new URL("../../demo/postings/usajobs-board-trimmed.html", import.meta.url), "utf8");

  test("gives each posting of a page that states several as data, from its own data", async () => {
    const second = { ...stated, title: "Day Baker", jobLocation: { address: { addressLocality: "Nice", addressCountry: "FR" } } };
    const content = html("<h1>Jobs at Acme</h1><h2>Night Baker</h2><p>Lyon</p><h2>Day Baker</h2><p>Nice</p>", [stated, second]);
    await using extractor = createExtractor({ local: false });
    const results = await extractor.extractAll({ content, referenceDate: "2026-11-01" });
    expect(results.map(({ data }) => [data.title, data.locations[0]?.city])).toEqual([
      ["Night Baker", "Lyon"],
      ["Day Baker", "Nice"],
    ]);
    for (const { evidence } of results) {
      const { start, end, quote } = evidence.title ?? {};
      expect(content.slice(start ?? 0, end ?? 0)).toBe(quote);
    }
  });

  test("cuts a board page into its postings, each with places of its own in the input", async () => {
    await using extractor = createExtractor({ local: false });
    await expect(extractor.extract(board)).rejects.toMatchObject({ code: "not-a-job-posting", verdict: { kind: "listing" } });
    const results = await extractor.extractAll(board);
    expect(results.length).toBeGreaterThan(20);
    const starts = results.map(({ evidence }) => evidence.description?.start ?? -1);
    expect(new Set(starts).size).toBe(results.length);
    expect(starts).toEqual(starts.toSorted((left, right) => left - right));
    for (const { data, evidence } of results) {
      const { start, end, quote } = evidence.title ?? {};
      if (data.title !== null) expect(board.slice(start ?? 0, end ?? 0)).toBe(quote);
      if (data.applyUrl !== null) expect(board).toContain(data.applyUrl);
    }
  });

  test("gives the one posting of any other page", async () => {
    await using extractor = createExtractor({ local: false });
    const results = await extractor.extractAll(html(body, stated));
    expect(results.map(({ data }) => data.title)).toEqual(["Night Baker"]);
  });

  test("keeps the results of the others when one posting of a page fails", async () => {
    const second = { ...stated, title: "Day Baker" };
    const schema = z.object({ title: z.string().refine((title) => title !== "Day Baker") });
    const content = html("<h1>Jobs at Acme</h1><h2>Night Baker</h2><p>Lyon</p><h2>Day Baker</h2><p>Nice</p>", [stated, second]);
    await using extractor = createExtractor({ local: false, schema });
    const error = await extractor.extractAll(content).catch((reason: unknown) => reason);
    expect(PostingsFailedError.isInstance(error) && [error.indexes, error.results.map(({ data }) => data)]).toEqual([
      [1],
      [{ title: "Night Baker" }],
    ]);
  });
});

describe("a model whose answers are unusable", () => {
  const schema = short.extend({ mood: z.string().nullable() });

  test("leaves what code read, as a partial result that says so", async () => {
    const model = createFakeLanguageModel({ respond: () => "no JSON at all" });
    await using extractor = createExtractor({ schema, models: [{ id: "local", model }] });
    const { data, completeness, warnings, attempts, route } = await extractor.extract(html(body, stated));
    expect(data).toMatchObject({ title: "Night Baker", company: "Acme Bakery", mood: null });
    expect([completeness, route.kind]).toEqual(["partial", "model"]);
    expect(attempts.length).toBeGreaterThan(0);
    expect(warnings.map(({ code }) => code)).toContain("model-failed");
  });

  test("is an error under throw: the caller asked for all or nothing", async () => {
    const model = createFakeLanguageModel({ respond: () => "hello" });
    await using extractor = createExtractor({ schema, onUngrounded: "throw", models: [{ id: "local", model }] });
    await expect(extractor.extract(html(body, stated))).rejects.toMatchObject({ code: "extraction-failed" });
  });

  test("is an error where code read nothing, and where the server is what failed", async () => {
    const garbled = createFakeLanguageModel({ respond: () => "no JSON at all" });
    await using alone = createExtractor({ schema, structuredData: "off", models: [{ id: "local", model: garbled }] });
    await expect(alone.extract(html(body, stated))).rejects.toMatchObject({ code: "extraction-failed" });
    const down = createFakeLanguageModel({
      respond: () => new ModelCallError({ kind: "server", provider: "fake", endpoint: "fake", message: "down" }),
    });
    const retry = { attempts: 1 };
    await using dead = createExtractor({ schema, retry, models: [{ id: "local", model: down }] });
    await expect(dead.extract(html(body, stated))).rejects.toMatchObject({ code: "extraction-failed" });
  });
});

test("a value that must not stay unproved fails the posting under throw, also where code read the rest", async () => {
  const schema = short.extend({ homepage: z.url().nullable() });
  const model = createFakeLanguageModel({ respond: () => JSON.stringify({ homepage: "https://made-up.example/" }) });
  await using extractor = createExtractor({ schema, onUngrounded: "throw", models: [{ id: "local", model }] });
  await expect(extractor.extract(html(body, stated))).rejects.toMatchObject({ cause: { code: "output-validation", reason: "ungrounded" } });
});

test("the record of a page read by code alone does not claim what it could not read", async () => {
  const schema = short.extend({ mood: z.string().nullable() });
  await using extractor = createExtractor({ local: false, schema });
  const { route, warnings } = await extractor.extract(html(body, stated));
  expect(route.reason).toMatch(/no model could be asked/);
  expect(warnings).toMatchObject([{ code: "field-unread", path: "mood" }]);
});

describe("what the user's schema refuses of code's reading", () => {
  const picky = z.object({ title: z.string().nullable(), datePosted: z.string().datetime().nullable() });

  test("is null with a warning where no model is configured", async () => {
    await using extractor = createExtractor({ local: false, schema: picky });
    const { data, warnings } = await extractor.extract(html(body, stated));
    expect(data).toEqual({ title: "Night Baker", datePosted: null });
    expect(warnings.find(({ code }) => code === "schema-refused")).toMatchObject({
      path: "datePosted",
      message: expect.stringContaining("2026-10-01"),
    });
  });

  test("is asked of the model, whose value then counts", async () => {
    const model = createFakeLanguageModel({ respond: [JSON.stringify({ datePosted: "2026-10-01T00:00:00Z" })] });
    await using extractor = createExtractor({ schema: picky, models: [{ id: "local", model }], onUngrounded: "flag" });
    const { data } = await extractor.extract(html(body, stated));
    expect(data.datePosted).toBe("2026-10-01T00:00:00Z");
    expect(model.calls).toHaveLength(1);
  });

  test("does not lose the entries of a list that is too long", async () => {
    const schema = z.object({ requirements: z.array(z.string()).max(1) });
    await using extractor = createExtractor({ local: false, schema });
    const { data, warnings } = await extractor.extract(html(body, stated));
    expect(data.requirements).toEqual(["A diploma in baking"]);
    expect(warnings).toMatchObject([{ code: "list-capped", path: "requirements" }]);
  });
});

describe("what only the page's data states", () => {
  test("is not absent because the text is silent about it", async () => {
    const silent = html(
      `<h1>Night Baker</h1><p>${"We bake and we laugh. ".repeat(20)}</p><h2>Requirements</h2><ul><li>A diploma</li></ul>`,
      stated,
    );
    const schema = z.object({ title: z.string(), baseSalary: z.string().nullable() });
    const model = createFakeLanguageModel({ respond: [JSON.stringify({ baseSalary: "2300 EUR" })] });
    await using extractor = createExtractor({ schema, models: [{ id: "local", model }] });
    await extractor.extract(silent);
    expect(model.calls).toHaveLength(1);
  });

  test("comes in plain words, and a placeholder is no value", async () => {
    const schema = z.object({ sector: z.string().nullable(), seats: z.number().nullable(), unit: z.string().nullable() });
    const fields = { sector: { from: "industry" }, seats: { from: "totalJobOpenings" }, unit: { from: "employmentUnit" } } as const;
    await using extractor = createExtractor({ local: false, schema, fields });
    const page = html(body, { ...stated, industry: "Food &amp;amp; Drink", totalJobOpenings: "3", employmentUnit: "N/A" });
    expect((await extractor.extract(page)).data).toEqual({ sector: "Food & Drink", seats: 3, unit: null });
  });

  test("may be all that is read: a schema that asks no model needs none", async () => {
    const schema = z.object({ title: z.string().nullable(), firm: z.string().nullable() });
    const fields = { title: { ask: false }, firm: { ask: false, from: "hiringOrganization.name" } } as const;
    await using extractor = createExtractor({ schema, fields });
    const { data, route } = await extractor.extract(html(body, stated));
    expect([data, route.kind]).toEqual([{ title: "Night Baker", firm: "Acme Bakery" }, "structured-data"]);
  });
});

test("bytes without an envelope are refused with the advice to wrap them", async () => {
  await using extractor = createExtractor({ local: false });
  // What a JavaScript caller may pass.
  const bytes = new TextEncoder().encode("# Baker") as unknown as string;
  await expect(extractor.extract(bytes)).rejects.toMatchObject({
    code: "invalid-options",
    message: expect.stringContaining("content: bytes"),
  });
});
