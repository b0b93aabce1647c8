import type { FieldBinding } from "../spec/field-binding.ts";
import type { Warning } from "../spec/warning.ts";
import type { WireValue } from "../spec/wire-schema.ts";
import { cappedList } from "./differences.ts";
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
    const isList = stated.every(Array.isArray) && stated.length > 0;
    const whole = isList ? joined(stated.flat()) : elected(stated);
    const value = Array.isArray(whole) ? whole.slice(0, binding.maxItems ?? undefined) : whole;
    if (Array.isArray(whole) && Array.isArray(value) && value.length < whole.length)
      warnings.push(cappedList(keys.join("."), whole.length));
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
  const known = new Map<string, WireValue>();
  for (const entry of entries) if (!known.has(plainKey(entry))) known.set(plainKey(entry), entry);
  return [...known.values()];
}

/** The same for entries that differ only in case and spacing: "C" and "C++" are two. */
function plainKey(entry: WireValue): string {
  return JSON.stringify(entry).normalize("NFKC").toLowerCase().replace(/\s+/g, " ");
}

function elected(values: readonly WireValue[]): WireValue | null {
  const votes = values.map((value) => values.filter((other) => sameReading(value, { other, field: null }) || other === value).length);
  const most = Math.max(...votes);
  return values[votes.indexOf(most)] ?? null;
}
