import type { StandardSchemaV1 } from "@standard-schema/spec";
import { OutputValidationError, type ValidationIssue } from "../errors/output-validation-error.ts";
import type { SchemaPlan } from "../spec/schema-plan.ts";
import type { WireValue } from "../spec/wire-schema.ts";

/** What a wire value is validated with. */
export interface ValidateParts<Schema extends StandardSchemaV1> {
  readonly schema: Schema;
  readonly plan: SchemaPlan;
  /** What verbatim fields are filled with. */
  readonly verbatimText: string;
}

/**
 * Passes a wire value through the user's schema: refinements, transforms, defaults and asynchronous checks included.
 * @throws OutputValidationError with the paths that failed; a check that throws counts as a failure of the whole object
 */
export async function validate<Schema extends StandardSchemaV1>(
  wire: WireValue,
  { schema, plan, verbatimText }: ValidateParts<Schema>,
): Promise<StandardSchemaV1.InferOutput<Schema>> {
  const input = plan.restore(wire, { verbatimText });
  const result = await run(schema, { input, wire });
  if (result.issues === undefined) return result.value;
  throw new OutputValidationError({ issues: result.issues.map(plainIssue), content: wire });
}

type Result<Schema extends StandardSchemaV1> = StandardSchemaV1.Result<StandardSchemaV1.InferOutput<Schema>>;

async function run<Schema extends StandardSchemaV1>(
  schema: Schema,
  { input, wire }: { readonly input: unknown; readonly wire: WireValue },
): Promise<Result<Schema>> {
  try {
    // The schema's own type says what its validation gives; the interface of Standard Schema has it as unknown.
    return (await schema["~standard"].validate(input)) as Result<Schema>;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new OutputValidationError({ issues: [{ path: "", message: `The schema threw: ${message}` }], content: wire });
  }
}

function plainIssue({ path = [], message }: StandardSchemaV1.Issue): ValidationIssue {
  const keys = path.map((segment) => (typeof segment === "object" ? segment.key : segment));
  return { path: keys.map(String).join("."), message };
}
