import { expect, test } from "vitest";
import * as z from "zod/v4";
import { tidyAnswer } from "../../../src/reconcile/tidy-answer.ts";
import { compileSchema } from "../../../src/schema/compile-schema.ts";

const compiled = compileSchema(
  z.object({
    title: z.string(),
    company: z.string().nullable().describe("hiring employer"),
    locations: z.array(z.object({ city: z.string().nullable(), country: z.string().nullable().describe("ISO code") })),
    kind: z.enum([",a", "b"]).nullable(),
  }),
);
const plan = { ...compiled, policy: "null" } as const;

test("drops marks around values, and a field's own hint as its value, which is told", () => {
  const answer = { title: "Cook", company: ", Acme", locations: [{ city: ", Oslo;", country: "iso code" }], kind: ",a" };
  const { wire, warnings } = tidyAnswer(answer, plan);
  expect(wire).toEqual({ title: "Cook", company: "Acme", locations: [{ city: "Oslo", country: null }], kind: ",a" });
  expect(warnings).toMatchObject([{ code: "placeholder", path: "locations.0.country", message: expect.stringContaining("iso code") }]);
});

test("takes no title and no sentence for an employer, and tells the value that was refused", () => {
  const sentence = "We are the leading bakery of the whole north with many shops";
  for (const [title, company] of [
    ["Painter (m/f)", "PAINTER M/F"],
    ["Cook", sentence],
  ] as const) {
    const { wire, warnings } = tidyAnswer({ title, company }, plan);
    expect(wire).toEqual({ title, company: null });
    expect(warnings).toMatchObject([{ code: "value-ungrounded", path: "company", message: expect.stringContaining(company) }]);
  }
});

test("leaves names of any spelling alone, and under flag everything but the marks", () => {
  for (const company of ["adidas", "Acme, Inc.", "3M", "tado° GmbH"])
    expect(tidyAnswer({ title: "Cook", company }, plan)).toEqual({ wire: { title: "Cook", company }, warnings: [] });
  const answer = { title: "Cook", company: "Cook", locations: [{ city: null, country: ", ISO code" }] };
  expect(tidyAnswer(answer, { ...compiled, policy: "flag" })).toEqual({
    wire: { title: "Cook", company: "Cook", locations: [{ city: null, country: "ISO code" }] },
    warnings: [],
  });
});
