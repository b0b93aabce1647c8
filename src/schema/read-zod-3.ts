import { caughtNode, coercedLeaf, defaultedNode, nullableNode, pipedNode } from "./coercion.ts";
import { choiceNode, objectNode, speakable, tupleNode, unionNode } from "./combine-nodes.ts";
import { type Constraints, listNode, numberNode, stringNode, unconstrained } from "./constraints.ts";
import { intersectNodes } from "./intersect-nodes.ts";
import { type ReadContext, unsupportedType } from "./read-context.ts";
import { enumValues, recordNode } from "./record-node.ts";
import { noted, type SchemaNode, schemaNode } from "./schema-node.ts";

/** A schema of zod 3, as far as the compiler reads it. */
export interface Zod3Schema {
  readonly _def: Zod3Definition;
}

/** The members of zod 3's definitions that are read; which of them are there depends on `typeName`. */
interface Zod3Definition {
  readonly typeName: string;
  readonly description?: string;
  readonly checks?: readonly Zod3Check[];
  readonly innerType?: Zod3Schema;
  readonly type?: Zod3Schema;
  readonly schema?: Zod3Schema;
  readonly in?: Zod3Schema;
  readonly out?: Zod3Schema;
  readonly coerce?: boolean;
  readonly catchValue?: (context: { readonly error: { readonly issues: readonly [] }; readonly input: undefined }) => unknown;
  readonly left?: Zod3Schema;
  readonly right?: Zod3Schema;
  readonly keyType?: Zod3Schema;
  readonly valueType?: Zod3Schema;
  readonly catchall?: Zod3Schema;
  readonly rest?: Zod3Schema | null;
  readonly items?: readonly Zod3Schema[];
  readonly options?: readonly Zod3Schema[];
  readonly value?: unknown;
  readonly values?: readonly unknown[] | Readonly<Record<string, unknown>>;
  readonly effect?: { readonly type: string };
  readonly minLength?: Zod3Limit | null;
  readonly maxLength?: Zod3Limit | null;
  readonly exactLength?: Zod3Limit | null;
  readonly minSize?: Zod3Limit | null;
  readonly maxSize?: Zod3Limit | null;
  readonly shape?: () => Readonly<Record<string, Zod3Schema>>;
  readonly getter?: () => Zod3Schema;
}

interface Zod3Limit {
  readonly value: number;
}

interface Zod3Check {
  readonly kind: string;
  readonly value?: unknown;
  readonly inclusive?: boolean;
}

/**
 * Reads a schema of zod 3 by its definition, from the side of its input.
 * @throws UnsupportedSchemaError
 */
export function readZod3(schema: Zod3Schema | undefined, context: ReadContext): SchemaNode {
  if (schema === undefined) throw unsupportedType(context.path, "undefined");
  const node = context.enter(schema, (inside) => readType(schema._def, inside));
  if (node === null) return schemaNode({ kind: "cut" }, { notes: ["recursion"] });
  const { description } = schema._def;
  return description === undefined ? node : { ...node, description };
}

function readType(def: Zod3Definition, context: ReadContext): SchemaNode {
  switch (def.typeName) {
    case "ZodString":
      return coercedLeaf(stringNode(constraintsOf(def)), def);
    case "ZodNumber":
      return coercedLeaf(numberNode(constraintsOf(def)), def);
    case "ZodBoolean":
      return coercedLeaf(schemaNode({ kind: "boolean" }), def);
    case "ZodBigInt":
      return coercedLeaf(schemaNode({ kind: "bigint" }, { notes: ["bigint"] }), def);
    case "ZodDate":
      return coercedLeaf(schemaNode({ kind: "date" }, { notes: ["date"] }), def);
    case "ZodAny":
    case "ZodUnknown":
      return schemaNode({ kind: "anything" }, { notes: ["unknown"], isNullable: true, isOptional: true });
    case "ZodNull":
      return schemaNode({ kind: "null" }, { isNullable: true });
    case "ZodUndefined":
    case "ZodVoid":
    case "ZodNever":
    case "ZodNaN":
      return schemaNode({ kind: "forbidden", type: plainName(def.typeName) });
    case "ZodEnum":
    case "ZodNativeEnum":
      return choiceNode(enumValues({ ...def.values }), context);
    case "ZodLiteral":
      return choiceNode([def.value], context);
    default:
      return readContainer(def, context);
  }
}

