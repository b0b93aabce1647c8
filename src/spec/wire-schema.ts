/** A JSON Schema document. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** Which keywords a decoder understands: vLLM's xgrammar backend, or OpenAI's strict structured outputs. */
export type WireDialect = "xgrammar" | "openai-strict";

/** One thing the compiler changed on the way from the user's schema to the wire. */
export interface SchemaLowering {
  /** Path in the user's schema, such as `salary.min`; "" for the root. */
  readonly path: string;
  /** The keyword or type that was changed, such as `maxLength` or `record`. */
  readonly keyword: string;
  /** What stands on the wire instead, and who checks the rest, in words. */
  readonly change: string;
}

/** A JSON value as it crosses the wire. */
export type WireValue = string | number | boolean | null | readonly WireValue[] | { readonly [key: string]: WireValue };

/** The schema a decoder is constrained with, compiled once per extractor and backend. */
export interface WireSchema {
  readonly dialect: WireDialect;
  /** `[a-zA-Z0-9_-]{1,64}` */
  readonly name: string;
  readonly jsonSchema: JsonSchema;
  /** The longest complete answer in tokens, as far as the grammar and the field bounds tell. */
  readonly maxTokens: number;
  readonly lowerings: readonly SchemaLowering[];
}
