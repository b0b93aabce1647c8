import { inspect } from "node:util";

/** All that can be seen of a value, and of its causes, by whoever logs or inspects it. */
export function seenOf(value: unknown): string {
  const texts = [inspect(value, { depth: Number.POSITIVE_INFINITY, showHidden: true, maxArrayLength: null, maxStringLength: null })];
  texts.push(JSON.stringify(value) ?? "", String(value));
  for (let current = value; current instanceof Error; current = current.cause) {
    texts.push(current.message, current.stack ?? "", JSON.stringify(current), inspect(current, { getters: false, depth: 20 }));
  }
  return texts.join("\n");
}
