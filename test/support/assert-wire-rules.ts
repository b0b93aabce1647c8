const allowedKeywords: Readonly<Record<string, readonly string[]>> = {
  object: ["type", "properties", "required", "additionalProperties"],
  array: ["type", "items", "maxItems"],
  string: ["type", "enum", "format"],
  number: ["type", "enum", "minimum"],
  integer: ["type", "enum", "minimum"],
  boolean: ["type", "enum"],
  null: ["type"],
};

/**
 * Throws unless a JSON schema uses only what both decoders obey: the rules of the compiler, in one place. Plain checks
 * rather than matchers, because properties run it many thousand times.
 */
export function assertWireRules(schema: unknown, path = "$"): void {
  if (typeof schema !== "object" || schema === null || Array.isArray(schema)) throw new Error(`${path} is no schema`);
  const parts: Record<string, unknown> = { ...schema };
  if ("anyOf" in parts) {
    assertAnyOf(parts, path);
    return;
  }
  const types = (Array.isArray(parts.type) ? parts.type : [parts.type]).map(String);
  check(types.every((type) => Object.hasOwn(allowedKeywords, type)) && types.length > 0, `${path} has only known types`);
  check(new Set(types).size === types.length, `${path} names a type once`);
  const allowed = types.flatMap((type) => allowedKeywords[type] ?? []);
  for (const keyword of Object.keys(parts)) check(allowed.includes(keyword), `${path} may use ${keyword}`);
  const isPlain = Object.keys(parts).every((keyword) => keyword === "type" || keyword === "enum");
  check(types.length === 1 || isPlain, `${path} mixes types only where nothing else is said`);
  if ("enum" in parts) assertEnum(parts.enum, path);
  check(!("format" in parts) || parts.format === "date" || parts.format === "date-time", `${path} has a safe format`);
  check(!("minimum" in parts) || parts.minimum === 0, `${path} bounds only the sign`);
  if (types.includes("object")) assertObject(parts, path);
  if (types.includes("array")) assertArray(parts, path);
}

function assertAnyOf(parts: Readonly<Record<string, unknown>>, path: string): void {
  check(Object.keys(parts).length === 1, `${path} has nothing beside anyOf`);
  const options: readonly unknown[] = Array.isArray(parts.anyOf) ? parts.anyOf : [];
  check(options.length > 1, `${path} has a choice`);
  for (const [index, option] of options.entries()) assertWireRules(option, `${path}|${index}`);
}

function assertEnum(values: unknown, path: string): void {
  check(Array.isArray(values) && values.length > 0 && new Set(values).size === values.length, `${path} has distinct values`);
}

function assertObject(parts: Readonly<Record<string, unknown>>, path: string): void {
  const properties: object = typeof parts.properties === "object" && parts.properties !== null ? parts.properties : {};
  check(parts.additionalProperties === false, `${path} is closed`);
  check(JSON.stringify(parts.required) === JSON.stringify(Object.keys(properties)), `${path} requires every key`);
  for (const [key, value] of Object.entries(properties)) assertWireRules(value, `${path}.${key}`);
}

function assertArray(parts: Readonly<Record<string, unknown>>, path: string): void {
  check(typeof parts.maxItems === "number" && parts.maxItems >= 0 && parts.maxItems <= 64, `${path} is capped`);
  assertWireRules(parts.items, `${path}[]`);
}

function check(isFulfilled: boolean, rule: string): void {
  if (!isFulfilled) throw new Error(`Against the rule: ${rule}`);
}
