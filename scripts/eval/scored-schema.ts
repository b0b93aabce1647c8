import { jobPostingSchema } from "../../src/schema/job-posting-schema.ts";

/**
 * The fields of the default schema that the corpus has gold for: what is compared with other libraries. Without `applyUrl`: a
 * small model makes links up until its answer is cut, which would spoil every other field of another library's answer too.
 */
export const scoredSchema = jobPostingSchema.pick({
  title: true,
  company: true,
  locations: true,
  remote: true,
  employmentTypes: true,
  baseSalary: true,
  datePosted: true,
  validThrough: true,
});
