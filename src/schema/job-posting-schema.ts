import * as z from "zod/v4";
import type { FieldOptions } from "../spec/schema-plan.ts";

const text = z.string().nullable();
const phrases = z.array(z.string());
/** Written as a method of a string: the first versions of zod 4's types do not export the type of `z.iso.date()`. */
const isoDate = z.string().date();

/**
 * What a job posting says, in schema.org's terms. Every field is nullable or an empty list, so that nothing is ever
 * invented. The descriptions are the glossary of the prompt.
 */
export const jobPostingSchema = z.object({
  title: text.describe("job title, without company or place"),
  company: text.describe("hiring employer"),
  locations: z.array(
    z.object({
      raw: text.describe("place as written"),
      city: text,
      region: text.describe("state or province"),
      country: text,
    }),
  ),
  remote: z.enum(["yes", "no", "hybrid"]).nullable().describe("null unless stated"),
  employmentTypes: z.array(z.enum(["FULL_TIME", "PART_TIME", "CONTRACTOR", "TEMPORARY", "INTERN", "VOLUNTEER", "PER_DIEM", "OTHER"])),
  baseSalary: z
    .object({
      minValue: z.number().nonnegative().nullable().describe("base pay, no bonus or equity; lower end, or the only figure"),
      maxValue: z.number().nonnegative().nullable().describe("upper end"),
      currency: text.describe("ISO 4217 code, only if stated"),
      unitText: z.enum(["HOUR", "DAY", "WEEK", "MONTH", "YEAR"]).nullable(),
    })
    .nullable(),
  description: text.describe("full text"),
  responsibilities: phrases,
  requirements: phrases.describe("qualifications asked for"),
  benefits: phrases,
  skills: phrases.describe("tools, languages and techniques named"),
  experience: text.describe("experience asked for"),
  education: text.describe("education asked for"),
  datePosted: isoDate.nullable(),
  validThrough: isoDate.nullable().describe("last day to apply"),
  applyUrl: text.describe("link to apply"),
  status: z.enum(["open", "closed", "unknown"]).nullable().describe("closed only if the posting says so"),
});

/** A job posting as {@link jobPostingSchema} gives it. */
export type JobPosting = z.output<typeof jobPostingSchema>;

/** What holds for the fields of {@link jobPostingSchema}, and for fields of the same path in other schemas that take them as defaults. */
export const jobPostingFields: Readonly<Record<string, FieldOptions>> = {
  description: { verbatim: true },
  // Code reads links and phrases; small models make up links and go in circles over them (docs/decisions/prompt-form.md).
  applyUrl: { ask: false },
  status: { ask: false },
};
