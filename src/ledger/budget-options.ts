import { InvalidOptionsError } from "../errors/invalid-options-error.ts";

/** What may be spent, in US dollars. A request that could go beyond it is not sent. */
export interface BudgetOptions {
  /** For everything together. @default no limit */
  readonly maxUsd?: number | undefined;
  /** For one posting. @default no limit */
  readonly maxUsdPerPosting?: number | undefined;
  /** What was spent before, such as by an earlier run. @default 0 */
  readonly spentUsd?: number | undefined;
  /** Shares of `maxUsd` at which `budget-warning` is emitted. @default [0.5, 0.8, 0.95] */
  readonly warnAt?: readonly number[] | undefined;
}

/** The same with every default in place; null for no limit. */
export interface ResolvedBudget {
  readonly maxUsd: number | null;
  readonly maxUsdPerPosting: number | null;
  readonly spentUsd: number;
  /** From small to large. */
  readonly warnAt: readonly number[];
}

/** An option's whole name. */
export function optionName(prefix: string, name: string): string {
  return prefix === "" ? name : `${prefix}.${name}`;
}

const known: readonly string[] = ["maxUsd", "maxUsdPerPosting", "spentUsd", "warnAt"];

/** The most that is counted exactly in whole nano-dollars. */
const mostUsd = 9_000_000;

/** Checks a budget and sets its defaults. @throws InvalidOptionsError naming the option, with `option` as its beginning */
export function resolveBudget(given: BudgetOptions, { option }: { readonly option: string }): ResolvedBudget {
  if (typeof given !== "object" || given === null || Array.isArray(given)) refuse(option, { given, allowed: "an object" });
  for (const key of Object.keys(given)) {
    if (!known.includes(key))
      throw new InvalidOptionsError({ option: optionName(option, key), given: "not an option", allowed: known.join(", ") });
  }
  const { maxUsd = null, maxUsdPerPosting = null, spentUsd = 0, warnAt = [0.5, 0.8, 0.95] } = given;
  for (const [name, value] of Object.entries({ maxUsd, maxUsdPerPosting, spentUsd })) {
    if (value !== null && !isIn(value, [0, mostUsd]))
      refuse(optionName(option, name), { given: value, allowed: `US dollars from 0 to ${mostUsd}` });
  }
  if (!Array.isArray(warnAt) || !warnAt.every((share) => isIn(share, [Number.MIN_VALUE, 1])))
    refuse(optionName(option, "warnAt"), { given: warnAt, allowed: "a list of shares above 0, up to 1" });
  return { maxUsd, maxUsdPerPosting, spentUsd, warnAt: [...new Set(warnAt)].sort((left, right) => left - right) };
}

function isIn(value: unknown, [min, max]: readonly [number, number]): boolean {
  return typeof value === "number" && value >= min && value <= max;
}

function refuse(option: string, { given, allowed }: { readonly given: unknown; readonly allowed: string }): never {
  const isPlain = given === null || typeof given === "number" || typeof given === "boolean";
  throw new InvalidOptionsError({ option, given: isPlain ? String(given) : `a value of type ${typeof given}`, allowed });
}
