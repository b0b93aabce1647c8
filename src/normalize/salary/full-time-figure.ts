import type { SourceSpan } from "../../spec/source-span.ts";
import type { FoldedText } from "./fold-text.ts";

const fullTime =
  /^[^\n\d]{0,16}[(,][ ]?(?:[^()\d\n]{0,12} )?(?:fte|full[- ]time(?: equivalent)?|vollzeit\p{L}*|etp|temps plein|fulltime|heltid|celý úvazek|pełny etat)[^()\d\n]{0,16}$/u;

/** Whether what stands between two amounts says that the second is the first at full time: "£25,000 (FTE £31,000)". */
export function isFullTimeFigure({ folded }: FoldedText, { start, end }: SourceSpan): boolean {
  return end - start <= 60 && fullTime.test(folded.slice(start, end));
}
