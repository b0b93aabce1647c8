import type { PlannedField } from "../spec/schema-plan.ts";

/**
 * Lists the fields with their types and descriptions, the same for every posting: those at the root one a line, those of one
 * object together on one. What is not said twice is not paid for twice: a line for each costs a fifth more tokens.
 */
export function glossary(fields: readonly PlannedField[]): string {
  const lines = new Map<string, PlannedField[]>();
  for (const field of fields) {
    const line = parentOf(field) === "" ? field.path : parentOf(field);
    lines.set(line, [...(lines.get(line) ?? []), field]);
  }
  return ["Fields:", ...[...lines].map(([path, members]) => `- ${path}${lineOf(path, members)}`)].join("\n");
}

function parentOf({ path }: PlannedField): string {
  return path.slice(0, Math.max(0, path.lastIndexOf(".")));
}

function lineOf(path: string, members: readonly PlannedField[]): string {
  const [first] = members;
  if (first !== undefined && first.path === path) {
    const about = aboutOf(first);
    return about === "" ? "" : `: ${about}`;
  }
  const named = members.map((field) => {
    const about = aboutOf(field);
    const name = field.path.slice(path.length + 1);
    return about === "" ? name : `${name} (${about})`;
  });
  return `: ${named.join(", ")}`;
}

/** A text is what a field is by default. */
function aboutOf({ type, description }: PlannedField): string {
  return [type === "string" ? "" : type, description].filter((part) => part !== "").join("; ");
}
