import type { StandardSchemaV1 } from "@standard-schema/spec";
import type { $ZodType } from "zod/v4/core";
import { UnsupportedSchemaError } from "../errors/unsupported-schema-error.ts";
import { createReadContext } from "./read-context.ts";
import { readZod3, type Zod3Schema } from "./read-zod-3.ts";
import { readZod4 } from "./read-zod-4.ts";
import type { SchemaNode } from "./schema-node.ts";

/**
 * Reads a zod 3, zod 4 or zod/mini object schema into one form.
 * @throws UnsupportedSchemaError when it is another kind of schema or its root is no object
 */
export function readSchema(schema: StandardSchemaV1): SchemaNode {
  const root = isZod4(schema) ? readZod4(schema, createReadContext()) : isZod3(schema) ? readZod3(schema, createReadContext()) : null;
  if (root === null) throw notZod(schema);
  if (root.shape.kind !== "object") throw notAnObject(root.shape.kind);
  if (root.shape.properties.length === 0) {
    throw rootError({ problem: "has no fields", advice: "Name at least one field: z.object({ title: z.string().nullable() })." });
  }
  return root;
}

function isZod4(schema: unknown): schema is $ZodType {
  if (!isObject(schema)) return false;
  const internals: unknown = Reflect.get(schema, "_zod");
  return isObject(internals) && isObject(Reflect.get(internals, "def"));
}

function isZod3(schema: unknown): schema is Zod3Schema {
  if (!isObject(schema)) return false;
  const definition: unknown = Reflect.get(schema, "_def");
  if (!isObject(definition)) return false;
  const typeName: unknown = Reflect.get(definition, "typeName");
  return typeof typeName === "string" && typeName.startsWith("Zod");
}

function isObject(value: unknown): value is object {
  return (typeof value === "object" && value !== null) || typeof value === "function";
}

function notZod(schema: unknown): UnsupportedSchemaError {
  const standard: unknown = isObject(schema) ? Reflect.get(schema, "~standard") : undefined;
  const vendor: unknown = isObject(standard) ? Reflect.get(standard, "vendor") : undefined;
  const kind = typeof vendor === "string" ? `is a schema of ${vendor.slice(0, 40)}` : "is not a schema of zod";
  return rootError({ problem: kind, advice: "Give a zod 4, zod/mini or zod 3 object schema: z.object({ ... })." });
}

function notAnObject(kind: string): UnsupportedSchemaError {
  const wrapper = kind === "list" ? "items" : "posting";
  return rootError({
    problem: `is a ${kind}, not an object`,
    advice: `Wrap it: z.object({ ${wrapper}: yourSchema }).`,
  });
}

function rootError(parts: { readonly problem: string; readonly advice: string }): UnsupportedSchemaError {
  return new UnsupportedSchemaError({ path: "", backend: "any", ...parts });
}
