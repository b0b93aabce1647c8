import { describe, expect, it } from "vitest";
import { compileSchema } from "../../../src/schema/compile-schema.ts";
import { jobPostingFields, jobPostingSchema } from "../../../src/schema/job-posting-schema.ts";
import type { WireDialect, WireValue } from "../../../src/spec/wire-schema.ts";
import { validate } from "../../../src/validate/validate.ts";
import { assertWireRules } from "../../support/assert-wire-rules.ts";
import { schemaCases } from "../../support/schema-cases.ts";

const dialects: readonly WireDialect[] = ["xgrammar", "openai-strict"];

describe.each(dialects)("on the wire for %s", (dialect) => {
  it.each(schemaCases)("$name obeys every rule of the decoder", ({ schema }) => {
    const wire = compileSchema(schema).wire(dialect);
    assertWireRules(wire.jsonSchema);
    expect(wire.dialect).toBe(dialect);
    expect(wire.name).toMatch(/^[a-zA-Z0-9_-]{1,64}$/);
    expect(wire.maxTokens).toBeGreaterThan(0);
  });

  it("the default schema obeys every rule of the decoder", () => {
    assertWireRules(compileSchema(jobPostingSchema, { fields: jobPostingFields }).wire(dialect).jsonSchema);
  });

  it.each(schemaCases)("$name has smaller caps at the second try", ({ schema }) => {
    const plan = compileSchema(schema);
    assertWireRules(plan.tightened(dialect).jsonSchema);
    expect(plan.tightened(dialect).maxTokens).toBeLessThanOrEqual(plan.wire(dialect).maxTokens);
  });
});

describe("on the way back", () => {
  it.each(schemaCases)("$name gives what its schema gives", async ({ schema, wire, output }) => {
    const plan = compileSchema(schema);
    // Written as JSON in the cases, so it is a wire value.
    const data = await validate(JSON.parse(JSON.stringify(wire)) as WireValue, { schema, plan, verbatimText: "" });
    expect(data).toStrictEqual(output);
  });

  it.each(schemaCases)("$name answers an empty wire object without throwing anything but its own verdict", ({ schema }) => {
    expect(() => compileSchema(schema).restore({}, { verbatimText: "" })).not.toThrow();
  });
});
