import { InvalidOptionsError } from "../errors/invalid-options-error.ts";
import type { FieldOptions } from "../spec/schema-plan.ts";
import { isUnasked } from "./combine-nodes.ts";
import { canBeEmpty } from "./empty-value.ts";
import { nearNames } from "./near-names.ts";
import { allNodes } from "./node-children.ts";
import { childPath, type OffWireSource, type SchemaNode, type SchemaProperty } from "./schema-node.ts";

/** What is said of the fields. */
export interface FieldOptionParts {
  /** The caller's own; a path that the schema lacks is an error. */
  readonly fields: Readonly<Record<string, FieldOptions | undefined>>;
  /** What holds for fields of these names unless `fields` says otherwise; where the schema has no such field, or not as a string, nothing. */
  readonly defaults: Readonly<Record<string, FieldOptions | undefined>>;
}

/**
 * Takes the fields off the wire that the model is not asked for.
 * @throws InvalidOptionsError for an unknown path, or a field that cannot be what the option says
 */
export function applyFieldOptions(root: SchemaNode, { fields, defaults }: FieldOptionParts): SchemaNode {
  checkPaths(root, fields);
  const sourceOf = (path: string, node: SchemaNode): OffWireSource | null => {
    const own = Object.hasOwn(fields, path) ? fields[path] : undefined;
    if (own !== undefined) return checkedSource(own, { path, node });
    const general = Object.hasOwn(defaults, path) ? defaults[path] : undefined;
    return general !== undefined && fits(general, { path, node }) ? plainSource(general) : null;
  };
  return mark(root, { path: "", sourceOf });
}

interface MarkParts {
  readonly path: string;
  readonly sourceOf: (path: string, node: SchemaNode) => OffWireSource | null;
}

function mark(node: SchemaNode, { path, sourceOf }: MarkParts): SchemaNode {
  const { shape } = node;
  switch (shape.kind) {
    case "object":
      return { ...node, shape: { ...shape, properties: shape.properties.map((property) => markProperty(property, { path, sourceOf })) } };
    case "list":
      return { ...node, shape: { ...shape, item: mark(shape.item, { path: `${path}[]`, sourceOf }) } };
    case "entries":
      return { ...node, shape: { ...shape, value: mark(shape.value, { path: `${path}[].value`, sourceOf }) } };
    case "tuple":
      return { ...node, shape: { ...shape, items: shape.items.map((item, index) => mark(item, { path: `${path}.${index}`, sourceOf })) } };
    case "union":
      return { ...node, shape: { ...shape, options: shape.options.map((option) => mark(option, { path, sourceOf })) } };
    default:
      return node;
  }
}

function markProperty(property: SchemaProperty, { path, sourceOf }: MarkParts): SchemaProperty {
  const place = childPath(path, property.key);
  const source = property.source ?? sourceOf(place, property.node);
  const node = source === null ? mark(property.node, { path: place, sourceOf }) : property.node;
  return { ...property, source: source ?? (isUnasked(node) ? "unasked" : null), node };
}

function plainSource({ verbatim, ask }: FieldOptions): OffWireSource | null {
  if (verbatim === true) return "verbatim";
  return ask === false ? "unasked" : null;
}

interface PlacedField {
  readonly path: string;
  readonly node: SchemaNode;
}

function fits(options: FieldOptions, { path, node }: PlacedField): boolean {
  if (options.verbatim === true) return node.shape.kind === "string" && !path.includes("[]");
  return options.ask !== false || canBeEmpty(node);
}

function checkedSource(options: FieldOptions, { path, node }: PlacedField): OffWireSource | null {
  if (fits(options, { path, node })) return plainSource(options);
  if (options.verbatim === true) {
    const allowed = "verbatim only for a string field outside lists";
    throw new InvalidOptionsError({ option: `fields.${path}`, given: `verbatim, but the field is a ${node.shape.kind} field`, allowed });
  }
  throw new InvalidOptionsError({
    option: `fields.${path}`,
    given: "ask: false, but the schema requires a value there",
    allowed: "ask: false only for a field that is nullable, optional or a list",
  });
}

function checkPaths(root: SchemaNode, fields: FieldOptionParts["fields"]): void {
  const nodes = allNodes(root).filter(({ path }) => path !== "" && !path.endsWith("[]"));
  const known = new Set(nodes.map(({ path }) => path));
  for (const path of Object.keys(fields)) {
    if (known.has(path)) continue;
    const near = nearNames(path, [...known]);
    const allowed = near.length === 0 ? `a path of the schema, such as "${[...known][0]}"` : near.map((name) => `"${name}"`).join(" or ");
    throw new InvalidOptionsError({ option: `fields.${path}`, given: "a path that the schema does not have", allowed });
  }
}
