import type { StandardSchemaV1 } from "@standard-schema/spec";
import { UnsupportedSchemaError } from "../errors/unsupported-schema-error.ts";
import type { FieldBinding } from "../spec/field-binding.ts";
import type { FieldOptions, SchemaPlan } from "../spec/schema-plan.ts";
import type { WireDialect, WireSchema } from "../spec/wire-schema.ts";
import { applyFieldOptions } from "./apply-field-options.ts";
import { bindFields } from "./bind-fields.ts";
import { checkLimits } from "./check-limits.ts";
import { expectFields } from "./expect-fields.ts";
import { fieldGroups } from "./field-groups.ts";
import { listLowerings } from "./list-lowerings.ts";
import { lowerNode } from "./lower-node.ts";
import { allNodes } from "./node-children.ts";
import { plannedFields } from "./planned-fields.ts";
import { readSchema } from "./read-schema.ts";
import { restoreRoot } from "./restore-value.ts";
import { type SchemaNode, schemaNode } from "./schema-node.ts";
import { tokenBound } from "./token-bound.ts";
import { unstatedPaths } from "./unstated.ts";
import { firstCaps, tightenedCaps, type WireCaps } from "./wire-caps.ts";

/** What is said of the fields of a schema. */
export interface CompileParts {
  /** By path; a path that the schema lacks is an error. @default {} */
  readonly fields?: Readonly<Record<string, FieldOptions | undefined>> | undefined;
  /** By path, for fields that `fields` does not name; what does not fit the schema is passed over. @default {} */
  readonly defaults?: Readonly<Record<string, FieldOptions | undefined>> | undefined;
  /** Name of the wire schema. @default "job_posting" */
  readonly name?: string | undefined;
}

/**
 * Compiles a zod 3, zod 4 or zod/mini object schema into what goes over the wire and the way back. The wire carries
 * the schema's input side; what a grammar cannot say stays with the schema, which judges every answer.
 * @throws UnsupportedSchemaError, InvalidOptionsError
 */
export function compileSchema(schema: StandardSchemaV1, parts: CompileParts = {}): SchemaPlan {
  const { fields = {}, defaults = {}, name = "job_posting" } = parts;
  const read = applyFieldOptions(readSchema(schema), { fields, defaults });
  // The root's own wrappers do not matter: the answer is always an object.
  const named = schemaNode(read.shape, { notes: read.notes });
  const bindings = bindFields(named, { fields });
  const root = expectFields(named, bindings);
  checkAsked(root, bindings);
  const wires = createWireCache(root, wireName(name));
  const verbatimPaths = allNodes(root).flatMap(({ path, source }) => (source === "verbatim" ? [path] : []));
  return {
    fields: plannedFields(root),
    verbatimPaths,
    bindings,
    groups: fieldGroups(bindings),
    lowerings: (dialect) => wires({ dialect, caps: firstCaps, keys: null }).lowerings,
    wire: (dialect) => wires({ dialect, caps: firstCaps, keys: null }),
    tightened: (dialect, paths) => wires({ dialect, caps: tightenedCaps, keys: paths === undefined ? null : keysOf(root, paths) }),
    subset: (dialect, paths) => wires({ dialect, caps: firstCaps, keys: keysOf(root, paths) }),
    restore: (wire, { verbatimText }) => restoreRoot(root, { value: wire, parts: { verbatimText } }),
    unstated: unstatedPaths,
  };
}

interface WireKey {
  readonly dialect: WireDialect;
  readonly caps: WireCaps;
  /** Top-level keys, or null for all. */
  readonly keys: readonly string[] | null;
}

/** Makes each wire schema at its first use and keeps it. */
function createWireCache(root: SchemaNode, name: string): (key: WireKey) => WireSchema {
  const known = new Map<string, WireSchema>();
  return ({ dialect, caps, keys }) => {
    const id = JSON.stringify([dialect, caps.isTightened, keys]);
    const found = known.get(id);
    if (found !== undefined) return found;
    const node = keys === null ? root : onlyKeys(root, keys);
    const jsonSchema = lowerNode(node, { position: "item", caps });
    checkLimits(jsonSchema, dialect);
    const maxTokens = tokenBound(node, { caps, isListed: false });
    const wire = { dialect, name, jsonSchema, maxTokens, lowerings: listLowerings(node, caps) };
    known.set(id, wire);
    return wire;
  };
}

function onlyKeys(root: SchemaNode, keys: readonly string[]): SchemaNode {
  if (root.shape.kind !== "object") return root;
  return { ...root, shape: { ...root.shape, properties: root.shape.properties.filter(({ key }) => keys.includes(key)) } };
}

/** The asked top-level keys that hold these paths, in the schema's order; null when none does. */
function keysOf({ shape }: SchemaNode, paths: readonly string[]): readonly string[] | null {
  if (shape.kind !== "object") return null;
  const holds = (key: string, path: string) => path === key || path.startsWith(`${key}.`) || path.startsWith(`${key}[`);
  const asked = shape.properties.filter(({ source }) => source === null).map(({ key }) => key);
  const keys = asked.filter((key) => paths.some((path) => holds(key, path)));
  return keys.length === 0 || keys.length === asked.length ? null : keys;
}

function wireName(name: string): string {
  return name.replace(/[^a-zA-Z0-9_-]+/g, "_").slice(0, 64) || "job_posting";
}

/** Something must be left to read: for a model, or for code. */
function checkAsked({ shape }: SchemaNode, { properties }: FieldBinding): void {
  if (shape.kind === "object" && shape.properties.some(({ source }) => source === null)) return;
  if (properties.some(({ fact, markupPath, kind }) => (fact !== null && kind !== "document") || markupPath !== null)) return;
  throw new UnsupportedSchemaError({
    path: "",
    backend: "any",
    problem: "asks nothing of a model",
    advice: "Leave at least one field that is neither verbatim nor ask: false.",
  });
}
