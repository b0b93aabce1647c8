/** What is said of each keyword or type that the wire does not carry as it stands. */
const texts: Readonly<Record<string, string>> = {
  minLength: "left out of the grammar; the schema checks it",
  maxLength: "left out of the grammar, where lengths break decoding; it bounds the field's tokens and the schema checks it",
  pattern: "left out of the grammar, where look-around and escapes break; the schema checks it",
  format: "a plain string on the wire, so that nothing is bent into the format; the schema checks it",
  multipleOf: "left out of the grammar; the schema checks it",
  minimum: "at most 'not below zero' on the wire, because a bound bends a stated number into another; the schema checks it",
  maximum: "left out of the grammar, because a bound bends a stated number into another; the schema checks it",
  minItems: "left out of the grammar, so that no item is invented; the schema checks it",
  refinement: "checked by the schema",
  transform: "the wire carries its input; the schema transforms it",
  preprocess: "the wire carries what the inner schema takes; the schema preprocesses it",
  default: "null on the wire means absent, and the default applies",
  catch: "null on the wire means absent, and the fallback value applies",
  date: "a date as YYYY-MM-DD on the wire; made a Date before the schema sees it",
  bigint: "a string of digits on the wire; made a bigint before the schema sees it",
  set: "a list on the wire; made a Set before the schema sees it",
  map: "a list of key and value pairs on the wire; made a Map before the schema sees it",
  record: "an object where the keys are a fixed list, otherwise a list of key and value pairs; made a record before the schema sees it",
  tuple: "an object with the keys 0, 1, … (and rest) on the wire; made a list before the schema sees it",
  union: "anyOf on the wire; the schema decides which option it is",
  intersection: "merged into one",
  recursion: "written out three levels deep; deeper levels are left empty",
  unknown: "a string, number, boolean or null on the wire",
  additionalProperties: "further keys are not asked for",
  nullable: "may be null on the wire, so that nothing is invented; the schema then says that it is missing",
  verbatim: "not asked of the model; copied from the prepared document",
  ask: "not asked of the model",
};

/** Says in words what became of a keyword. */
export function loweringText(keyword: string): string {
  return texts[keyword] ?? "checked by the schema";
}
