import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import * as z from "zod/v4";
import { extractorEventNames } from "../../src/events.ts";
import { createExtractor } from "../../src/index.ts";
import { startFakeOpenAI } from "../support/fake-openai.ts";
import { startFaultServer } from "../support/fault-server.ts";
import { modelAlone } from "../support/model-alone.ts";
import { echoes } from "./support/echoes.ts";
import { seenOf } from "./support/seen-of.ts";

const key = "sk-MARKER-OF-THE-LOCAL-KEY-0123456789";
const header = "MARKER-OF-A-SECRET-HEADER";
const cloudKey = "sk-MARKER-OF-THE-CLOUD-KEY-0123456789";
const content = "MARKER-OF-THE-POSTING";
const schema = z.object({ title: z.string(), town: z.string().nullable() });
const size = Object.keys(echoes).length * 4;

/** A batch over a fleet of two servers, each of which meets every posting with another echo, or with a good answer. */
async function runFleet(policy: "full" | "hash-only") {
  const faults = Object.values(echoes);
  const options = {
    faultOf: ({ posting }: { readonly posting: number }) => (posting % 2 === 0 ? null : (faults[posting % faults.length] ?? null)),
  };
  const servers = await Promise.all([startFaultServer(options), startFaultServer(options)]);
  await using openai = await startFakeOpenAI({ kind: "raw", status: 500, headers: {}, body: `${cloudKey} ${content}` });
  const folder = await mkdtemp(join(tmpdir(), "jobsieve-secrets-"));
  const path = join(folder, "run.jsonl");
  const extractor = createExtractor({
    ...{ ...modelAlone, schema, sleep: async () => undefined },
    local: { baseURL: servers.map(({ url }) => url), apiKey: key, headers: { "x-private": header } },
    cloud: { apiKey: cloudKey, baseURL: openai.baseURL, headers: { "x-private": header } },
    timeouts: { deadlineMs: 3_000 },
  });
  const quiet: unknown[] = [];
  for (const name of extractorEventNames) extractor.on(name, (event) => quiet.push({ name, event }));
  const postings = Array.from({ length: size }, (_, posting) => ({ id: `p${posting}`, content: `# Baker ${posting}\n\n${content}` }));
  const batch = extractor.extractMany(postings, { journal: { path, content: policy }, onProgress: (progress) => quiet.push(progress) });
  quiet.push(batch, extractor);
  const outcomes: unknown[] = [];
  for await (const outcome of batch) {
    outcomes.push(outcome);
    if (outcome.status !== "extracted") quiet.push(outcome);
  }
  quiet.push(batch, batch.progress(), extractor.stats(), extractor.ledger, extractor.ledger.report());
  await extractor.close();
  const journal = await readFile(path, "utf8");
  await Promise.all(servers.map((server) => server.close()));
  await rm(folder, { recursive: true });
  return { outcomes, quiet, journal };
}

describe("a batch over a fleet of servers that throw back all that they were sent", () => {
  it.each(["full", "hash-only"] as const)("shows no key anywhere, and posting text in results alone (journal: %s)", async (policy) => {
    const { outcomes, quiet, journal } = await runFleet(policy);
    expect(outcomes).toHaveLength(size);
    const all = seenOf(outcomes) + seenOf(quiet) + journal;
    for (const secret of [key, header, cloudKey]) expect(all).not.toContain(secret);
    for (const value of quiet) expect(seenOf(value)).not.toContain(content);
    expect(journal.split("\n").length).toBeGreaterThan(size);
    if (policy === "hash-only") expect(journal).not.toContain(content);
  });
});
