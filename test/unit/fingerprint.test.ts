import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod/v4";
import type { Engine } from "../../src/engine.ts";
import type { ExtractorOptions } from "../../src/extractor-options.ts";
import { createFingerprint, fingerprintBase } from "../../src/fingerprint.ts";
import { resolveOptions } from "../../src/options.ts";
import { compileSchema } from "../../src/schema/compile-schema.ts";
import type { Posting } from "../../src/spec/posting.ts";
import { createFakeLanguageModel } from "../../src/testing/fake-language-model.ts";

const schema = z.object({ title: z.string().nullable(), pay: z.number().nullable() });
const models = [{ id: "one", model: createFakeLanguageModel({ respond: [] }), maxInputTokens: 8000, weight: null }];

function base(
  given: ExtractorOptions = {},
  parts: { readonly schema?: z.ZodObject; readonly candidates?: readonly object[]; readonly fields?: object } = {},
) {
  const plan = compileSchema(parts.schema ?? schema, { fields: { ...parts.fields } });
  // Only what a fingerprint reads.
  return fingerprintBase({ options: resolveOptions(given), plan, candidates: parts.candidates ?? models } as unknown as Engine<unknown>);
}

const call = { instructions: null, postingsPerPage: "one", schemaVersion: null } as const;
const posting: Posting = { content: "text", url: "https://a.example/1", contentType: "text/html", referenceDate: "2026-01-01" };
const of = (given: Partial<Posting> = {}, options: object = {}) =>
  createFingerprint(base(), { ...call, ...options })({ ...posting, ...given });

describe("a fingerprint is the same", () => {
  test("for the same posting and options, whatever the order of their keys", () => {
    const text = fc.string({ minLength: 1 });
    fc.assert(
      fc.property(text, text, fc.boolean(), (content, url, isTurned) => {
        const one = { content, url, contentType: "text/html" };
        const other = isTurned ? { contentType: "text/html", url, content } : { url, content, contentType: "text/html" };
        const options = isTurned ? { sampling: { seed: 1, topP: 0.5 }, threshold: 5 } : { threshold: 5, sampling: { topP: 0.5, seed: 1 } };
        const fingerprint = createFingerprint(base({ sampling: { topP: 0.5, seed: 1 }, threshold: 5 }), call);
        expect(createFingerprint(base(options), call)(other)).toBe(fingerprint(one));
      }),
      { numRuns: 50 },
    );
  });

  test("for text given alone, and for options that change no result", () => {
    const fingerprint = createFingerprint(base(), call);
    expect(fingerprint("text")).toBe(fingerprint({ content: "text" }));
    expect(of({ id: "another" })).toBe(of());
    const timeouts = { deadlineMs: 5, totalMs: 7 };
    expect(base({ timeouts, retry: { attempts: 1 }, maxContentBytes: 9, prices: {} })).toBe(base());
  });
});

describe("a fingerprint changes", () => {
  test("with each part of the posting", () => {
    const parts: Partial<Posting>[] = [
      ...[{}, { content: "text!" }, { content: Buffer.from("text") }, { url: "https://a.example/2" }, { url: undefined }],
      ...[{ contentType: "text/markdown" }, { contentType: undefined }, { referenceDate: "2026-01-02" }, { referenceDate: undefined }],
    ];
    expect(new Set(parts.map((part) => of(part))).size).toBe(parts.length);
  });

  test("with each option of the call", () => {
    const options = [{}, { instructions: "Be brief." }, { postingsPerPage: "all" }, { schemaVersion: "2" }, { schemaVersion: "3" }];
    expect(new Set(options.map((option) => of({}, option))).size).toBe(options.length);
  });

  test("with each option of the extractor that changes results", () => {
    const options: ExtractorOptions[] = [
      ...([{}, { instructions: "Be brief." }, { threshold: 5 }, { structuredData: "off" }, { onVerdict: "extract" }] as const),
      ...([{ onUngrounded: "flag" }, { onOverflow: ["split"] }, { maxOutputTokens: 99 }, { sampling: { seed: 1 } }] as const),
      ...[{ sampling: { temperature: 1 } }, { sampling: { topP: 0.5 } }],
    ];
    expect(new Set(options.map((option) => base(option))).size).toBe(options.length);
  });

  test("with the schema, what is said of its fields, and the models", () => {
    const [one] = models;
    const other = { ...one, model: createFakeLanguageModel({ respond: [], modelId: "other" }) };
    const bases = [
      ...[base(), base({}, { schema: schema.extend({ more: z.string().nullable() }) }), base({}, { fields: { title: { ask: false } } })],
      ...[base({}, { schema: z.object({ title: z.string().describe("its name").nullable(), pay: z.number().nullable() }) })],
      ...[base({}, { candidates: [] }), base({}, { candidates: [other] }), base({}, { candidates: [{ ...one, id: "two" }] })],
      ...[base({}, { candidates: [{ ...one, maxInputTokens: 5 }] }), base({}, { candidates: [{ ...one, weight: 1 }] })],
      base({}, { candidates: [...models, other] }),
    ];
    expect(new Set(bases).size).toBe(bases.length);
  });
});

test("what is no posting is refused by a typed error", () => {
  expect(() => of({ content: 5 as never })).toThrow("The content is not text");
  expect(() => of({ referenceDate: new Date(Number.NaN) })).toThrow("referenceDate");
});
