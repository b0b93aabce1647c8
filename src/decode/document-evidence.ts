/** Tells a loop from a faithful copy: what stands in the document as often as it was written is no loop. */
export interface DocumentEvidence {
  /** Whether the text stands in the document word for word, whitespace apart. */
  holds(text: string): boolean;
  /** How often the text stands in the document, up to `limit`. */
  occurrences(text: string, limit: number): number;
}

/** Looks at the document only when asked, which is when something repeats itself. */
export function createDocumentEvidence(document: string): DocumentEvidence {
  let collapsed: string | null = null;
  const text = (): string => {
    collapsed ??= collapse(document);
    return collapsed;
  };
  return {
    holds(part) {
      const wanted = collapse(part);
      // A run of blanks collapses to one, which stands everywhere.
      return wanted.length * 2 >= part.length && text().includes(wanted);
    },
    occurrences(part, limit) {
      const wanted = collapse(part).trim();
      if (wanted === "") return 0;
      let found = 0;
      for (let from = text().indexOf(wanted); from >= 0 && found < limit; from = text().indexOf(wanted, from + wanted.length)) found += 1;
      return found;
    },
  };
}

function collapse(text: string): string {
  return text.replaceAll(/\s+/g, " ");
}
