import type { ExtractorError } from "./errors/extractor-error.ts";
import type { ExtractionResult } from "./spec/extraction-result.ts";

/** What `safeExtract` gives: a result or an error of this library. */
export type SafeResult<Data> =
  | { readonly status: "extracted"; readonly result: ExtractionResult<Data> }
  | { readonly status: "failed"; readonly error: ExtractorError };
