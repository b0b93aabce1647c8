/** When a provider has said a model ends, and what it names instead. */
export interface AnnouncedEnd {
  /** ISO 8601 date. */
  readonly date: string;
  /** The model the provider recommends instead; null when it named none. */
  readonly successor: string | null;
}

/** What is known about a cloud model without asking anybody. */
export interface KnownModel {
  /** Input plus output, in tokens. */
  readonly contextWindow: number;
  /** The largest answer, in tokens. */
  readonly maxOutputTokens: number;
  readonly announcedEnd: AnnouncedEnd | null;
}

const luna = "gpt-6-luna";

/** As of 2026-11-21, from developers.openai.com/api/docs/deprecations and the models' own pages there. */
const knownModels: Readonly<Record<string, KnownModel>> = {
  "gpt-4o-mini": { contextWindow: 128_000, maxOutputTokens: 16_384, announcedEnd: { date: "2027-01-14", successor: luna } },
  "gpt-4o": { contextWindow: 128_000, maxOutputTokens: 16_384, announcedEnd: { date: "2027-01-14", successor: luna } },
  "gpt-4.1-mini": { contextWindow: 1_047_576, maxOutputTokens: 32_768, announcedEnd: { date: "2027-01-14", successor: luna } },
  "gpt-4.1": { contextWindow: 1_047_576, maxOutputTokens: 32_768, announcedEnd: { date: "2027-01-14", successor: luna } },
  "gpt-5-mini": { contextWindow: 400_000, maxOutputTokens: 128_000, announcedEnd: { date: "2026-12-11", successor: null } },
  "gpt-5-nano": { contextWindow: 400_000, maxOutputTokens: 128_000, announcedEnd: { date: "2026-12-11", successor: null } },
  "gpt-5.4-nano": { contextWindow: 400_000, maxOutputTokens: 128_000, announcedEnd: { date: "2027-04-01", successor: null } },
  "gpt-6-luna": { contextWindow: 1_050_000, maxOutputTokens: 128_000, announcedEnd: null },
};

/** The model's own name: without a router's prefix (`openai/`) and without the date of a snapshot (`-2024-07-18`). */
export function bareModelName(model: string): string {
  return model.slice(model.lastIndexOf("/") + 1).replace(/-\d{4}-\d{2}-\d{2}$/, "");
}

/** What is known about a model; null when it is not in the list. */
export function knownModel(model: string): KnownModel | null {
  const name = bareModelName(model);
  return Object.hasOwn(knownModels, name) ? (knownModels[name] ?? null) : null;
}
