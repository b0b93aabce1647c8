import type { FieldBinding } from "../spec/field-binding.ts";
import type { PlannedField } from "../spec/schema-plan.ts";
import type { WireValue } from "../spec/wire-schema.ts";
import { isWireObject, joinPath } from "./wire-path.ts";

/** What an answer is tidied with. */
export interface TidyParts {
  readonly bindings: FieldBinding;
  /** The fields as the prompt describes them: their hints are no values. */
  readonly fields: readonly PlannedField[];
  /** Whether words can be an employer's name at all. */
  readonly canBeCompany: (name: string) => boolean;
}

/**
 * Takes out of a model's answer what small models put into it under a grammar: marks before and after a name (", Oslo"),
 * a field's own hint as its value, and the job's title or a sentence as the employer.
 */
export function tidyAnswer(answer: WireValue, { bindings, fields, canBeCompany }: TidyParts): WireValue {
  const hints = new Map(fields.map(({ path, description }) => [path, plain(description)]));
  const tidied = tidy(answer, { binding: bindings, path: "", hints });
  return withoutFalseCompany(tidied, { bindings, canBeCompany });
}

interface TidyPlace {
  readonly binding: FieldBinding | null;
  readonly path: string;
  readonly hints: ReadonlyMap<string, string>;
}

function tidy(value: WireValue, { binding, path, hints }: TidyPlace): WireValue {
  if (Array.isArray(value)) return value.map((entry) => tidy(entry, { binding: binding?.item ?? null, path: `${path}[]`, hints }));
  if (isWireObject(value)) {
    const entries = Object.entries(value).map(([key, entry]) => {
      const below = binding?.properties.find((property) => property.key === key) ?? null;
      return [key, tidy(entry, { binding: below, path: joinPath(path, key), hints })] as const;
    });
    return Object.fromEntries(entries);
  }
  if (typeof value !== "string" || binding?.shape === "choice") return value;
  const hint = hints.get(path) ?? "";
  const trimmed = value.replace(/^[\s,;:]+|[\s,;:]+$/g, "");
  return trimmed === "" || (hint !== "" && plain(trimmed) === hint) ? null : trimmed;
}

function withoutFalseCompany(answer: WireValue, { bindings, canBeCompany }: Pick<TidyParts, "bindings" | "canBeCompany">): WireValue {
  if (!isWireObject(answer)) return answer;
  const { properties } = bindings;
  const keyOf = (field: string) => properties.find(({ fact, shape }) => fact?.field === field && shape === "string")?.key ?? "";
  const [title, company] = [answer[keyOf("title")], answer[keyOf("company")]];
  if (typeof company !== "string") return answer;
  const isTitle = typeof title === "string" && plain(title) === plain(company);
  if (!isTitle && canBeCompany(company)) return answer;
  return { ...answer, [keyOf("company")]: null };
}

function plain(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
