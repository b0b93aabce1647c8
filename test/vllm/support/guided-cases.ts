import type { StandardSchemaV1 } from "@standard-schema/spec";
import * as z3 from "zod/v3";
import * as z from "zod/v4";

/** A schema as users write them, for postings that a small model answers. */
export interface GuidedCase {
  readonly name: string;
  readonly schema: StandardSchemaV1;
  /** Whether a poor model may go on without end: in free text, in digits, in the depth of a recursion. A grammar allows that. */
  readonly mayBeEndless: boolean;
}

interface Department {
  readonly kind: "care" | "office" | null;
  readonly teams: Department[];
}

const department: z.ZodType<Department> = z.object({
  kind: z.enum(["care", "office"]).nullable(),
  get teams() {
    return z.array(department).max(2);
  },
});

const level = z.enum(["junior", "senior", "lead"]).nullable();
const isNight = z.boolean().nullable();

const bounded: readonly Omit<GuidedCase, "mayBeEndless">[] = [
  {
    name: "nested objects and lists",
    schema: z.object({
      employer: z.object({ isPublic: isNight, offices: z.array(z.object({ level, shifts: z.object({ isNight }) })).max(2) }),
    }),
  },
  {
    name: "a union of an object, a boolean and a word",
    schema: z.object({ pay: z.union([z.object({ level }), z.boolean(), z.enum(["negotiable", "unpaid"])]).nullable() }),
  },
  {
    name: "a discriminated union",
    schema: z.object({
      pay: z
        .discriminatedUnion("unit", [
          z.object({ unit: z.literal("hour"), isNight }),
          z.object({ unit: z.literal("month"), from: level, to: level }),
        ])
        .nullable(),
    }),
  },
  {
    name: "enums and literals",
    schema: z.object({ level, remote: z.literal([true, false]).nullable(), shifts: z.array(z.enum(["early", "late", "night"])).max(2) }),
  },
  { name: "dates", schema: z.object({ posted: z.date().nullable(), deadline: z.iso.date().nullable() }) },
  {
    name: "records",
    schema: z.object({ levels: z.record(z.enum(["first", "second"]), level), shifts: z.record(z.enum(["early", "late"]), isNight) }),
  },
  { name: "tuples", schema: z.object({ range: z.tuple([level, isNight, z.enum(["EUR", "USD"]).nullable()]) }) },
];

const endless: readonly Omit<GuidedCase, "mayBeEndless">[] = [
  { name: "a recursive schema", schema: z.object({ root: department }) },
  {
    name: "numbers with bounds",
    schema: z.object({ hours: z.number().int().min(1).max(60).nullable().catch(null), pay: z.number().positive().nullable().catch(null) }),
  },
  {
    name: "zod 3",
    schema: z3.object({
      title: z3.string().nullable(),
      level: z3.enum(["junior", "senior"]).nullable(),
      tags: z3.array(z3.string()).max(2),
      note: z3.string().nullish(),
    }),
  },
];

/** Ten schemas that use what xgrammar has to obey. Every leaf is nullable, so that a model need not invent. */
export const guidedCases: readonly GuidedCase[] = [
  ...bounded.map((guided) => ({ ...guided, mayBeEndless: false })),
  ...endless.map((guided) => ({ ...guided, mayBeEndless: true })),
];
