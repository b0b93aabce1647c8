// Your own zod schema: the result has its output type, and its checks run after decoding.
import { createExtractor } from "jobsieve";
import * as z from "zod";
import { localURL, posting } from "./posting.ts";

const schema = z.object({
  title: z.string().nullable().describe("job title without the company"),
  monthlySalary: z.object({ min: z.number().nullable(), max: z.number().nullable() }).nullable(),
  isFullTime: z.boolean().nullable(),
  applyBy: z.iso.date().nullable().describe("last day to apply"),
  text: z
    .string()
    .nullable()
    .transform((text) => text?.length ?? 0),
});

await using extractor = createExtractor({
  schema,
  fields: { text: { verbatim: true } }, // copied by code from the posting: no token is spent on it
  local: { baseURL: localURL },
});

for (const { path, keyword, change } of extractor.explainSchema().wireSchemas.flatMap(({ lowerings }) => lowerings)) {
  console.log(`lowered: ${path} ${keyword}: ${change}`);
}

const outcome = await extractor.safeExtract(posting);
if (outcome.status === "extracted") {
  const { title, monthlySalary, text } = outcome.result.data; // string | null, { min, max } | null, number
  console.log({ title, monthlySalary, characters: text });
} else {
  console.log(`no result (${outcome.error.code}): ${outcome.error.message}`);
}
