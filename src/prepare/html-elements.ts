/** How much room an element takes: 1 starts a new line, 2 a new paragraph. Elements that are not listed flow with the text. */
export const blockLevels: ReadonlyMap<string, 1 | 2> = new Map<string, 1 | 2>([
  ...["address", "body", "caption", "center", "dd", "details", "dialog", "dir", "div", "dt", "fieldset", "figcaption", "figure"].map(
    (name): [string, 1] => [name, 1],
  ),
  ...["form", "head", "hgroup", "legend", "li", "menu", "option", "optgroup", "summary", "tbody", "tfoot", "thead", "tr"].map(
    (name): [string, 1] => [name, 1],
  ),
  ...["article", "aside", "blockquote", "dl", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "main", "nav"].map(
    (name): [string, 2] => [name, 2],
  ),
  ...["noscript", "ol", "p", "pre", "search", "section", "table", "ul", "xmp"].map((name): [string, 2] => [name, 2]),
]);

/** Elements without content and without an end tag. */
export const voidElements: ReadonlySet<string> = new Set(
  "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr".split(" "),
);

/** Elements whose content the tokenizer reads as text up to their end tag. */
export const rawTextElements: ReadonlySet<string> = new Set("title textarea iframe xmp noembed noframes plaintext".split(" "));

/** What an opening tag ends when its author left the end tag out, and the elements that this never reaches across. */
export const impliedEnds: ReadonlyMap<string, { readonly ends: ReadonlySet<string>; readonly scope: ReadonlySet<string> }> = new Map([
  ["li", { ends: new Set(["li"]), scope: new Set(["ul", "ol", "menu", "dir", "table"]) }],
  ["dt", { ends: new Set(["dt", "dd"]), scope: new Set(["dl", "table"]) }],
  ["dd", { ends: new Set(["dt", "dd"]), scope: new Set(["dl", "table"]) }],
  ["td", { ends: new Set(["td", "th"]), scope: new Set(["table", "tr"]) }],
  ["th", { ends: new Set(["td", "th"]), scope: new Set(["table", "tr"]) }],
  ["tr", { ends: new Set(["tr"]), scope: new Set(["table"]) }],
  ["tbody", { ends: new Set(["thead", "tbody", "tfoot", "caption"]), scope: new Set(["table"]) }],
  ["tfoot", { ends: new Set(["thead", "tbody", "caption"]), scope: new Set(["table"]) }],
  ["a", { ends: new Set(["a"]), scope: new Set(["table", "td", "th"]) }],
  ["option", { ends: new Set(["option"]), scope: new Set(["select", "datalist"]) }],
  ["optgroup", { ends: new Set(["optgroup"]), scope: new Set(["select"]) }],
]);

const headingLevels: ReadonlyMap<string, number> = new Map(["h1", "h2", "h3", "h4", "h5", "h6"].map((name, index) => [name, index + 1]));

/** 1 to 6 for `<h1>` to `<h6>`, else 0. */
export const headingLevel = (name: string): number => headingLevels.get(name) ?? 0;

/** Elements whose items are laid out in relation to each other. */
export const layoutContexts: ReadonlyMap<string, "list" | "table" | "terms"> = new Map<string, "list" | "table" | "terms">([
  ["ul", "list"],
  ["ol", "list"],
  ["menu", "list"],
  ["dir", "list"],
  ["table", "table"],
  ["dl", "terms"],
]);
