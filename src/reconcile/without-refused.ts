import type { Warning } from "../spec/warning.ts";
import type { UnitReading } from "./read-units.ts";
import { toldValue } from "./told-value.ts";

/** Readings without what a schema refused, and the warnings that tell it. */
export interface RemainingUnits {
  readonly units: readonly UnitReading[];
  readonly warnings: readonly Warning[];
}

/** Takes out of code's readings what stands at paths that the user's schema refused; null when code read none of that. */
export function withoutRefused(units: readonly UnitReading[], paths: readonly string[]): RemainingUnits | null {
  const warnings: Warning[] = [];
  const left = units.map((unit): UnitReading => {
    const path = unit.keys.join(".");
    const isRefused = unit.shaped !== null && paths.some((other) => other === path || other.startsWith(`${path}.`));
    if (!isRefused) return unit;
    warnings.push({ code: "schema-refused", path, message: `The schema refuses what the page states: ${toldValue(unit.shaped?.value)}` });
    return { ...unit, shaped: null };
  });
  return warnings.length === 0 ? null : { units: left, warnings };
}
