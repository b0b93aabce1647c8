import type { StructuredPosting } from "../spec/fact.ts";
import type { SourceSpan } from "../spec/source-span.ts";
import type { WireValue } from "../spec/wire-schema.ts";
import { spanOfPath } from "./posting-spans.ts";
import { entriesOf, membersOf, type PostingValue, rootOf } from "./value-at-path.ts";

/** A value as the page states it, and where. */
export interface RawValue {
  readonly value: WireValue;
  readonly span: SourceSpan;
}

interface Step {
  readonly key: string;
  readonly takesAll: boolean;
}

const stepsOf = (path: string): readonly Step[] =>
  path
    .split(".")
    .filter((step) => step !== "")
    .map((step) => ({ key: step.replace(/\[\]$/, ""), takesAll: step.endsWith("[]") }));

const isStated = ({ value }: PostingValue): boolean => value !== null && value !== "";

const follow = (values: readonly PostingValue[], { key, takesAll }: Step): readonly PostingValue[] =>
  values.flatMap((value) => {
    const found = membersOf(value, key).filter(isStated);
    return takesAll ? found : found.slice(0, 1);
  });

/** Where a value stands in the posting; within a list the first that states something counts, with `[]` all of them. */
const find = (posting: StructuredPosting, steps: readonly Step[]): readonly PostingValue[] => {
  // The first entry of a list may lack what the path ends in ("jobLocation" of two places): the first that has it counts.
  const all = steps.reduce<readonly PostingValue[]>(
    (values, step) => follow(values, { ...step, takesAll: true }),
    entriesOf(rootOf(posting)),
  );
  const inOrder = steps.reduce(follow, entriesOf(rootOf(posting)));
  return inOrder.length > 0 ? inOrder : all.slice(0, 1);
};

/**
 * A value of the posting by its schema.org path, such as `hiringOrganization.name`, or null when the posting states none.
 * Of a list the first entry counts; `jobLocation[].address.addressLocality` gives all of them as a list. Nothing is
 * normalised.
 */
export const rawValue = (posting: StructuredPosting, path: string): RawValue | null => {
  const steps = stepsOf(path);
  if (steps.length === 0) return null;
  const found = find(posting, steps);
  const [first] = found;
  if (first === undefined) return null;
  const span = spanOfPath(posting, first.path) ?? posting.span;
  return steps.some(({ takesAll }) => takesAll) ? { value: found.map(({ value }) => value), span } : { value: first.value, span };
};
