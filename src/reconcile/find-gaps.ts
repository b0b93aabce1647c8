import type { SchemaPlan } from "../spec/schema-plan.ts";
import { isAnswered, type UnitReading } from "./read-units.ts";

/**
 * The top-level keys that a model is to be asked for: those of every group in which a field is missing. Empty when code
 * answered everything.
 */
export function findGaps(readings: readonly UnitReading[], { groups }: Pick<SchemaPlan, "groups">): readonly string[] {
  const missing = new Set(readings.filter((reading) => !isAnswered(reading)).map(({ keys }) => keys[0]));
  return groups.filter((group) => group.some((key) => missing.has(key))).flat();
}
