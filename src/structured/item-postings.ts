import type { StructuredPosting } from "../spec/fact.ts";
import type { ItemProperty, PageItem, PreparedDocument } from "../spec/prepared-document.ts";
import type { SourceSpan } from "../spec/source-span.ts";
import type { WireValue } from "../spec/wire-schema.ts";
import type { JsonObject } from "./json-object.ts";
import { isJobPostingType, schemaOrgName, schemaOrgProperty } from "./schema-org-names.ts";

const maxDepth = 16;
/** Properties of one posting; more are left out. */
const maxProperties = 5_000;

interface Reading {
  readonly items: readonly PageItem[];
  readonly properties: ReadonlyMap<number, readonly ItemProperty[]>;
  readonly spans: Map<string, SourceSpan>;
  count: number;
}

interface ItemAt {
  readonly item: number;
  readonly path: string;
  readonly depth: number;
}

const groupByItem = (properties: readonly ItemProperty[]): ReadonlyMap<number, readonly ItemProperty[]> => {
  const groups = new Map<number, ItemProperty[]>();
  for (const property of properties) {
    const group = groups.get(property.item);
    if (group === undefined) groups.set(property.item, [property]);
    else group.push(property);
  }
  return groups;
};

const readProperty = (reading: Reading, { property, path, depth }: { property: ItemProperty; path: string; depth: number }): WireValue => {
  const { valueItem, value, start, end } = property;
  if (valueItem !== null) return readItem(reading, { item: valueItem, path, depth: depth + 1 });
  if (value !== null) reading.spans.set(path, { start, end });
  return value;
};

const byName = (properties: readonly ItemProperty[]): ReadonlyMap<string, readonly ItemProperty[]> => {
  const names = new Map<string, ItemProperty[]>();
  for (const property of properties) {
    const name = schemaOrgProperty(property.name);
    const same = names.get(name);
    if (same === undefined) names.set(name, [property]);
    else same.push(property);
  }
  return names;
};

const readItem = (reading: Reading, { item, path, depth }: ItemAt): JsonObject => {
  const own = depth > maxDepth || reading.count > maxProperties ? [] : (reading.properties.get(item) ?? []);
  reading.count += own.length;
  const type = schemaOrgName(reading.items[item]?.type ?? "");
  const entries: [string, WireValue][] = type === "" ? [] : [["@type", type]];
  for (const [name, same] of byName(own)) {
    const at = path === "" ? name : `${path}.${name}`;
    const [property] = same;
    if (property !== undefined && same.length === 1) entries.push([name, readProperty(reading, { property, path: at, depth })]);
    else entries.push([name, same.map((entry, index) => readProperty(reading, { property: entry, path: `${at}.${index}`, depth }))]);
  }
  return Object.fromEntries(entries);
};

/** The JobPostings of a page's microdata and RDFa, in page order. */
export const itemPostings = ({ items, itemProperties }: PreparedDocument): readonly StructuredPosting[] => {
  if (!items.some(({ type }) => isJobPostingType(type))) return [];
  const properties = groupByItem(itemProperties);
  return items.flatMap(({ syntax, type, start, end }, item): StructuredPosting[] => {
    if (!isJobPostingType(type) || !properties.has(item)) return [];
    const spans = new Map<string, SourceSpan>();
    const value = readItem({ items, properties, spans, count: 0 }, { item, path: "", depth: 0 });
    return [{ origin: syntax, value, spans, span: { start, end } }];
  });
};
