import type * as z from "zod/v4";
import type { GroundParts } from "../../src/ground/ground-parts.ts";
import { prepare } from "../../src/prepare/prepare.ts";
import { sourceRange } from "../../src/prepare/source-range.ts";
import { compileSchema } from "../../src/schema/compile-schema.ts";
import { jobPostingFields, jobPostingSchema } from "../../src/schema/job-posting-schema.ts";
import type { FieldBinding } from "../../src/spec/field-binding.ts";
import type { PreparedDocument } from "../../src/spec/prepared-document.ts";
import { leadPosting } from "../../src/structured/lead-posting.ts";
import { readStructuredPostings } from "../../src/structured/read-structured-postings.ts";

const defaultBindings = compileSchema(jobPostingSchema, { defaults: jobPostingFields }).bindings;

/** The fields of a schema as grounding sees them. */
export const bindingsOf = (schema: z.ZodType): FieldBinding => compileSchema(schema).bindings;

/** A page prepared for grounding with the default schema, or with what `parts` changes. */
export const groundParts = (
  content: string,
  parts: Partial<Omit<GroundParts, "document">> & { readonly document?: Partial<PreparedDocument>; readonly url?: string } = {},
): GroundParts => {
  const { document: changes = {}, url, ...rest } = parts;
  const prepared = prepare({ content, url }, { maxContentBytes: 10_000_000 });
  const document = { ...prepared, segments: prepared.segments, ...changes };
  return {
    document,
    posting: leadPosting(document, readStructuredPostings(document)),
    toSource: (range) => sourceRange(document, range),
    bindings: defaultBindings,
    policy: "null",
    referenceDate: null,
    ...rest,
  };
};
