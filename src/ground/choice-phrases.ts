import { languages } from "../languages/languages.ts";
import type { WorkWords } from "../languages/work-words.ts";
import type { FactField } from "../spec/fact.ts";
import { compilePhrases, type Phrase } from "./phrases.ts";

type WorkKey = keyof WorkWords;

/** What a choice means in the language tables, by its letters alone. */
const meanings: Readonly<Record<string, readonly WorkKey[]>> = {
  fulltime: ["fullTime"],
  parttime: ["partTime"],
  contractor: ["contractor"],
  contract: ["contractor"],
  freelance: ["contractor"],
  freelancer: ["contractor"],
  temporary: ["temporary"],
  temp: ["temporary"],
  fixedterm: ["temporary"],
  intern: ["intern"],
  internship: ["intern"],
  volunteer: ["volunteer"],
  perdiem: ["perDiem"],
  remote: ["remote"],
  fullyremote: ["remote"],
  telecommute: ["remote"],
  hybrid: ["hybrid"],
  onsite: ["onSite", "remoteNo"],
  inoffice: ["onSite", "remoteNo"],
  junior: ["junior"],
  entry: ["junior"],
  entrylevel: ["junior"],
  mid: ["mid"],
  midlevel: ["mid"],
  senior: ["senior"],
  lead: ["lead"],
  principal: ["principal"],
  manager: ["manager"],
  director: ["director"],
  executive: ["executive"],
};

const remoteMeanings: Readonly<Record<string, readonly WorkKey[]>> = { yes: ["remote"], no: ["remoteNo", "onSite"], hybrid: ["hybrid"] };

/** Longer phrases in which the words mean something else ("remote sensing") or are denied ("not a remote position"). */
const exceptions: Partial<Record<WorkKey, readonly WorkKey[]>> = {
  fullTime: ["notEmployment"],
  partTime: ["notEmployment"],
  contractor: ["notEmployment"],
  temporary: ["notEmployment"],
  intern: ["notEmployment"],
  volunteer: ["notEmployment"],
  perDiem: ["notEmployment"],
  remote: ["notRemote", "remoteNo"],
  hybrid: ["notRemote", "remoteNo"],
  onSite: ["notRemote"],
  junior: ["notSeniority"],
  senior: ["notSeniority"],
  lead: ["notSeniority"],
  manager: ["notSeniority"],
  director: ["notSeniority"],
};

/** What proves a choice, and longer phrases in which it means something else. */
export interface ChoicePhrases {
  readonly phrases: readonly Phrase[];
  /** What proves it where it is denied: "remote working is not available" says no. */
  readonly denied: readonly Phrase[];
  readonly exceptions: readonly Phrase[];
}

const workKeys = [
  ...new Set([...Object.values(meanings), ...Object.values(remoteMeanings)].flat()),
  ...new Set(Object.values(exceptions).flat()),
];

const compiled: ReadonlyMap<WorkKey, readonly Phrase[]> = new Map(
  workKeys.map((key) => [key, compilePhrases(languages.flatMap(({ work }) => work[key]))]),
);

const all = (keys: readonly WorkKey[]): readonly Phrase[] => keys.flatMap((key) => compiled.get(key) ?? []);

/** The phrases that say a choice in all languages, or null for a choice of the user's own. */
export function choicePhrases(value: string, { field }: { readonly field: FactField | null }): ChoicePhrases | null {
  const letters = value.toLowerCase().replace(/[^a-z]/g, "");
  const keys =
    (field === "remote" && Object.hasOwn(remoteMeanings, letters) ? remoteMeanings[letters] : undefined) ??
    (Object.hasOwn(meanings, letters) ? meanings[letters] : undefined);
  if (keys === undefined) return null;
  const denied = field === "remote" && letters === "no" ? all(["remote"]) : [];
  return { phrases: all(keys), denied, exceptions: all([...new Set(keys.flatMap((key) => exceptions[key] ?? []))]) };
}
