import type { WireValue } from "../spec/wire-schema.ts";
import type { BlockPlace, FoundPosting } from "./found-posting.ts";
import { isJsonList, isJsonObject, type JsonObject, memberOf } from "./json-object.ts";
import { schemaOrgProperty } from "./schema-org-names.ts";

/** A node that others refer to by its `@id`. */
export interface IdentifiedNode {
  readonly node: JsonObject;
  readonly place: BlockPlace;
}

/** The nodes of a page by `@id`, over all its blocks. */
export type NodeIndex = ReadonlyMap<string, IdentifiedNode>;

/** A posting holds some dozens of values, and a list of a few hundred places at most. */
const maxNodes = 20_000;
const maxDepth = 24;

interface Copy {
  readonly index: NodeIndex;
  readonly leaves: Map<string, BlockPlace>;
  /** The `@id`s on the way here, so that a circle of references ends. */
  readonly open: Set<string>;
  count: number;
}

interface Position {
  readonly place: BlockPlace;
  readonly path: string;
  readonly depth: number;
}

const step = (position: Position, { from, to }: { from: string; to: string }): Position => ({
  place: { block: position.place.block, path: [...position.place.path, from] },
  path: position.path === "" ? to : `${position.path}.${to}`,
  depth: position.depth + 1,
});

const idOf = (node: JsonObject): string | null => {
  const id = memberOf(node, "@id");
  return typeof id === "string" ? id : null;
};

/** A node that says only which other node it is. */
const isReference = (node: JsonObject): boolean => Object.keys(node).every((key) => key === "@id" || key === "@type");

const resolve = (copy: Copy, { node, position }: { node: JsonObject; position: Position }): { node: JsonObject; position: Position } => {
  const id = idOf(node);
  const target = id === null || !isReference(node) || copy.open.has(id) ? undefined : copy.index.get(id);
  return target === undefined ? { node, position } : { node: target.node, position: { ...position, place: target.place } };
};

const copyObject = (copy: Copy, given: { node: JsonObject; position: Position }): WireValue => {
  const { node, position } = resolve(copy, given);
  // JSON-LD's long form of a value: { "@value": "text", "@language": "en" }.
  if (Object.hasOwn(node, "@value")) {
    const { path } = position;
    return copyValue(copy, { value: node["@value"] ?? null, position: { ...step(position, { from: "@value", to: "" }), path } });
  }
  const id = idOf(node);
  if (id !== null) copy.open.add(id);
  const entries: [string, WireValue][] = [];
  for (const [key, value] of Object.entries(node)) {
    const name = schemaOrgProperty(key);
    if (key !== name && Object.hasOwn(node, name)) continue;
    entries.push([name, copyValue(copy, { value, position: step(position, { from: key, to: name }) })]);
  }
  if (id !== null) copy.open.delete(id);
  return Object.fromEntries(entries);
};

const copyValue = (copy: Copy, { value, position }: { value: WireValue; position: Position }): WireValue => {
  copy.count += 1;
  if (copy.count > maxNodes || position.depth > maxDepth) return null;
  if (isJsonObject(value)) return copyObject(copy, { node: value, position });
  if (isJsonList(value))
    return value.map((entry, index) =>
      copyValue(copy, { value: entry, position: step(position, { from: String(index), to: String(index) }) }),
    );
  if (value !== null) copy.leaves.set(position.path, position.place);
  return value;
};

/**
 * A posting as schema.org names it: references to other nodes filled in, vocabulary prefixes gone, and the place of every
 * leaf noted. More than 20,000 values, or values deeper than 24 levels, are null.
 */
export const copyPosting = ({ node, place }: IdentifiedNode, { index }: { index: NodeIndex }): FoundPosting => {
  const copy: Copy = { index, leaves: new Map(), open: new Set(), count: 0 };
  const value = copyObject(copy, { node, position: { place, path: "", depth: 0 } });
  return { value: isJsonObject(value) ? value : {}, place, leaves: copy.leaves };
};
