import type { DemoRow } from "./demo-row.ts";

/** 0 when more than half of the pages that could be sent gave data; pages that were only routed, or too long, do not count. */
export function exitCode(rows: readonly DemoRow[]): 0 | 1 {
  const sent = rows.filter(({ status }) => status === "extracted" || status === "failed");
  const extracted = sent.filter(({ status }) => status === "extracted");
  return sent.length === 0 || extracted.length * 2 > sent.length ? 0 : 1;
}
