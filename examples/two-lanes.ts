// Two lanes: short postings go to the local server, long ones through OpenAI's Batch API at half the price. Here a double on
// this machine answers in its place; leave `baseURL` out and pass your key, and the same program works on the real one.
import { createExtractor, createOpenAIModel, createVllmModel } from "jobsieve";
import { type FakeBatchRequest, startFakeBatchApi } from "jobsieve/testing";
import * as z from "zod";
import { localURL } from "./posting.ts";

const schema = z.object({ title: z.string().nullable(), shift: z.enum(["day", "night"]).nullable() });

/** What a model would say: every posting here is of the night shift. */
function answer({ body }: FakeBatchRequest) {
  const { response_format: format } = z.object({ response_format: z.object({ json_schema: z.object({ schema: wire }) }) }).parse(body);
  const asked = Object.keys(format.json_schema.schema.properties);
  return { text: JSON.stringify(Object.fromEntries(asked.map((field) => [field, field === "shift" ? "night" : null]))) };
}
const wire = z.object({ properties: z.record(z.string(), z.unknown()) });

await using api = await startFakeBatchApi({ respond: answer });
const cloud = createOpenAIModel({ apiKey: "any", baseURL: api.baseURL });
const local = createVllmModel({ baseURL: localURL });

// Without a local server everything goes to the cloud.
const [server] = await createExtractor({ models: [{ id: "local", model: local }] }).check();
const models = [...(server?.status === "ready" ? [{ id: "local", model: local }] : []), { id: "cloud", model: cloud }];
await using extractor = createExtractor({ schema, models, threshold: 200, onOverflow: ["cloud"], onVerdict: "extract" });

const duties = Array.from({ length: 60 }, (_, number) => `Oven ${number + 1} is filled and emptied in the night shift.`).join("\n\n");
const postings = Array.from({ length: 6 }, (_, number) => ({
  id: `posting ${number + 1}`,
  content: `# Baker ${number + 1}\n\nNight shift.${number % 2 === 0 ? "" : `\n\n${duties}`}`,
}));

// With a journal, a run that is stopped while its batch is under way collects the answers with the same call.
for await (const outcome of extractor.extractMany(postings, { cloudLane: "batch", cloudBatches: { pollMinMs: 50 } })) {
  if (outcome.status === "extracted") {
    const { data, route, attempts } = outcome.result;
    console.log(`${outcome.key}: ${data.title}, ${data.shift}; answered by ${route.candidate} in the lane ${attempts.at(-1)?.lane}`);
  } else console.log(`${outcome.key}: ${outcome.status}`);
}
console.log(`${api.batches.length} batches with ${api.batches.map(({ requests }) => requests.length).join(", ")} requests`);
