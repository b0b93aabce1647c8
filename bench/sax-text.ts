import { libraryModule } from "./library-module.ts";

const { Parser } = await libraryModule<typeof import("htmlparser2")>("htmlparser2");

const skipped = new Set(["script", "style", "noscript", "nav", "footer", "iframe", "svg", "template", "head", "form"]);
const blocks = new Set([
  "p",
  "div",
  "li",
  "ul",
  "ol",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "tr",
  "table",
  "section",
  "article",
  "br",
  "dt",
  "dd",
]);

/** The readable text of a page as an evening's work gets it with htmlparser2: one pass, no offsets, no tables, no safety. */
export function saxText(html: string): string {
  const parts: string[] = [];
  let depth = 0;
  const parser = new Parser({
    onopentag(name) {
      if (skipped.has(name)) depth += 1;
      else if (blocks.has(name)) parts.push("\n");
    },
    onclosetag(name) {
      if (skipped.has(name)) depth -= 1;
    },
    ontext(text) {
      if (depth === 0) parts.push(text);
    },
  });
  parser.end(html);
  return parts
    .join("")
    .replace(/[ \t]+/g, " ")
    .replace(/\s*\n\s*/g, "\n")
    .trim();
}
