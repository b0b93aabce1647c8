import { describe, expect, it } from "vitest";
import * as z from "zod/v4";
import { ground } from "../../../src/ground/ground.ts";
import { compileSchema } from "../../../src/schema/compile-schema.ts";
import type { WireValue } from "../../../src/spec/wire-schema.ts";
import { bindingsOf, groundParts } from "../../support/ground-page.ts";

const page = `# Baker

Acme Bakery, team of 12. Salary: €31,000 a year. Start on 1 March 2027, call +49 30 1234567.
Write to jobs@acme.example or see https://acme.example/jobs/7, reference REF-2041, server 10.0.0.1.
`;

const grounded = (schema: z.ZodType, wire: WireValue) => ground(wire, groundParts(page, { bindings: bindingsOf(schema) }));

const address = z.union([z.url(), z.email()]);
const tagged = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("web"), site: z.url().nullable() }),
  z.object({ kind: z.literal("pay"), wage: z.number().nullable(), note: z.string().nullable() }),
]);

interface ShapeCase {
  readonly name: string;
  readonly schema: z.ZodType;
  readonly madeUp: WireValue;
  readonly left: WireValue;
  readonly stated: WireValue;
}

const leaf = (name: string, parts: { readonly schema: z.ZodType; readonly madeUp: WireValue; readonly stated: WireValue }): ShapeCase => ({
  name,
  schema: z.object({ x: parts.schema }),
  madeUp: { x: parts.madeUp },
  left: { x: null },
  stated: { x: parts.stated },
});

const cases: readonly ShapeCase[] = [
  leaf("a union of texts, by a URL", { schema: address, madeUp: "https://evil.example", stated: "https://acme.example/jobs/7" }),
  leaf("a union of texts, by an e-mail address", { schema: address, madeUp: "a@evil.example", stated: "jobs@acme.example" }),
  leaf("a union of a number and a text", { schema: z.union([z.number(), z.string()]), madeUp: 77, stated: 12 }),
  leaf("a date or a word", { schema: z.union([z.iso.date(), z.literal("asap")]), madeUp: "2031-01-01", stated: "2027-03-01" }),
  leaf("a bigint", { schema: z.bigint(), madeUp: "99999", stated: "31000" }),
  leaf("anything, by a number", { schema: z.any(), madeUp: 77, stated: 12 }),
  leaf("anything, by a reference", { schema: z.any(), madeUp: "REF-9999", stated: "REF-2041" }),
  leaf("a text piped into a URL", {
    schema: z.string().pipe(z.url()),
    madeUp: "https://evil.example",
    stated: "https://acme.example/jobs/7",
  }),
  leaf("a text of the user's own, by a URL", { schema: z.string(), madeUp: "https://evil.example", stated: "https://acme.example/jobs/7" }),
  leaf("a phone number", { schema: z.e164(), madeUp: "+49309999999", stated: "+49301234567" }),
  leaf("an address of a server", { schema: z.ipv4(), madeUp: "10.9.9.9", stated: "10.0.0.1" }),
  {
    name: "a record of URLs",
    schema: z.object({ x: z.record(z.string(), z.url()) }),
    madeUp: { x: [{ key: "site", value: "https://evil.example" }] },
    left: { x: [] },
    stated: { x: [{ key: "jobs", value: "https://acme.example/jobs/7" }] },
  },
  {
    name: "a map of numbers",
    schema: z.object({ x: z.map(z.string(), z.number()) }),
    madeUp: { x: [{ key: "team", value: 77 }] },
    left: { x: [] },
    stated: { x: [{ key: "team", value: 12 }] },
  },
  {
    name: "a tuple and what follows it",
    schema: z.object({ x: z.tuple([z.string(), z.number()]).rest(z.url()) }),
    madeUp: { x: { "0": "baker", "1": 77, rest: ["https://evil.example"] } },
    left: { x: { "0": "baker", "1": null, rest: [] } },
    stated: { x: { "0": "baker", "1": 12, rest: ["https://acme.example/jobs/7"] } },
  },
  {
    name: "a union of objects, by its tag",
    schema: z.object({ x: z.array(tagged) }),
    madeUp: {
      x: [
        { kind: "web", site: "https://evil.example" },
        { kind: "pay", wage: 77_000, note: "baker" },
      ],
    },
    left: { x: [{ kind: "pay", wage: null, note: "baker" }] },
    stated: {
      x: [
        { kind: "web", site: "https://acme.example/jobs/7" },
        { kind: "pay", wage: 31_000, note: "baker" },
      ],
    },
  },
];

