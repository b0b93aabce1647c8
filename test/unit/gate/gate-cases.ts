import { readFileSync } from "node:fs";
import { prepare } from "../../../src/prepare/prepare.ts";
import type { PreparedDocument } from "../../../src/spec/prepared-document.ts";

/** A hand-written page and what it is. */
export interface GateCase {
  readonly id: string;
  readonly language: string;
  readonly kind: string;
  readonly document: PreparedDocument;
}

const maxContentBytes = 20_000_000;

/** A document as preparation gives it; preparation itself refuses a page without any text, so such a page is put together here. */
export const documentOf = (content: string): PreparedDocument => {
  if (/[\p{L}\p{N}]/u.test(content.replace(/<noscript[\s\S]*?<\/noscript>|<title[\s\S]*?<\/title>|<[^>]*>/g, "")))
    return prepare({ content }, { maxContentBytes });
  return { ...prepare({ content: "text" }, { maxContentBytes }), source: content, format: "html", text: "", segments: [] };
};

/** Reads the cases of a file in test/fixtures/gate. */
export const readGateCases = (file: string): readonly GateCase[] =>
  readFileSync(new URL(`../../fixtures/gate/${file}`, import.meta.url), "utf8")
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const lineEnd = part.indexOf("\n");
      const [id = "", language = "", kind = ""] = part.slice(0, lineEnd).split(" | ");
      return { id, language, kind, document: documentOf(part.slice(lineEnd + 1).trim()) };
    });
