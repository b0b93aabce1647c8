import { blockLevels, impliedEnds } from "./html-elements.ts";

/** An element that is open. `state` is what the reader keeps for it until its end. */
export interface OpenElement<State> {
  readonly name: string;
  readonly state: State | null;
}

/** How an element ended: by its own end tag, or because something around it ended or began. */
export type ElementEnd = "closed" | "implied";

/** The elements that are open, innermost last. Every operation is O(1) amortized, however deep a page nests. */
export interface OpenElements<State> {
  push(element: OpenElement<State>): void;
  has(name: string): boolean;
  /** Ends what the start tag `name` ends by itself, such as an open `<li>` or a `<p>` before a block. */
  endImplied(name: string): void;
  /** Ends the element of an end tag and all within it. An end tag without its element is ignored. */
  close(name: string): void;
  closeAll(): void;
}

/** How far up an end is looked for. Deeper, an inline end tag is taken for a stray one: it marks no structure. */
const reach = 256;

const tableCells: ReadonlySet<string> = new Set(["td", "th"]);
const tableParts: ReadonlySet<string> = new Set(["td", "th", "tr", "thead", "tbody", "tfoot", "table", "body", "html"]);

/** Makes an empty stack that reports each element's end. */
export const createOpenElements = <State>(onEnd: (element: OpenElement<State>, end: ElementEnd) => void): OpenElements<State> => {
  const stack: OpenElement<State>[] = [];
  const counts = new Map<string, number>();

  const has = (name: string): boolean => (counts.get(name) ?? 0) > 0;
  const pop = (end: ElementEnd): OpenElement<State> | undefined => {
    const element = stack.pop();
    if (element === undefined) return undefined;
    counts.set(element.name, (counts.get(element.name) ?? 1) - 1);
    onEnd(element, end);
    return element;
  };
  const popTo = (depth: number, end: ElementEnd): void => {
    while (stack.length > depth + 1) pop("implied");
    pop(end);
  };
  /** Depth of the nearest element among `names`, unless one of `scope` or the reach comes first; -1 if none. */
  const findUp = (names: (name: string) => boolean, scope: (name: string) => boolean): number => {
    for (let depth = stack.length - 1; depth >= Math.max(0, stack.length - reach); depth--) {
      const name = stack[depth]?.name ?? "";
      if (names(name)) return depth;
      if (scope(name)) return -1;
    }
    return -1;
  };

  return {
    has,
    push(element) {
      stack.push(element);
      counts.set(element.name, (counts.get(element.name) ?? 0) + 1);
    },
    endImplied(name) {
      if (has("p") && blockLevels.has(name)) {
        const depth = findUp(
          (open) => open === "p",
          (open) => blockLevels.has(open),
        );
        if (depth >= 0) popTo(depth, "implied");
      }
      const rule = impliedEnds.get(name);
      if (rule === undefined) return;
      const depth = findUp(
        (open) => rule.ends.has(open),
        (open) => rule.scope.has(open),
      );
      if (depth >= 0) popTo(depth, "implied");
    },
    close(name) {
      if (!has(name)) return;
      const isStructure = blockLevels.has(name) || tableParts.has(name);
      const isBarrier = isStructure
        ? (open: string) => tableCells.has(open) && !tableParts.has(name)
        : (open: string) => blockLevels.has(open) || tableCells.has(open);
      const depth = findUp((open) => open === name, isBarrier);
      if (depth >= 0) popTo(depth, "closed");
      else if (
        isStructure &&
        stack.length > reach &&
        findUp(
          (open) => open === name || isBarrier(open),
          () => false,
        ) < 0
      ) {
        // Out of reach: a deep pile of elements that nobody closed. Each is popped once, so this stays linear.
        while (stack.at(-1)?.name !== name) pop("implied");
        pop("closed");
      }
    },
    closeAll() {
      while (stack.length > 0) pop("implied");
    },
  };
};
