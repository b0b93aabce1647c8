import { describe, expect, it } from "vitest";
import * as z3 from "zod/v3";
import * as z from "zod/v4";
import { OutputValidationError } from "../../../src/errors/output-validation-error.ts";
import { compileSchema } from "../../../src/schema/compile-schema.ts";
import type { WireValue } from "../../../src/spec/wire-schema.ts";
import { validate } from "../../../src/validate/validate.ts";

type Schema = Parameters<typeof compileSchema>[0];

async function failure(schema: Schema, wire: WireValue): Promise<OutputValidationError> {
  const error: unknown = await validate(wire, { schema, plan: compileSchema(schema), verbatimText: "" }).catch((error: unknown) => error);
  if (!OutputValidationError.isInstance(error)) throw error;
  return error;
}

describe("validating a wire value", () => {
  it("names the paths that failed as they stand in the data", async () => {
    const schema = z.object({
      salary: z.object({ min: z.number().min(10) }),
      places: z.array(z.object({ city: z.string(), zip: z.string() })),
    });
    const error = await failure(schema, { salary: { min: 3 }, places: [{ city: null, zip: "1" }] });
    expect(error.paths).toEqual(["salary.min", "places.0.city"]);
    expect(error.reason).toBe("invalid");
    expect(error.content).toEqual({ salary: { min: 3 }, places: [{ city: null, zip: "1" }] });
  });

  it("waits for asynchronous checks of zod 4 and zod 3", async () => {
    const four = z.object({ title: z.string().refine(async (title) => title === "ok") });
    const three = z3.object({ title: z3.string().refine(async (title) => title === "ok") });
    for (const schema of [four, three]) {
      expect((await failure(schema, { title: "no" })).paths).toEqual(["title"]);
      await expect(validate({ title: "ok" }, { schema, plan: compileSchema(schema), verbatimText: "" })).resolves.toEqual({ title: "ok" });
    }
  });

  it("gives a check that throws as a failure of the whole object", async () => {
    const schema = z.object({
      title: z.string().transform((): string => {
        throw new Error("broken check");
      }),
    });
    const error = await failure(schema, { title: "secret words" });
    expect(error.paths).toEqual([""]);
    expect(error.issues[0]?.message).toContain("broken check");
  });

  it("never puts content into its message", async () => {
    const schema = z.object({ title: z.string().refine(() => false, { error: ({ input }) => `bad: ${input}` }) });
    const error = await failure(schema, { title: "secret words" });
    expect(error.message).not.toContain("secret words");
    expect(JSON.stringify(error)).not.toContain("secret words");
  });

  it("fills verbatim fields before the schema judges them", async () => {
    const schema = z.object({ title: z.string(), description: z.string().min(3) });
    const plan = compileSchema(schema, { fields: { description: { verbatim: true } } });
    await expect(validate({ title: "x" }, { schema, plan, verbatimText: "long enough" })).resolves.toEqual({
      title: "x",
      description: "long enough",
    });
  });
});
