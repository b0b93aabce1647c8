import { UnsupportedSchemaError } from "../errors/unsupported-schema-error.ts";
import type { JsonSchema, WireDialect } from "../spec/wire-schema.ts";
import { isRecord } from "./is-record.ts";

/** What OpenAI's strict structured outputs take, as its guide says. */
const limits = { properties: 5_000, levels: 10, characters: 120_000, enumValues: 1_000, largeEnum: 250, largeEnumCharacters: 15_000 };

interface Tally {
  readonly properties: number;
  readonly levels: number;
  readonly characters: number;
  readonly enumValues: number;
  readonly largestEnumCharacters: number;
}

const nothing: Tally = { properties: 0, levels: 0, characters: 0, enumValues: 0, largestEnumCharacters: 0 };

/**
 * Refuses a wire schema that the backend would refuse for its size, before anything is sent.
 * @throws UnsupportedSchemaError
 */
export function checkLimits(schema: JsonSchema, dialect: WireDialect): void {
  if (dialect !== "openai-strict") return;
  const { properties, levels, characters, enumValues, largestEnumCharacters } = tally(schema);
  check({ name: "properties", value: properties, most: limits.properties, backend: dialect });
  check({ name: "levels of nesting", value: levels, most: limits.levels, backend: dialect });
  check({ name: "characters of names and enum values", value: characters, most: limits.characters, backend: dialect });
  check({ name: "enum values", value: enumValues, most: limits.enumValues, backend: dialect });
  const advice = `characters in one enum of more than ${limits.largeEnum} values`;
  check({ name: advice, value: largestEnumCharacters, most: limits.largeEnumCharacters, backend: dialect });
}

interface Check {
  readonly name: string;
  readonly value: number;
  readonly most: number;
  readonly backend: WireDialect;
}

function check({ name, value, most, backend }: Check): void {
  if (value <= most) return;
  throw new UnsupportedSchemaError({
    path: "",
    backend,
    problem: `has ${value} ${name}; at most ${most} are allowed`,
    advice: "Ask for fewer fields, make long enums plain strings, or split the schema.",
  });
}

function tally(schema: unknown): Tally {
  if (!isRecord(schema)) return nothing;
  const options = Array.isArray(schema.anyOf) ? schema.anyOf : [];
  const children = [...options, schema.items, ...(isRecord(schema.properties) ? Object.values(schema.properties) : [])];
  const below = children.map(tally).reduce(add, nothing);
  const names = isRecord(schema.properties) ? Object.keys(schema.properties) : [];
  const values: readonly unknown[] = Array.isArray(schema.enum) ? schema.enum : [];
  const valueCharacters = values.reduce((sum: number, value) => sum + String(value).length, 0);
  return {
    properties: below.properties + names.length,
    levels: below.levels + (schema.type === "object" ? 1 : 0),
    characters: below.characters + valueCharacters + names.reduce((sum, name) => sum + name.length, 0),
    enumValues: below.enumValues + values.length,
    largestEnumCharacters: Math.max(below.largestEnumCharacters, values.length > limits.largeEnum ? valueCharacters : 0),
  };
}

function add(left: Tally, right: Tally): Tally {
  return {
    properties: left.properties + right.properties,
    levels: Math.max(left.levels, right.levels),
    characters: left.characters + right.characters,
    enumValues: left.enumValues + right.enumValues,
    largestEnumCharacters: Math.max(left.largestEnumCharacters, right.largestEnumCharacters),
  };
}
