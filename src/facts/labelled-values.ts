import { isPlaceholder } from "../normalize/placeholder.ts";
import type { LabelField } from "./label-index.ts";
import type { TextPiece } from "./labelled-pairs.ts";
import type { TextOutline } from "./text-outline.ts";

const longestValue = 160;

/** What stands behind the labels of one kind, in page order; without placeholders and without whole paragraphs. */
export const labelledValues = ({ pairs }: TextOutline, label: LabelField): readonly TextPiece[] =>
  pairs
    .filter(({ field, value }) => field === label && value.text.length <= longestValue && !isPlaceholder(value.text))
    .map(({ value }) => value);
