import { languages } from "../languages/languages.ts";
import type { PreparedDocument } from "../spec/prepared-document.ts";

const known = new Set<string>(languages.map(({ code }) => code));
/** Norwegian has two written forms, and pages name the language itself. */
const aliases = new Map([
  ["no", "nb"],
  ["nn", "nb"],
]);

/** Language of a posting's text as an ISO 639-1 code that has a table; null when it is unknown or has none. */
export const postingLanguage = ({ language }: PreparedDocument): string | null => {
  const code = language?.split(/[-_]/, 1)[0]?.toLowerCase() ?? "";
  const own = aliases.get(code) ?? code;
  return known.has(own) ? own : null;
};
