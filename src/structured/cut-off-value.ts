/** Where a text stands at its end: within a string, and where that began. */
const openString = (text: string): number => {
  const quote = /["']/.exec(text)?.[0] ?? '"';
  let start = -1;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === "\\" && start !== -1) at += 1;
    else if (character === quote) start = start === -1 ? at : -1;
  }
  return start;
};

/** How far from the end a bare word or number, and the key before it, are looked for. */
const tailLength = 400;
const bareWord = /[\w.+-]{1,60}$/;
const keyWithoutValue = /(?:["'][^"'\n]{0,200}["']|[\w$@]{1,80})\s{0,20}:\s{0,20}$/;

const withoutEnd = (text: string, pattern: RegExp): string => {
  const tail = text.slice(-tailLength);
  const match = pattern.exec(tail);
  return match === null ? text : text.slice(0, text.length - tail.length + match.index);
};

/**
 * JSON that ends in the middle of things, without the value that it ends in: "Kranz Log" may be half a name, 45 half of
 * 45,000. Null for a text that ends with a bracket, as JSON does. Linear in the text.
 */
export const withoutCutOffValue = (text: string): string | null => {
  const ended = text.trimEnd();
  if (ended === "" || ended.endsWith("}") || ended.endsWith("]")) return null;
  const open = openString(ended);
  const whole = open === -1 ? withoutEnd(ended, bareWord) : ended.slice(0, open);
  return withoutEnd(whole.trimEnd(), keyWithoutValue).replace(/[\s,]{1,200}$/, "");
};
