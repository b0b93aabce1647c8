import { UnsupportedSchemaError } from "../errors/unsupported-schema-error.ts";
import { childPath, type SchemaNode } from "./schema-node.ts";

/** How often a recursive schema is written out inside itself. */
const recursionDepth = 3;
/** Wrappers and lists count too; a schema that makes new schemas without end is cut here. */
const maxStack = 150;
const maxNodes = 20_000;

/** Where the reader stands. */
export interface ReadContext {
  readonly path: string;
  /** The same place, one key, `[]` or index deeper. */
  below(step: string): ReadContext;
  /** Reads one schema here; null when it is inside itself too often. @throws UnsupportedSchemaError when it never ends */
  enter(schema: object, read: (inside: ReadContext) => SchemaNode): SchemaNode | null;
}

/** A fresh reader's context, at the root. */
export function createReadContext(): ReadContext {
  let nodes = 0;
  const at = (path: string, stack: readonly object[]): ReadContext => ({
    path,
    below: (step) => at(step === "[]" ? `${path}[]` : childPath(path, step), stack),
    enter(schema, read) {
      nodes += 1;
      if (stack.length > maxStack || nodes > maxNodes) throw endless(path);
      if (stack.filter((entry) => entry === schema).length >= recursionDepth) return null;
      return read(at(path, [...stack, schema]));
    },
  });
  return at("", []);
}

function endless(path: string): UnsupportedSchemaError {
  return new UnsupportedSchemaError({
    path: path.slice(0, 80),
    backend: "any",
    problem: "is too large or goes on without end",
    advice: "Make recursive schemas once, outside the function given to z.lazy, and ask for fewer fields.",
  });
}

/** A type that no JSON value can stand for. */
export function unsupportedType(path: string, type: string): UnsupportedSchemaError {
  return new UnsupportedSchemaError({
    path,
    backend: "any",
    problem: `is of the type "${type}", which no JSON value can stand for`,
    advice: "Take the field out of this schema, or use a string, number, boolean, date, list, object or record.",
  });
}
