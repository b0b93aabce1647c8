import type { StructuredPosting } from "../spec/fact.ts";
import type { WireValue } from "../spec/wire-schema.ts";
import { isJsonList, isJsonObject, memberOf } from "./json-object.ts";

/** A value of a posting and its path there. */
export interface PostingValue {
  readonly value: WireValue;
  readonly path: string;
}

/** Entries of a list that are looked at. */
const maxEntries = 200;

/** The posting itself. */
export const rootOf = ({ value }: StructuredPosting): PostingValue => ({ value, path: "" });

/** A list's entries, or the value alone; null is nothing. */
export const entriesOf = ({ value, path }: PostingValue): readonly PostingValue[] => {
  if (isJsonList(value)) return value.slice(0, maxEntries).flatMap((entry, index) => entriesOf({ value: entry, path: `${path}.${index}` }));
  return value === null ? [] : [{ value, path }];
};

/** What stands under a key: of an object its member, of a list the members of its entries. */
export const membersOf = (at: PostingValue, key: string): readonly PostingValue[] =>
  entriesOf(at).flatMap(({ value, path }) => {
    const member = isJsonObject(value) ? memberOf(value, key) : undefined;
    return member === undefined ? [] : entriesOf({ value: member, path: path === "" ? key : `${path}.${key}` });
  });

/** All values at the end of a path of keys; lists on the way are gone through. */
export const valuesAt = (at: PostingValue, path: string): readonly PostingValue[] =>
  path.split(".").reduce<readonly PostingValue[]>((values, key) => values.flatMap((value) => membersOf(value, key)), [at]);

/** A text that is not blank, or a number as text. */
export const textOf = ({ value }: PostingValue): string | null => {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
};

/** The first texts that stand at one of several paths: the first path with any wins. */
export const textsAt = (at: PostingValue, paths: readonly string[]): readonly { readonly text: string; readonly path: string }[] => {
  for (const path of paths) {
    const texts = valuesAt(at, path).flatMap((value) => {
      const text = textOf(value);
      return text === null ? [] : [{ text, path: value.path }];
    });
    if (texts.length > 0) return texts;
  }
  return [];
};
