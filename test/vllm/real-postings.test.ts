import { expect, it } from "vitest";
import * as z from "zod/v4";
import { demoPostings, readPosting } from "../../demo/postings.ts";
import { createExtractor, ExtractionFailedError, ExtractorError } from "../../src/index.ts";
import { modelAlone } from "../support/model-alone.ts";
import { patientTestMs, patientTimeouts } from "./support/test-schemas.ts";
import { describeVllm, smollm2Server } from "./support/vllm-servers.ts";

/** What a careful user would ask for, with checks that no grammar can make. */
const schema = z.object({
  title: z.string().max(120).nullable(),
  employer: z.string().max(120).nullable(),
  city: z.string().max(80).nullable(),
  salary: z.object({
    amount: z.number().min(1).max(1_000_000).nullable(),
    unit: z.enum(["HOUR", "MONTH", "YEAR"]).nullable(),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .nullable(),
  }),
  deadline: z.iso.date().nullable(),
});

/** Of readable text, so that two busy cores can read them all. */
const mostCharacters = 8_000;

describeVllm("a small model that invents, on the real postings of the demo", () => {
  it(
    "gives data that passes the schema, or a typed error with every request in it",
    async () => {
      const { baseURL } = await smollm2Server();
      const local = { baseURL, handshakeTimeoutMs: 240_000 };
      await using extractor = createExtractor({ ...modelAlone, schema, local, timeouts: patientTimeouts, maxOutputTokens: 96 });
      const pages = await Promise.all(demoPostings.map(readPosting));
      const postings = pages.filter(({ content }) => content.byteLength <= mostCharacters);
      expect(postings.length).toBeGreaterThanOrEqual(6);
      const outcomes = await Promise.all(postings.map((posting) => extractor.safeExtract(posting)));
      for (const outcome of outcomes) {
        if (outcome.status === "extracted") {
          const { data, attempts, completeness } = outcome.result;
          expect(schema.safeParse(data).error?.issues ?? []).toEqual([]);
          expect(completeness).toBe("complete");
          expect(attempts.at(-1)).toMatchObject({ status: "succeeded", finishReason: "stop" });
          continue;
        }
        const { error } = outcome;
        if (!ExtractionFailedError.isInstance(error)) throw error;
        const { cause } = error;
        expect(["output-validation", "output-truncated", "runaway-output"]).toContain(
          ExtractorError.isInstance(cause) ? cause.code : cause,
        );
        expect(error.attempts.length).toBeGreaterThanOrEqual(2);
        expect(error.attempts.length).toBeLessThanOrEqual(4);
      }
      const { extractions } = extractor.stats();
      expect(extractions).toMatchObject({ total: postings.length, aborted: 0 });
      expect(extractions.extracted).toBe(outcomes.filter(({ status }) => status === "extracted").length);
      // A grammar that the server obeys and nullable fields make it possible at all.
      expect(extractions.extracted).toBeGreaterThan(0);
    },
    patientTestMs,
  );
});
