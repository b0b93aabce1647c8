import { parseArgs } from "node:util";
import * as z from "zod/v4";
import { createExtractor } from "../../src/create-extractor.ts";
import { ExtractorError } from "../../src/errors/extractor-error.ts";
import type { EvaluationCase } from "../../src/eval/evaluation-case.ts";
import { jobPostingSchema } from "../../src/schema/job-posting-schema.ts";
import { type ProvableKind, standsOnPage } from "../../test/support/stands-on-page.ts";
import { runAsCommand } from "../vllm/run-as-command.ts";
import { sampleOf } from "./sets.ts";

/**
 * How many made-up values of a small model reach the result: asks a server for names, pay, dates, links and addresses of
 * 100 postings, with nothing of code's but the proof, and looks each value up by other means than the library's.
 * `node scripts/eval/inventions.ts --corpus PATH --server URL`
 */
const { values } = parseArgs({
  options: { corpus: { type: "string", default: "" }, server: { type: "string", default: "http://127.0.0.1:8000/v1" } },
});
const inFlight = 16;
const schema = z.object({
  title: z.string().nullable(),
  company: z.string().nullable(),
  baseSalary: jobPostingSchema.shape.baseSalary,
  datePosted: z.string().date().nullable(),
  homepage: z.url().nullable(),
  mail: z.email().nullable(),
});
const kinds: Readonly<Record<string, ProvableKind>> = {
  ...{ title: "name", company: "name", "baseSalary.minValue": "amount", "baseSalary.maxValue": "amount" },
  ...{ datePosted: "date", homepage: "literal", mail: "literal" },
};
const at = (data: unknown, path: string): unknown =>
  path.split(".").reduce<unknown>((value, key) => (value === null ? null : Reflect.get(Object(value), key)), data) ?? null;

await runAsCommand(async ({ signal }) => {
  const timeouts = { firstTokenMs: 600_000, idleMs: 300_000, totalMs: 900_000, deadlineMs: 1_800_000 };
  const local = { baseURL: values.server, maxConcurrency: inFlight, handshakeTimeoutMs: 240_000 };
  await using extractor = createExtractor({ schema, local, timeouts, structuredData: "off", onVerdict: "extract", maxOutputTokens: 160 });
  const cases = sampleOf("sample-120", { corpus: values.corpus, isMarkupHidden: true }).slice(0, 120);
  const totals = { asked: 0, answered: 0, given: 0, refused: 0, notOnPage: 0 };
  const failures: Record<string, number> = {};
  const work = async ({ id, content }: EvaluationCase): Promise<void> => {
    if (typeof content !== "string") return;
    totals.asked += 1;
    const outcome = await extractor.safeExtract({ content, id }, { signal });
    if (outcome.status === "failed") {
      const { code, cause } = outcome.error;
      const name = ExtractorError.isInstance(cause) ? `${code}: ${cause.code}` : code;
      failures[name] = (failures[name] ?? 0) + 1;
      return;
    }
    totals.answered += 1;
    const { data, warnings } = outcome.result;
    totals.refused += warnings.filter(({ code }) => code === "value-ungrounded" || code === "placeholder").length;
    for (const [path, kind] of Object.entries(kinds)) {
      const value = at(data, path);
      if (typeof value !== "string" && typeof value !== "number") continue;
      totals.given += 1;
      if (standsOnPage(content, { value, kind })) continue;
      totals.notOnPage += 1;
      console.log(`not on the page: ${id} ${path} ${JSON.stringify(value)}`);
    }
  };
  // A deadline runs from a posting's start, so no more are begun than are in flight.
  const rest = cases.values();
  const lane = async (): Promise<void> => {
    for (const posting of rest) await work(posting);
  };
  await Promise.all(Array.from({ length: inFlight }, lane));
  console.log(totals, failures);
});
