const embeddedState = /__NEXT_DATA__|__NUXT|__INITIAL_|__APOLLO_STATE__|__PRELOADED_STATE__|__remixContext|window\.__[A-Z]/;
const itemAttributes = /\s(?:itemscope|itemtype|itemprop|itemid|itemref|typeof|property|vocab)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?/gi;

/**
 * Takes the data that a page states about itself out of its HTML, so that reading the visible page can be tested:
 * JSON-LD and other JSON scripts, embedded state, and the attributes of microdata and RDFa. What a reader sees stays as
 * it is, `<meta>` and `<title>` too. A text without scripts and such attributes comes back unchanged.
 */
export function hideStructuredData(html: string): string {
  return withoutItemAttributes(withoutDataScripts(html));
}

/** One pass with plain searches, so that unclosed scripts cost no second look. */
function withoutDataScripts(html: string): string {
  const lower = lowerAscii(html);
  const kept: string[] = [];
  let position = 0;
  for (;;) {
    const start = lower.indexOf("<script", position);
    if (start < 0) break;
    const opened = lower.indexOf(">", start);
    const closed = opened < 0 ? -1 : lower.indexOf("</script", opened);
    const end = closed < 0 ? html.length : endOfTag(lower, closed);
    kept.push(html.slice(position, start));
    if (opened >= 0 && !isData(html.slice(start, opened + 1), html.slice(opened + 1, closed < 0 ? undefined : closed)))
      kept.push(html.slice(start, end));
    position = end;
    if (end === html.length) break;
  }
  kept.push(html.slice(position));
  return kept.join("");
}

function endOfTag(html: string, start: number): number {
  const end = html.indexOf(">", start);
  return end < 0 ? html.length : end + 1;
}

function isData(tag: string, content: string): boolean {
  return /json/i.test(tag) || embeddedState.test(tag) || embeddedState.test(content);
}

/** `<meta property="og:…">` keeps its attribute: it is read as metadata and not as data. */
function withoutItemAttributes(html: string): string {
  return html.replace(/<[a-z][^<>]*>/gi, (tag) =>
    /^<meta\s/i.test(tag) && !/\sitemprop/i.test(tag) ? tag : tag.replace(itemAttributes, ""),
  );
}

/** Lower case that keeps every character in its place: `toLowerCase` makes two of some. */
function lowerAscii(text: string): string {
  return text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
