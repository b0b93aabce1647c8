import type { Engine } from "./engine.ts";
import { judgePage } from "./gate/judge-page.ts";
import { pageSegments } from "./page-segments.ts";
import { prepare } from "./prepare/prepare.ts";
import { readableText } from "./readable-text.ts";
import { headsPostings, statingBlocks } from "./segment/stating-blocks.ts";
import { textLines } from "./segment/text-lines.ts";
import type { StructuredPosting } from "./spec/fact.ts";
import type { PostingInput } from "./spec/posting.ts";
import type { PreparedDocument } from "./spec/prepared-document.ts";
import type { PreparedPage } from "./spec/prepared-page.ts";
import type { Verdict } from "./spec/verdict.ts";
import type { Warning } from "./spec/warning.ts";
import { shellText, withStatedText } from "./stated-text.ts";
import { rawValue } from "./structured/raw-value.ts";
import { readStructuredPostings } from "./structured/read-structured-postings.ts";

/** Prepares a posting, reads what it states as data, and judges what kind of page it is. @throws UnreadableContentError */
export function readPage<Data>(posting: PostingInput, engine: Engine<Data>): PreparedPage {
  return understand(prepare(posting, { maxContentBytes: engine.options.maxContentBytes }), engine);
}

/** What a prepared document states as data, and what kind of page it is. */
function understand<Data>(document: PreparedDocument, { options }: Engine<Data>): PreparedPage {
  const isRead = options.structuredData !== "off";
  const { postings, warnings } = isRead ? readStructuredPostings(document) : noPostings;
  const [posting] = postings;
  const read = posting === undefined ? document : readStated(document, { posting, maxContentBytes: options.maxContentBytes });
  const verdict = judgePage(read, { postings, referenceDate: read.referenceDate });
  // A getter: the segments are packed until somebody asks.
  const page: PreparedPage = {
    ...read,
    get segments() {
      return read.segments;
    },
    ...{ postings, verdict, warnings: [...read.warnings, ...warnings] },
  };
  switch (severalOf(page)) {
    case "list":
      return { ...page, verdict: board };
    case "one-of-several":
      return { ...page, warnings: [...page.warnings, several] };
    default:
      return page;
  }
}

/** No single posting is so long as a board page of whole postings. */
const longPage = 15_000;
const fewestOnBoard = 5;
const board: Verdict = { kind: "listing", reasons: ["several-postings"], confidence: 0.8 };
const several: Warning = {
  code: "page-states-several-postings",
  message: "The page states several postings; this is the one that it is about. extractAll gives each of them.",
};

/** A page of many postings reads like one, sentence by sentence, or like none, where each takes a line. */
function severalOf(page: PreparedPage): "list" | "one-of-several" | null {
  const { kind, reasons } = page.verdict;
  if (kind === "not-a-posting") {
    const mayList = page.postings.length === 0 && reasons.includes("too-little-of-a-posting") && headsPostings(titleOf(page));
    return mayList && statesBlocks(page) ? "list" : null;
  }
  if (kind !== "posting" && kind !== "closed") return null;
  if (page.postings.length > 0) return page.postings.length > 1 ? "one-of-several" : null;
  if (statesBlocks(page)) return pageSegments(page).length > 0 ? "list" : "one-of-several";
  return kind === "posting" && page.text.length >= longPage && pageSegments(page).length >= fewestOnBoard ? "list" : null;
}

function statesBlocks({ text }: PreparedPage): boolean {
  return statingBlocks(text, { lines: textLines(text) }).length > 1;
}

function titleOf({ text, pageTitle }: PreparedPage): string {
  const heading = /^# (.{1,200})$/m.exec(text.slice(0, 20_000))?.[1] ?? "";
  return `${heading} ${pageTitle ?? ""}`;
}

interface StatedParts {
  readonly posting: StructuredPosting;
  readonly maxContentBytes: number;
}

/** A page that shows nothing may state its text as data. */
function readStated(document: PreparedDocument, { posting, maxContentBytes }: StatedParts): PreparedDocument {
  if (document.text.length >= shellText) return document;
  const description = rawValue(posting, "description");
  if (description === null || typeof description.value !== "string") return document;
  return withStatedText(document, { text: readableText(description.value, { maxContentBytes }), span: description.span });
}

const noPostings: { readonly postings: readonly StructuredPosting[]; readonly warnings: readonly [] } = { postings: [], warnings: [] };
