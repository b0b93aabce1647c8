// Events for your metrics: ids, numbers and codes, never content.
import { createExtractor } from "jobsieve";
import { localURL, posting } from "./posting.ts";

await using extractor = createExtractor({ local: { baseURL: localURL } });

extractor
  .on("route-selected", ({ decision }) => console.log("route", decision.candidate, decision.reason))
  .on("attempt-end", ({ attempt }) => console.log("attempt", attempt.status, attempt.timing, attempt.usage))
  .on("attempt-retry", ({ waitMs, error }) => console.log("retry in", waitMs, "ms after", error.code, error.kind))
  .on("extraction-end", ({ durationMs, cost }) => console.log("done in", Math.round(durationMs), "ms for", cost.usd, "US dollars"))
  .on("extraction-error", ({ error }) => console.log("failed", error.code));

await extractor.safeExtract({ content: posting, id: "baker-1" });

const { extractions, localRate, averages, costUsd, savedUsd } = extractor.stats();
console.log({ extractions, localRate, averages, costUsd, savedUsd });
