import { Tokenizer } from "htmlparser2";

/** What an entity stands for, and where it ends. */
export interface DecodedEntity {
  readonly value: string;
  readonly end: number;
}

/** Decodes character references as HTML does. */
export interface EntityDecoder {
  /** The entity that begins at an `&`, or null when there is none. */
  at(text: string, index: number): DecodedEntity | null;
  /** A whole attribute value: there, a reference without its semicolon before a letter or `=` is part of a URL. */
  decodeAttribute(value: string): string;
}

/** Distinct references that are remembered: pages repeat a handful. */
const mostRemembered = 200;

const nothing = (): void => undefined;

interface Decoded {
  readonly value: string;
  readonly length: number;
}

/** What most pages hold, so that few of them need a tokenizer for references. */
const commonReferences: ReadonlyMap<string, Decoded> = new Map(
  Object.entries({
    "&amp;": "&",
    "&lt;": "<",
    "&gt;": ">",
    "&quot;": '"',
    "&nbsp;": "\u00a0",
    "&#39;": "'",
    "&rsquo;": "\u2019",
    "&#x27;": "'",
    "&#x2B;": "+",
    "&#x2022;": "\u2022",
    "&#160;": "\u00a0",
    "&ndash;": "\u2013",
    "&mdash;": "\u2014",
  }).map(([reference, value]) => [reference, { value, length: reference.length }]),
);

/** The same by their first letter. */
const commonByLetter: readonly (readonly (readonly [string, Decoded])[])[] = Array.from({ length: 128 }, (_, letter) =>
  [...commonReferences].filter(([reference]) => reference.charCodeAt(1) === letter),
);
const noReferences: (typeof commonByLetter)[number] = [];

const commonAt = (text: string, index: number): Decoded | null => {
  const candidates = index + 1 < text.length ? (commonByLetter[text.charCodeAt(index + 1)] ?? noReferences) : noReferences;
  for (const [reference, decoded] of candidates) if (text.startsWith(reference, index)) return decoded;
  return null;
};

/** Decodes single references through the tokenizer, which carries the HTML table; null for what is none. */
const createReferenceDecoder = (): ((reference: string) => Decoded | null) => {
  let value = "";
  let length = 0;
  const tokenizer = new Tokenizer(
    {},
    {
      ontextentity(codepoint, end) {
        // Some names stand for two characters.
        value += String.fromCodePoint(codepoint);
        length = end;
      },
      ontext: nothing,
      onattribdata: nothing,
      onattribentity: nothing,
      onattribend: nothing,
      onattribname: nothing,
      oncdata: nothing,
      onclosetag: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onend: nothing,
      onopentagend: nothing,
      onopentagname: nothing,
      onprocessinginstruction: nothing,
      onselfclosingtag: nothing,
    },
  );
  return (reference) => {
    value = "";
    length = 0;
    tokenizer.reset();
    tokenizer.write(reference);
    tokenizer.end();
    return length === 0 ? null : { value, length };
  };
};

/** Makes a decoder for one document. Only text that is kept gets decoded, and attributes that somebody asks for. */
export const createEntityDecoder = (): EntityDecoder => {
  const pattern = /&(?:#\d+|#x[\da-f]+|[a-z][\da-z]{0,31});?/iy;
  const remembered = new Map<string, Decoded | null>();
  let decodeReference: ReturnType<typeof createReferenceDecoder> | null = null;

  const decode = (reference: string) => {
    const known = remembered.get(reference);
    if (known !== undefined) return known;
    decodeReference ??= createReferenceDecoder();
    const decoded = decodeReference(reference);
    if (remembered.size < mostRemembered) remembered.set(reference, decoded);
    return decoded;
  };
  const at = (text: string, index: number): DecodedEntity | null => {
    const common = commonAt(text, index);
    if (common !== null) return { value: common.value, end: index + common.length };
    pattern.lastIndex = index;
    const reference = pattern.exec(text)?.[0];
    const decoded = reference === undefined ? null : decode(reference);
    return decoded === null ? null : { value: decoded.value, end: index + decoded.length };
  };
  return {
    at,
    decodeAttribute(value) {
      let decoded = "";
      let from = 0;
      for (let index = value.indexOf("&"); index >= 0; index = value.indexOf("&", Math.max(from, index + 1))) {
        const entity = at(value, index);
        if (entity === null || (value[entity.end - 1] !== ";" && /[=\da-z]/i.test(value[entity.end] ?? ""))) continue;
        decoded += value.slice(from, index) + entity.value;
        from = entity.end;
      }
      return decoded + value.slice(from);
    },
  };
};
