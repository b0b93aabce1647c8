import { UnsupportedSchemaError } from "../errors/unsupported-schema-error.ts";
import { strongestCoercion } from "./coercion.ts";
import { objectNode, unionNode } from "./combine-nodes.ts";
import { childPath, noted, type SchemaNode } from "./schema-node.ts";

interface Place {
  readonly path: string;
}

/** What both schemas take in: objects are merged key by key, unions option by option. */
export function intersectNodes([left, right]: readonly [SchemaNode, SchemaNode], place: Place): SchemaNode {
  const merged = intersectShapes([left, right], place);
  return noted(
    {
      ...merged,
      isNullable: left.isNullable && right.isNullable,
      isOptional: left.isOptional && right.isOptional,
      coercion: strongestCoercion([left, right]),
      fallback: null,
      description: left.description || right.description,
    },
    [...left.notes, ...right.notes, "intersection"],
  );
}

function intersectShapes([left, right]: readonly [SchemaNode, SchemaNode], place: Place): SchemaNode {
  if (left.shape.kind === "cut") return left;
  if (right.shape.kind === "cut") return right;
  if (left.shape.kind === "anything") return right;
  if (right.shape.kind === "anything") return left;
  if (left.shape.kind === "union")
    return unionNode(
      left.shape.options.map((option) => intersectNodes([option, right], place)),
      place,
    );
  if (right.shape.kind === "union")
    return unionNode(
      right.shape.options.map((option) => intersectNodes([left, option], place)),
      place,
    );
  if (left.shape.kind === "object" && right.shape.kind === "object") return mergeObjects([left, right], place);
  if (left.shape.kind === "choice" && right.shape.kind === "string") return left;
  if (left.shape.kind === right.shape.kind && left.shape.kind !== "entries") return left;
  throw cannotMerge(place.path, [left.shape.kind, right.shape.kind]);
}

function mergeObjects([left, right]: readonly [SchemaNode, SchemaNode], { path }: Place): SchemaNode {
  if (left.shape.kind !== "object" || right.shape.kind !== "object") throw cannotMerge(path, [left.shape.kind, right.shape.kind]);
  const merged = new Map(left.shape.properties.map(({ key, node }) => [key, node]));
  for (const { key, node } of right.shape.properties) {
    const other = merged.get(key);
    merged.set(key, other === undefined ? node : intersectNodes([other, node], { path: childPath(path, key) }));
  }
  return objectNode([...merged], { path });
}

function cannotMerge(path: string, kinds: readonly [string, string]): UnsupportedSchemaError {
  return new UnsupportedSchemaError({
    path,
    backend: "any",
    problem: `is an intersection of ${kinds[0]} and ${kinds[1]}`,
    advice: "Intersections work for objects and unions of objects: write the fields out with z.object({ ... }).extend({ ... }).",
  });
}
