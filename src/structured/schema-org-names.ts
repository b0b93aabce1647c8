/** `schema:title`, `http://schema.org/title`, `https://schema.org/JobPosting#`: what stands before the name itself. */
const vocabulary = /^(?:schema:|https?:\/\/(?:www\.)?schema\.org\/+#?)/i;

/** A property's or type's name without its vocabulary. */
export const schemaOrgName = (name: string): string => name.replace(vocabulary, "").replace(/[/#]+$/, "");

/** As schema.org spells properties: `EducationRequirements`, as some boards write, starts in lower case. */
export const schemaOrgProperty = (name: string): string => {
  const bare = schemaOrgName(name);
  return /^[A-Z][a-z]/.test(bare) ? bare.charAt(0).toLowerCase() + bare.slice(1) : bare;
};

/** Whether a type names a job posting, in any spelling of the vocabulary. */
export const isJobPostingType = (type: unknown): boolean => {
  if (Array.isArray(type)) return type.some(isJobPostingType);
  return typeof type === "string" && schemaOrgName(type.trim()).toLowerCase() === "jobposting";
};
