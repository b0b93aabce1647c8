/** One table of the report. A suite prints it as JSON, and `run.ts` writes it as markdown. */
export interface Section {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What a reader must know to read the rows, one line each. */
  readonly notes: readonly string[];
}

/** Writes a section as markdown. */
export function formatSection({ title, columns, rows, notes }: Section): string {
  const lines = [columns, columns.map((_, index) => (index === 0 ? "---" : "---:")), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
  return [`### ${title}`, "", ...lines, ...(notes.length === 0 ? [] : ["", ...notes.map((note) => `- ${note}`)]), ""].join("\n");
}

/** Hands a suite's section to `run.ts`. */
export function printSection(section: Section): void {
  process.stdout.write(`${JSON.stringify(section)}\n`);
}
