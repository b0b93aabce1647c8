// An A/B split: nine postings of ten go to arm A. The arm is drawn by a hash of the posting's id, so a repeated run draws the same.
import { createExtractor, createVllmModel } from "jobsieve";
import { localURL, posting } from "./posting.ts";

await using extractor = createExtractor({
  models: [
    { id: "arm-a", model: createVllmModel({ baseURL: localURL }), maxInputTokens: 8000, weight: 0.9 },
    { id: "arm-b", model: createVllmModel({ baseURL: localURL }), maxInputTokens: 8000, weight: 0.1 },
  ],
});

const drawn: Record<string, number> = {};
for (let index = 0; index < 1000; index += 1) {
  const { candidate } = await extractor.explainRoute({ content: posting, id: `posting-${index}` });
  drawn[candidate ?? "none"] = (drawn[candidate ?? "none"] ?? 0) + 1;
}
console.log(drawn);
