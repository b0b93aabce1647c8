import type { StandardSchemaV1 } from "@standard-schema/spec";

/** Levels that are typed; deeper paths are checked at construction only. */
type Levels = [never, 0, 1, 2, 3, 4];

type Scalar = string | number | bigint | boolean | symbol | null | undefined | Date;

type Joined<Prefix extends string, Key extends string> = Prefix extends "" ? Key : `${Prefix}.${Key}`;

/** Paths below a value of this type, itself included when it has a name. */
type PathsBelow<Value, Prefix extends string, Level extends number> = [Level] extends [never]
  ? string
  : Value extends Scalar
    ? never
    : Value extends readonly (infer Item)[] | ReadonlySet<infer Item>
      ? PathsBelow<Item, `${Prefix}[]`, Level>
      : Value extends ReadonlyMap<infer Key, infer Entry>
        ? EntryPaths<Key, Entry, Prefix, Level>
        : string extends keyof Value
          ? EntryPaths<string, Value[keyof Value & string], Prefix, Level>
          : {
              [Key in keyof Value & string]:
                | Joined<Prefix, Key>
                | PathsBelow<Exclude<Value[Key], null | undefined>, Joined<Prefix, Key>, Levels[Level]>;
            }[keyof Value & string];

type EntryPaths<Key, Entry, Prefix extends string, Level extends number> =
  | `${Prefix}[].key`
  | `${Prefix}[].value`
  | PathsBelow<Exclude<Key, Scalar>, `${Prefix}[].key`, Levels[Level]>
  | PathsBelow<Exclude<Entry, null | undefined>, `${Prefix}[].value`, Levels[Level]>;

type IsAny<Value> = 0 extends 1 & Value ? true : false;

/**
 * The paths of a schema's fields on the side of its input, as the option `fields` takes them: `title`,
 * `baseSalary.minValue`, `locations[].city`, `links[].value`. Five levels deep; below that any path compiles.
 */
export type FieldPaths<Schema extends StandardSchemaV1> =
  IsAny<StandardSchemaV1.InferInput<Schema>> extends true ? string : PathsBelow<StandardSchemaV1.InferInput<Schema>, "", 5>;
