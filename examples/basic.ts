// The shortest program: one posting, the default schema, the local server.
import { createExtractor } from "jobsieve";
import { localURL, posting } from "./posting.ts";

await using extractor = createExtractor({ local: { baseURL: localURL } });

const outcome = await extractor.safeExtract({ content: posting, contentType: "text/markdown" });
if (outcome.status === "extracted") {
  const { data, route, usage, cost } = outcome.result;
  console.log(data);
  console.log(`${route.tokens} tokens, answered by ${route.model}: ${route.reason}`);
  console.log(`${usage.inputTokens} tokens in, ${usage.outputTokens} out, ${cost.usd} US dollars`);
} else {
  console.log(`no result (${outcome.error.code}): ${outcome.error.message}`);
}
