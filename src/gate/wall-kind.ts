import type { PreparedDocument } from "../spec/prepared-document.ts";
import type { VerdictKind } from "../spec/verdict.ts";
import type { PageSignals } from "./page-signals.ts";

/** A page that shows nothing of what was asked for. */
export interface Wall {
  readonly kind: Exclude<VerdictKind, "posting" | "listing">;
  readonly reason: string;
  readonly confidence: number;
}

/** More text than this is no bare wall or error page (see {@link PageSignals.weight}). */
const wallWeight = 2_600;
const bareWeight = 220;
const sourceHead = 60_000;

/** Elements that pages drawn by a script leave empty, and what tells a reader without scripts so. */
const scriptRoot =
  /<(?:div|main|app-root|my-app)[^>]{0,200}\bid\s*=\s*["']?(?:root|app|__next|__nuxt|gatsby|main-app)\b|<app-root\b|<noscript/i;
const passwordField = /<input[^>]{0,300}\btype\s*=\s*["']?password/i;

const isScriptShell = ({ source, format }: Pick<PreparedDocument, "source" | "format">): boolean =>
  format === "html" && /<script\b/i.test(source.slice(0, sourceHead)) && scriptRoot.test(source.slice(0, sourceHead));

/** The wall a page is, or null. Ask only when nothing speaks for a posting. */
export const wallKind = (document: Pick<PreparedDocument, "source" | "format">, { counts, weight }: PageSignals): Wall | null => {
  if (weight > wallWeight) return null;
  const share = weight < wallWeight / 3 ? 0.95 : 0.8;
  if (counts.robot >= 1 && weight < wallWeight / 1.5) return { kind: "login-wall", reason: "robot-check", confidence: share };
  if (counts.missing >= 1 && counts.login < 2 && weight < wallWeight / 1.5)
    return { kind: "not-a-posting", reason: "page-missing", confidence: share };
  const hasPassword = passwordField.test(document.source.slice(0, sourceHead));
  const isShort = weight < wallWeight / 3;
  const asksToLogIn = counts.login >= 2 || (counts.login === 1 && (isShort || hasPassword)) || (hasPassword && weight < wallWeight / 6);
  if (asksToLogIn) return { kind: "login-wall", reason: "login-phrases", confidence: share };
  if (counts.script >= 1 && weight < wallWeight / 3) return { kind: "script-shell", reason: "needs-javascript", confidence: 0.9 };
  if (counts.consent >= 2 && weight < wallWeight / 1.5) return { kind: "login-wall", reason: "consent-only", confidence: 0.7 };
  if (weight < bareWeight && isScriptShell(document)) return { kind: "script-shell", reason: "no-text-but-scripts", confidence: 0.85 };
  return null;
};
