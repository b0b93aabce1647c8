import type { WireValue } from "../spec/wire-schema.ts";
import { copyPosting, type IdentifiedNode } from "./copy-posting.ts";
import type { BlockPlace, FoundPosting } from "./found-posting.ts";
import { isJsonList, isJsonObject, type JsonObject, memberOf } from "./json-object.ts";
import { isRelatedKey } from "./related-key.ts";
import { isJobPostingType, schemaOrgProperty } from "./schema-org-names.ts";

/** Nodes looked at over all blocks of a page. */
const maxNodes = 200_000;
const maxDepth = 64;

interface Visit {
  readonly value: WireValue;
  readonly place: BlockPlace;
}

interface Survey {
  readonly postings: readonly IdentifiedNode[];
  readonly index: ReadonlyMap<string, IdentifiedNode>;
}

const isContainer = (value: WireValue): boolean => typeof value === "object" && value !== null;

const childrenOf = ({ value, place }: Visit): readonly Visit[] => {
  if (place.path.length >= maxDepth) return [];
  const child = (key: string, entry: WireValue): Visit => ({ value: entry, place: { block: place.block, path: [...place.path, key] } });
  if (isJsonList(value))
    return value.slice(0, maxNodes).flatMap((entry, index) => (isContainer(entry) ? [child(String(index), entry)] : []));
  return isJsonObject(value) ? Object.entries(value).flatMap(([key, entry]) => (isContainer(entry) ? [child(key, entry)] : [])) : [];
};

const typeOf = (node: JsonObject): WireValue | undefined => memberOf(node, "@type") ?? memberOf(node, "type");

/** Of the nodes with one `@id` the fullest is the one that references mean. */
const noteIdentity = (index: Map<string, IdentifiedNode>, found: IdentifiedNode): void => {
  const id = memberOf(found.node, "@id");
  if (typeof id !== "string") return;
  const known = index.get(id);
  if (known === undefined || Object.keys(known.node).length < Object.keys(found.node).length) index.set(id, found);
};

/** Walks the blocks in page order, outer nodes before inner ones. */
const survey = (blocks: readonly WireValue[]): Survey => {
  const index = new Map<string, IdentifiedNode>();
  const postings: IdentifiedNode[] = [];
  const stack: Visit[] = blocks.map((value, block) => ({ value, place: { block, path: [] } })).reverse();
  for (let count = 0; count < maxNodes; count += 1) {
    const visit = stack.pop();
    if (visit === undefined) break;
    const { value, place } = visit;
    if (isJsonObject(value)) {
      noteIdentity(index, { node: value, place });
      if (isJobPostingType(typeOf(value)) && !place.path.some(isRelatedKey)) postings.push({ node: value, place });
    }
    for (const child of childrenOf(visit).toReversed()) stack.push(child);
  }
  return { postings, index };
};

const contentKeys: ReadonlySet<string> = new Set(["title", "name", "description", "hiringOrganization", "jobLocation", "baseSalary"]);

/** A mention such as `{ "@type": "JobPosting", "url": … }` in a list states nothing. */
const statesSomething = (node: JsonObject): boolean => Object.keys(node).some((key) => contentKeys.has(schemaOrgProperty(key)));

const identityOf = ({ node, place }: IdentifiedNode): string => {
  const id = memberOf(node, "@id");
  return typeof id === "string" ? `id ${id}` : `place ${place.block} ${place.path.join("\n")}`;
};

/** As many as of microdata. More cost seconds, before anybody asked for them. */
const mostPostings = 1_000;

/** What was found, and how many more there are. */
export interface FoundPostings {
  readonly found: readonly FoundPosting[];
  readonly leftOut: number;
}

/**
 * The JobPostings of a page's JSON-LD, in page order and at most 1,000: at the root, in a list, in `@graph`, within a page or
 * list item, with one type or several. A posting that is named twice by the same `@id` is given once, by its fullest node.
 */
export const findJsonLdPostings = (blocks: readonly WireValue[]): FoundPostings => {
  const { postings, index } = survey(blocks);
  const found = new Map<string, IdentifiedNode>();
  for (const posting of postings) {
    const identity = identityOf(posting);
    const known = found.get(identity);
    const isFuller = known === undefined || Object.keys(known.node).length < Object.keys(posting.node).length;
    if (isFuller && statesSomething(posting.node)) found.set(identity, posting);
  }
  const read = [...found.values()].slice(0, mostPostings);
  return { found: read.map((posting) => copyPosting(posting, { index })), leftOut: found.size - read.length };
};
