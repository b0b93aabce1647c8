import { InvalidOptionsError } from "../errors/invalid-options-error.ts";
import type { FactTarget, FieldBinding, FieldShape } from "../spec/field-binding.ts";
import type { FieldOptions } from "../spec/schema-plan.ts";
import { factPart, factTarget } from "./fact-targets.ts";
import { fieldKind } from "./field-kind.ts";
import { nearNames } from "./near-names.ts";
import type { OffWireSource, SchemaNode, SchemaShape } from "./schema-node.ts";
import { childPath } from "./schema-node.ts";
import { schemaOrgTargets } from "./schema-org-targets.ts";

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
}

/**
 * Tells for each field of a schema what code can read into it: by the option `from`, by a name that the default schema
 * or schema.org's JobPosting has too, or by its place in a field that is bound.
 */
export function bindFields(root: SchemaNode, parts: BindParts): FieldBinding {
  return bind({ key: "", path: "", node: root, source: null, around: null, aroundFrom: null }, parts);
}

function bind(place: Place, parts: BindParts): FieldBinding {
  const { key, path, node, source } = place;
  const own = Object.hasOwn(parts.fields, path) ? parts.fields[path] : undefined;
  const shape = shapeOf(node.shape);
  const from = own?.from;
  const inherited = from === undefined && place.aroundFrom !== null && key !== "" ? `${place.aroundFrom}.${key}` : null;
  const named = from === undefined ? (targetByPlace(place) ?? (inherited === null ? null : factTarget(inherited))) : factTarget(from);
  const markup = from ?? (named === null ? inherited : null);
  const bound: Place = { ...place, around: named, aroundFrom: from ?? inherited };
  const properties = node.shape.kind === "object" ? node.shape.properties.map((property) => bind(below(bound, property), parts)) : [];
  const item =
    node.shape.kind === "list"
      ? bind({ key: "", path: `${path}[]`, node: node.shape.item, source, around: named, aroundFrom: null }, parts)
      : null;
  const fact = named ?? factOfEntries(item);
  return {
    ...{ key, path, shape, fact, properties, item },
    kind: own?.kind ?? fieldKind({ path, shape, fact, format: formatOf(node.shape) }),
    markupPath: markup === null || factTarget(markup) !== null ? null : checkedPath(markup, path),
    choices: node.shape.kind === "choice" ? node.shape.values.map(({ wire }) => wire) : [],
    isNullable: node.isNullable || node.isOptional,
    maxItems: node.shape.kind === "list" ? node.shape.maxItems : null,
    isAsked: source === null,
  };
}

function below(
  { path, source, around, aroundFrom }: Place,
  property: { readonly key: string; readonly node: SchemaNode; readonly source: OffWireSource | null },
): Place {
  return {
    key: property.key,
    path: childPath(path, property.key),
    node: property.node,
    source: source ?? property.source,
    ...{ around, aroundFrom },
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

/** Properties of JobPosting that no field of the default schema stands for. Source: schema.org/JobPosting, version 29. */
const otherProperties: readonly string[] = [
  ...["applicantLocationRequirements", "dateModified", "employerOverview", "employmentUnit", "estimatedSalary", "incentiveCompensation"],
  ...["industry", "jobImmediateStart", "jobStartDate", "occupationalCategory", "physicalRequirement", "relevantOccupation"],
  ...["securityClearanceRequirement", "sensoryRequirement", "specialCommitments", "totalJobOpenings", "workHours", "image", "sameAs"],
  ...["eligibilityToWorkRequirement", "incentives", "mainEntityOfPage"],
];

/**
 * A page may state anything, so any path is taken; one whose first name is nearly a name of JobPosting is a slip.
 * @throws InvalidOptionsError
 */
function checkedPath(markup: string, path: string): string {
  const [first = ""] = markup.split(/[.[]/);
  const known = [...new Set([...Object.keys(schemaOrgTargets).map((name) => name.split(".")[0] ?? ""), ...otherProperties])];
  if (known.includes(first)) return markup;
  const near = nearNames(first, known).filter((name) => Math.abs(name.length - first.length) <= 2 && sharedStart(name, first) >= 4);
  if (near.length === 0) return markup;
  const allowed = near.map((name) => `"${name}"`).join(" or ");
  throw new InvalidOptionsError({ option: `fields.${path}.from`, given: "a path that JobPosting does not have", allowed });
}

function sharedStart(left: string, right: string): number {
  let length = 0;
  while (length < left.length && left[length] === right[length]) length += 1;
  return length;
}
