import { readdir, readFile } from "node:fs/promises";
import { loadavg } from "node:os";
import { join } from "node:path";
import { installVllm } from "./install.ts";
import { progressLine } from "./progress.ts";
import type { CpuModel } from "./recipe.ts";
import { runAsCommand } from "./run-as-command.ts";
import { startVllm, type VllmServer } from "./start-vllm.ts";

const postings = join(import.meta.dirname, "..", "..", "demo", "postings");
const outputTokens = 400;
const documentTokens = 1_000;

const schema = {
  type: "object",
  properties: {
    title: { type: "string" },
    company: { type: ["string", "null"] },
    city: { type: ["string", "null"] },
    responsibilities: { type: "array", items: { type: "string" }, minItems: 8, maxItems: 40 },
  },
  required: ["title", "company", "city", "responsibilities"],
  additionalProperties: false,
};

/** Prints what docs/vllm-on-cpu.md quotes: start time, memory, and the time of a posting with one and with eight in flight. */
await runAsCommand(async ({ signal }) => {
  await installVllm({ signal, onProgress: (progress) => console.log(progressLine(progress)) });
  for (const model of ["smollm2", "tiny"] as const) await measureModel(model, signal);
});

async function measureModel(model: CpuModel, signal: AbortSignal): Promise<void> {
  const server = await startVllm({ model, signal });
  try {
    console.log(
      `${model}: start ${(server.startMs / 1_000).toFixed(0)} s, memory ${await memoryGigabytes(server)} GB, load ${loadavg()[0]?.toFixed(1)}`,
    );
    const documents = await cutDocuments(server, signal);
    await generate(server, { document: documents[0] ?? "", signal }); // the first request compiles the grammar
    for (const inFlight of [1, 8]) await measureInFlight(server, { documents: documents.slice(0, 8), inFlight, signal });
    console.log(`${model}: memory after the run ${await memoryGigabytes(server)} GB`);
  } finally {
    await server.stop();
  }
}

async function measureInFlight(
  server: VllmServer,
  { documents, inFlight, signal }: { readonly documents: readonly string[]; readonly inFlight: number; readonly signal: AbortSignal },
): Promise<void> {
  const waiting = documents.values();
  const seconds: number[] = [];
  let tokens = 0;
  const begin = performance.now();
  const work = async () => {
    for (const document of waiting) {
      const start = performance.now();
      const generated = await generate(server, { document, signal });
      tokens += generated;
      seconds.push((performance.now() - start) / 1_000);
    }
  };
  await Promise.all(Array.from({ length: inFlight }, work));
  const total = (performance.now() - begin) / 1_000;
  const median = seconds.toSorted((left, right) => left - right)[Math.floor(seconds.length / 2)] ?? 0;
  const rates = `${(total / documents.length).toFixed(1)} s a posting over the run, ${(tokens / total).toFixed(0)} output tokens/s`;
  console.log(
    `${server.model}: ${inFlight} in flight: median latency ${median.toFixed(1)} s, ${rates}, ${Math.round(tokens / documents.length)} tokens an answer`,
  );
}

async function generate(
  server: VllmServer,
  { document, signal }: { readonly document: string; readonly signal: AbortSignal },
): Promise<number> {
  const body = {
    model: server.servedModelName,
    messages: [
      { role: "system", content: "Extract the job posting as JSON." },
      { role: "user", content: document },
    ],
    temperature: 0,
    max_tokens: outputTokens,
    response_format: { type: "json_schema", json_schema: { name: "posting", schema, strict: true } },
  };
  const answer = await post(`${server.baseURL}/chat/completions`, { body, signal });
  return answer.usage?.completion_tokens ?? 0;
}

/** Nine different documents of the same length in tokens of the model. */
async function cutDocuments(server: VllmServer, signal: AbortSignal): Promise<readonly string[]> {
  const files = (await readdir(postings)).filter((file) => /^(cds|tts).*\.md$/.test(file));
  const texts = await Promise.all(files.map((file) => readFile(join(postings, file), "utf8")));
  return Promise.all(
    texts.map(async (text) => {
      const repeated = text.repeat(2); // some postings are shorter than the wanted length
      const { tokens = [] } = await post(`${server.url}/tokenize`, { body: { prompt: repeated, add_special_tokens: false }, signal });
      const { prompt = "" } = await post(`${server.url}/detokenize`, { body: { tokens: tokens.slice(0, documentTokens) }, signal });
      return prompt;
    }),
  );
}

/** The fields this script reads from a server's answers. */
interface ServerAnswer {
  readonly usage?: { readonly completion_tokens: number };
  readonly tokens?: readonly number[];
  readonly prompt?: string;
}

async function post(url: string, { body, signal }: { readonly body: unknown; readonly signal: AbortSignal }): Promise<ServerAnswer> {
  const headers = { "content-type": "application/json" };
  const response = await fetch(url, { method: "POST", headers, body: JSON.stringify(body), signal });
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return (await response.json()) as ServerAnswer; // vLLM's documented answers; the fields are read with defaults
}

/** Memory of the server's processes, shared pages counted once. */
async function memoryGigabytes({ pid }: VllmServer): Promise<string> {
  const processes = (await readdir("/proc")).filter((name) => /^\d+$/.test(name));
  const sizes = await Promise.all(
    processes.map(async (process) => {
      const stat = await readFile(`/proc/${process}/stat`, "utf8").catch(() => "");
      const group = Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[2]);
      if (group !== pid) return 0;
      const rollup = await readFile(`/proc/${process}/smaps_rollup`, "utf8").catch(() => "");
      return Number(/^Pss:\s+(\d+) kB$/m.exec(rollup)?.[1] ?? 0) * 1_024;
    }),
  );
  return (sizes.reduce((sum, size) => sum + size, 0) / 1e9).toFixed(1);
}
