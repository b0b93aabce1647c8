import type { FieldBinding } from "../spec/field-binding.ts";
import type { Warning } from "../spec/warning.ts";
import type { WireValue } from "../spec/wire-schema.ts";
import { readingUnits } from "./reading-units.ts";
import { sameReading } from "./same-reading.ts";
import { isEmptyWire, valueAt, withValueAt } from "./wire-path.ts";

/** One value from the answers to several windows. */
export interface MergedWindows {
  readonly wire: WireValue;
  readonly warnings: readonly Warning[];
}

/**
 * Merges the answers to the windows of one posting, field by field and always the same way: lists are joined in order,
 * each entry once; of differing values the one that most windows gave, among equals the first. Differences are told.
 */
export function mergeWindows(answers: readonly WireValue[], root: FieldBinding): MergedWindows {
  let wire: WireValue = {};
  const warnings: Warning[] = [];
  for (const { binding, keys } of readingUnits(root)) {
    const said = answers.map((answer) => valueAt(answer, keys)).filter((value): value is WireValue => value !== undefined);
    if (said.length === 0) continue;
    const stated = said.filter((value) => !isEmptyWire(value));
    const field = binding.fact?.field ?? null;
    const value = stated.every(Array.isArray) && stated.length > 0 ? joined(stated.flat()) : elected(stated);
    wire = withValueAt(wire, { keys, value: value ?? said[0] ?? null });
    const others = stated.filter((other) => value !== null && !Array.isArray(other) && !sameReading(value, { other, field }));
    if (others.length > 0) {
      const message = `The posting was read in windows, and ${others.length} of ${stated.length} that state the field say something else.`;
      warnings.push({ code: "sources-differ", path: keys.join("."), message });
    }
  }
  return { wire, warnings };
}

function joined(entries: readonly WireValue[]): readonly WireValue[] {
  const known = new Map(entries.map((entry) => [plainKey(entry), entry] as const).reverse());
  return [...known.values()].reverse();
}

/** The same for entries that differ only in case, spacing and punctuation. */
function plainKey(entry: WireValue): string {
  return JSON.stringify(entry)
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ");
}

function elected(values: readonly WireValue[]): WireValue | null {
  const votes = values.map((value) => values.filter((other) => sameReading(value, { other, field: null }) || other === value).length);
  const most = Math.max(...votes);
  return values[votes.indexOf(most)] ?? null;
}
