import type { EvaluationReport, ReportMeans } from "./evaluation-report.ts";
import type { FieldScore } from "./field-score.ts";

/** Writes a report for people: what was asked, the table of fields, cost and failures. Holds no content of the postings. */
export function formatMarkdown(report: EvaluationReport): string {
  const sections = [summary(report), fieldTable(report), meansTable(report), failureList(report), comparisonList(report)];
  return `${sections.filter((section) => section !== "").join("\n\n")}\n`;
}

const shown = (share: number | null): string => (share === null ? "–" : share.toFixed(3));

function summary({ cases, extracted, micro, macroF1, refusals, routes }: EvaluationReport): string {
  const lines = [
    `${cases} cases, ${extracted} extracted. Micro F1 ${shown(micro.f1)}, macro F1 ${shown(macroF1)}, ${micro.invented} values invented.`,
  ];
  const { nonPostings, nonPostingsRefused, postings, postingsRefused } = refusals;
  if (nonPostings > 0) lines.push(`${nonPostingsRefused} of ${nonPostings} pages that are no postings were refused.`);
  if (postings > 0) lines.push(`${postingsRefused} of ${postings} postings were refused.`);
  const ways = Object.entries(routes).map(([route, count]) => `${route} ${count}`);
  if (ways.length > 0) lines.push(`Results by route: ${ways.join(", ")}.`);
  return lines.join("\n");
}

function fieldTable({ fields, micro }: EvaluationReport): string {
  const rows = Object.entries({ ...fields, "**all**": micro }).map(([field, score]) => fieldRow(field, score));
  if (micro.scored === 0) return "";
  return table(["field", "scored", "stated", "right", "wrong", "invented", "lost", "precision", "recall", "F1"], rows);
}

function fieldRow(field: string, { scored, stated, right, wrong, invented, lost, precision, recall, f1 }: FieldScore): readonly string[] {
  return [field, ...[scored, stated, right, wrong, invented, lost].map(String), ...[precision, recall, f1].map(shown)];
}

function meansTable({ mean, median }: EvaluationReport): string {
  const row = (name: string, { inputTokens, outputTokens, usd, ms }: ReportMeans) => [
    name,
    whole(inputTokens),
    whole(outputTokens),
    usd === null ? "–" : usd.toFixed(6),
    whole(ms),
  ];
  return table(["a posting", "input tokens", "output tokens", "US dollars", "ms"], [row("mean", mean), row("median", median)]);
}

const whole = (number: number | null): string => (number === null ? "–" : String(Math.round(number)));

function failureList({ failures }: EvaluationReport): string {
  const entries = Object.entries(failures);
  return entries.length === 0 ? "" : `Failures: ${entries.map(([code, count]) => `${code} ${count}`).join(", ")}.`;
}

function comparisonList({ comparison }: EvaluationReport): string {
  if (comparison === null) return "";
  if (!comparison.isWorse) return "No field is worse than in the baseline.";
  const worse = comparison.regressions.map(
    ({ field, measure, before, after }) => `- ${field}: ${measure} ${digits(before)} → ${digits(after)}`,
  );
  const missing = comparison.missing.map((field) => `- ${field}: not scored any more`);
  return ["Worse than the baseline:", ...worse, ...missing].join("\n");
}

const digits = (number: number): string => (Number.isInteger(number) ? String(number) : number.toFixed(3));

/** A bar or a line break in a name would end its cell. */
const escaped = (cell: string): string => cell.replace(/\s+/g, " ").replaceAll("|", "\\|");

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(escaped).join(" | ")} |`;
  return [line(head), line(head.map((_, index) => (index === 0 ? "---" : "---:"))), ...rows.map(line)].join("\n");
}
