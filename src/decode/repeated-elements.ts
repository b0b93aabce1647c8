import type { DocumentEvidence } from "./document-evidence.ts";
import type { ArrayElement } from "./json-frames.ts";

/** Counts equal neighbours in arrays. */
export interface RepeatedElements {
  /** One more element; true when it repeats the ones before it more often than the document can explain. */
  isLoop(element: ArrayElement, raw: () => string): boolean;
}

const tooMany = 3;
const mostEver = 16;

/**
 * Three equal elements in a row are a loop, numbers and enum values apart. A week of equal shifts or a table column of
 * "Yes" is not: what the document says as often is let through, up to 16 times.
 */
export function createRepeatedElements({
  evidence,
  enums,
}: {
  readonly evidence: DocumentEvidence;
  /** Asked for only when something repeats itself. */
  readonly enums: () => ReadonlySet<string>;
}): RepeatedElements {
  const rows = new WeakMap<object, { readonly hash: number; readonly repeats: number }>();

  return {
    isLoop({ array, kind, hash }, raw) {
      if (kind === "scalar") return false;
      const last = rows.get(array);
      const repeats = last?.hash === hash ? last.repeats + 1 : 1;
      rows.set(array, { hash, repeats });
      return repeats >= tooMany && repeats > explained(raw(), { evidence, enums: enums() });
    },
  };
}

/** How many equal elements in a row the document explains. */
function explained(raw: string, { evidence, enums }: { readonly evidence: DocumentEvidence; readonly enums: ReadonlySet<string> }): number {
  const leaves = collectLeaves(parse(raw));
  const stated = leaves.filter((leaf): leaf is string => typeof leaf === "string" && !enums.has(leaf));
  if (stated.length > 0) return Math.min(...stated.map((leaf) => evidence.occurrences(leaf, mostEver)));
  const isNothing = leaves.every((leaf) => leaf === null || typeof leaf === "boolean");
  if (isNothing) return 0;
  return typeof parse(raw) === "string" ? Number.POSITIVE_INFINITY : mostEver;
}

function parse(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    return raw;
  }
}

function collectLeaves(value: unknown): readonly unknown[] {
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(collectLeaves) : [value];
}
