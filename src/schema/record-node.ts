import { defaultedNode } from "./coercion.ts";
import { objectNode } from "./combine-nodes.ts";
import { noted, type SchemaNode, schemaNode } from "./schema-node.ts";

interface RecordParts {
  readonly key: SchemaNode;
  readonly value: SchemaNode;
}

interface RecordPlace {
  readonly path: string;
  readonly collection: "record" | "map";
  /** A record whose keys are a fixed list may lack some of them. */
  readonly isPartial: boolean;
}

/** A record or map: an object where the keys of a record are a fixed list, otherwise key and value pairs. */
export function recordNode({ key, value }: RecordParts, { path, collection, isPartial }: RecordPlace): SchemaNode {
  if (collection === "record" && key.shape.kind === "choice") {
    const node = isPartial ? defaultedNode(value) : value;
    return noted(
      objectNode(
        key.shape.values.map(({ wire }) => [String(wire), node] as const),
        { path },
      ),
      ["record"],
    );
  }
  return schemaNode({ kind: "entries", key, value, collection }, { notes: [collection] });
}

/** The values of an enum object; the reverse names of a TypeScript number enum are left out. */
export function enumValues(entries: Readonly<Record<string, unknown>>): readonly unknown[] {
  const isReverseName = (key: string, value: unknown) =>
    typeof value === "string" && Object.hasOwn(entries, value) && entries[value] === Number(key);
  return Object.entries(entries).flatMap(([key, value]) => (isReverseName(key, value) ? [] : [value]));
}
