import { childPath, type OffWireSource, type SchemaNode } from "./schema-node.ts";

/** A node with its path in the wire value. */
export interface PlacedNode {
  readonly path: string;
  readonly node: SchemaNode;
  /** Where its value comes from when the model is not asked for it, or for something around it; null when it is asked. */
  readonly source: OffWireSource | null;
}

/** The nodes directly below a node, with their paths: `baseSalary.currency`, `locations[]`, `links[].key`, `pair.0`. */
export function childrenOf({ path, node, source }: PlacedNode): readonly PlacedNode[] {
  const { shape } = node;
  switch (shape.kind) {
    case "object":
      return shape.properties.map((property) => ({
        path: childPath(path, property.key),
        node: property.node,
        source: property.source ?? source,
      }));
    case "list":
      return [{ path: `${path}[]`, node: shape.item, source }];
    case "entries":
      return [
        { path: `${path}[].key`, node: shape.key, source },
        { path: `${path}[].value`, node: shape.value, source },
      ];
    case "tuple":
      return [
        ...shape.items.map((node, index) => ({ path: childPath(path, String(index)), node, source })),
        ...(shape.rest === null ? [] : [{ path: `${childPath(path, "rest")}[]`, node: shape.rest, source }]),
      ];
    case "union":
      return shape.options.map((node) => ({ path, node, source }));
    default:
      return [];
  }
}

/** Every node of a tree, parents first. */
export function allNodes(root: SchemaNode): readonly PlacedNode[] {
  const walk = (placed: PlacedNode): readonly PlacedNode[] => [placed, ...childrenOf(placed).flatMap(walk)];
  return walk({ path: "", node: root, source: null });
}
