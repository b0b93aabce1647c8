import type { MarkupParts } from "./markup-parts.ts";
import { decodeEntities } from "./script-text.ts";

const hasTag = /<\/?[a-z][^<>]{0,500}>/i;
const escapedTag = /&(?:amp;)?lt;\/?[a-z]/i;
const hasEntity = /&(?:[a-z]{2,10}|#\d{1,7}|#x[\da-f]{1,6});/i;

/** Escaped HTML, once or twice, as some boards put it into JSON, turned into HTML. */
const unescaped = (text: string): string => {
  let html = text;
  for (let round = 0; round < 2 && escapedTag.test(html) && !hasTag.test(html); round += 1) html = decodeEntities(html).text;
  return html;
};

/** A value of markup as text for people: HTML and escaped HTML read, plain text left as it is. */
export const readable = (text: string, { toText }: Pick<MarkupParts, "toText">): string => {
  const html = unescaped(text);
  return hasTag.test(html) || hasEntity.test(html) ? toText(html).trim() : html.trim();
};
