import { jobPostingSchema } from "../src/index.ts";

/**
 * What the demo asks of SmolLM2: the default schema without its lists. A model of 135 million parameters loses itself in
 * them and repeats itself until the watchdog ends the request.
 */
export const standInSchema = jobPostingSchema.pick({
  ...{ title: true, company: true, locations: true, remote: true, employmentTypes: true, baseSalary: true },
  ...{ datePosted: true, validThrough: true, status: true },
});
