import * as z from "zod/v4";

/**
 * The scored fields without null and without empty lists: what a user of another library may write who does not know that
 * small models take null as the way out. Lists are short, so that no answer is lost in a loop.
 */
export const neverNullSchema = z.object({
  title: z.string(),
  company: z.string(),
  locations: z
    .array(z.object({ raw: z.string(), city: z.string(), region: z.string(), country: z.string() }))
    .min(1)
    .max(4),
  remote: z.enum(["yes", "no", "hybrid"]),
  employmentTypes: z
    .array(z.enum(["FULL_TIME", "PART_TIME", "CONTRACTOR", "TEMPORARY", "INTERN", "VOLUNTEER", "PER_DIEM", "OTHER"]))
    .min(1)
    .max(4),
  baseSalary: z.object({
    minValue: z.number(),
    maxValue: z.number(),
    currency: z.string(),
    unitText: z.enum(["HOUR", "DAY", "WEEK", "MONTH", "YEAR"]),
  }),
  datePosted: z.string(),
  validThrough: z.string(),
});
