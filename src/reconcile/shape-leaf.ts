import type { FactField } from "../spec/fact.ts";
import type { FieldBinding } from "../spec/field-binding.ts";
import type { WireValue } from "../spec/wire-schema.ts";
import { plainText } from "./plain-text.ts";

/** What a stated value is shaped for. */
export interface LeafParts {
  readonly binding: FieldBinding;
  readonly field: FactField;
}

/** Words that users' own choices have for the default schema's. */
const otherWords: Readonly<Record<string, readonly string[]>> = {
  yes: ["remote", "fullyremote", "remoteonly"],
  no: ["onsite", "office", "inoffice", "inperson"],
  HOUR: ["hourly", "perhour"],
  DAY: ["daily", "perday"],
  WEEK: ["weekly", "perweek"],
  MONTH: ["monthly", "permonth"],
  YEAR: ["yearly", "annual", "annually", "peryear", "perannum"],
  FULL_TIME: ["permanentfulltime"],
  CONTRACTOR: ["contract", "freelance"],
  TEMPORARY: ["temp", "fixedterm"],
  INTERN: ["internship"],
  open: ["active"],
  closed: ["expired", "filled", "inactive"],
};

/** Brings a stated value into the form that a leaf takes; undefined when it takes none of its forms. */
export function shapeLeaf(value: WireValue, { binding, field }: LeafParts): WireValue | undefined {
  const { shape, choices } = binding;
  switch (shape) {
    case "string":
      return typeof value === "string" ? value : undefined;
    case "number":
      return typeof value === "number" ? value : undefined;
    case "integer":
      return typeof value === "number" && Number.isInteger(value) ? value : undefined;
    case "boolean":
      if (typeof value === "boolean") return value;
      return field === "remote" ? remoteFlag(value) : undefined;
    case "choice":
      return choices.find((choice) => choice === value) ?? choices.find((choice) => isSameWord(choice, value));
    default:
      return undefined;
  }
}

/** Hybrid work is neither. */
function remoteFlag(value: WireValue): boolean | undefined {
  if (value === "yes") return true;
  return value === "no" ? false : undefined;
}

function isSameWord(choice: string | number | boolean, value: WireValue): boolean {
  if (typeof choice !== "string" || typeof value !== "string") return false;
  const word = plainText(choice);
  return word === plainText(value) || (Object.hasOwn(otherWords, value) && (otherWords[value] ?? []).includes(word));
}
