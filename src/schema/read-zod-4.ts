import { type $ZodCheck, type $ZodType, type $ZodTypes, globalRegistry } from "zod/v4/core";
import { caughtNode, coercedLeaf, defaultedNode, nullableNode, pipedNode } from "./coercion.ts";
import { choiceNode, objectNode, speakable, tupleNode, unionNode } from "./combine-nodes.ts";
import { type Constraints, listNode, numberNode, stringNode, unconstrained } from "./constraints.ts";
import { intersectNodes } from "./intersect-nodes.ts";
import { type ReadContext, unsupportedType } from "./read-context.ts";
import { enumValues, recordNode } from "./record-node.ts";
import { noted, type SchemaNode, schemaNode } from "./schema-node.ts";

/**
 * Reads a schema of zod 4 or zod/mini by its definition, from the side of its input.
 * @throws UnsupportedSchemaError
 */
export function readZod4(schema: $ZodType, context: ReadContext): SchemaNode {
  const node = context.enter(schema, (inside) => {
    // zod's documented way for library authors: every schema is one of these, told apart by `def.type`.
    const read = readType(schema as $ZodTypes, inside);
    return hasRefinement(schema) ? noted(read, ["refinement"]) : read;
  });
  if (node === null) return schemaNode({ kind: "cut" }, { notes: ["recursion"] });
  const description = globalRegistry.get(schema)?.description;
  return description === undefined ? node : { ...node, description };
}

function readType(schema: $ZodTypes, context: ReadContext): SchemaNode {
  const { def } = schema._zod;
  switch (def.type) {
    case "string":
      return coercedLeaf(stringNode(constraintsOf(def)), def);
    case "number":
      return coercedLeaf(numberNode(constraintsOf(def)), def);
    case "boolean":
      return coercedLeaf(schemaNode({ kind: "boolean" }), def);
    case "bigint":
      return coercedLeaf(schemaNode({ kind: "bigint" }, { notes: ["bigint"] }), def);
    case "date":
      return coercedLeaf(schemaNode({ kind: "date" }, { notes: ["date"] }), def);
    case "any":
    case "unknown":
      return schemaNode({ kind: "anything" }, { notes: ["unknown"], isNullable: true, isOptional: true });
    case "custom":
      return schemaNode({ kind: "anything" }, { notes: ["unknown", "refinement"] });
    case "null":
      return schemaNode({ kind: "null" }, { isNullable: true });
    case "undefined":
    case "void":
    case "never":
    case "nan":
      return schemaNode({ kind: "forbidden", type: def.type });
    case "enum":
      return choiceNode(enumValues(def.entries), context);
    case "literal":
      return choiceNode(def.values, context);
    case "template_literal":
      return schemaNode({ kind: "string", maxLength: null, format: null }, { notes: ["pattern"] });
    default:
      return readContainer(schema, context);
  }
}

function readContainer(schema: $ZodTypes, context: ReadContext): SchemaNode {
  const { def } = schema._zod;
  switch (def.type) {
    case "object": {
      const entries = Object.entries(def.shape).map(([key, value]) => [key, readZod4(value, context.below(key))] as const);
      const node = objectNode(entries, context);
      const isClosed = def.catchall === undefined || ["never", "unknown"].includes(def.catchall._zod.def.type);
      return isClosed ? node : noted(node, ["additionalProperties"]);
    }
    case "array":
      return listNode(readItem(def.element, context), { constraints: constraintsOf(def), collection: "array" });
    case "set":
      return listNode(readItem(def.valueType, context), { constraints: constraintsOf(def), collection: "set" });
    case "record":
    case "map": {
      const entries = context.below("[]");
      const parts = { key: readEntry(def.keyType, entries.below("key")), value: readEntry(def.valueType, entries.below("value")) };
      const isPartial = def.type === "record" && (def.partial === true || def.keyType._zod.values === undefined);
      return recordNode(parts, { path: context.path, collection: def.type, isPartial });
    }
    case "tuple": {
      const items = def.items.map((item, index) => readZod4(item, context.below(String(index))));
      const rest = def.rest === null ? null : readZod4(def.rest, context.below("rest").below("[]"));
      return tupleNode(items, { rest, path: context.path });
    }
    case "union":
      return unionNode(
        def.options.map((option) => readZod4(option, context)),
        context,
      );
    case "intersection":
      return intersectNodes([readZod4(def.left, context), readZod4(def.right, context)], context);
    default:
      return readWrapper(schema, context);
  }
}

function readItem(item: $ZodType, context: ReadContext): SchemaNode {
  return readEntry(item, context.below("[]"));
}

function readEntry(entry: $ZodType, context: ReadContext): SchemaNode {
  return speakable(readZod4(entry, context), context.path);
}

