import type { Engine } from "./engine.ts";
import { judgePage } from "./gate/judge-page.ts";
import { prepare } from "./prepare/prepare.ts";
import type { StructuredPosting } from "./spec/fact.ts";
import type { PostingInput } from "./spec/posting.ts";
import type { PreparedDocument } from "./spec/prepared-document.ts";
import type { PreparedPage } from "./spec/prepared-page.ts";
import { readStructuredPostings } from "./structured/read-structured-postings.ts";

/** Prepares a posting, reads what it states as data, and judges what kind of page it is. @throws UnreadableContentError */
export function readPage<Data>(posting: PostingInput, engine: Engine<Data>): PreparedPage {
  return understand(prepare(posting, { maxContentBytes: engine.options.maxContentBytes }), engine);
}

/** What a prepared document states as data, and what kind of page it is. */
export function understand<Data>(document: PreparedDocument, { options }: Engine<Data>): PreparedPage {
  const isRead = options.structuredData !== "off";
  const { postings, warnings } = isRead ? readStructuredPostings(document) : noPostings;
  const verdict = judgePage(document, { postings, referenceDate: document.referenceDate });
  // A getter: the segments are packed until somebody asks.
  return {
    ...document,
    get segments() {
      return document.segments;
    },
    ...{ postings, verdict, warnings: [...document.warnings, ...warnings] },
  };
}

const noPostings: { readonly postings: readonly StructuredPosting[]; readonly warnings: readonly [] } = { postings: [], warnings: [] };
