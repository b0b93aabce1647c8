/** Works through many postings in one way, in a process of its own, and prints what it measured as JSON. Its argument is a {@link BatchRun} as JSON. */
import { type BatchMeasures, createBatchProbe } from "./batch-probe.ts";
import { type BatchWayName, batchWays } from "./batch-ways.ts";
import { pick, postingTexts } from "./pages.ts";

/** What is run. */
export interface BatchRun {
  readonly way: BatchWayName;
  /** Of the server, and of a quick one to warm up on. */
  readonly origin: string;
  readonly warmOrigin: string;
  readonly slots: number;
  readonly count: number;
  readonly warmMs: number;
}

/** Of a posting's text: short, as the server's time does not depend on it. */
const characters = 1200;
const warmRounds = 10;

// Started by the bench alone, which writes the argument from the same type.
const { way, origin, warmOrigin, slots, count, warmMs } = JSON.parse(process.argv[2] ?? "") as BatchRun;
const texts = postingTexts().map((text) => text.slice(0, characters));
const textOf = (index: number): string => `${pick(texts, index)}\nReference ${index}`;

/** A client that starts anew each time: what is warm afterwards is the code alone. */
async function run(server: string, parts: Pick<BatchRun, "count" | "warmMs">): Promise<BatchMeasures> {
  const probe = await createBatchProbe({ ...parts, origin: server, slots });
  await batchWays[way]({ url: `${server}/v1`, count: parts.count, slots, textOf }, probe);
  return probe.measures();
}

await run(warmOrigin, { count: slots * warmRounds, warmMs: 0 });
process.stdout.write(JSON.stringify(await run(origin, { count, warmMs })));
process.exit();
