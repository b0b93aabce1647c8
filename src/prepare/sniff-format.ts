import type { DocumentFormat } from "../spec/prepared-document.ts";

const sampleSize = 65_536;

const startsWithMarkup =
  /^\s{0,1000}(?:<!doctype\s|<!--|<\?xml|<(?:html|head|body|div|section|article|main|table|ul|ol|p|h[1-6]|span|script|meta|title)\b)/i;
const tag = /<\/?(?:div|p|br|ul|ol|li|table|tr|td|h[1-6]|span|section|article|strong|em|b|i|a|body)(?:\s[^<>]{0,300})?\/?>/gi;
const markdownMark =
  /^(?:#{1,6} \S|[-*+] \S|\d{1,3}\. \S|> \S|```|---$|\|[^\n]{0,500}\|$)|\*\*[^*\n]{1,200}\*\*|\[[^[\]\n]{1,200}\]\([^()\s]{1,500}\)/gm;
const strongMark = /^#{1,6} \S|\*\*[^*\n]{1,200}\*\*|\[[^[\]\n]{1,200}\]\([^()\s]{1,500}\)/m;

const htmlTypes = /^(?:text\/html|application\/xhtml\+xml|text\/xml|application\/xml|application\/(?:rss|atom)\+xml)$/;
const markdownTypes = /^text\/(?:x-)?(?:markdown|gfm)$/;

/** The media type of a content type without its parameters, in lower case; empty when there is none. */
export const mediaTypeOf = (contentType: string | undefined): string => (contentType ?? "").split(";", 1)[0]?.trim().toLowerCase() ?? "";

const countMatches = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const sniff = (source: string): DocumentFormat => {
  const sample = source.slice(0, sampleSize);
  if (startsWithMarkup.test(sample)) return "html";
  const tags = countMatches(sample, tag);
  const marks = countMatches(sample, markdownMark);
  if (tags >= 2 && tags > marks) return "html";
  return marks >= 3 || strongMark.test(sample) ? "markdown" : "text";
};

/** What the content is: by its content type, else by what it looks like. */
export const sniffFormat = (source: string, { mediaType }: { readonly mediaType: string }): DocumentFormat => {
  if (htmlTypes.test(mediaType)) return "html";
  if (markdownTypes.test(mediaType)) return "markdown";
  // Servers call whole pages text/plain; a doctype or an <html> is no plain text.
  if (mediaType === "text/plain") return /^\s{0,1000}(?:<!doctype html|<html)\b/i.test(source.slice(0, 2000)) ? "html" : "text";
  return sniff(source);
};
