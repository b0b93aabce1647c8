import { isRecord } from "./is-record.ts";
import { isConstant, type SchemaNode, type SchemaProperty } from "./schema-node.ts";

/** Whether a wire value can be an answer to this node: tells the options of a union apart. */
export function fitsNode(node: SchemaNode, value: unknown): boolean {
  if (value === null) return !isConstant(node);
  const { shape } = node;
  switch (shape.kind) {
    case "string":
      return typeof value === "string" && (shape.format === null || isIsoDate(value));
    case "bigint":
      return typeof value === "string" && /^[+-]?\d+$/.test(value);
    case "number":
      return typeof value === "number" && (!shape.isInteger || Number.isInteger(value)) && (!shape.isNonNegative || value >= 0);
    case "boolean":
      return typeof value === "boolean";
    case "date":
      return typeof value === "string" && isIsoDate(value);
    case "choice":
      return shape.values.some(({ wire }) => wire === value);
    case "object":
      return isRecord(value) && fitsProperties(shape.properties, value);
    case "tuple":
      return isRecord(value) && shape.items.every((item, index) => fitsNode(item, value[String(index)] ?? null));
    case "list":
      return Array.isArray(value) && value.every((entry) => fitsNode(shape.item, entry));
    case "entries":
      return Array.isArray(value) && value.every((entry) => isRecord(entry) && fitsNode(shape.value, entry.value ?? null));
    case "union":
      return shape.options.some((option) => fitsNode(option, value));
    case "anything":
      return ["string", "number", "boolean"].includes(typeof value);
    default:
      return false;
  }
}

/** Whether a text is a date as the wire asks for it. `Date` alone would also read "5" as one. */
export function isIsoDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}(?:$|T)/.test(text) && !Number.isNaN(Date.parse(text));
}

function fitsProperties(properties: readonly SchemaProperty[], value: Readonly<Record<string, unknown>>): boolean {
  const keys = new Set(properties.map(({ key }) => key));
  const asked = properties.filter(({ source }) => source === null);
  const isKnown = Object.keys(value).every((key) => keys.has(key));
  return isKnown && asked.every(({ key, node }) => Object.hasOwn(value, key) && fitsNode(node, value[key]));
}
