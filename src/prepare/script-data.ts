import type { StructuredDataBlock } from "../spec/prepared-document.ts";
import type { TagAttributes } from "./tag-attributes.ts";
import type { Span } from "./text-buffer.ts";

/** State longer than this is a bundle or a whole catalogue. */
const longestState = 5_000_000;
const shortestState = 60;
/** How much of a script is searched for the assignment that hands state over. */
const assignmentWindow = 240;

/** `window.__INITIAL_STATE__ = {`, `window["__APOLLO_STATE__"]=`, `var __PRELOADED_STATE__ = JSON.parse(` and the like. */
const stateAssignment =
  /(?:__[A-Za-z][A-Za-z_]{1,40}__|\b(?:window|self|globalThis)\s?\.\s?\w{0,40}(?:[Ss]tate|STATE|[Dd]ata|DATA|[Pp]rops|[Jj]ob))["'\]\s]{0,4}=\s{0,8}[^=\s]/;

/** Keys that only data about a job has, as schema.org, applicant tracking systems and boards spell them. */
const jobKey =
  /JobPosting|["'](?:job_?[tT]itle|job_?[lL]ocations?|job_?[dD]escription|job_?[pP]osting|hiring_?[oO]rganization|date_?[pP]osted|valid_?[tT]hrough|employment_?[tT]ype|base_?[sS]alary|apply_?[uU]rl|requisition_?[iI]d|salary_?(?:[rR]ange|[mM]in|[mM]ax))\\?["']/;
const titleKey = /["'](?:title|name)\\?["']\s{0,4}:/;
const descriptionKey = /["'](?:description|content|body)\\?["']\s{0,4}:/;
const workKey = /["'](?:location|locations|salary|department|departments|company|vacancy|position)\\?["']\s{0,4}:/;

/** Whether state may hold a job: one key that only jobs have, or a title with a description and a place, a salary or a company. */
const isJobLike = (text: string): boolean => jobKey.test(text) || (titleKey.test(text) && descriptionKey.test(text) && workKey.test(text));

const typeOf = (attributes: TagAttributes): string => attributes.get("type")?.value.split(";", 1)[0]?.trim().toLowerCase() ?? "";

const isJsonType = /^application\/(?:[\w.-]{1,40}\+)?json$/;
const isCodeType = /^(?:|module|(?:text|application)\/(?:x-)?(?:java|ecma)script)$/;

/** The data in a script, word for word, or null. State is kept only when it may hold a job, so that no page pays for it twice. */
export const dataOfScript = (
  source: string,
  { attributes, content }: { readonly attributes: TagAttributes; readonly content: Span },
): StructuredDataBlock | null => {
  const { start, end } = content;
  if (end <= start) return null;
  const type = typeOf(attributes);
  if (type === "application/ld+json") return { kind: "json-ld", text: source.slice(start, end), start, end };
  if (end - start < shortestState || end - start > longestState) return null;
  const isState =
    isJsonType.test(type) || (isCodeType.test(type) && stateAssignment.test(source.slice(start, Math.min(end, start + assignmentWindow))));
  if (!isState) return null;
  const text = source.slice(start, end);
  return isJobLike(text) ? { kind: "embedded-state", text, start, end } : null;
};
