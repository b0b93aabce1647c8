import { childPath, type SchemaNode } from "./schema-node.ts";

/** A node with its path in the wire value. */
export interface PlacedNode {
  readonly path: string;
  readonly node: SchemaNode;
  /** Whether the model is asked for it. */
  readonly isAsked: boolean;
}

/** The nodes directly below a node, with their paths: `baseSalary.currency`, `locations[]`, `links[].key`, `pair.0`. */
export function childrenOf({ path, node, isAsked }: PlacedNode): readonly PlacedNode[] {
  const { shape } = node;
  switch (shape.kind) {
    case "object":
      return shape.properties.map(({ key, node, source }) => ({ path: childPath(path, key), node, isAsked: isAsked && source === null }));
    case "list":
      return [{ path: `${path}[]`, node: shape.item, isAsked }];
    case "entries":
      return [
        { path: `${path}[].key`, node: shape.key, isAsked },
        { path: `${path}[].value`, node: shape.value, isAsked },
      ];
    case "tuple":
      return [
        ...shape.items.map((node, index) => ({ path: childPath(path, String(index)), node, isAsked })),
        ...(shape.rest === null ? [] : [{ path: `${childPath(path, "rest")}[]`, node: shape.rest, isAsked }]),
      ];
    case "union":
      return shape.options.map((node) => ({ path, node, isAsked }));
    default:
      return [];
  }
}

/** Every node of a tree, parents first. */
export function allNodes(root: SchemaNode): readonly PlacedNode[] {
  const walk = (placed: PlacedNode): readonly PlacedNode[] => [placed, ...childrenOf(placed).flatMap(walk)];
  return walk({ path: "", node: root, isAsked: true });
}
