import { languages } from "../languages/languages.ts";
import { detectLanguage } from "../normalize/language/detect-language.ts";
import type { PreparedDocument } from "../spec/prepared-document.ts";

const known = new Set<string>(languages.map(({ code }) => code));
/** Norwegian has two written forms, and pages name the language itself. */
const aliases = new Map([
  ["no", "nb"],
  ["nn", "nb"],
]);
/** From here on the words of the text outweigh what its page says of itself: templates keep `lang="en"` in every language. */
const sure = 0.75;

/** Language of a posting's text as an ISO 639-1 code. */
export interface PostingLanguage {
  /** Null when it is not known. */
  readonly code: string | null;
  /** Whether the language has a table of words. */
  readonly hasTable: boolean;
  /** How sure the text itself is of it, 0 to 1. */
  readonly confidence: number;
}

/** The language that a posting is written in: by its words when they are telling, else as its page says. */
export const postingLanguage = ({ text, language }: PreparedDocument): PostingLanguage => {
  const detected = detectLanguage(text);
  const stated = language?.split(/[-_]/, 1)[0]?.toLowerCase() ?? "";
  const own = aliases.get(stated) ?? stated;
  const isDetected = detected.language !== null && (detected.confidence >= sure || own === "");
  const code = isDetected ? detected.language : own === "" ? null : own;
  return { code, hasTable: code !== null && known.has(code), confidence: code === detected.language ? detected.confidence : 0 };
};
