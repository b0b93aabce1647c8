import { mkdirSync, writeFileSync } from "node:fs";
import type { EvaluationReport } from "../../src/eval/evaluation-report.ts";
import { formatMarkdown } from "../../src/eval/format-markdown.ts";

/** Prints a report and, with a folder, writes it there as Markdown and as JSON. */
export function writeReport(report: EvaluationReport, { folder, name }: { readonly folder: string; readonly name: string }): void {
  const markdown = formatMarkdown(report);
  console.log(`## ${name}\n\n${markdown}`);
  if (folder === "") return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${name}.md`, markdown);
  writeFileSync(`${folder}/${name}.json`, `${JSON.stringify(report, null, 1)}\n`);
}
