import type { GroundParts } from "./ground-parts.ts";
import { createLocalCurrency } from "./local-currency.ts";
import { once } from "./once.ts";
import { createSearchable, type Searchable } from "./searchable.ts";
import { stateData } from "./stated-data.ts";

/** The page, ready for values to be looked for. */
export interface ProvingGround {
  readonly parts: GroundParts;
  /** What a reader sees. */
  readonly visible: Searchable;
  /** What the markup states, for what a reader does not see. */
  readonly stated: () => Searchable;
  /** Whether the page shows that it is about a country that pays in this currency. */
  readonly isLocal: (code: string) => boolean;
}

/** Prepares a page for proofs. Costs nothing until a value is looked for. */
export function createProvingGround(parts: GroundParts): ProvingGround {
  const { document, toSource } = parts;
  const dates = { language: document.language, referenceDate: parts.referenceDate };
  return {
    parts,
    visible: createSearchable(document.text, { origin: "text", toSource, dates }),
    stated: once(() => {
      const data = stateData(document);
      return createSearchable(data.text, { origin: "data", toSource: data.toSource, dates });
    }),
    isLocal: createLocalCurrency(document),
  };
}
