import type { Engine } from "./engine.ts";
import { judgePage } from "./gate/judge-page.ts";
import { pageSegments } from "./page-segments.ts";
import { prepare } from "./prepare/prepare.ts";
import { readableText } from "./readable-text.ts";
import type { StructuredPosting } from "./spec/fact.ts";
import type { PostingInput } from "./spec/posting.ts";
import type { PreparedDocument } from "./spec/prepared-document.ts";
import type { PreparedPage } from "./spec/prepared-page.ts";
import type { Verdict } from "./spec/verdict.ts";
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
  return isBoard(page) ? { ...page, verdict: board } : page;
}

/** No single posting is so long as a board page of whole postings. */
const longPage = 15_000;
const fewestOnBoard = 5;
const board: Verdict = { kind: "listing", reasons: ["several-postings"], confidence: 0.8 };

/** A page of many whole postings reads like one, sentence by sentence. */
function isBoard(page: PreparedPage): boolean {
  if (page.verdict.kind !== "posting" || page.postings.length > 0 || page.text.length < longPage) return false;
  return pageSegments(page).length >= fewestOnBoard;
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
