import { readdirSync, readFileSync } from "node:fs";
import { prepare } from "../src/prepare/prepare.ts";

const folder = new URL("../demo/postings/", import.meta.url);

function read(name: string): string {
  // Node keeps a file's text as one flat string, as a fetched page is.
  return readFileSync(new URL(name, folder), "utf8");
}

/** Real pages of postings, 25 to 36 KB of HTML each. */
export function htmlPages(): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.startsWith("tts-") && name.endsWith(".html"))
    .map(read);
}

/** The readable text of the same pages: what is sent to a model. */
export function postingTexts(): readonly string[] {
  return htmlPages().map((content) => prepare(content, { maxContentBytes: 1e7 }).text);
}

/** Takes an entry of a list, round and round. */
export function pick<Value>(values: readonly Value[], index: number): Value {
  const value = values[index % values.length];
  if (value === undefined) throw new RangeError("The list is empty.");
  return value;
}
