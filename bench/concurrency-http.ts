import { createExtractor } from "../src/index.ts";
import { alwaysAsking } from "./always-asking.ts";
import { pick, postingTexts } from "./pages.ts";
import type { Section } from "./section.ts";
import { startSimulatedServer } from "./simulated-server.ts";

const slotCounts = [4, 32];
const serviceMs = 4_000;
const warmMs = 5_000;
const runMs = 25_000;
/** Calls that the program has going at once: more than any server here has slots. */
const callsAtOnce = 256;

/** The real client against a simulated server over HTTP, in real time: the adaptive limit, and a pool of N for comparison. */
export async function runOverHttp(): Promise<Section> {
  const rows: string[][] = [];
  for (const slots of slotCounts) {
    rows.push(await runOne(slots, { name: "pool of N", hasMetrics: true, local: { maxConcurrency: slots } }));
    rows.push(await runOne(slots, { name: "adaptive, metrics", hasMetrics: true, local: {} }));
    rows.push(await runOne(slots, { name: "adaptive, latency", hasMetrics: false, local: {} }));
  }
  return {
    title: "Filling a server over HTTP",
    columns: ["slots", "client", "share of capacity", "mean queue", "longest queue", "metrics read"],
    rows,
    notes: [`${callsAtOnce} calls going at once, ${runMs / 1000} s of which the first ${warmMs / 1000} do not count.`],
  };
}

interface HttpWay {
  readonly name: string;
  readonly hasMetrics: boolean;
  readonly local: { readonly maxConcurrency?: number };
}

async function runOne(slots: number, { name, hasMetrics, local }: HttpWay): Promise<string[]> {
  const server = await startSimulatedServer({ slots, serviceMs, hasMetrics });
  const extractor = createExtractor({ ...alwaysAsking, local: { baseURL: server.baseURL, ...local } });
  const texts = postingTexts().map((text) => text.slice(0, 1200));
  const stop = new AbortController();
  let next = 0;
  const lane = async (): Promise<void> => {
    while (!stop.signal.aborted) {
      const index = next++;
      const content = `${pick(texts, index)}\nReference ${index}`;
      await extractor.safeExtract({ content, id: `posting-${index}` });
    }
  };
  const lanes = Promise.all(Array.from({ length: callsAtOnce }, lane));
  await passed(warmMs);
  const before = server.stats();
  await passed(runMs - warmMs);
  const after = server.stats();
  stop.abort();
  await extractor.close({ abort: true });
  await lanes;
  await server.close();
  const share = (after.busyMs - before.busyMs) / (after.slotMs - before.slotMs);
  const queue = (after.waitingMs - before.waitingMs) / (runMs - warmMs);
  return [String(slots), name, share.toFixed(3), queue.toFixed(1), String(after.mostWaiting), String(after.metricsRead)];
}

const passed = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
