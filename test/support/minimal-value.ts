/** The smallest JSON value that fits a wire schema: null where it may be, else the empty or the first allowed one. */
export function minimalValue(schema: unknown, root: unknown = schema): unknown {
  if (typeof schema !== "object" || schema === null) return null;
  const { type, enum: allowed, const: only, anyOf, oneOf, $ref, properties, items, minItems } = schema as Readonly<Record<string, unknown>>;
  if (typeof $ref === "string") return minimalValue(resolve($ref, root), root);
  if (only !== undefined) return only;
  if (Array.isArray(allowed)) return allowed.includes(null) ? null : allowed[0];
  const types: readonly unknown[] = Array.isArray(type) ? type : [type];
  if (types.includes("null")) return null;
  const branches = anyOf ?? oneOf;
  if (Array.isArray(branches)) {
    const values = branches.map((branch) => minimalValue(branch, root));
    return values.includes(null) ? null : values[0];
  }
  if (types.includes("object")) {
    return Object.fromEntries(Object.entries(properties ?? {}).map(([key, value]) => [key, minimalValue(value, root)]));
  }
  if (types.includes("array")) return Array.from({ length: typeof minItems === "number" ? minItems : 0 }, () => minimalValue(items, root));
  if (types.includes("string")) return "";
  if (types.includes("boolean")) return false;
  return types.includes("number") || types.includes("integer") ? 0 : null;
}

function resolve(reference: string, root: unknown): unknown {
  return reference
    .replace(/^#\/?/, "")
    .split("/")
    .filter((part) => part !== "")
    .reduce<unknown>((node, part) => (typeof node === "object" && node !== null ? Reflect.get(node, part) : undefined), root);
}
