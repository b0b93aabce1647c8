import type { StandardSchemaV1 } from "@standard-schema/spec";
import { OutputValidationError, type ValidationIssue } from "../errors/output-validation-error.ts";
import type { SchemaPlan } from "../spec/schema-plan.ts";
import type { WireValue } from "../spec/wire-schema.ts";
import { runSchema } from "./run-schema.ts";

/** What a wire value is validated with. */
export interface ValidateParts<Schema extends StandardSchemaV1> {
  readonly schema: Schema;
  readonly plan: SchemaPlan;
  /** What verbatim fields are filled with. */
  readonly verbatimText: string;
}

/**
 * Passes a wire value through the user's schema: refinements, transforms, defaults and asynchronous checks included.
 * @throws OutputValidationError with the paths that failed, or that were not stated where a coercion would make up a
 * value; a check that throws counts as a failure of the whole object
 */
export async function validate<Schema extends StandardSchemaV1>(
  wire: WireValue,
  { schema, plan, verbatimText }: ValidateParts<Schema>,
): Promise<StandardSchemaV1.InferOutput<Schema>> {
  const input = plan.restore(wire, { verbatimText });
  const unstated = plan.unstated(input);
  // zod 3 throws in the midst of a parse where a value cannot be coerced, and lets go of the checks that are under way.
  const result = unstated.length === 0 || "_zod" in schema ? await judge(schema, input) : { issues: [] };
  if (unstated.length === 0 && result.issues === undefined) return result.value;
  const others = (result.issues ?? []).map(plainIssue).filter(({ path }) => unstated.length === 0 || isElsewhere(path, unstated));
  const issues = [...unstated.map((path) => ({ path, message: "not stated" })), ...others];
  throw new OutputValidationError({ issues, content: wire });
}

type Result<Schema extends StandardSchemaV1> = StandardSchemaV1.Result<StandardSchemaV1.InferOutput<Schema>>;

async function judge<Schema extends StandardSchemaV1>(schema: Schema, input: unknown): Promise<Result<Schema>> {
  try {
    return await runSchema(schema, input);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { issues: [{ path: [], message: `The schema threw: ${message}` }] };
  }
}

/** What was not stated fails there, around it and for the whole object: only what the schema says of other places is news. */
function isElsewhere(path: string, unstated: readonly string[]): boolean {
  return path !== "" && unstated.every((other) => path !== other && !path.startsWith(`${other}.`) && !other.startsWith(`${path}.`));
}

function plainIssue({ path = [], message }: StandardSchemaV1.Issue): ValidationIssue {
  const keys = path.map((segment) => (typeof segment === "object" ? segment.key : segment));
  return { path: keys.map(String).join("."), message };
}
