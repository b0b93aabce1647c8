import type { ExtractorStats } from "../src/ledger/extractor-stats.ts";

/** The statistics of a run, one fact a line. */
export function formatStatistics(stats: ExtractorStats): string {
  const { extractions, requests, usage, averages } = stats;
  return [
    `extractions   ${extractions.extracted} extracted, ${extractions.failed} failed, ${extractions.aborted} aborted, in ${requests} requests`,
    `local rate    ${percent(stats.localRate)}`,
    `tokens        ${number(usage.inputTokens)} in (${number(usage.cachedInputTokens)} from the prefix cache), ${number(usage.outputTokens)} out`,
    `average       ${number(averages.inputTokens)} tokens in, ${number(averages.outputTokens)} out, ${number(averages.totalMs)} ms`,
    `cost          ${dollars(stats.costUsd)}; a month at this pace ${dollars(stats.projectedMonthUsd)}; saved against all-cloud ${dollars(stats.savedUsd)}`,
    ...Object.entries(stats.byModel).map(
      ([model, { extractions: answers, requests: asked }]) => `model         ${model}: ${answers} extractions, ${asked} requests`,
    ),
  ].join("\n");
}

function number(value: number | null): string {
  return value === null ? "unknown" : Math.round(value).toLocaleString("en-US");
}

function percent(value: number | null): string {
  return value === null ? "unknown" : `${Math.round(value * 100)} %`;
}

function dollars(value: number | null): string {
  return value === null ? "unknown" : `$${value.toFixed(4)}`;
}
