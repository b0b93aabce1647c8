import type { FieldBinding } from "../spec/field-binding.ts";
import type { UngroundedPolicy } from "../spec/grounding.ts";
import type { PlannedField } from "../spec/schema-plan.ts";
import type { Warning } from "../spec/warning.ts";
import type { WireValue } from "../spec/wire-schema.ts";
import { plainText } from "./plain-text.ts";
import { toldValue } from "./told-value.ts";
import { isWireObject, joinPath } from "./wire-path.ts";

/** What an answer is tidied with. */
export interface TidyParts {
  readonly bindings: FieldBinding;
  /** The fields as the prompt describes them: their hints are no values. */
  readonly fields: readonly PlannedField[];
  readonly policy: UngroundedPolicy;
}

/** An answer without what no posting states, and what was taken out of it. */
export interface TidiedAnswer {
  readonly wire: WireValue;
  readonly warnings: readonly Warning[];
}

/**
 * Takes out of a model's answer what small models put into it under a grammar: marks before and after a value (", Oslo"),
 * a field's own hint as its value, and the job's title or a whole sentence as the employer. Every value that is refused is
 * told; under the policy "flag" only the marks go.
 */
export function tidyAnswer(answer: WireValue, { bindings, fields, policy }: TidyParts): TidiedAnswer {
  const hints = new Map(policy === "flag" ? [] : fields.map(({ path, description }) => [path, plainText(description)]));
  const warnings: Warning[] = [];
  const tidied = tidy(answer, { binding: bindings, path: "", place: "", hints, warnings });
  const wire = policy === "flag" ? tidied : withoutFalseCompany(tidied, { bindings, warnings });
  return { wire, warnings };
}

interface TidyPlace {
  readonly binding: FieldBinding | null;
  /** Path in the schema, list entries as `[]`. */
  readonly path: string;
  /** Path in the answer. */
  readonly place: string;
  readonly hints: ReadonlyMap<string, string>;
  readonly warnings: Warning[];
}

function tidy(value: WireValue, at: TidyPlace): WireValue {
  const { binding, path, place } = at;
  if (Array.isArray(value)) {
    const item = binding?.item ?? null;
    return value.map((entry, index) => tidy(entry, { ...at, binding: item, path: `${path}[]`, place: joinPath(place, String(index)) }));
  }
  if (isWireObject(value)) {
    const entries = Object.entries(value).map(([key, entry]) => {
      const below = binding?.properties.find((property) => property.key === key) ?? null;
      return [key, tidy(entry, { ...at, binding: below, path: joinPath(path, key), place: joinPath(place, key) })] as const;
    });
    return Object.fromEntries(entries);
  }
  return typeof value === "string" && binding?.shape !== "choice" ? tidyText(value, at) : value;
}

function tidyText(value: string, { path, place, hints, warnings }: TidyPlace): WireValue {
  const trimmed = value.replace(/^[\s,;:]+|[\s,;:]+$/g, "");
  if (trimmed === "") return null;
  const hint = hints.get(path) ?? "";
  if (hint === "" || plainText(trimmed) !== hint) return trimmed;
  warnings.push({ code: "placeholder", path: place, message: `The field's own description is no value: ${toldValue(trimmed)}` });
  return null;
}

/** A name of more words is a sentence. */
const mostWordsOfName = 10;

interface CompanyParts {
  readonly bindings: FieldBinding;
  readonly warnings: Warning[];
}

function withoutFalseCompany(answer: WireValue, { bindings, warnings }: CompanyParts): WireValue {
  if (!isWireObject(answer)) return answer;
  const keyOf = (field: string) => bindings.properties.find(({ fact, shape }) => fact?.field === field && shape === "string")?.key ?? "";
  const path = keyOf("company");
  const [title, company] = [answer[keyOf("title")], answer[path]];
  if (typeof company !== "string") return answer;
  const isTitle = typeof title === "string" && plainText(title) === plainText(company);
  if (!isTitle && company.split(/\s+/).length <= mostWordsOfName) return answer;
  const what = isTitle ? "The job's title" : "A sentence";
  warnings.push({ code: "value-ungrounded", path, message: `${what} is no employer: ${toldValue(company)}` });
  return { ...answer, [path]: null };
}
