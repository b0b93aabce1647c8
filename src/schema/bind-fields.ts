import { InvalidOptionsError } from "../errors/invalid-options-error.ts";
import type { FactTarget, FieldBinding, FieldKind, FieldShape } from "../spec/field-binding.ts";
import type { FieldOptions } from "../spec/schema-plan.ts";
import { factPart, factTarget } from "./fact-targets.ts";
import { fieldKind, isOpenKind } from "./field-kind.ts";
import { checkedPath } from "./markup-path.ts";
import type { EntriesShape, OffWireSource, SchemaNode, SchemaShape } from "./schema-node.ts";
import { childPath } from "./schema-node.ts";
import { schemaOrgProperties } from "./schema-org-targets.ts";

/** What is said of the fields. */
export interface BindParts {
  readonly fields: Readonly<Record<string, FieldOptions | undefined>>;
}

interface Place {
  readonly key: string;
  readonly path: string;
  readonly node: SchemaNode;
  readonly source: OffWireSource | null;
  /** What the field around it is bound to. */
  readonly around: FactTarget | null;
  /** Where the field around it says that it comes from, so that `name` in it is `hiringOrganization.name`; null for nowhere. */
  readonly aroundFrom: string | null;
  /** The path of the record, tuple or union around it, which code fills as a whole or not at all; null for none. */
  readonly apartIn: string | null;
}

/**
 * Tells for each field of a schema what code can read into it: by the option `from`, by a name that the default schema
 * or schema.org's JobPosting has too, or by its place in a field that is bound.
 */
export function bindFields(root: SchemaNode, parts: BindParts): FieldBinding {
  return bind({ key: "", path: "", node: root, source: null, around: null, aroundFrom: null, apartIn: null }, parts);
}

function bind(place: Place, parts: BindParts): FieldBinding {
  const { key, path, node, source } = place;
  const own = Object.hasOwn(parts.fields, path) ? parts.fields[path] : undefined;
  const shape = shapeOf(node.shape);
  const from = own?.from;
  if (from !== undefined) checkFillable(place);
  const inherited = from === undefined && place.aroundFrom !== null && key !== "" ? `${place.aroundFrom}.${key}` : null;
  const named = from === undefined ? (targetByPlace(place) ?? (inherited === null ? null : factTarget(inherited))) : factTarget(from);
  const markup = from ?? (named === null ? (inherited ?? ownProperty(place)) : null);
  const bound: Place = { ...place, around: named, aroundFrom: markup };
  const inner = bindInside(bound, parts);
  const fact = named ?? factOfEntries(inner.item);
  // What takes anything is mostly answered with a text.
  const told = node.shape.kind === "anything" || node.shape.kind === "bigint" ? "string" : shape;
  const signs = { path, shape: told, fact, format: formatOf(node.shape) };
  const kind = own?.kind ?? (inner.options.length > 0 ? kindOfOptions(inner.options) : fieldKind(signs));
  return {
    ...{ key, path, shape, fact, kind },
    ...inner,
    isOpen: own?.kind === undefined && isOpenKind(kind, { ...signs, isUnion: inner.options.length > 0 }),
    markupPath: markup === null || factTarget(markup) !== null ? null : checkedPath(markup, path),
    choices: node.shape.kind === "choice" ? node.shape.values.map(({ wire }) => wire) : [],
    isNullable: node.isNullable || node.isOptional,
    maxItems: node.shape.kind === "list" ? node.shape.maxItems : null,
    isAsked: source === null,
  };
}

/** A field of the schema itself that has the name of a property of JobPosting's. */
function ownProperty({ path, apartIn, source, node }: Place): string | null {
  if (apartIn !== null || source !== null || !schemaOrgProperties.has(path)) return null;
  return node.shape.kind === "list" ? `${path}[]` : path;
}

type Inside = Pick<FieldBinding, "properties" | "item" | "options">;

const nothingInside: Inside = { properties: [], item: null, options: [] };

