import type { Warning } from "../spec/warning.ts";
import type { Doubt } from "./verdicts.ts";
import type { WireLeaf } from "./wire-leaves.ts";

const maxShown = 120;

const shown = (value: WireLeaf["value"]): string => {
  const written = JSON.stringify(value);
  return written.length > maxShown ? `${written.slice(0, maxShown)}…` : written;
};

const reasons: Readonly<Record<Doubt, string>> = {
  "no-proof": "does not stand on the page",
  address: "holds an address that does not stand on the page",
  instruction: "stands only in a passage of the page that gives orders to a model",
  placeholder: "is a placeholder, not a value",
  "no-salary": "goes with a salary, and none is stated",
  "other-day": "stands on the page as a day of something else",
  "no-pair": "does not stand on the page as this part of a salary",
};

/** Says that a value was left out, or kept, without a proof. */
export function doubtWarning({ path, value }: WireLeaf, { doubt, isKept }: { readonly doubt: Doubt; readonly isKept: boolean }): Warning {
  const code = isKept ? "value-flagged" : doubt === "placeholder" ? "placeholder" : "value-ungrounded";
  return { code, path, message: `${shown(value)} ${reasons[doubt]}; it was ${isKept ? "kept" : "left out"}.` };
}

/** Several values of one field that the page does not prove. */
export interface UnprovedValues {
  readonly path: string;
  readonly unproved: readonly WireLeaf[];
  /** How many values the answer gives for the field. */
  readonly count: number;
  readonly isKept: boolean;
}

/** Says once for a field how many of its values were left out, or kept, without a proof, and shows the first. */
export function unprovedWarning({ path, unproved, count, isKept }: UnprovedValues): Warning {
  const [first] = unproved;
  const example = first === undefined ? "" : shown(first.value);
  const what =
    count === 1
      ? `${example} does not stand on the page`
      : `${unproved.length} of its ${count} values do not stand on the page (${example})`;
  const end = isKept ? "kept" : "left out";
  return {
    code: isKept ? "value-flagged" : "value-ungrounded",
    path,
    message: `${what}; ${count === 1 ? "it was" : "they were"} ${end}.`,
  };
}
