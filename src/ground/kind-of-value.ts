import type { FieldBinding, FieldKind } from "../spec/field-binding.ts";

const isUrl = /^(?:https?:\/\/|www\.)\S+$/i;
const isEmail = /^(?:mailto:)?[^\s@<>"]+@[^\s@]+\.[^\s@.]+$/i;
const isDate = /^\d{4}-\d{2}-\d{2}(?:T\S*)?$/;
const isPhone = /^(?:tel:)?(?:\+|\(?0)[\d\s()./\u00a0-]{6,24}$/;
const isNumber = /^[+-]?\d[\d.,'’ \u00a0\u202f]*$/;
/** A word with a digit in it and with more than digits: "REF-2041", "10.0.0.1", "v2.1". */
const isCode = /^(?=\D*\d)(?=.*[\p{L}.:_/-])[^\s@]{3,80}$/u;

const longest = 2_000;

/**
 * What a value is by its own form, where its field does not say it: an address in a field for texts, a date in a record of
 * anything. A field that code knows by name holds phrases, so that only an address tells more there.
 */
export function kindOfValue(value: string | number | boolean, { kind, fact, shape }: FieldBinding): FieldKind {
  if (typeof value === "boolean") return "boolean";
  if (typeof value === "number") return fact === null ? "number" : kind;
  const text = value.trim();
  if (text.length > longest) return kind;
  if (isUrl.test(text)) return "url";
  if (isEmail.test(text)) return "email";
  if (fact !== null) return kind;
  if (isDate.test(text)) return "date";
  if (isPhone.test(text)) return "id";
  if (isNumber.test(text)) return "number";
  return shape === "other" && isCode.test(text) ? "id" : kind;
}
