import { atsNames, jobOnlyNames, plainKey } from "./ats-names.ts";
import type { JsonObject } from "./json-object.ts";
import { pickMember } from "./pick-member.ts";

const jobWord = /job|posting|vacanc|position|opening|offer|requisition|stellen|emploi|annons|stilling|vacature/i;
/** A description shorter than this may be the teaser of anything. */
const minDescription = 80;
/** The least that is taken for a job. */
const threshold = 6;

const placeNames = [...atsNames("locations"), ...atsNames("locationText"), ...atsNames("city")];

const isTitle = (value: unknown): boolean =>
  typeof value === "string" && value.trim().length >= 2 && value.length <= 250 && !/^https?:|[{}]/.test(value);

const parentName = (path: readonly string[]): string => path.findLast((step) => !/^\d+$/.test(step)) ?? "";

/**
 * How much an object looks like a job posting; 0 when it does not. Two points for each name that only jobs have (at most
 * four of them), for a parent named after jobs, and for a long description; one for a place and for a company. It needs a
 * title, six points, and a sign that only jobs have — two such signs when its title is called `name` or `text`, as anything's
 * might be.
 */
export const jobLikeness = (node: JsonObject, { path }: { path: readonly string[] }): number => {
  const keys = Object.keys(node);
  if (keys.length < 3 || keys.length > 400) return 0;
  const jobNames = Math.min(4, keys.filter((key) => jobOnlyNames.has(plainKey(key))).length);
  const signs = jobNames + (jobWord.test(parentName(path)) ? 1 : 0);
  if (signs === 0) return 0;
  const at = { value: node, path: [] };
  const title = pickMember(at, atsNames("title"));
  if (title === null || !isTitle(title.value)) return 0;
  const hasPlainTitle = ["name", "text", "headline", "position"].includes(plainKey(title.path.at(-1) ?? ""));
  if (signs < (hasPlainTitle ? 2 : 1)) return 0;
  const description = pickMember(at, atsNames("description"))?.value;
  const isDescribed =
    typeof description === "string" ? description.length >= minDescription : description !== undefined && description !== null;
  const hasPlace = pickMember(at, placeNames) !== null;
  const hasCompany = pickMember(at, atsNames("company")) !== null;
  const points = signs * 2 + (isDescribed ? 2 : 0) + (hasPlace ? 1 : 0) + (hasCompany ? 1 : 0);
  return points >= threshold && (isDescribed || hasPlace) ? points : 0;
};