/** What stands below a field, whatever its shape: each leaf of an answer is proved as what it is. */
function bindInside(bound: Place, parts: BindParts): Inside {
  const { path, node, source, around } = bound;
  const { shape } = node;
  const apart: BindApart = (place) => bind({ ...place, source, around: null, aroundFrom: null, apartIn: bound.apartIn ?? path }, parts);
  switch (shape.kind) {
    case "object":
      return { ...nothingInside, properties: shape.properties.map((property) => bind(below(bound, property), parts)) };
    case "list":
      return { ...nothingInside, item: bind({ ...bound, key: "", path: `${path}[]`, node: shape.item, around, aroundFrom: null }, parts) };
    case "entries":
      return { ...nothingInside, item: bindPair(shape, { path: `${path}[]`, apart }) };
    case "tuple": {
      const places = shape.items.map((node, index) => apart({ key: String(index), path: childPath(path, String(index)), node }));
      const rest = shape.rest === null ? [] : [bindRest(shape.rest, { path: childPath(path, "rest"), apart })];
      return { ...nothingInside, properties: [...places, ...rest] };
    }
    case "union":
      // An option has the path of its union.
      return { ...nothingInside, options: shape.options.map((node) => bind({ ...bound, node, apartIn: bound.apartIn ?? path }, parts)) };
    default:
      return nothingInside;
  }
}

/** @throws InvalidOptionsError where code is to read into a place that it does not fill */
function checkFillable({ path, apartIn }: Place): void {
  if (apartIn === null || apartIn === path) return;
  const allowed = "from only for the fields of objects and lists";
  throw new InvalidOptionsError({ option: `fields.${path}.from`, given: "a place in a record, a tuple or a union", allowed });
}

type BindApart = (place: Pick<Place, "key" | "path" | "node">) => FieldBinding;

interface ApartParts {
  readonly path: string;
  readonly apart: BindApart;
}

const wrapper = { fact: null, markupPath: null, choices: [], isNullable: false, maxItems: null, isAsked: true, isOpen: false } as const;

/** A pair of a record as it crosses the wire. */
function bindPair({ key, value }: Pick<EntriesShape, "key" | "value">, { path, apart }: ApartParts): FieldBinding {
  const properties = [apart({ key: "key", path: `${path}.key`, node: key }), apart({ key: "value", path: `${path}.value`, node: value })];
  return { ...wrapper, ...nothingInside, ...{ key: "", path, kind: "text", shape: "object" }, properties };
}

/** What follows the fixed places of a tuple. */
function bindRest(node: SchemaNode, { path, apart }: ApartParts): FieldBinding {
  const item = apart({ key: "", path: `${path}[]`, node });
  return { ...wrapper, ...nothingInside, ...{ key: "rest", path, kind: "text", shape: "list" }, item };
}

/** What a union holds where all of its options that are no fixed words hold the same. */
function kindOfOptions(options: readonly FieldBinding[]): FieldKind {
  const kinds = new Set(options.filter(({ shape }) => !["choice", "object", "list"].includes(shape)).map(({ kind }) => kind));
  const [only = "text"] = kinds;
  return kinds.size === 1 ? only : "text";
}

function below(
  { path, source, around, aroundFrom, apartIn }: Place,
  property: { readonly key: string; readonly node: SchemaNode; readonly source: OffWireSource | null },
): Place {
  return {
    key: property.key,
    path: childPath(path, property.key),
    node: property.node,
    source: source ?? property.source,
    ...{ around, aroundFrom, apartIn },
  };
}

/** A list entry is the fact of its list; a key of a bound object is a part of it; anything else goes by its path. */
function targetByPlace({ key, path, around }: Place): FactTarget | null {
  if (path === "") return null;
  if (path.endsWith("[]")) return around;
  const part = around !== null && around.part === null ? factPart(around.field, key) : null;
  return part ?? factTarget(path);
}

/** A list whose entries' fields say where they come from, such as `places[].town` from `locations[].city`, is that list. */
function factOfEntries(item: FieldBinding | null): FactTarget | null {
  const field = item?.properties.find(({ fact }) => fact !== null && fact.part !== null)?.fact?.field;
  return field === undefined ? null : { field, part: null };
}

function formatOf(shape: SchemaShape): string | null {
  if (shape.kind === "date") return "date";
  return shape.kind === "string" ? (shape.format ?? shape.zodFormat ?? null) : null;
}

function shapeOf(shape: SchemaShape): FieldShape {
  switch (shape.kind) {
    case "string":
    case "date":
      return "string";
    case "number":
      return shape.isInteger ? "integer" : "number";
    case "boolean":
    case "choice":
    case "object":
    case "list":
      return shape.kind;
    default:
      return "other";
  }
}
