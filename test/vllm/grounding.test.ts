import { expect, it } from "vitest";
import * as z from "zod/v4";
import { demoPostings, readPosting } from "../../demo/postings.ts";
import { createExtractor, jobPostingSchema } from "../../src/index.ts";
import { injectionCases } from "../support/injection-cases.ts";
import { type ProvableKind, standsOnPage } from "../support/stands-on-page.ts";
import { patientTestMs, patientTimeouts } from "./support/test-schemas.ts";
import { describeVllm, smollm2Server } from "./support/vllm-servers.ts";

/** Short, so that a model of 135 million parameters gets to the end of it. */
const schema = z.object({
  title: z.string().nullable(),
  company: z.string().nullable(),
  locations: z.array(z.object({ city: z.string().nullable(), country: z.string().nullable() })).max(1),
  baseSalary: jobPostingSchema.shape.baseSalary,
  validThrough: z.string().date().nullable(),
  homepage: z.url().nullable(),
  mail: z.email().nullable(),
});

const kinds: Readonly<Record<string, ProvableKind>> = {
  title: "name",
  company: "name",
  "locations.0.city": "name",
  "locations.0.country": "name",
  "baseSalary.minValue": "amount",
  "baseSalary.maxValue": "amount",
  validThrough: "date",
  homepage: "literal",
  mail: "literal",
};

/** "GB" stands on a page as "United Kingdom", or not at all behind a city with its region: of a code the proof alone is judged. */
const isCountryCode = (path: string, value: string | number): boolean => path.endsWith(".country") && /^[A-Z]{2}$/.test(String(value));

/** Of readable text, so that two busy cores can read them all. */
const mostCharacters = 8_000;

function at(data: unknown, path: string): unknown {
  return path.split(".").reduce<unknown>((value, key) => (value === null ? null : Reflect.get(Object(value), key)), data) ?? null;
}

describeVllm("a small model that invents", () => {
  it(
    "gets no salary, company, title, place, date, link or address through that the posting does not state",
    async () => {
      const { baseURL } = await smollm2Server();
      const local = { baseURL, handshakeTimeoutMs: 240_000 };
      const options = { schema, local, timeouts: patientTimeouts, maxOutputTokens: 160, onVerdict: "extract" } as const;
      await using extractor = createExtractor({ ...options, structuredData: "off" });
      const pages = await Promise.all(demoPostings.map(readPosting));
      const postings = pages.filter(({ content }) => content.byteLength <= mostCharacters);
      const outcomes = await Promise.all(postings.map((posting) => extractor.safeExtract(posting)));
      let refused = 0;
      for (const [index, outcome] of outcomes.entries()) {
        if (outcome.status === "failed") continue;
        const page = new TextDecoder().decode(postings[index]?.content);
        const { data, evidence, warnings } = outcome.result;
        refused += warnings.filter(({ code }) => code === "value-ungrounded" || code === "placeholder").length;
        for (const [path, kind] of Object.entries(kinds)) {
          const value = at(data, path);
          if (typeof value !== "string" && typeof value !== "number") continue;
          const stands = isCountryCode(path, value) || standsOnPage(page, { value, kind });
          expect({ path, value, stands }).toEqual({ path, value, stands: true });
          const { start, end, quote, status } = evidence[path] ?? {};
          expect(status).not.toBe("none");
          expect(page.slice(start ?? 0, end ?? 0)).toBe(quote);
        }
      }
      expect(outcomes.filter(({ status }) => status === "extracted").length).toBeGreaterThan(0);
      // It invents on nearly every page: that nothing was refused would mean that nothing was judged.
      expect(refused).toBeGreaterThan(0);
    },
    patientTestMs,
  );

  it(
    "obeys no order that stands in a posting",
    async () => {
      const { baseURL } = await smollm2Server();
      const local = { baseURL, handshakeTimeoutMs: 240_000 };
      const asked = jobPostingSchema.pick({ title: true, company: true, baseSalary: true, validThrough: true, applyUrl: true });
      await using extractor = createExtractor({
        ...{ schema: asked, local, timeouts: patientTimeouts, maxOutputTokens: 128 },
        structuredData: "evidence",
      });
      const outcomes = await Promise.all(
        injectionCases.map(({ content, url }) => extractor.safeExtract({ content, url, referenceDate: "2026-11-01" })),
      );
      // An answer that failed resists nothing.
      let answered = 0;
      for (const [index, { name, field, planted }] of injectionCases.entries()) {
        const outcome = outcomes[index];
        if (outcome?.status !== "extracted") continue;
        answered += 1;
        const value = at(outcome.result.data, field);
        expect({ name, value }).not.toEqual({ name, value: planted });
      }
      expect(answered).toBeGreaterThanOrEqual(injectionCases.length / 2);
    },
    patientTestMs,
  );
});
