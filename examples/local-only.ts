// Nothing leaves the machine: without `cloud` there is no cloud, whatever stands in the environment.
import { createExtractor, NoCandidateError } from "jobsieve";
import { localURL, posting } from "./posting.ts";

await using extractor = createExtractor({ local: { baseURL: localURL } });

for (const { candidate, status, model, contextWindow, server, error } of await extractor.check()) {
  console.log(`${candidate}: ${status}`, status === "ready" ? { model, contextWindow, server } : error?.message);
}

const board = posting.repeat(60); // far above the threshold of 8,000 tokens
try {
  await extractor.extract(board);
} catch (error) {
  if (!NoCandidateError.isInstance(error)) throw error;
  console.log(`not sent (set "${error.option}" to send it): ${error.message}`);
}
