import { describe, expect, it } from "vitest";
import * as z3 from "zod/v3";
import * as z from "zod/v4";
import * as mini from "zod/v4-mini";
import { OutputValidationError } from "../../../src/errors/output-validation-error.ts";
import { compileSchema } from "../../../src/schema/compile-schema.ts";
import { validate } from "../../../src/validate/validate.ts";

type Schema = Parameters<typeof compileSchema>[0];
type Check = (title: string) => Promise<boolean>;

const makers: readonly { readonly name: string; readonly make: (check: Check) => Schema }[] = [
  { name: "zod 4", make: (check) => z.object({ title: z.string().refine(check), place: z.string() }) },
  { name: "zod/mini", make: (check) => mini.object({ title: mini.string().check(mini.refine(check)), place: mini.string() }) },
  { name: "zod 3", make: (check) => z3.object({ title: z3.string().refine(check), place: z3.string() }) },
];

function run(schema: Schema): Promise<unknown> {
  return validate({ title: "x", place: "y" }, { schema, plan: compileSchema(schema), verbatimText: "" });
}

describe.each(makers)("an asynchronous check of $name", ({ make }) => {
  it("runs exactly once", async () => {
    let calls = 0;
    const schema = make(async () => {
      calls += 1;
      return true;
    });
    await expect(run(schema)).resolves.toEqual({ title: "x", place: "y" });
    expect(calls).toBe(1);
    await run(schema);
    expect(calls).toBe(2);
  });

  it("that rejects fails the whole object and leaves no rejection behind", async () => {
    const rejections: unknown[] = [];
    const listener = (reason: unknown) => rejections.push(reason);
    process.on("unhandledRejection", listener);
    try {
      const error: unknown = await run(make(() => Promise.reject(new Error("service is down")))).catch((error: unknown) => error);
      if (!OutputValidationError.isInstance(error)) throw error;
      expect(error.paths).toEqual([""]);
      expect(error.issues[0]?.message).toContain("service is down");
      await new Promise((resolve) => setTimeout(resolve, 5));
      expect(rejections).toEqual([]);
    } finally {
      process.off("unhandledRejection", listener);
    }
  });
});

it("uses the standard interface of a schema that has no asynchronous parser of its own", async () => {
  const { "~standard": standard } = z.object({ title: z.string(), place: z.string() });
  const plan = compileSchema(z.object({ title: z.string(), place: z.string() }));
  const schema: Schema = { "~standard": standard };
  await expect(validate({ title: "x", place: "y" }, { schema, plan, verbatimText: "" })).resolves.toEqual({ title: "x", place: "y" });
});
