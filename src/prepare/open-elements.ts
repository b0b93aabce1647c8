import type { ElementKind } from "./element-kinds.ts";

/** An element that is open. `state` is what the reader keeps for it until its end. */
export interface OpenElement<State> {
  readonly kind: ElementKind;
  readonly state: State | null;
  /** Length of the prepared text where it began. */
  readonly textStart: number;
}

/** How an element ended: by its own end tag, or because something around it ended or began. */
export type ElementEnd = "closed" | "implied";

/** The elements that are open, innermost last. Every operation below is O(1) amortized, however deep a page nests. */
export interface OpenElements<State> {
  readonly stack: OpenElement<State>[];
  readonly onEnd: (element: OpenElement<State>, end: ElementEnd) => void;
}

/** How far up an end is looked for. Deeper, an inline end tag is taken for a stray one: it marks no structure. */
const reach = 256;

const tableCells: ReadonlySet<string> = new Set(["td", "th"]);
const tableParts: ReadonlySet<string> = new Set(["td", "th", "tr", "thead", "tbody", "tfoot", "table", "body", "html"]);

/** Opens an element. */
export const pushElement = <State>({ stack }: OpenElements<State>, element: OpenElement<State>): void => {
  stack.push(element);
  element.kind.open++;
};

const pop = <State>({ stack, onEnd }: OpenElements<State>, end: ElementEnd): void => {
  const element = stack.pop();
  if (element === undefined) return;
  element.kind.open--;
  onEnd(element, end);
};

const popTo = <State>(elements: OpenElements<State>, { depth, end }: { readonly depth: number; readonly end: ElementEnd }): void => {
  while (elements.stack.length > depth + 1) pop(elements, "implied");
  pop(elements, end);
};

interface Search {
  readonly isSought: (kind: ElementKind) => boolean;
  readonly isBarrier: (kind: ElementKind) => boolean;
}

/** Depth of the nearest sought element; `barrier` when one comes first, `too-deep` when the reach ends. */
const findUp = <State>({ stack }: OpenElements<State>, { isSought, isBarrier }: Search): number | "barrier" | "too-deep" => {
  const highest = Math.max(0, stack.length - reach);
  for (let depth = stack.length - 1; depth >= highest; depth--) {
    const kind = stack[depth]?.kind;
    if (kind === undefined) break;
    if (isSought(kind)) return depth;
    if (isBarrier(kind)) return "barrier";
  }
  return highest === 0 ? "barrier" : "too-deep";
};

const openParagraph: Search = { isSought: ({ name }) => name === "p", isBarrier: ({ level }) => level > 0 };

/** Ends what the start tag of this kind ends by itself, such as an open `<li>` or a `<p>` before a block. */
export const endImplied = <State>(
  elements: OpenElements<State>,
  { kind, paragraphs }: { readonly kind: ElementKind; readonly paragraphs: number },
): void => {
  if (kind.level > 0 && paragraphs > 0) {
    const depth = findUp(elements, openParagraph);
    if (typeof depth === "number") popTo(elements, { depth, end: "implied" });
  }
  const { impliedEnd } = kind;
  if (impliedEnd === null) return;
  const depth = findUp(elements, {
    isSought: ({ name }) => impliedEnd.ends.has(name),
    isBarrier: ({ name }) => impliedEnd.scope.has(name),
  });
  if (typeof depth === "number") popTo(elements, { depth, end: "implied" });
};

/** Ends the element of an end tag and all within it. An end tag without its element is ignored. */
export const closeOpen = <State>(elements: OpenElements<State>, kind: ElementKind): void => {
  if (kind.open === 0) return;
  if (elements.stack.at(-1)?.kind === kind) {
    pop(elements, "closed");
    return;
  }
  const isPart = tableParts.has(kind.name);
  const isStructure = kind.level > 0 || isPart;
  // An end tag in a cell never ends what stands around the table; one of a phrase never ends a block.
  const isBarrier = ({ name, level }: ElementKind): boolean =>
    isStructure ? !isPart && tableCells.has(name) : level > 0 || tableCells.has(name);
  const depth = findUp(elements, { isSought: (open) => open === kind, isBarrier });
  if (typeof depth === "number") popTo(elements, { depth, end: "closed" });
  if (depth !== "too-deep" || !isStructure) return;
  // Out of reach: a deep pile of elements that nobody closed. Each is popped once, so this stays linear.
  while (elements.stack.length > 0 && elements.stack.at(-1)?.kind !== kind) pop(elements, "implied");
  pop(elements, "closed");
};

/** Ends all that is open. */
export const closeAll = <State>(elements: OpenElements<State>): void => {
  while (elements.stack.length > 0) pop(elements, "implied");
};
