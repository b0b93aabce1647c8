import type { LedgerModel, LedgerPrice, LedgerReport } from "./ledger-report.ts";

/** Writes a report as Markdown: the sums as a list, the models and lanes as tables. What is unknown is called so, and never 0. */
export function formatLedger(report: LedgerReport): string {
  const sections = [heading(report), summary(report), modelTable(report.models), laneTable(report), priceList(report)];
  return `${sections.filter((section) => section !== "").join("\n\n")}\n`;
}

function heading({ since, until }: LedgerReport): string {
  return `## Ledger\n\n${since} to ${until}`;
}

function summary({ extractions, answers, requests, requestOutcomes, usage, localRate, ...report }: LedgerReport): string {
  const { total, extracted, failed, aborted } = extractions;
  const { succeeded } = requestOutcomes;
  const unknown = usage.unknownRequests === 0 ? "" : `, and those of ${count(usage.unknownRequests, "request")} that nobody told`;
  const lines = [
    `Postings: ${total} (${extracted} extracted, ${failed} failed, ${aborted} aborted)`,
    `Answered by: code ${answers.code}, kept answers ${answers.cache}, local models ${answers.local}, cloud ${answers.cloud}`,
    `Without the cloud: ${percent(localRate)}`,
    `Requests: ${requests} (${succeeded} succeeded, ${requestOutcomes.failed} failed, ${requestOutcomes.aborted} aborted)`,
    `Tokens: ${usage.inputTokens} in (${usage.cachedInputTokens} cached), ${usage.outputTokens} out (${usage.reasoningTokens} reasoning)${unknown}`,
    `Cost: ${costText(report.cost)}`,
    `Saved against all in the cloud: ${dollars(report.savedUsd)}${report.reference === null ? "" : ` (${report.reference.model})`}`,
    `A month at this pace: ${dollars(report.projectedMonthUsd)}`,
    ...budgetLine(report),
  ];
  return lines.map((line) => `- ${line}`).join("\n");
}

function costText({ usd, knownUsd, unknownRequests }: LedgerReport["cost"]): string {
  if (usd !== null) return dollars(usd);
  return `unknown: at least ${dollars(knownUsd)}, and what ${count(unknownRequests, "request")} cost that nobody told`;
}

function budgetLine({ budget }: Pick<LedgerReport, "budget">): readonly string[] {
  if (budget === null) return [];
  const of = budget.maxUsd === null ? "" : ` of ${dollars(budget.maxUsd)}`;
  return [`Budget: ${dollars(budget.spentUsd)}${of} spent, ${dollars(budget.reservedUsd)} held for requests under way`];
}

function modelTable(models: readonly LedgerModel[]): string {
  if (models.length === 0) return "";
  const rows = models.map(({ candidate, model, location, extractions, share, requests, usage, usd }) => [
    ...[candidate, model, location, `${extractions} (${percent(share)})`],
    ...[String(requests), String(usage.inputTokens), String(usage.outputTokens), dollars(usd)],
  ]);
  return table(["model list", "model", "where", "postings", "requests", "tokens in", "tokens out", "cost"], rows);
}

function laneTable({ byLane }: LedgerReport): string {
  if (byLane.batch.requests === 0) return "";
  const rows = Object.entries(byLane).map(([lane, { requests, usd }]) => [lane, String(requests), dollars(usd)]);
  return table(["lane", "requests", "cost"], rows);
}

function priceList({ models }: LedgerReport): string {
  const lines = new Set(models.map(({ model, price }) => `- ${inline(model)}: ${price === null ? "unknown" : priceText(price)}`));
  return lines.size === 0 ? "" : ["Prices", "", ...lines].join("\n");
}

function priceText({ inputUsdPerMillion, outputUsdPerMillion, usdPerHour, origin, source, asOf }: LedgerPrice): string {
  if (origin === "free") return "free";
  const tokens =
    inputUsdPerMillion === undefined ? [] : [`$${inputUsdPerMillion} in and $${outputUsdPerMillion ?? 0} out per million tokens`];
  const hour = usdPerHour === undefined ? [] : [`$${usdPerHour} per hour of the server's work`];
  const from = origin === "listed" ? `${source ?? "listed"}, ${asOf ?? "undated"}` : "your own";
  return `${[...tokens, ...hour].join(", ")} (${from})`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => "---"), ...rows.map((row) => row.map(inline))];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** A name may hold what Markdown would read as a cell's or a line's end. */
function inline(text: string): string {
  return text.replaceAll("|", "\\|").replace(/\s+/g, " ");
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

function percent(share: number | null): string {
  return share === null ? "unknown" : `${(share * 100).toFixed(1)} %`;
}

/** Cents where there are dollars, and enough digits to tell small sums apart. */
function dollars(usd: number | null): string {
  if (usd === null) return "unknown";
  const digits = Math.abs(usd) >= 1 || usd === 0 ? 2 : 6;
  return `${usd < 0 ? "-" : ""}$${Math.abs(usd).toFixed(digits)}`;
}
