// Every value with its proof: prints the posting with the proved places marked, and writes an HTML page that shows them.
import { writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createExtractor, type Evidence } from "jobsieve";
import { localURL, posting } from "./posting.ts";

interface Mark {
  readonly path: string;
  readonly evidence: Evidence;
  readonly start: number;
  readonly end: number;
}

await using extractor = createExtractor({ local: { baseURL: localURL } });

const outcome = await extractor.safeExtract({ content: posting, referenceDate: "2026-11-01" });
if (outcome.status === "failed") console.log(`no result (${outcome.error.code}): ${outcome.error.message}`);
else {
  const { evidence, warnings, route } = outcome.result;
  console.log(`route: ${route.kind}, ${route.reason}\n`);
  const marks = placesOf(evidence);
  console.log(
    highlight(marks, { open: () => "\u001b[7m", close: ({ path }) => `\u001b[27m\u001b[2m[${path}]\u001b[22m`, plain: (text) => text }),
  );
  for (const [path, { status, source, confidence, quote }] of Object.entries(evidence)) {
    if (path !== "description")
      console.log(`${path.padEnd(24)} ${status.padEnd(10)} ${source.padEnd(15)} ${confidence.toFixed(2)} ${JSON.stringify(quote)}`);
  }
  for (const { code, path, message } of warnings) console.log(`warning ${code} ${path ?? ""}: ${message}`);
  const file = join(tmpdir(), "jobsieve-evidence.html");
  await writeFile(file, page(marks));
  console.log(`\nwritten: ${file}`);
}

/** The places in order, without those inside another one and without the text as a whole. */
function placesOf(evidence: Readonly<Record<string, Evidence>>): readonly Mark[] {
  const all = Object.entries(evidence).flatMap(([path, entry]): Mark[] =>
    entry.start === null || entry.end === null || path === "description"
      ? []
      : [{ path, evidence: entry, start: entry.start, end: entry.end }],
  );
  const sorted = all.sort((left, right) => left.start - right.start || right.end - left.end);
  const kept: Mark[] = [];
  for (const mark of sorted) if (mark.start >= (kept.at(-1)?.end ?? 0)) kept.push(mark);
  return kept;
}

interface Pen {
  readonly open: (mark: Mark) => string;
  readonly close: (mark: Mark) => string;
  readonly plain: (text: string) => string;
}

function highlight(marks: readonly Mark[], { open, close, plain }: Pen): string {
  let at = 0;
  const parts = marks.map((mark) => {
    const before = plain(posting.slice(at, mark.start));
    at = mark.end;
    return `${before}${open(mark)}${plain(posting.slice(mark.start, mark.end))}${close(mark)}`;
  });
  return `${parts.join("")}${plain(posting.slice(at))}`;
}

function page(marks: readonly Mark[]): string {
  const title = ({ path, evidence: { status, source, confidence } }: Mark) => `${path}: ${status}, ${source}, ${confidence.toFixed(2)}`;
  const body = highlight(marks, { open: (mark) => `<mark title="${escapeHtml(title(mark))}">`, close: () => "</mark>", plain: escapeHtml });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Evidence</title><style>body{max-width:45rem;margin:2rem auto;font:1rem/1.5 sans-serif;white-space:pre-wrap}mark{background:#cdeac0}</style><body>${body}</body></html>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
