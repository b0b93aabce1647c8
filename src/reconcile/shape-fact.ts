import type { Fact } from "../spec/fact.ts";
import type { FieldBinding } from "../spec/field-binding.ts";
import type { Provenance } from "../spec/grounding.ts";
import type { WireValue } from "../spec/wire-schema.ts";
import { shapeLeaf } from "./shape-leaf.ts";
import { isEmptyWire, isWireObject, joinPath } from "./wire-path.ts";

/** A value in the form the user's schema wants, with where its leaves stand. */
export interface ShapedValue {
  readonly value: WireValue;
  /** By path below the field: "" for the field itself, `city`, `0.city`. */
  readonly leaves: ReadonlyMap<string, Provenance>;
}

/** Brings facts into the form of a field of the user's schema; null when it cannot hold them. */
export function shapeFact(facts: readonly Fact[], binding: FieldBinding): ShapedValue | null {
  const leaves = new Map<string, Provenance>();
  const value = fill(binding, { facts, path: "", leaves });
  return value === undefined || isEmptyWire(value) ? null : { value, leaves };
}

interface FillParts {
  readonly facts: readonly Fact[];
  readonly path: string;
  readonly leaves: Map<string, Provenance>;
}

function fill(binding: FieldBinding, parts: FillParts): WireValue | undefined {
  const { facts, path } = parts;
  const { shape, item } = binding;
  if (shape === "list") {
    if (item === null) return undefined;
    const entries: WireValue[] = [];
    for (const fact of facts) {
      if (binding.maxItems !== null && entries.length >= binding.maxItems) break;
      const entry = fill(item, { ...parts, facts: [fact], path: joinPath(path, String(entries.length)) });
      if (!isEmptyWire(entry) && entry !== undefined) entries.push(entry);
    }
    return entries;
  }
  if (shape === "object") {
    return Object.fromEntries(
      binding.properties.map((property) => [property.key, fill(property, { ...parts, path: joinPath(path, property.key) }) ?? null]),
    );
  }
  const [fact] = facts;
  return fact === undefined ? undefined : fillLeaf(binding, { ...parts, fact });
}

function fillLeaf(binding: FieldBinding, { fact, path, leaves }: FillParts & { readonly fact: Fact }): WireValue | undefined {
  const { part, value: stated } = statedPart(binding, fact);
  const value = stated === undefined ? undefined : shapeLeaf(stated, { binding, field: fact.field });
  if (value === undefined || value === null) return undefined;
  const span = (part === null ? undefined : fact.parts[part]) ?? fact.span;
  const status = value === stated ? fact.status : "normalized";
  leaves.set(path, { source: sourceOf(fact), span, status, confidence: fact.confidence });
  return value;
}

/** The part of a fact that a leaf holds; of a place in one text, the text as written. */
function statedPart(
  { fact: target }: FieldBinding,
  { value, field }: Fact,
): { readonly part: string | null; readonly value: WireValue | undefined } {
  if (target === null || target.field !== field) return { part: null, value: undefined };
  const part = target.part ?? (field === "locations" && isWireObject(value) ? "raw" : null);
  if (part === null) return { part, value: isWireObject(value) ? undefined : value };
  return { part, value: isWireObject(value) && Object.hasOwn(value, part) ? value[part] : undefined };
}

const markupOrigins: readonly string[] = ["json-ld", "microdata", "rdfa", "embedded-state"];

/** Whether a fact is data the page states about itself, or was read by code in what it shows. */
export function sourceOf({ origin }: Pick<Fact, "origin">): "structured-data" | "code" {
  return markupOrigins.includes(origin) ? "structured-data" : "code";
}
