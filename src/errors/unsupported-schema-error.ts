import { ExtractorError } from "./extractor-error.ts";

/** The schema cannot be put on the wire. The message names the path, the backend and a way out. Thrown at construction. */
export class UnsupportedSchemaError extends ExtractorError {
  static override readonly code: string = "unsupported-schema";
  /** Path in the schema; "" for the root. */
  readonly path: string;
  /** `xgrammar`, `openai-strict`, or `any` when no backend can. */
  readonly backend: string;

  constructor({
    path,
    backend,
    problem,
    advice,
  }: { readonly path: string; readonly backend: string; readonly problem: string; readonly advice: string }) {
    const place = path === "" ? "The schema's root" : `The schema at "${path}"`;
    super({
      name: "UnsupportedSchemaError",
      code: UnsupportedSchemaError.code,
      stage: "schema",
      isRetryable: false,
      message: `${place} ${problem} (backend: ${backend}). ${advice}`,
    });
    this.path = path;
    this.backend = backend;
  }
}
