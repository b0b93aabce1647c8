import { findRemote, type RemoteReading } from "../normalize/remote/find-remote.ts";
import type { FactContext, FoundFact } from "./fact-context.ts";
import { labelledValues } from "./labelled-values.ts";
import { excerptOf } from "./mentions.ts";

/** From here on the normaliser took the words for a statement and not for a mention. */
const sure = 0.7;

interface Place {
  readonly isLabelled: boolean;
  readonly toText: (offset: number) => number;
}

const asFacts = ({ value, span, confidence }: RemoteReading, { isLabelled, toText }: Place): readonly FoundFact[] => {
  if (value === null || span === null) return [];
  const start = toText(span.start);
  const place = { range: { start, end: start + span.end - span.start }, status: "normalized" } as const;
  return isLabelled
    ? [{ field: "remote", value, origin: "label", reading: "remote.label", ...place }]
    : [{ field: "remote", value, origin: "pattern", reading: "remote.text", certainty: confidence >= sure ? 1 : confidence, ...place }];
};

/** A bare "no" behind a label for work at a distance: "リモートワーク：不可", "Hjemmekontor: Nei". */
const bareNo = /^(?:no|nej|nei|nein|nee|non|ne|nie|not possible|ei|不可|不可能|なし|無し|無|无|否|不支持|불가|불가능|없음|×|✕)[.。]?$/iu;

const denials = ({ outline }: FactContext): readonly FoundFact[] =>
  labelledValues(outline, "workplace")
    .filter(({ text }) => bareNo.test(text))
    .map(({ start, end }) => ({
      field: "remote",
      value: "no",
      origin: "label",
      reading: "remote.label",
      range: { start, end },
      status: "normalized",
    }));

/** Whether the work can be done elsewhere: behind a label for it or for the place, else in the lines that speak of it. */
export const remoteFacts = (context: FactContext): readonly FoundFact[] => {
  const { outline } = context;
  const [denied] = denials(context);
  if (denied !== undefined) return [denied];
  const { language } = outline;
  const values = [...labelledValues(outline, "workplace"), ...labelledValues(outline, "location")];
  const labelled = values.flatMap(({ text, start }) =>
    asFacts(findRemote(text, { language }), { isLabelled: true, toText: (offset) => start + offset }),
  );
  if (labelled.length > 0) return labelled.slice(0, 1);
  const lines = outline.mentions.get("remote") ?? [];
  const { text, toText } = excerptOf(lines);
  return lines.length === 0 ? [] : asFacts(findRemote(text, { language }), { isLabelled: false, toText });
};
