import { ExtractorError } from "./extractor-error.ts";

/** The extractor was closed before this call, or while it waited. */
export class ExtractorClosedError extends ExtractorError {
  static override readonly code: string = "extractor-closed";
  constructor() {
    super({
      name: "ExtractorClosedError",
      code: ExtractorClosedError.code,
      stage: "extract",
      isRetryable: false,
      message: "The extractor is closed. Create a new one with createExtractor().",
    });
  }
}