function readContainer(def: Zod3Definition, context: ReadContext): SchemaNode {
  switch (def.typeName) {
    case "ZodObject": {
      const entries = Object.entries(def.shape?.() ?? {}).map(([key, value]) => [key, readZod3(value, context.below(key))] as const);
      const node = objectNode(entries, context);
      const isClosed = def.catchall === undefined || def.catchall._def.typeName === "ZodNever";
      return isClosed ? node : noted(node, ["additionalProperties"]);
    }
    case "ZodArray":
      return listNode(readItem(def.type, context), { constraints: lengthsOf(def), collection: "array" });
    case "ZodSet":
      return listNode(readItem(def.valueType, context), { constraints: lengthsOf(def), collection: "set" });
    case "ZodRecord":
    case "ZodMap": {
      const entries = context.below("[]");
      const parts = { key: readEntry(def.keyType, entries.below("key")), value: readEntry(def.valueType, entries.below("value")) };
      return recordNode(parts, { path: context.path, collection: def.typeName === "ZodMap" ? "map" : "record", isPartial: true });
    }
    case "ZodTuple": {
      const items = (def.items ?? []).map((item, index) => readZod3(item, context.below(String(index))));
      const rest = def.rest ? readZod3(def.rest, context.below("rest").below("[]")) : null;
      return tupleNode(items, { rest, path: context.path });
    }
    case "ZodUnion":
    case "ZodDiscriminatedUnion":
      return unionNode(
        (def.options ?? []).map((option) => readZod3(option, context)),
        context,
      );
    case "ZodIntersection":
      return intersectNodes([readZod3(def.left, context), readZod3(def.right, context)], context);
    default:
      return readWrapper(def, context);
  }
}

function readItem(item: Zod3Schema | undefined, context: ReadContext): SchemaNode {
  return readEntry(item, context.below("[]"));
}

function readEntry(entry: Zod3Schema | undefined, context: ReadContext): SchemaNode {
  return speakable(readZod3(entry, context), context.path);
}

function readWrapper(def: Zod3Definition, context: ReadContext): SchemaNode {
  switch (def.typeName) {
    case "ZodNullable":
      return nullableNode(readZod3(def.innerType, context));
    case "ZodOptional":
      return { ...readZod3(def.innerType, context), isOptional: true };
    case "ZodDefault":
      return noted(defaultedNode(readZod3(def.innerType, context)), ["default"]);
    case "ZodCatch": {
      const fallback = () => def.catchValue?.({ error: { issues: [] }, input: undefined });
      const isLeaf = def.innerType?._def.coerce === true;
      return noted(caughtNode(readZod3(def.innerType, context), { isLeaf, fallback }), ["catch"]);
    }
    case "ZodReadonly":
      return readZod3(def.innerType, context);
    case "ZodBranded":
      return readZod3(def.type, context);
    case "ZodLazy":
      return readZod3(def.getter?.(), context);
    case "ZodPipeline": {
      const coerce = def.out?._def.coerce === true && def.in?._def.effect?.type !== "transform";
      return noted(pipedNode(readZod3(def.in, context), { coerce }), ["transform"]);
    }
    case "ZodEffects": {
      const inner = readZod3(def.schema, context);
      if (def.effect?.type === "preprocess") return noted({ ...inner, isPreprocessed: true }, ["preprocess"]);
      return noted(inner, [def.effect?.type === "transform" ? "transform" : "refinement"]);
    }
    default:
      throw unsupportedType(context.path, plainName(def.typeName));
  }
}

function plainName(typeName: string): string {
  return typeName.replace(/^Zod/, "").toLowerCase();
}

function lengthsOf({ minLength, maxLength, exactLength, minSize, maxSize }: Zod3Definition): Constraints {
  const minimum = (exactLength ?? minLength ?? minSize)?.value ?? null;
  return { ...unconstrained, minimum, maximum: (exactLength ?? maxLength ?? maxSize)?.value ?? null };
}

const silentChecks = ["trim", "toLowerCase", "toUpperCase", "finite"];
const patternChecks = ["regex", "includes", "startsWith", "endsWith"];

function constraintsOf({ checks = [] }: Zod3Definition): Constraints {
  return checks.reduce(addCheck, unconstrained);
}

function addCheck(known: Constraints, { kind, value, inclusive }: Zod3Check): Constraints {
  if (silentChecks.includes(kind)) return known;
  if (patternChecks.includes(kind)) return { ...known, notes: [...known.notes, "pattern"] };
  switch (kind) {
    case "min": {
      const minimum = Number(value);
      if (known.minimum !== null && known.minimum > minimum) return known;
      return { ...known, minimum, isMinimumExclusive: inclusive === false };
    }
    case "max":
      return { ...known, maximum: Math.min(known.maximum ?? Infinity, Number(value)) };
    case "length":
      return { ...known, minimum: Number(value), maximum: Number(value) };
    case "int":
      return { ...known, isInteger: true };
    case "multipleOf":
      return { ...known, notes: [...known.notes, "multipleOf"] };
    default:
      return { ...known, format: kind };
  }
}
