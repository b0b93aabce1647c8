import type { StructuredPosting } from "../spec/fact.ts";
import type { FieldBinding } from "../spec/field-binding.ts";
import type { UngroundedPolicy } from "../spec/grounding.ts";
import type { PreparedDocument } from "../spec/prepared-document.ts";
import type { SourceSpan } from "../spec/source-span.ts";

/** The parts of a prepared document that values are proved against. */
export type ProvingDocument = Pick<PreparedDocument, "source" | "text" | "language" | "url" | "metadata" | "links">;

/** What grounding needs beside the answer. */
export interface GroundParts {
  readonly document: ProvingDocument;
  /** The posting that the page is about, as its markup states it. @default null */
  readonly posting?: StructuredPosting | null | undefined;
  /** From a stretch of the document's text to its place in the source. */
  readonly toSource: (place: SourceSpan) => SourceSpan;
  /** The root of the schema. A value without a field of its own is taken for text. */
  readonly bindings: FieldBinding;
  readonly policy: UngroundedPolicy;
  /** ISO 8601 date that relative dates count from, or null. */
  readonly referenceDate: string | null;
}
