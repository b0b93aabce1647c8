import { isHiddenStyle } from "./hidden-style.ts";
import type { NameRules } from "./name-rules.ts";
import type { Removal } from "./removal.ts";
import { isBare, type TagAttributes } from "./tag-attributes.ts";

const byTag: ReadonlyMap<string, Removal> = new Map<string, Removal>([
  ["script", { rule: "raw", reason: "script" }],
  ["style", { rule: "raw", reason: "style" }],
  ["template", { rule: "raw", reason: "template" }],
  ...["svg", "iframe", "object", "video", "audio", "canvas", "noembed", "noframes", "frameset"].map((name): [string, Removal] => [
    name,
    { rule: "raw", reason: "media" },
  ]),
  ["noscript", { rule: "noscript", reason: "hidden" }],
  ...["select", "textarea", "datalist", "option", "optgroup", "button"].map((name): [string, Removal] => [
    name,
    { rule: "form", reason: "form" },
  ]),
  ["nav", { rule: "navigation", reason: "navigation" }],
  ["footer", { rule: "footer", reason: "footer" }],
]);

const byRole: ReadonlyMap<string, Removal> = new Map<string, Removal>([
  ["navigation", { rule: "navigation", reason: "navigation" }],
  ["menubar", { rule: "navigation", reason: "navigation" }],
  ["contentinfo", { rule: "footer", reason: "footer" }],
  ["search", { rule: "form", reason: "form" }],
]);

/** Elements whose names are worth a look: the ones that pages wrap such parts in. */
const namedContainers: ReadonlySet<string> = new Set("div section aside ul ol p a dialog span form".split(" "));

/** The page itself is never left out, whatever its class says. */
const neverRemoved: ReadonlySet<string> = new Set("html head body main article title".split(" "));

const hidden: Removal = { rule: "hidden", reason: "hidden" };

const visibilityRule = (name: string, attributes: TagAttributes): Removal | null => {
  const isHidden = attributes.get("hidden");
  // What waits to be found is shown by the browser's search, as what stands in closed <details> is.
  if (isHidden !== undefined && isHidden.value.trim().toLowerCase() !== "until-found") return hidden;
  if (attributes.has("popover")) return hidden;
  if (name === "dialog" && !attributes.has("open")) return hidden;
  const style = attributes.get("style")?.value;
  if (style !== undefined && isHiddenStyle(style)) return hidden;
  return attributes.get("aria-hidden")?.value.toLowerCase() === "true" ? { rule: "aria-hidden", reason: "hidden" } : null;
};

const statedRule = (name: string, attributes: TagAttributes): Removal | null => {
  const role = attributes.get("role")?.value;
  return visibilityRule(name, attributes) ?? (role === undefined ? null : (byRole.get(role) ?? null));
};

/** Whether an element says of itself that nobody sees it. */
export const isHiddenElement = (name: string, attributes: TagAttributes): boolean => visibilityRule(name, attributes) !== null;

const nameRule = (name: string, { attributes, names }: Named): Removal | null =>
  attributes.find("class", names.at) ??
  attributes.find("id", names.at) ??
  (name === "a" || name === "p" ? null : attributes.find("aria-label", names.at));

/** Accordions put their headings in buttons. */
const isToggle = (attributes: TagAttributes): boolean => attributes.has("aria-expanded") || attributes.has("aria-controls");

/** The rule that an element's name alone brings, or null. */
export const removalOfTag = (name: string): Removal | null => byTag.get(name) ?? null;

/** Whether the names an author gave an element of this kind are worth a look. */
export const isNamedContainer = (name: string): boolean => namedContainers.has(name);

/** Whether an element of this kind stays in the text whatever it says about itself. */
export const isNeverRemoved = (name: string): boolean => neverRemoved.has(name);

const isShown = (name: string, attributes: TagAttributes): boolean =>
  (name === "button" && isToggle(attributes)) || (name === "template" && attributes.has("shadowrootmode"));

/** What the rules look at in an element's kind. */
export interface RuledKind {
  readonly name: string;
  /** The rule for the name alone. */
  readonly removal: Removal | null;
  readonly isNamedContainer: boolean;
  readonly isNeverRemoved: boolean;
  /** The rule when nothing else speaks against the element. */
  readonly fallback: Removal | null;
}

/** Elements that pages build menus of, also without saying so. */
const menuContainers: ReadonlySet<string> = new Set("ul ol menu div header section aside table".split(" "));
const menu: Removal = { rule: "menu", reason: "navigation" };

/** The rule for a block that nothing speaks against: its links alone may tell that it is a menu. Null for other elements. */
export const menuRule = (name: string): Removal | null => (menuContainers.has(name) ? menu : null);

interface Named {
  readonly attributes: TagAttributes;
  readonly names: NameRules;
}

const isMainPart = (name: string): boolean => name === "main" || name === "article";

const isHiddenPart = (name: string, attributes: TagAttributes): boolean => visibilityRule(name, attributes)?.rule === "hidden";

/** Whether a page says of itself as a whole that nobody sees it: scripts show it when they are ready. */
export const isHiddenPage = (name: string, attributes: TagAttributes): boolean =>
  (name === "html" || name === "body") && !isBare(attributes) && isHiddenPart(name, attributes);

/** The rule that would leave an element out, or null. */
export const findRemoval = (kind: RuledKind, named: Named): Removal | null => {
  const { name } = kind;
  const { attributes } = named;
  if (kind.isNeverRemoved) return isMainPart(name) && !isBare(attributes) && isHiddenPart(name, attributes) ? hidden : null;
  if (kind.removal !== null && !isShown(name, attributes)) return kind.removal;
  if (attributes.size === 0) return name === "dialog" ? hidden : kind.fallback;
  const found = isBare(attributes) ? null : statedRule(name, attributes);
  return found ?? (kind.isNamedContainer ? nameRule(name, named) : null) ?? kind.fallback;
};
