import { attributeName } from "./attribute-names.ts";
import type { AttributeList } from "./tag-attributes.ts";

/** A tag while it is being scanned. Changed only by the functions of this file. */
export interface TagScan {
  readonly source: string;
  readonly attributes: AttributeList;
  /** Whether a `/` stands before its `>`. */
  isSelfClosing: boolean;
  /** Where the name ends of the attribute whose value is being read, or -1. */
  nameEnd: number;
}

/** White space between the parts of a tag. */
const isTagSpace = (unit: number): boolean => unit === 0x20 || unit === 0x0a || unit === 0x09 || unit === 0x0d || unit === 0x0c;

/** Whether a unit ends a name: white space, `/` or `>`. */
export const isNameEnd = (unit: number): boolean => unit <= 0x3e && (unit === 0x3e || unit === 0x2f || isTagSpace(unit));

/** Where the name of a tag ends that is read at `from`; the source's length when it breaks off. */
export const endOfTagName = (source: string, from: number): number => {
  let index = from;
  while (index < source.length && !isNameEnd(source.charCodeAt(index))) index++;
  return index;
};

const endOfAttributeName = (source: string, from: number): number => {
  // Whatever it is, the first character belongs to the name.
  for (let index = from + 1; index < source.length; index++) {
    const unit = source.charCodeAt(index);
    if (unit === 0x3d || isNameEnd(unit)) return index;
  }
  return source.length;
};

const afterSpace = (source: string, from: number): number => {
  let index = from;
  while (index < source.length && isTagSpace(source.charCodeAt(index))) index++;
  return index;
};

const endOfUnquoted = (source: string, from: number): number => {
  let index = from;
  while (index < source.length && source.charCodeAt(index) !== 0x3e && !isTagSpace(source.charCodeAt(index))) index++;
  return index;
};

/** Where the value ends whose text begins at `start`, after its quote if it has one; the source's length when it breaks off. */
const endOfValue = (source: string, { start, quote }: { readonly start: number; readonly quote: number }): number => {
  if (quote !== 0x22 && quote !== 0x27) return endOfUnquoted(source, start);
  const end = source.indexOf(quote === 0x22 ? '"' : "'", start);
  return end < 0 ? source.length : end;
};

/** Scans the attribute that begins at `from`; gives where it ends, or -1 when the source ends first. */
const scanAttribute = (scan: TagScan, { from, isIgnored }: { readonly from: number; readonly isIgnored: boolean }): number => {
  const { source, attributes } = scan;
  const nameEnd = endOfAttributeName(source, from);
  if (nameEnd === source.length) return -1;
  scan.nameEnd = nameEnd;
  const name = isIgnored ? "" : attributeName(source, { start: from, end: nameEnd });
  const equals = afterSpace(source, nameEnd);
  if (equals === source.length) return -1;
  if (source.charCodeAt(equals) !== 0x3d) {
    if (name !== "") attributes.add(name, { start: nameEnd, end: nameEnd });
    scan.nameEnd = -1;
    return equals;
  }
  const first = afterSpace(source, equals + 1);
  if (first === source.length) return -1;
  const quote = source.charCodeAt(first);
  const isQuoted = quote === 0x22 || quote === 0x27;
  const start = isQuoted ? first + 1 : first;
  const end = endOfValue(source, { start, quote });
  if (end === source.length) return -1;
  if (name !== "") attributes.add(name, { start, end });
  scan.nameEnd = -1;
  return isQuoted ? end + 1 : end;
};

/**
 * Scans a start tag from the end of its name on; attributes are not kept when they are to be ignored.
 *
 * @returns where its `>` stands, or -1 when the source ends first
 */
export const scanTag = (scan: TagScan, { from, isIgnored }: { readonly from: number; readonly isIgnored: boolean }): number => {
  const { source, attributes } = scan;
  attributes.clear();
  scan.isSelfClosing = false;
  let index = from;
  while (index >= 0 && index < source.length) {
    const unit = source.charCodeAt(index);
    if (unit === 0x3e) return index;
    if (unit === 0x2f) scan.isSelfClosing = true;
    if (isNameEnd(unit)) index++;
    else {
      scan.isSelfClosing = false;
      index = scanAttribute(scan, { from: index, isIgnored });
    }
  }
  return -1;
};
