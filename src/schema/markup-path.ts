import { InvalidOptionsError } from "../errors/invalid-options-error.ts";
import { nearNames } from "./near-names.ts";
import { schemaOrgTargets } from "./schema-org-targets.ts";

/** Properties of JobPosting that no field of the default schema stands for. Source: schema.org/JobPosting, version 29. */
const otherProperties: readonly string[] = [
  ...["applicantLocationRequirements", "dateModified", "employerOverview", "employmentUnit", "estimatedSalary", "incentiveCompensation"],
  ...["industry", "jobImmediateStart", "jobStartDate", "occupationalCategory", "physicalRequirement", "relevantOccupation"],
  ...["securityClearanceRequirement", "sensoryRequirement", "specialCommitments", "totalJobOpenings", "workHours", "image", "sameAs"],
  ...["eligibilityToWorkRequirement", "incentives", "mainEntityOfPage"],
];

/**
 * A page may state anything, so any path is taken; one whose first name is nearly a name of JobPosting is a slip.
 * @throws InvalidOptionsError
 */
export function checkedPath(markup: string, path: string): string {
  const [first = ""] = markup.split(/[.[]/);
  const known = [...new Set([...Object.keys(schemaOrgTargets).map((name) => name.split(".")[0] ?? ""), ...otherProperties])];
  if (known.includes(first)) return markup;
  const near = nearNames(first, known).filter((name) => Math.abs(name.length - first.length) <= 2 && sharedStart(name, first) >= 4);
  if (near.length === 0) return markup;
  const allowed = near.map((name) => `"${name}"`).join(" or ");
  throw new InvalidOptionsError({ option: `fields.${path}.from`, given: "a path that JobPosting does not have", allowed });
}

function sharedStart(left: string, right: string): number {
  let length = 0;
  while (length < left.length && left[length] === right[length]) length += 1;
  return length;
}
