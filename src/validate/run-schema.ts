import type { StandardSchemaV1 } from "@standard-schema/spec";

type Validation = (input: unknown) => unknown;

/** What a zod schema's own asynchronous parser gives. */
type Parsed =
  | { readonly success: true; readonly data: unknown }
  | { readonly success: false; readonly error: StandardSchemaV1.FailureResult };

/**
 * Runs a schema, each check once. The standard interface of zod parses synchronously first and lets go of the promise
 * when it meets an asynchronous check: the check runs twice, and one that rejects ends the process. So zod's own
 * asynchronous parser, which 3, 4 and mini all have, goes first.
 */
export async function runSchema<Schema extends StandardSchemaV1>(
  schema: Schema,
  input: unknown,
): Promise<StandardSchemaV1.Result<StandardSchemaV1.InferOutput<Schema>>> {
  const parse: unknown = Reflect.get(schema, "safeParseAsync");
  // The schema's own type says what its validation gives; both parsers have it as unknown.
  type Result = StandardSchemaV1.Result<StandardSchemaV1.InferOutput<Schema>>;
  if (!isParser(parse)) return (await schema["~standard"].validate(input)) as Result;
  const parsed = (await parse.call(schema, input)) as Parsed;
  return (parsed.success ? { value: parsed.data } : { issues: parsed.error.issues }) as Result;
}

function isParser(value: unknown): value is Validation {
  return typeof value === "function";
}
