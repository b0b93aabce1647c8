// Several servers behind one extractor: each posting goes to the one with the most room, and one that is down is left alone.
import { createExtractor, jobPostingSchema } from "jobsieve";
import { localURL, posting } from "./posting.ts";

await using extractor = createExtractor({
  schema: jobPostingSchema.pick({ title: true, company: true, experience: true }),
  // A port where nothing listens stands for a server that is down.
  local: { baseURL: [localURL, "http://127.0.0.1:9/v1"] },
});
extractor.on("breaker-open", ({ endpoint, retryInMs }) => console.log(`${endpoint} is down; it is tried again in ${retryInMs} ms`));

const [server] = await extractor.check();
if (server?.status !== "ready") {
  console.log("No server is up:", server?.error?.message);
} else {
  const postings = Array.from({ length: 4 }, (_, index) => ({ id: `posting-${index + 1}`, content: posting }));
  for await (const outcome of extractor.extractMany(postings, { timeoutMs: 300_000 })) {
    const { endpoint } = (outcome.status === "extracted" ? outcome.result.attempts.at(-1) : null) ?? { endpoint: "nobody" };
    console.log(outcome.key, outcome.status, "by", endpoint);
  }
}
for (const { endpoint, breaker, limit } of extractor.stats().servers) console.log(endpoint, breaker, `at most ${limit} at once`);
