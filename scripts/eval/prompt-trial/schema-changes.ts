import type { JsonSchema } from "../../../src/spec/wire-schema.ts";

const isSchema = (value: unknown): value is JsonSchema => typeof value === "object" && value !== null && !Array.isArray(value);

/** Applies a change to every schema within a schema, innermost first. */
function rewrite(schema: JsonSchema, change: (schema: JsonSchema) => JsonSchema): JsonSchema {
  const inner = Object.fromEntries(
    Object.entries(schema).map(([keyword, value]) => {
      if (keyword === "properties" && isSchema(value))
        return [
          keyword,
          Object.fromEntries(Object.entries(value).map(([key, member]) => [key, isSchema(member) ? rewrite(member, change) : member])),
        ];
      if (Array.isArray(value) && keyword === "anyOf")
        return [keyword, value.map((member) => (isSchema(member) ? rewrite(member, change) : member))];
      return [keyword, keyword === "items" && isSchema(value) ? rewrite(value, change) : value];
    }),
  );
  return change(inner);
}

/** The same schema without null and without an empty list as an answer: the model has to say something. */
export function withoutNull(schema: JsonSchema): JsonSchema {
  return rewrite(schema, (one) => {
    const { type, anyOf, enum: choices, ...rest } = one.type === "array" ? { ...one, minItems: 1 } : one;
    if (Array.isArray(anyOf)) {
      const left = anyOf.filter((member) => !(isSchema(member) && member.type === "null"));
      return left.length === 1 && isSchema(left[0]) ? { ...rest, ...left[0] } : { ...rest, anyOf: left };
    }
    const types = Array.isArray(type) ? type.filter((name) => name !== "null") : type;
    const plain = Array.isArray(types) && types.length === 1 ? types[0] : types;
    const values = Array.isArray(choices) ? choices.filter((choice) => choice !== null) : undefined;
    return { ...(plain === undefined ? {} : { type: plain }), ...(values === undefined ? {} : { enum: values }), ...rest };
  });
}

/** The same schema without one of its top-level keys. */
export function withoutKey(schema: JsonSchema, key: string): JsonSchema {
  return withOrder(
    schema,
    Object.keys(isSchema(schema.properties) ? schema.properties : {}).filter((name) => name !== key),
  );
}

/** The same schema with its top-level keys in this order. */
export function withOrder(schema: JsonSchema, order: readonly string[]): JsonSchema {
  const properties = isSchema(schema.properties) ? schema.properties : {};
  return { ...schema, properties: Object.fromEntries(order.map((key) => [key, properties[key]])), required: order };
}

/** The same schema with other keys. */
export function withKeys(schema: JsonSchema, names: Readonly<Record<string, string>>): JsonSchema {
  return rewrite(schema, (one) => {
    if (!isSchema(one.properties)) return one;
    const properties = Object.fromEntries(Object.entries(one.properties).map(([key, member]) => [names[key] ?? key, member]));
    return { ...one, properties, required: Object.keys(properties) };
  });
}

/** The same schema with a text before each of these keys: the posting's own words, then what they mean. */
export function withWordsBefore(schema: JsonSchema, keys: readonly string[]): JsonSchema {
  const properties = isSchema(schema.properties) ? schema.properties : {};
  const extended = Object.fromEntries(
    Object.entries(properties).flatMap(([key, member]) =>
      keys.includes(key)
        ? [
            [`${key}Words`, { type: "string" }],
            [key, member],
          ]
        : [[key, member]],
    ),
  );
  return { ...schema, properties: extended, required: Object.keys(extended) };
}

/** The same schema with each place as one text, as the posting writes it. */
export function withPlainPlaces(schema: JsonSchema): JsonSchema {
  const properties = isSchema(schema.properties) ? schema.properties : {};
  const locations = isSchema(properties.locations) ? { ...properties.locations, items: { type: "string" } } : {};
  return { ...schema, properties: { ...properties, locations } };
}

/** The same schema, in which these texts may be null. */
export function withNullable(schema: JsonSchema, keys: readonly string[]): JsonSchema {
  const properties = isSchema(schema.properties) ? schema.properties : {};
  const nullable = Object.fromEntries(keys.map((key) => [key, { type: ["string", "null"] }]));
  return { ...schema, properties: { ...properties, ...nullable } };
}

/** The same schema with at most four entries a list. */
export function withShortLists(schema: JsonSchema): JsonSchema {
  return rewrite(schema, (one) => (one.type === "array" ? { ...one, maxItems: 4 } : one));
}