function readWrapper(schema: $ZodTypes, context: ReadContext): SchemaNode {
  const { def } = schema._zod;
  switch (def.type) {
    case "nullable":
      return nullableNode(readZod4(def.innerType, context));
    case "optional":
      return { ...readZod4(def.innerType, context), isOptional: true };
    case "default":
    case "prefault":
      return noted(defaultedNode(readZod4(def.innerType, context)), ["default"]);
    case "catch": {
      const isLeaf = isCoerced(def.innerType);
      const fallback = () => def.catchValue({ value: undefined, issues: [], error: { issues: [] }, input: undefined });
      return noted(caughtNode(readZod4(def.innerType, context), { isLeaf, fallback }), ["catch"]);
    }
    case "nonoptional":
      return { ...readZod4(def.innerType, context), isOptional: false };
    case "readonly":
    case "success":
      return readZod4(def.innerType, context);
    case "lazy":
      return readZod4(def.getter(), context);
    case "pipe": {
      const isPreprocess = def.in._zod.def.type === "transform";
      if (isPreprocess) return noted({ ...readZod4(def.out, context), isPreprocessed: true }, ["preprocess"]);
      return noted(pipedNode(readZod4(def.in, context), { coerce: isCoerced(def.out) && !endsInTransform(def.in) }), ["transform"]);
    }
    case "transform":
      return schemaNode({ kind: "anything" }, { notes: ["unknown", "transform"], isNullable: true, isOptional: true });
    default:
      throw unsupportedType(context.path, def.type);
  }
}

function isCoerced({ _zod }: $ZodType): boolean {
  return "coerce" in _zod.def && _zod.def.coerce === true;
}

/** Whether a function of the user's own has the last word: what it makes of null is its choice. */
function endsInTransform(schema: $ZodType): boolean {
  // zod's documented way for library authors, as above.
  const { def } = (schema as $ZodTypes)._zod;
  return def.type === "transform" || (def.type === "pipe" && endsInTransform(def.out));
}

interface Definition {
  readonly format?: string;
  readonly checks?: readonly $ZodCheck[] | undefined;
}

/** What a check's definition may hold, whichever check it is. */
interface CheckFacts {
  readonly check: string;
  readonly format?: string;
  readonly value?: unknown;
  readonly inclusive?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly length?: number;
  readonly size?: number;
}

const integerFormats = ["safeint", "int32", "uint32"];
const patternFormats = ["regex", "includes", "starts_with", "ends_with", "lowercase", "uppercase"];

function constraintsOf({ format, checks = [] }: Definition): Constraints {
  // The schema of a format, such as z.email(), is its own first check.
  const own: CheckFacts[] = format === undefined ? [] : [{ check: "format", format }];
  // Each check's definition has its own type; only these optional facts are read from it.
  const facts = [...own, ...checks.map((check) => check._zod.def as CheckFacts)];
  return facts.reduce(addCheck, unconstrained);
}

function addCheck(known: Constraints, fact: CheckFacts): Constraints {
  switch (fact.check) {
    case "greater_than":
      return withMinimum(known, { minimum: Number(fact.value), isExclusive: fact.inclusive === false });
    case "less_than":
      return { ...known, maximum: Math.min(known.maximum ?? Infinity, Number(fact.value)) };
    case "min_length":
    case "min_size":
      return withMinimum(known, { minimum: fact.minimum ?? 0, isExclusive: false });
    case "max_length":
    case "max_size":
      return { ...known, maximum: Math.min(known.maximum ?? Infinity, fact.maximum ?? Infinity) };
    case "length_equals":
    case "size_equals": {
      const exact = fact.length ?? fact.size ?? 0;
      return { ...known, minimum: exact, maximum: exact };
    }
    case "multiple_of":
      return { ...known, notes: [...known.notes, "multipleOf"] };
    case "format":
    case "number_format":
    case "string_format":
      return withFormat(known, fact.format ?? "");
    default:
      return known;
  }
}

function withMinimum(
  known: Constraints,
  { minimum, isExclusive }: { readonly minimum: number; readonly isExclusive: boolean },
): Constraints {
  if (known.minimum !== null && known.minimum > minimum) return known;
  return { ...known, minimum, isMinimumExclusive: isExclusive };
}

function withFormat(known: Constraints, format: string): Constraints {
  if (integerFormats.includes(format))
    return { ...known, isInteger: true, minimum: format === "uint32" ? Math.max(0, known.minimum ?? 0) : known.minimum };
  if (format.startsWith("float")) return known;
  return patternFormats.includes(format) ? { ...known, notes: [...known.notes, "pattern"] } : { ...known, format };
}

function hasRefinement(schema: $ZodType): boolean {
  return (schema._zod.def.checks ?? []).some((check) => check._zod.def.check === "custom");
}
