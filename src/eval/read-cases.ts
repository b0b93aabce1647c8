import { readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { InvalidOptionsError } from "../errors/invalid-options-error.ts";
import { checkCases } from "./check-cases.ts";
import { decodePage } from "./decode-page.ts";
import type { EvaluationCase, Gold } from "./evaluation-case.ts";

/**
 * Reads cases from a JSONL file, one object a line; blank lines are passed over. A case's `file` is read relative to it.
 * @throws InvalidOptionsError for a line that is no case, a key that no case has, two cases of one id, or a file that cannot
 * be read; the message names the line and never its content
 */
export async function readCases(path: string): Promise<readonly EvaluationCase[]> {
  const lines = (await readFile(path, "utf8")).replace(/^\ufeff/, "").split("\n");
  const cases: EvaluationCase[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.trim() === "") continue;
    const { file, ...one } = readCase(line, index + 1);
    cases.push(file === undefined ? one : { ...one, content: await readPage(resolve(dirname(path), file), index + 1) });
  }
  checkCases(cases);
  return cases;
}

/** A page in whatever charset it was kept. */
async function readPage(path: string, number: number): Promise<string> {
  const bytes = await readFile(path).catch((cause: NodeJS.ErrnoException) => {
    throw invalid(number, { given: `a file that cannot be read (${cause.code ?? cause.name})`, allowed: "a file beside the cases" });
  });
  return decodePage(bytes);
}

const keys: readonly string[] = [
  ...["id", "content", "text", "html", "file", "url", "referenceDate", "gold", "alternatives", "hideStructuredData", "isPosting"],
];

function readCase(line: string, number: number): EvaluationCase {
  const value = readObject(line, number);
  const unknown = Object.keys(value).find((key) => !keys.includes(key));
  if (unknown !== undefined) throw invalid(number, { given: `with the key "${unknown.slice(0, 40)}"`, allowed: keys.join(", ") });
  const { id, gold, isPosting, content, text, html, file } = value;
  if (typeof id !== "string" || id === "") throw invalid(number, { given: "without an id", allowed: "an id that is a text" });
  const postings = [content, text, html, file].filter((one) => one !== undefined);
  if (postings.length !== 1 || typeof postings[0] !== "string")
    throw invalid(number, { given: `with ${postings.length} postings`, allowed: "one of content, text, html and file, as a text" });
  if (isRecord(gold)) return { ...value, id, gold };
  if (gold === undefined && isPosting === false) return { ...value, id, gold: {} };
  throw invalid(number, { given: "without gold", allowed: "an object of fields" });
}

function readObject(line: string, number: number): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw invalid(number, { given: "no JSON", allowed: "one JSON object a line" });
  }
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return { ...value };
  throw invalid(number, { given: "no object", allowed: "one JSON object a line" });
}

/** What comes out of `JSON.parse` as an object is a tree of JSON values. */
function isRecord(value: unknown): value is Gold {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function invalid(line: number, { given, allowed }: { readonly given: string; readonly allowed: string }): InvalidOptionsError {
  return new InvalidOptionsError({ option: `cases line ${line}`, given, allowed });
}
