import type { PlannedField } from "../spec/schema-plan.ts";

/** Lists the fields with their types and descriptions, one a line, the same for every posting. */
export function glossary(fields: readonly PlannedField[]): string {
  return ["Fields:", ...fields.map(fieldLine)].join("\n");
}

function fieldLine({ path, type, description }: PlannedField): string {
  return description === "" ? `- ${path} (${type})` : `- ${path} (${type}): ${description}`;
}
