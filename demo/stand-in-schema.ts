import { z } from "zod/v4";

/**
 * What the demo asks of SmolLM2. A model of 135 million parameters loses itself in the lists of the default schema and repeats itself until
 * the watchdog ends the request; a few short fields it can write.
 */
export const standInSchema = z.object({
  title: z.string().max(120).nullable().describe("Job title"),
  company: z.string().max(80).nullable().describe("Employer"),
  location: z.string().max(80).nullable().describe("Place of work"),
  remote: z.enum(["yes", "no", "hybrid"]).nullable().describe("Whether the work is remote"),
  employmentType: z.enum(["FULL_TIME", "PART_TIME", "CONTRACTOR", "TEMPORARY", "INTERN"]).nullable().describe("Employment type"),
  minSalary: z.number().nullable().describe("Lowest yearly salary"),
});
