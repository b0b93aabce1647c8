import { expect, test } from "vitest";
import * as z from "zod/v4";
import { tidyAnswer } from "../../../src/reconcile/tidy-answer.ts";
import { compileSchema } from "../../../src/schema/compile-schema.ts";

const canBeCompany = (name: string) => name.split(" ").length < 5;
const compiled = compileSchema(
  z.object({
    title: z.string(),
    company: z.string().nullable().describe("hiring employer"),
    locations: z.array(z.object({ city: z.string().nullable(), country: z.string().nullable().describe("ISO code") })),
    kind: z.enum([",a", "b"]).nullable(),
  }),
);

const plan = { ...compiled, canBeCompany };

test("drops marks around names, and a field's own hint as its value", () => {
  const answer = { title: "Cook", company: ", Acme", locations: [{ city: ", Oslo;", country: "iso code" }], kind: ",a" };
  expect(tidyAnswer(answer, plan)).toEqual({ title: "Cook", company: "Acme", locations: [{ city: "Oslo", country: null }], kind: ",a" });
});

test("takes no title and no sentence for an employer, and leaves everything else alone", () => {
  expect(tidyAnswer({ title: "Painter (m/f)", company: "PAINTER M/F" }, plan)).toEqual({ title: "Painter (m/f)", company: null });
  const sentence = "We are the leading bakery of the north";
  expect(tidyAnswer({ title: null, company: sentence }, plan)).toEqual({ title: null, company: null });
  expect(tidyAnswer({ title: null, company: "Acme, Inc.", locations: [] }, plan)).toEqual({
    title: null,
    company: "Acme, Inc.",
    locations: [],
  });
});
