import type { FieldBinding } from "../spec/field-binding.ts";
import type { WireValue } from "../spec/wire-schema.ts";
import { kindOfValue } from "./kind-of-value.ts";

const isObject = (value: WireValue): value is { readonly [key: string]: WireValue } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether a value may be the answer to a field: by its shape, and the shapes of what it holds. */
const fits = (value: WireValue, binding: FieldBinding): boolean => {
  if (value === null) return true;
  if (binding.options.length > 0) return binding.options.some((option) => fits(value, option));
  const { shape, properties, item } = binding;
  if (Array.isArray(value)) return item !== null && value.every((entry: WireValue) => fits(entry, item));
  if (isObject(value)) {
    const keys = Object.keys(value);
    const at = (key: string) => properties.find((property) => property.key === key);
    return keys.every((key) => {
      const property = at(key);
      return property !== undefined && fits(value[key] ?? null, property);
    });
  }
  if (properties.length > 0 || item !== null) return false;
  if (shape === "choice") return binding.choices.some((choice) => choice === value);
  if (shape === "integer") return Number.isInteger(value);
  if (shape === "other") return true;
  return typeof value === shape;
};

const optionFor = (value: WireValue, { options }: FieldBinding): FieldBinding | null => {
  const fitting = options.filter((option) => fits(value, option));
  const [first = null, second] = fitting;
  if (second === undefined || typeof value !== "string") return first;
  const choice = fitting.find(({ shape }) => shape === "choice");
  return choice ?? fitting.find((option) => option.kind === kindOfValue(value, option)) ?? null;
};

/** The field that a value answers: of a union the option it fits, and where the field is open, as what the value looks like. */
export function bindingOfValue(value: WireValue, binding: FieldBinding): FieldBinding {
  const option = binding.options.length === 0 ? null : optionFor(value, binding);
  const own = option === null ? binding : { ...bindingOfValue(value, option), isNullable: binding.isNullable };
  if (!own.isOpen || value === null || typeof value === "object") return own;
  const kind = kindOfValue(value, own);
  return kind === own.kind ? own : { ...own, kind };
}
