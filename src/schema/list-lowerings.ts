import type { SchemaLowering } from "../spec/wire-schema.ts";
import { isNullOnWire, type WirePosition } from "./lower-node.ts";
import { loweringText } from "./lowering-text.ts";
import { childrenOf, type PlacedNode } from "./node-children.ts";
import type { SchemaNode } from "./schema-node.ts";
import { itemCap, type WireCaps } from "./wire-caps.ts";

/** Lists what the wire schema changes of the user's, path by path, each change once. */
export function listLowerings(root: SchemaNode, caps: WireCaps): readonly SchemaLowering[] {
  const found = walk({ path: "", node: root, source: null }, { position: "item", caps });
  return [...new Map(found.map((lowering) => [`${lowering.path}\n${lowering.keyword}`, lowering])).values()];
}

interface WalkParts {
  readonly position: WirePosition;
  readonly caps: WireCaps;
}

function walk(placed: PlacedNode, { position, caps }: WalkParts): readonly SchemaLowering[] {
  const { node, path } = placed;
  const below = positionBelow(node);
  const inner = childrenOf(placed).flatMap((child) => (child.source === null ? walk(child, { position: below, caps }) : [offWire(child)]));
  const notes = node.notes.map((keyword) => ({ path, keyword, change: loweringText(keyword) }));
  const isMadeNullable = isNullOnWire(node, position) && !node.isNullable && !node.isOptional && position === "property";
  const nullable = isMadeNullable ? [{ path, keyword: "nullable", change: loweringText("nullable") }] : [];
  return [...notes, ...nullable, ...capLowering(placed, caps), ...inner];
}

function offWire({ path, source, node }: PlacedNode): SchemaLowering {
  const keyword = source === "verbatim" ? "verbatim" : node.notes.includes("recursion") ? "recursion" : "ask";
  return { path, keyword, change: loweringText(keyword) };
}

function positionBelow({ shape }: SchemaNode): WirePosition {
  if (shape.kind === "list") return "item";
  return shape.kind === "union" ? "option" : "property";
}

function capLowering({ node, path }: PlacedNode, caps: WireCaps): readonly SchemaLowering[] {
  const { shape } = node;
  if (shape.kind !== "list" && shape.kind !== "entries") return [];
  const cap = itemCap(node, caps);
  if (shape.kind === "list" && shape.maxItems === cap) return [];
  return [{ path, keyword: "maxItems", change: `at most ${cap} items on the wire` }];
}