describe("A value that the page does not prove", () => {
  it.each(cases)("is refused in $name", ({ schema, madeUp, left }) => {
    const { wire, warnings } = grounded(schema, madeUp);
    expect(wire).toEqual(left);
    expect(warnings.map(({ code }) => code)).toContain("value-ungrounded");
  });

  it.each(cases)("stays where it is stated, in $name", ({ schema, stated }) => {
    expect(grounded(schema, stated)).toMatchObject({ wire: stated, refused: [] });
  });

  it.each(["http://evil.example/a", "Send it to a@evil.example today", "Bewerbung an www.evil.example"])(
    "is refused as a text that holds an address: %s",
    (x) => {
      expect(grounded(z.object({ x: z.string() }), { x }).wire).toEqual({ x: null });
    },
  );
});

describe("The option kind", () => {
  const links = z.object({
    x: z.record(z.string(), z.string()),
    pair: z.tuple([z.string()]),
    c: z.union([z.object({ a: z.string() }), z.string()]),
  });
  it.each(["x[].value", "pair.0", "c.a"])("is obeyed at %s", (path) => {
    const { bindings } = compileSchema(links, { fields: { [path]: { kind: "id" } } });
    const wire = { x: [{ key: "k", value: "acme" }], pair: { "0": "acme" }, c: { a: "acme" } };
    const { refused } = ground(wire, groundParts("# Baker\n\nWe are acme-2 here.", { bindings }));
    expect(refused).toContain(path.replace("[]", ".0"));
  });

  it.each(["x[].value", "pair.0", "c.a"])("stands beside no option from at %s, which would do nothing", (path) => {
    expect(() => compileSchema(links, { fields: { [path]: { from: "industry" } } })).toThrow(/record, a tuple or a union/);
  });
});

describe("Pay as a text", () => {
  const bare = "# Baker\n\nAcme Bakery looks for a baker in year 2 of a programme.\n";
  it.each(["salary", "pay", "salaryRange", "compensation", "wage", "baseSalary", "gehalt", "pay_range"])(
    "is proved by amounts: %s",
    (name) => {
      const schema = z.object({ [name]: z.string().nullable() });
      const made = ground({ [name]: "€77,000 a year" }, groundParts(bare, { bindings: bindingsOf(schema) }));
      expect(made.wire).toEqual({ [name]: null });
      const stated = ground({ [name]: "€31,000 a year" }, groundParts(page, { bindings: bindingsOf(schema) }));
      expect(stated.wire).toEqual({ [name]: "€31,000 a year" });
    },
  );

  it("may come from baseSalary", () => {
    const { bindings } = compileSchema(z.object({ money: z.string().nullable() }), { fields: { money: { from: "baseSalary" } } });
    expect(ground({ money: "€77,000 a year" }, groundParts(bare, { bindings })).wire).toEqual({ money: null });
  });

  it.each(["2", "€31,000", "$31,000 a year"])("is no other number and no other currency: %s", (salary) => {
    const bindings = bindingsOf(z.object({ salary: z.string().nullable() }));
    const kept = ground({ salary }, groundParts(`${bare}\nPay: €30,000.`, { bindings })).wire;
    expect(kept).toEqual({ salary: null });
  });

  it("may be words", () => {
    const bindings = bindingsOf(z.object({ salary: z.string().nullable() }));
    const wire = { salary: "nach Tarif TV-L E 9" };
    expect(ground(wire, groundParts("# Bäcker\n\nBezahlung nach Tarif TV-L E 9.", { bindings })).wire).toEqual(wire);
  });
});
