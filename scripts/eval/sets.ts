import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { EvaluationCase } from "../../src/eval/evaluation-case.ts";
import { goldOf18f } from "./gold/18f-tts.ts";
import { goldOfBuiltin } from "./gold/builtin.ts";
import { goldOfCds } from "./gold/cds-canada.ts";
import { goldOfJobtech } from "./gold/jobtech-se.ts";
import { goldOfLaCity } from "./gold/la-city.ts";
import { goldOfNavikt } from "./gold/navikt-no.ts";
import type { GoldOf, LabelledSalary, SourceRow } from "./gold/source-row.ts";
import { pageRows, readLabels, textRows } from "./read-corpus.ts";
import { visibleText } from "./visible-text.ts";

/** Where the evaluation's own files are. */
export const evalFolder = fileURLToPath(new URL("../../eval/", import.meta.url));
const labelled18f = fileURLToPath(new URL("../../test/fixtures/salary/labelled-rows.jsonl", import.meta.url));

interface SetParts {
  readonly rows: (corpus: string) => readonly SourceRow[];
  readonly goldOf: GoldOf;
}

const none: ReadonlyMap<string, readonly LabelledSalary[]> = new Map();
const isProfile = ({ id }: SourceRow) => id.startsWith("performance-profiles__");

const sets: Readonly<Record<string, SetParts>> = {
  "18f-tts": {
    rows: (corpus) => pageRows(`${corpus}/18f-tts`, readLabels(labelled18f)).filter((row) => !isProfile(row)),
    goldOf: goldOf18f,
  },
  "18f-tts-text": { rows: (corpus) => textRows(`${corpus}/18f-tts/positions.jsonl`, readLabels(labelled18f)), goldOf: goldOf18f },
  "cds-canada": { rows: (corpus) => textRows(`${corpus}/cds-canada/postings.jsonl`, readLabels(labelled18f)), goldOf: goldOfCds },
  "jobtech-se": { rows: (corpus) => textRows(`${corpus}/jobtech-se/postings.jsonl`, none), goldOf: goldOfJobtech },
  "navikt-no": { rows: (corpus) => textRows(`${corpus}/navikt-no/postings.jsonl`, none), goldOf: goldOfNavikt },
  "la-city": {
    rows: (corpus) => textRows(`${corpus}/la-city-bulletins/postings.jsonl`, readLabels(`${evalFolder}labels/la-city-salary.jsonl`)),
    goldOf: goldOfLaCity,
  },
  builtin: { rows: (corpus) => pageRows(`${corpus}/builtin`, none), goldOf: goldOfBuiltin },
};

const refused: Readonly<Record<string, (corpus: string) => readonly SourceRow[]>> = {
  usajobs: (corpus) => pageRows(`${corpus}/usajobs-2009`, none),
  negatives: (corpus) => [
    ...pageRows(`${corpus}/readability-negatives`, none),
    ...textRows(`${corpus}/cds-canada/negatives_blog.jsonl`, none),
    ...pageRows(`${corpus}/18f-tts`, none).filter(isProfile),
  ],
};

/** The sources that the samples are drawn from. */
export const sampledSets = ["18f-tts", "cds-canada", "jobtech-se", "navikt-no", "la-city", "builtin"] as const;
/** Every set that a corpus folder holds. */
export const setNames: readonly string[] = [...Object.keys(sets), ...Object.keys(refused)];

/** What cases are read with. */
export interface CaseOptions {
  readonly corpus: string;
  /** Whether the pages' own data is taken away. */
  readonly isMarkupHidden: boolean;
}

/** The cases of one set of the corpus, whose folder alone stands for pages as they are. @throws Error for a name that is none */
export function casesOf(name: string, options: CaseOptions | string): readonly EvaluationCase[] {
  const { corpus, isMarkupHidden } = typeof options === "string" ? { corpus: options, isMarkupHidden: false } : options;
  const negative = refused[name];
  if (negative !== undefined)
    return negative(corpus).map(({ id, content }) => ({ id: `${name}/${id}`, content, gold: {}, isPosting: false }));
  const parts = sets[name];
  if (parts === undefined) throw new Error(`There is no set ${name}; there are ${setNames.join(", ")}, small, sample-120 and trial-40.`);
  return parts.rows(corpus).map((row) => {
    const gold = parts.goldOf({ ...row, isMarkupHidden }, visibleText(row.content));
    return { id: `${name}/${row.id}`, content: row.content, ...gold, ...(isMarkupHidden ? { hideStructuredData: true } : {}) };
  });
}

/** A sample by its list of ids, in the list's order. */
export function sampleOf(name: string, options: CaseOptions): readonly EvaluationCase[] {
  const ids: readonly string[] = JSON.parse(readFileSync(`${evalFolder}${name}.json`, "utf8"));
  const wanted = new Set(ids.map((id) => id.slice(0, id.indexOf("/"))));
  const byId = new Map([...wanted].flatMap((set) => casesOf(set, options).map((one) => [one.id, one] as const)));
  return ids.map((id) => {
    const found = byId.get(id);
    if (found === undefined) throw new Error(`The corpus has no ${id}.`);
    return found;
  });
}

/** Orders ids by a hash, so that a sample is fixed and follows nothing. */
export function byHash(ids: readonly string[]): readonly string[] {
  const hash = (id: string) => createHash("sha256").update(id).digest("hex");
  return ids
    .map((id) => [hash(id), id] as const)
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([, id]) => id);
}
