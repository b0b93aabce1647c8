import type { StandardSchemaV1 } from "@standard-schema/spec";
import * as z3 from "zod/v3";
import * as z from "zod/v4";
import * as mini from "zod/v4-mini";

/** A schema, a wire value that answers it, and what its output must then be. */
export interface SchemaCase {
  readonly name: string;
  readonly schema: StandardSchemaV1;
  readonly wire: Readonly<Record<string, unknown>>;
  readonly output: unknown;
}

interface Category {
  readonly name: string;
  readonly children: Category[];
}

const category: z.ZodType<Category> = z.object({
  name: z.string(),
  get children() {
    return z.array(category);
  },
});

/** Schemas as users write them: nested, unions, enums, dates, records, recursion, zod 3 and zod/mini. */
export const schemaCases: readonly SchemaCase[] = [
  {
    name: "nested objects and lists",
    schema: z.object({
      title: z.string().min(3).max(80),
      company: z.object({ name: z.string(), site: z.url().nullable(), offices: z.array(z.object({ city: z.string() })).max(4) }),
    }),
    wire: { title: "Engineer", company: { name: "Acme", site: null, offices: [{ city: "Oslo" }] } },
    output: { title: "Engineer", company: { name: "Acme", site: null, offices: [{ city: "Oslo" }] } },
  },
  {
    name: "a discriminated union",
    schema: z.object({
      pay: z.discriminatedUnion("kind", [
        z.object({ kind: z.literal("hourly"), rate: z.number().positive() }),
        z.object({ kind: z.literal("yearly"), from: z.number(), to: z.number().optional() }),
      ]),
    }),
    wire: { pay: { kind: "yearly", from: 50000, to: null } },
    output: { pay: { kind: "yearly", from: 50000 } },
  },
  {
    name: "enums, literals and scalar unions",
    schema: z.object({
      level: z.enum(["junior", "senior"]).optional(),
      shifts: z.union([z.literal(1), z.literal(2), z.literal("flexible")]).nullable(),
      id: z.union([z.string(), z.number().int()]),
    }),
    wire: { level: null, shifts: "flexible", id: 7 },
    output: { shifts: "flexible", id: 7 },
  },
  {
    name: "dates, bigints, sets and maps",
    schema: z.object({
      posted: z.date(),
      closes: z.iso.date().nullable(),
      number: z.bigint(),
      tags: z.set(z.string()),
      contacts: z.map(z.string(), z.string()),
    }),
    wire: {
      posted: "2026-03-01",
      closes: "2026-04-01",
      number: "90071992547409931",
      tags: ["a", "b"],
      contacts: [{ key: "phone", value: "123" }],
    },
    output: {
      posted: new Date("2026-03-01"),
      closes: "2026-04-01",
      number: 90071992547409931n,
      tags: new Set(["a", "b"]),
      contacts: new Map([["phone", "123"]]),
    },
  },
  {
    name: "records and tuples",
    schema: z.object({
      links: z.record(z.string(), z.url()),
      hours: z.record(z.enum(["week", "month"]), z.number().nullable()),
      range: z.tuple([z.number(), z.number()]),
    }),
    wire: { links: [{ key: "apply", value: "https://example.com/a" }], hours: { week: 40, month: null }, range: { "0": 1, "1": 2 } },
    output: { links: { apply: "https://example.com/a" }, hours: { week: 40, month: null }, range: [1, 2] },
  },
  {
    name: "transforms, defaults and preprocessing",
    schema: z
      .object({
        title: z.string().transform((title) => title.length),
        remote: z.boolean().default(false),
        salary: z.preprocess((value) => (value === null ? 0 : value), z.number()),
        skills: z.array(z.string()).default(["none"]),
      })
      .refine(({ title }) => title > 0),
    wire: { title: "Cook", remote: null, salary: null, skills: [] },
    output: { title: 4, remote: false, salary: 0, skills: ["none"] },
  },
  {
    name: "a recursive schema",
    schema: z.object({ root: category }),
    wire: { root: { name: "a", children: [{ name: "b", children: [{ name: "c" }] }] } },
    output: { root: { name: "a", children: [{ name: "b", children: [{ name: "c", children: [] }] }] } },
  },
  {
    name: "intersections and anything",
    schema: z.object({ both: z.intersection(z.object({ a: z.string() }), z.object({ b: z.number() })), extra: z.unknown(), more: z.any() }),
    wire: { both: { a: "x", b: 2 }, extra: "free", more: null },
    output: { both: { a: "x", b: 2 }, extra: "free", more: null },
  },
  {
    name: "hostile keys",
    schema: z.object({
      constructor: z.string(),
      "a.b": z.string(),
      'with "quotes"\\': z.string(),
      größe: z.number(),
      toString: z.string().nullish(),
    }),
    wire: { constructor: "c", "a.b": "d", 'with "quotes"\\': "q", größe: 3, toString: null },
    output: { constructor: "c", "a.b": "d", 'with "quotes"\\': "q", größe: 3, toString: null },
  },
  {
    name: "zod 3",
    schema: z3.object({
      title: z3.string().min(2).email().or(z3.string()),
      posted: z3.coerce.date(),
      kind: z3.nativeEnum({ A: 0, B: 1, 0: "A", 1: "B" } as const),
      pay: z3.discriminatedUnion("unit", [
        z3.object({ unit: z3.literal("hour"), value: z3.number().int() }),
        z3.object({ unit: z3.literal("year"), value: z3.number() }),
      ]),
      links: z3.record(z3.string()),
      size: z3.tuple([z3.string(), z3.number()]).rest(z3.boolean()),
      note: z3.string().optional().default("none"),
      name: z3.string().transform((name) => name.toUpperCase()),
    }),
    wire: {
      title: "x",
      posted: "2026-03-01",
      kind: 1,
      pay: { unit: "year", value: 10.5 },
      links: [{ key: "a", value: "b" }],
      size: { "0": "s", "1": 1, rest: [true] },
      note: null,
      name: "ann",
    },
    output: {
      title: "x",
      posted: new Date("2026-03-01"),
      kind: 1,
      pay: { unit: "year", value: 10.5 },
      links: { a: "b" },
      size: ["s", 1, true],
      note: "none",
      name: "ANN",
    },
  },
  {
    name: "zod/mini",
    schema: mini.object({
      title: mini.string().check(mini.maxLength(80)),
      pay: mini.optional(mini.number().check(mini.gte(0))),
      tags: mini.array(mini.string()),
    }),
    wire: { title: "Cook", pay: null, tags: [] },
    output: { title: "Cook", tags: [] },
  },
];
