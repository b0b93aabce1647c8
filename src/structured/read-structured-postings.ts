import type { StructuredPosting } from "../spec/fact.ts";
import type { PreparedDocument, StructuredDataBlock } from "../spec/prepared-document.ts";
import type { Warning } from "../spec/warning.ts";
import { distinctPostings } from "./distinct-postings.ts";
import { embeddedPostings } from "./embedded-postings.ts";
import { findJsonLdPostings } from "./find-json-ld-postings.ts";
import { itemPostings } from "./item-postings.ts";
import { leadPosting } from "./lead-posting.ts";
import { ownPostings } from "./own-postings.ts";
import { type ParsedJson, parseJsonText } from "./parse-json-text.ts";
import { locatedPosting } from "./posting-spans.ts";

/** What a page states as data about the postings on it. */
export interface StructuredReading {
  /** In page order; the one that the page is about stands first, where there is one. */
  readonly postings: readonly StructuredPosting[];
  readonly warnings: readonly Warning[];
}

const repaired: Warning = {
  code: "structured-data-repaired",
  message: "The page's JSON-LD breaks the rules of JSON and was repaired before it was read.",
};

const cut: Warning = {
  code: "structured-data-repaired",
  message: "The page's JSON-LD ends in the middle of a value; that value was left out.",
};

const broken: Warning = {
  code: "structured-data-broken",
  message: "A block of JSON-LD that names a JobPosting could not be read, even after repair; it was left out.",
};

const tooMany = ({ read, leftOut }: { readonly read: number; readonly leftOut: number }): Warning => ({
  code: "parts-left-out",
  message: `The page states ${read + leftOut} postings as data; the first ${read} were read and ${leftOut} left out.`,
});

const foreign: Warning = {
  code: "sources-differ",
  message: "The page states a posting as data that is not the one its heading names; it was left out.",
};

/** In UTF-16 units. Longer blocks are no posting. */
const maxBlockLength = 8_000_000;

const mentionsPosting = (text: string): boolean => /job_?posting/i.test(text);

interface ParsedBlock extends ParsedJson {
  readonly block: StructuredDataBlock;
}

/** A repair may lose what made a block a posting: then it could not be read, whatever came out of it. */
const repairWarnings = (blocks: readonly ParsedBlock[], stating: ReadonlySet<number>): readonly Warning[] => {
  const mended = blocks.map((parsed, index) => ({ ...parsed, states: stating.has(index) })).filter(({ wasRepaired }) => wasRepaired);
  return [
    ...(mended.some(({ states, block }) => !states && mentionsPosting(block.text)) ? [broken] : []),
    ...(mended.some(({ states, wasCut }) => states && !wasCut) ? [repaired] : []),
    ...(mended.some(({ states, wasCut }) => states && wasCut) ? [cut] : []),
  ];
};

const readJsonLd = (document: PreparedDocument): StructuredReading => {
  const blocks = document.structuredData.filter(({ kind, text }) => kind === "json-ld" && text.length <= maxBlockLength);
  if (!blocks.some(({ text }) => mentionsPosting(text))) return { postings: [], warnings: [] };
  const warnings: Warning[] = [];
  const parsedBlocks: ParsedBlock[] = [];
  for (const block of blocks) {
    const parsed = parseJsonText(block.text);
    if (parsed !== null && typeof parsed.value === "object") parsedBlocks.push({ ...parsed, block });
    else if (mentionsPosting(block.text)) warnings.push(broken);
  }
  const located = parsedBlocks.map(({ block, locate }) => ({ start: block.start, end: block.end, locate }));
  const { found, leftOut } = findJsonLdPostings(parsedBlocks.map(({ value }) => value));
  if (leftOut > 0) warnings.push(tooMany({ read: found.length, leftOut }));
  warnings.push(...repairWarnings(parsedBlocks, new Set(found.map(({ place }) => place.block))));
  return { postings: found.map((posting) => locatedPosting(posting, { origin: "json-ld", blocks: located })), warnings };
};

const leadFirst = (document: PreparedDocument, postings: readonly StructuredPosting[]): readonly StructuredPosting[] => {
  const lead = leadPosting(document, { postings });
  return lead === null ? postings : [lead, ...postings.filter((posting) => posting !== lead)];
};

/**
 * The schema.org JobPostings that a page states as data: in JSON-LD, else as microdata or RDFa, else in the state that a
 * script hands to the page's own code, whose names are mapped to schema.org's. What is stated twice is given once. Never throws: a block that cannot be read
 * becomes a warning. Use {@link leadPosting} to know whether the first one is what the page is about.
 */
export const readStructuredPostings = (document: PreparedDocument): StructuredReading => {
  const { postings, warnings } = readJsonLd(document);
  // A page that states its posting in two forms states the same twice: the form that is written for others to read comes first.
  const stated = postings.length > 0 ? postings : itemPostings(document);
  const found = distinctPostings(stated.length > 0 ? stated : embeddedPostings(document));
  const own = ownPostings(document, { postings: found });
  return { postings: leadFirst(document, own), warnings: own.length === found.length ? warnings : [...warnings, foreign] };
};
