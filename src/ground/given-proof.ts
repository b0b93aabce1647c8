import type { Provenance } from "../spec/grounding.ts";
import { overlaps } from "./place.ts";
import type { ProvingGround } from "./proving-ground.ts";
import { evidenceAt, type Verdict } from "./verdicts.ts";

const isInside = ({ start, end }: Provenance["span"], length: number): boolean =>
  Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= length;

/** The proof that code gave with a value; null when its span is no stretch of the source, or when it read an order to a model. */
export function givenProof({ span, source, status, confidence }: Provenance, ground: ProvingGround): Verdict | null {
  const { document } = ground.parts;
  if (!isInside(span, document.source.length)) return null;
  const { visible } = ground;
  const isOrdered = visible.instructions().some((passage) => overlaps(visible.toSource(passage), span));
  if (isOrdered && source === "code") return null;
  return { proof: evidenceAt(document.source, { ...span, status, source, confidence }), doubt: null };
}
