import { describe, expect, it } from "vitest";
import * as z from "zod/v4";
import { compileSchema } from "../../../src/schema/compile-schema.ts";
import type { WireValue } from "../../../src/spec/wire-schema.ts";

function restored(schema: z.ZodObject, wire: WireValue): unknown {
  return compileSchema(schema).restore(wire, { verbatimText: "" });
}

describe("restoring a wire value", () => {
  it("drops null where absent is meant, and keeps it where null is", () => {
    const schema = z.object({
      a: z.string().optional(),
      b: z.string().nullable(),
      c: z.string(),
      d: z.string().nullish(),
      e: z.number().default(3),
    });
    expect(restored(schema, { a: null, b: null, c: null, d: null, e: null })).toEqual({ b: null, c: null, d: null });
  });

  it("makes an optional object absent when it states nothing", () => {
    const schema = z.object({
      a: z.object({ b: z.string(), c: z.array(z.string()) }).optional(),
      d: z.object({ e: z.string() }).nullable(),
    });
    expect(restored(schema, { a: { b: null, c: [] }, d: { e: null } })).toEqual({ d: null });
  });

  it("leaves out list items that say nothing, unless null is a value there", () => {
    const schema = z.object({ a: z.array(z.string()), b: z.array(z.string().nullable()), c: z.array(z.object({ d: z.string() })) });
    const wire = { a: ["x", null], b: ["x", null], c: [{ d: null }, { d: "y" }] };
    expect(restored(schema, wire)).toEqual({ a: ["x"], b: ["x", null], c: [{ d: "y" }] });
  });

  it("answers a required list that is missing with an empty one", () => {
    expect(restored(z.object({ a: z.array(z.string()) }), { a: null })).toEqual({ a: [] });
  });

  it("says null, not an empty list, where the schema wants at least one item or null", () => {
    expect(restored(z.object({ a: z.array(z.string()).min(1).nullable() }), { a: [] })).toEqual({ a: null });
  });

  it("keeps the first of two record entries with one key, and drops keys without a value", () => {
    const wire = {
      a: [
        { key: "x", value: "1" },
        { key: "x", value: "2" },
        { key: "y", value: null },
        { key: null, value: "3" },
      ],
    };
    expect(restored(z.object({ a: z.record(z.string(), z.string()) }), wire)).toEqual({ a: { x: "1" } });
  });

  it("pollutes no prototype, whatever the keys are", () => {
    const schema = z.object({ a: z.record(z.string(), z.object({ isAdmin: z.boolean() })) });
    restored(schema, JSON.parse('{"a":[{"key":"__proto__","value":{"isAdmin":true}}],"__proto__":{"isAdmin":true}}'));
    expect(Reflect.get({}, "isAdmin")).toBeUndefined();
  });

  it("hands over what it does not understand, so that the schema can say what is wrong", () => {
    const schema = z.object({ date: z.date(), number: z.bigint(), list: z.array(z.string()), object: z.object({ a: z.string() }) });
    const wire = { date: "soon", number: "many", list: "none", object: 3, extra: true };
    expect(restored(schema, wire)).toEqual(wire);
    expect(restored(schema, "text")).toBe("text");
  });

  it("finds the option of a union whose keys and types fit", () => {
    const schema = z.object({ when: z.union([z.date(), z.object({ from: z.date() }), z.array(z.date()), z.string()]) });
    expect(restored(schema, { when: { from: "2026-03-01" } })).toEqual({ when: { from: new Date("2026-03-01") } });
    expect(restored(schema, { when: "soon" })).toEqual({ when: "soon" });
    expect(restored(schema, { when: ["2026-03-01"] })).toEqual({ when: [new Date("2026-03-01")] });
  });

  it("does not change the wire value", () => {
    const wire = Object.freeze({ a: Object.freeze(["x", null]) });
    expect(restored(z.object({ a: z.array(z.string()) }), wire)).toEqual({ a: ["x"] });
    expect(wire).toEqual({ a: ["x", null] });
  });
});
