import fc from "fast-check";
import { expect, it, vi } from "vitest";
import { UnsupportedSchemaError } from "../../../src/errors/unsupported-schema-error.ts";
import { compileSchema } from "../../../src/schema/compile-schema.ts";
import { emptyValue } from "../../../src/schema/empty-value.ts";
import { readSchema } from "../../../src/schema/read-schema.ts";
import { unstated } from "../../../src/schema/unstated.ts";
import { arbitraryObjectSchema } from "../../support/arbitrary-schema.ts";
import { arbitraryWireValue } from "../../support/arbitrary-wire-value.ts";
import { assertWireRules } from "../../support/assert-wire-rules.ts";

vi.setConfig({ testTimeout: 60_000 });

/** Schemas whose every field can only be null ask nothing of a model; that is an error of its own. */
function compiled(schema: Parameters<typeof compileSchema>[0]) {
  try {
    return compileSchema(schema);
  } catch (error) {
    if (UnsupportedSchemaError.isInstance(error) && /asks nothing|of the type "union of nothing"/.test(error.message)) return null;
    throw error;
  }
}

it("compiles any object schema to a wire schema that obeys the rules", () => {
  fc.assert(
    fc.property(arbitraryObjectSchema, (schema) => {
      const plan = compiled(schema);
      fc.pre(plan !== null);
      assertWireRules(plan.wire("xgrammar").jsonSchema);
      assertWireRules(plan.tightened("xgrammar").jsonSchema);
      expect(plan.fields.length).toBeGreaterThan(0);
      for (const field of plan.fields) expect(Number.isSafeInteger(field.maxTokens)).toBe(true);
    }),
    { numRuns: 200 },
  );
});

it("turns any answer into what the schema takes, but for what the posting did not state or the wire cannot say", () => {
  const run = fc.property(
    arbitraryObjectSchema
      .map((schema) => ({ schema, plan: compiled(schema) }))
      .filter(({ plan }) => plan !== null)
      .chain(({ schema, plan }) =>
        fc.record({
          schema: fc.constant(schema),
          plan: fc.constant(plan),
          wire: arbitraryWireValue(plan?.wire("xgrammar").jsonSchema ?? {}),
        }),
      ),
    ({ schema, plan, wire }) => {
      const restored = plan?.restore(wire, { verbatimText: "" });
      const result = schema.safeParse(restored);
      const problems = (result.error?.issues ?? []).filter((issue) => !isExcused(issue, restored));
      expect(problems).toEqual([]);
    },
  );
  fc.assert(run, { numRuns: 300 });
});

interface Issue {
  readonly code: string;
  readonly path: readonly PropertyKey[];
  readonly expected?: string;
}

/** Null, or nothing stated, for a required value, or a string that is no number or date where the wire (or another option of a union) takes any string. */
function isExcused({ code, path, expected }: Issue, root: unknown): boolean {
  const value = path.reduce<unknown>((at, step) => stepInto(at, step), root);
  if (value === null || value === undefined || value === unstated || code === "invalid_union" || code === "invalid_element") return true;
  if (code === "invalid_format") return true;
  return typeof value === "string" && (expected === "bigint" || expected === "date");
}

function stepInto(at: unknown, step: PropertyKey): unknown {
  if (at instanceof Map) return at.get(step);
  return typeof at === "object" && at !== null ? Reflect.get(at, step) : undefined;
}

it("leaves nothing of an empty answer but what the schema calls empty", () => {
  fc.assert(
    fc.property(arbitraryObjectSchema, (schema) => {
      const plan = compiled(schema);
      fc.pre(plan !== null);
      const root = readSchema(schema);
      expect(root.shape.kind).toBe("object");
      expect(emptyValue({ ...root, isNullable: true })).toBeNull();
      expect(() => plan.restore({}, { verbatimText: "" })).not.toThrow();
    }),
  );
});
