import type { GroundParts } from "./ground-parts.ts";
import { createLocalCurrency } from "./local-currency.ts";
import { once } from "./once.ts";
import { createSearchable, type Searchable } from "./searchable.ts";
import { type StatedData, stateData, stateTitles } from "./stated-data.ts";

/** The page, ready for values to be looked for. */
export interface ProvingGround {
  readonly parts: GroundParts;
  /** What a reader sees. */
  readonly visible: Searchable;
  /** What the markup states of the posting, for what a reader does not see. */
  readonly stated: () => Searchable;
  /** How the page titles itself for search engines: weak. */
  readonly titles: () => Searchable;
  /** Whether the page shows that it is about a country that pays in this currency. */
  readonly isLocal: (code: string) => boolean;
}

/** Prepares a page for proofs. Costs nothing until a value is looked for. */
export function createProvingGround(parts: GroundParts): ProvingGround {
  const { document, toSource, posting = null } = parts;
  const dates = { language: document.language, referenceDate: parts.referenceDate };
  const markup = ({ text, toSource: back }: StatedData): Searchable => createSearchable(text, { origin: "data", toSource: back, dates });
  return {
    parts,
    visible: createSearchable(document.text, { origin: "text", toSource, dates }),
    stated: once(() => markup(stateData({ posting, metadata: document.metadata }))),
    titles: once(() => markup(stateTitles(document))),
    isLocal: createLocalCurrency(document),
  };
}
