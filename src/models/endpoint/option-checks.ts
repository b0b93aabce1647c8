import { InvalidOptionsError } from "../../errors/invalid-options-error.ts";

/** Checks of one factory's options. Each names the option below the factory's path and never repeats a string's value. */
export interface OptionChecks {
  /** `given` is a description in words. */
  refuse(name: string, given: string, allowed: string): never;
  text(name: string, value: unknown, allowed?: string): string;
  boolean(name: string, value: unknown): void;
  /** A whole number from 1. */
  count(name: string, value: unknown): void;
  /** Milliseconds that a timer can take. */
  delay(name: string, value: unknown): void;
  /** An object without a class of its own, so that its members are all there is. */
  record(name: string, value: unknown): Readonly<Record<string, unknown>>;
  /** An object or a class's instance with these methods. */
  methods(name: string, value: unknown, methods: readonly string[]): void;
  callable(name: string, value: unknown): void;
}

// A longer delay makes Node's timers fire at once.
const longestDelayMs = 2 ** 31 - 1;

/** Makes the checks of a factory whose options messages name by `optionPath`. */
export function createOptionChecks(optionPath: string): OptionChecks {
  const refuse = (name: string, given: string, allowed: string): never => {
    throw new InvalidOptionsError({ option: `${optionPath}.${name}`, given, allowed });
  };
  const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => isObject(value) && isPlain(value);
  return {
    refuse,
    text: (name, value, allowed = "text that is not blank") =>
      typeof value === "string" && value.trim() !== "" ? value : refuse(name, describeValue(value), allowed),
    boolean(name, value) {
      if (typeof value !== "boolean") refuse(name, describeValue(value), "true or false");
    },
    count(name, value) {
      if (!Number.isSafeInteger(value) || typeof value !== "number" || value < 1)
        refuse(name, describeValue(value), "a whole number of 1 or more");
    },
    delay(name, value) {
      const isDelay = typeof value === "number" && value >= 1 && value <= longestDelayMs;
      if (!isDelay) refuse(name, describeValue(value), `milliseconds, a number from 1 to ${longestDelayMs}`);
    },
    record: (name, value) => (isRecord(value) ? value : refuse(name, describeValue(value), "a plain object")),
    methods(name, value, methods) {
      const allowed = `an object with the function${methods.length === 1 ? "" : "s"} ${methods.join(" and ")}`;
      if (!isObject(value)) return refuse(name, describeValue(value), allowed);
      for (const method of methods) {
        if (typeof Reflect.get(value, method) !== "function") refuse(name, `an object without ${method}`, allowed);
      }
    },
    callable(name, value) {
      if (typeof value !== "function") refuse(name, describeValue(value), "a function");
    },
  };
}

/** Checks that a factory was given an object whose members it all knows. @throws InvalidOptionsError */
export function checkOptionNames(options: unknown, { optionPath, known }: { readonly optionPath: string; readonly known: object }): void {
  if (!isObject(options)) throw new InvalidOptionsError({ option: optionPath, given: describeValue(options), allowed: "an object" });
  for (const name of Object.keys(options)) {
    if (Object.hasOwn(known, name)) continue;
    throw new InvalidOptionsError({ option: `${optionPath}.${name}`, given: "not an option", allowed: Object.keys(known).join(", ") });
  }
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Objects of another realm count, too, so the prototype is known by having none itself. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || (isObject(prototype) && Object.getPrototypeOf(prototype) === null);
}

/** What was given, in words: numbers and booleans as they are, of a string its length at most. */
function describeValue(value: unknown): string {
  if (value === null || value === undefined || typeof value === "number" || typeof value === "boolean") return String(value);
  if (typeof value === "string") return value.trim() === "" ? "a blank string" : `a string of ${value.length} characters`;
  if (Array.isArray(value)) return "an array";
  return typeof value === "object" ? "an object of another kind" : `a value of type ${typeof value}`;
}
