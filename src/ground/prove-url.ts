import type { PageLink } from "../spec/prepared-document.ts";
import type { SourceSpan } from "../spec/source-span.ts";
import { findInAnyCase } from "./find-in-any-case.ts";
import { findLiteral } from "./find-literal.ts";
import type { Place } from "./place.ts";
import type { Searchable } from "./searchable.ts";

/** A link of the page that is what a value says. The span counts in the source. */
export interface ProvedLink {
  readonly span: SourceSpan;
  readonly status: "exact" | "normalized";
}

/** Longer values are no addresses. */
const maxCharacters = 4_000;

/** An address without what may differ between two ways to write it: scheme, "www.", case of the host, the last slash. */
const bare = (url: string): string => {
  const rest = url
    .trim()
    .replace(/^(?:https?:)?\/\//i, "")
    .replace(/^www\./i, "")
    .replace(/\/$/, "");
  const path = rest.search(/[/?#]/);
  return path < 0 ? rest.toLowerCase() : rest.slice(0, path).toLowerCase() + rest.slice(path);
};

const resolved = (href: string, base: string | null): string | null => {
  if (base === null || !URL.canParse(href, base)) return null;
  return new URL(href, base).href;
};

const isAbsolute = (href: string): boolean => /^(?:[a-z][a-z0-9+.-]{0,20}:|\/\/)/i.test(href);

/** The end of a relative target, which a resolved one ends with, too; so that only likely ones need be resolved. */
const tailOf = (href: string): string => href.replace(/^(?:\.{0,2}\/)+/, "");

/** The link whose target is the value: as written, resolved against the page's address, scheme and last slash apart. */
export function proveLink(
  value: string,
  { links, url }: { readonly links: readonly PageLink[]; readonly url: string | null },
): ProvedLink | null {
  if (value.length > maxCharacters) return null;
  const wanted = bare(value);
  let nearly: ProvedLink | null = null;
  for (const { href, start, end } of links) {
    if (href === value) return { span: { start, end }, status: "exact" };
    if (nearly !== null) continue;
    const target = isAbsolute(href) ? href : wanted.endsWith(bare(tailOf(href))) ? resolved(href, url) : null;
    if (target !== null && bare(target) === wanted) nearly = { span: { start, end }, status: "normalized" };
  }
  return nearly;
}

/** An address stands whole: "example.com" is not proved by "example.com/jobs/1" or "my-example.com". */
const isWhole = (text: string, { start, end }: SourceSpan): boolean => {
  if (/[\p{L}\p{N}._@-]$/u.test(text.slice(0, start).slice(-2)) && !/(?:www\.)$/i.test(text.slice(Math.max(0, start - 4), start)))
    return false;
  return /^\/?(?:$|[\s"'<>)\]}|，。、）」*_`]|[.,;:!?](?:$|[\s"'<>)\]]))/.test(text.slice(end, end + 4));
};

/** Where an address stands in a text. */
export function proveUrl(value: string, page: Searchable): readonly Place[] {
  const wanted = bare(value);
  if (wanted === "" || value.length > maxCharacters) return [];
  const whole = (span: SourceSpan): boolean => isWhole(page.text, span);
  const exact = findLiteral(page.text, value.trim()).filter(whole);
  if (exact.length > 0) return exact.map((span) => ({ ...span, status: "exact" }));
  const host = wanted.search(/[/?#]/);
  const isSame = ({ start, end }: SourceSpan): boolean => bare(page.text.slice(start, end)) === wanted || host < 0;
  return findInAnyCase(page, wanted)
    .filter((span) => isSame(span) && whole(span))
    .map((span) => ({ ...span, status: "normalized" }));
}
