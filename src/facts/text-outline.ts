import type { PreparedDocument } from "../spec/prepared-document.ts";
import { type LabelledPair, readPairs } from "./labelled-pairs.ts";
import { type Mentions, readMentions } from "./mentions.ts";
import { type PostingSection, readSections } from "./posting-sections.ts";
import { spacedPairs } from "./spaced-pairs.ts";
import { readLines, type TextLine } from "./text-line.ts";

/** A prepared text taken apart once, for every reader of facts. */
export interface TextOutline {
  readonly document: PreparedDocument;
  /** ISO 639-1 code of the text, or null when it is not known. */
  readonly language: string | null;
  readonly lines: readonly TextLine[];
  readonly pairs: readonly LabelledPair[];
  readonly sections: readonly PostingSection[];
  readonly mentions: Mentions;
}

/** Takes a prepared text apart into lines, labelled pairs and sections. */
export const readOutline = (document: PreparedDocument, { language }: { readonly language: string | null }): TextOutline => {
  const lines = readLines(document.text);
  const marked = readPairs(lines, { language });
  const spaced = spacedPairs(lines, { language, known: new Set(marked.map(({ line }) => line)) });
  const pairs = spaced.length === 0 ? marked : [...marked, ...spaced].toSorted((left, right) => left.line - right.line);
  const parts = { pairs, sections: readSections(lines, { language }), mentions: readMentions(lines) };
  return { document, language, lines, ...parts };
};
