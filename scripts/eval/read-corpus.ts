import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { LabelledSalary, SourceRow } from "./gold/source-row.ts";

type Members = Readonly<Record<string, unknown>>;

/** Reads a JSONL file of objects. */
export function readLines(path: string): readonly Members[] {
  return readFileSync(path, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line): Members => ({ ...JSON.parse(line) }));
}

/** Salaries that a person labelled, by id. Empty when the file is missing. */
export function readLabels(path: string): ReadonlyMap<string, readonly LabelledSalary[]> {
  if (!existsSync(path)) return new Map();
  return new Map(
    readLines(path).map(({ id, expected }) => [String(id).replace(/^(?:18f-tts|cds-canada)\//, ""), expected as readonly LabelledSalary[]]),
  );
}

/** Rows of a JSONL file of the corpus. */
export function textRows(path: string, labels: ReadonlyMap<string, readonly LabelledSalary[]>): readonly SourceRow[] {
  return readLines(path).map(({ id, text, gold }) => ({
    id: String(id),
    content: String(text),
    stated: membersOf(gold),
    salaries: labels.get(String(id)) ?? null,
    isMarkupHidden: false,
  }));
}

/** Pages of a folder, with gold from a folder beside it or from the page's own JSON-LD. */
export function pageRows(folder: string, labels: ReadonlyMap<string, readonly LabelledSalary[]>): readonly SourceRow[] {
  return readdirSync(`${folder}/html`)
    .sort()
    .map((name) => {
      const id = name.replace(/\.html$/, "");
      const content = readFileSync(`${folder}/html/${name}`, "utf8");
      const gold = `${folder}/gold/${id}.json`;
      const stated = existsSync(gold) ? membersOf(JSON.parse(readFileSync(gold, "utf8"))) : jsonLdOf(content);
      return { id, content, stated, salaries: labels.get(id) ?? null, isMarkupHidden: false };
    });
}

function jsonLdOf(html: string): Members {
  for (const [, json = ""] of html.matchAll(/<script[^>]*application\/ld[^>]*>([\s\S]*?)<\/script>/g)) {
    const read = parsed(json);
    const list = Array.isArray(read["@graph"]) ? read["@graph"].map(membersOf) : [read];
    const posting = list.find((item) => item["@type"] === "JobPosting");
    if (posting !== undefined) return posting;
  }
  return {};
}

function parsed(json: string): Members {
  try {
    return membersOf(JSON.parse(json));
  } catch {
    // A page without readable JSON-LD has no gold.
    return {};
  }
}

const membersOf = (value: unknown): Members => (typeof value === "object" && value !== null ? { ...value } : {});
