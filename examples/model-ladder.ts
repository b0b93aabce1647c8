// Three models by size: the smallest one that may take the posting does, the larger ones are its fallbacks.
import { createExtractor, createVllmModel } from "jobsieve";
import { localURL, posting } from "./posting.ts";

// Three servers in real life; here one server plays all three.
const server = () => createVllmModel({ baseURL: localURL });

await using extractor = createExtractor({
  models: [
    { id: "small", model: server(), maxInputTokens: 1999 }, // under 2,000
    { id: "medium", model: server(), maxInputTokens: 4999 }, // under 5,000
    { id: "large", model: server(), maxInputTokens: 8000 }, // up to 8,000
  ],
});

for (const copies of [1, 12, 30]) {
  const { tokens, candidate, reason, order } = await extractor.explainRoute(posting.repeat(copies));
  console.log(`${tokens} tokens → ${candidate} (then ${order.slice(1).join(", ") || "nothing"}): ${reason}`);
}
