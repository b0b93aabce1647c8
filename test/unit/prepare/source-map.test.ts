import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { prepare } from "../../../src/prepare/prepare.ts";
import { sourceRange } from "../../../src/prepare/source-range.ts";
import type { DocumentFormat, PreparedDocument } from "../../../src/spec/prepared-document.ts";

const maxContentBytes = 20_000_000;
const entities: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&#8364;": "€",
  "&eacute;": "é",
  "&#x1F600;": "😀",
  "&amp": "&",
};

const words = fc.constantFrom("Cook", "R", "40.000", "é", "€5", "面议", "😀", "a-b", ":", "-", "|", "#", "*", "x_y", "\ufffd");
const spaces = fc.constantFrom(" ", "  ", "\n", "\r\n", "\t", "\u00a0", "\u200b", "\u00ad", "\0", "\u3000", "\ud800", "\n\n\n");
const tags = fc.constantFrom(
  ..."<p> </p> <div> </div> <b> </b> <span> </span> <span class=x> <h1> </h1> <h2> </h2> <ul> <ol> <li> </li> </ul> </ol> <br> <hr> <table> <tr> <td> <th> </td> </tr> </table> <dl> <dt> <dd> </dl> <pre> </pre> <nav> </nav> <footer> </footer> <main> </main> <article> </article> <svg> </svg> <script> </script> <style> </style> <!--c--> <!-- --> <title> </title> <select> <option> </select> <form> </form> <button> </button> </p <a < > <x-y> </x-y> <details> <summary> <aside> </aside> <![CDATA[ ]]> <? <textarea> </textarea> <noscript> </noscript> <template> </template>".split(
    " ",
  ),
  "<div hidden>",
  '<i aria-hidden="true">',
  '<div class="cookie">',
  '<p style="display:none">',
  '<a href="/x">',
  "<h2>Similar jobs</h2>",
  "<p>We are hiring</p><p>a cook in Lyon</p>",
  '<iframe srcdoc="&lt;p&gt;R&amp;amp;D&lt;ul&gt;&lt;li&gt;x"></iframe>',
  "<iframe srcdoc='<p>Cook</p>'></iframe>",
  '<div itemscope itemtype="a/JobPosting">',
  '<b itemprop="title">',
  "<script type=application/ld+json>",
  "<p title='a>b'>",
);
const markdownPieces = fc.constantFrom(
  "[",
  "](",
  ")",
  "![",
  "]",
  "(",
  "**",
  "`",
  "```\n",
  "# ",
  "- ",
  "| a |",
  "<b>",
  "\\_",
  "\\",
  "<!--",
  "-->",
  "data:image/png;base64,AA",
  "&nbsp;",
  "\n## Similar jobs\n",
  "\n- [Home](/)\n- [Jobs](/j)\n- [Blog](/b)\n- [Team](/t) [Press](/p)\n\n# Cook\n",
  "[a][1]",
  "\n[1]: https://a.test/\n",
  "\nWe use cookies. Accept cookies?\n",
);
const pieces = fc.oneof(words, spaces, fc.constantFrom(...Object.keys(entities)));

/** Enough of it that odd characters do not make the whole look binary. */
const ordinary = "We are hiring a cook. ".repeat(60);

/** Markdown knows entities with a semicolon alone, plain text none. */
const decode = (text: string, format: DocumentFormat): string => {
  if (format === "text" || (format === "markdown" && !text.endsWith(";"))) return text;
  return entities[text] ?? text;
};

/** Checks what every source map promises. */
const expectSoundMap = ({ text, source, segments, format }: PreparedDocument): void => {
  let textEnd = 0;
  let sourceEnd = 0;
  for (const segment of segments) {
    expect(segment.length).toBeGreaterThan(0);
    expect(segment.start).toBeGreaterThanOrEqual(textEnd);
    expect(segment.sourceStart).toBeGreaterThanOrEqual(sourceEnd);
    textEnd = segment.start + segment.length;
    sourceEnd = segment.sourceEnd;
    const copied = source.slice(segment.sourceStart, segment.sourceEnd);
    // A code block of markdown keeps its entities as they are written.
    // A frame's markup is spelled with entities in an attribute, and may hold entities of its own.
    if (copied === "&amp;amp;") {
      expect(text.slice(segment.start, textEnd)).toBe("&");
      continue;
    }
    const written = format === "markdown" ? [copied, decode(copied, format)] : [decode(copied, format)];
    expect(written).toContain(text.slice(segment.start, textEnd));
  }
  expect(textEnd).toBeLessThanOrEqual(text.length);
  expect(sourceEnd).toBeLessThanOrEqual(source.length);
};

const shape = { numRuns: 400 };

describe("the source map", () => {
  it("shows each copied stretch of any page in the source, in order and without overlap", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, tags), { maxLength: 60 }), (parts) => {
        expectSoundMap(prepare({ content: `${ordinary} ${parts.join("")}`, contentType: "text/html" }, { maxContentBytes }));
      }),
      shape,
    );
  });

  it("shows each copied stretch of any markdown and any text in the source", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(pieces, markdownPieces), { maxLength: 60 }),
        fc.constantFrom("text/markdown", "text/plain"),
        (parts, contentType) => {
          expectSoundMap(prepare({ content: `${ordinary}\n${parts.join("")}`, contentType }, { maxContentBytes }));
        },
      ),
      shape,
    );
  });

  it.each(["</p ", "</p", "</", "<", "<p ", "<p a=", "<!", "<!-", "&am", "</p/ "])("is sound for a page that breaks off in %j", (end) => {
    expectSoundMap(prepare({ content: `<p>${ordinary} ${end}`, contentType: "text/html" }, { maxContentBytes }));
  });

  it("leaves nothing but our own marks uncovered", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, tags), { maxLength: 60 }), (parts) => {
        const { text, segments } = prepare({ content: `${ordinary} ${parts.join("")}`, contentType: "text/html" }, { maxContentBytes });
        let rest = "";
        let at = 0;
        for (const { start, length } of segments) {
          rest += text.slice(at, start);
          at = start + length;
        }
        expect(rest + text.slice(at)).toMatch(/^[\s#\-|:\d.\ufffd]*$/);
      }),
      shape,
    );
  });

  it("never yields runs of blank lines, trailing spaces, control characters or broken surrogates", () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(pieces, tags, markdownPieces), { maxLength: 60 }),
        fc.constantFrom("text/html", "text/markdown"),
        (parts, contentType) => {
          const { text } = prepare({ content: `${ordinary} ${parts.join("")}`, contentType }, { maxContentBytes });
          expect(text).not.toMatch(/\n{3}| \n|^\n|\n$| $/);
          // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
          expect(text).not.toMatch(/[\0-\x08\x0b-\x1f\x7f\u00ad\u200b\ufeff]/);
          expect(text.isWellFormed()).toBe(true);
        },
      ),
      shape,
    );
  });

  it("reports removed parts in order, inside the source", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, tags), { maxLength: 60 }), (parts) => {
        const { removed, source } = prepare({ content: `${ordinary} ${parts.join("")}`, contentType: "text/html" }, { maxContentBytes });
        let from = 0;
        for (const { start, end } of removed) {
          expect(start).toBeGreaterThanOrEqual(from);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(source.length);
          from = start;
        }
      }),
      shape,
    );
  });
});

describe("sourceRange", () => {
  const document = prepare(
    { content: "<h1>Cook  &amp;\n Baker</h1><p>Pay: <b>$5</b>0</p><a href='/apply'>Go</a>", contentType: "text/html" },
    { maxContentBytes },
  );
  const rangeOf = (words: string) => {
    const start = document.text.indexOf(words);
    const range = sourceRange(document, { start, end: start + words.length });
    return document.source.slice(range.start, range.end);
  };

  it("finds a word, a part of a word, and words across markup, entities and collapsed space", () => {
    expect(rangeOf("Baker")).toBe("Baker");
    expect(rangeOf("ake")).toBe("ake");
    expect(rangeOf("Cook & Baker")).toBe("Cook  &amp;\n Baker");
    expect(rangeOf("&")).toBe("&amp;");
    expect(rangeOf("$50")).toBe("$5</b>0");
  });

  it("finds the value of an attribute, and a link with its target", () => {
    expect(rangeOf("/apply")).toBe("/apply");
    expect(rangeOf("Go (/apply)")).toBe("/apply'>Go");
  });

  it("gives an empty range for characters of our own", () => {
    expect(rangeOf("# ")).toBe("");
    expect(sourceRange(document, { start: 5_000, end: 5_001 })).toEqual({ start: 40 + 24, end: 40 + 24 });
    expect(sourceRange({ segments: [] }, { start: 0, end: 5 })).toEqual({ start: 0, end: 0 });
  });

  it("counts by what the caller passed in, also for bytes", () => {
    const content = Buffer.from("<p>K\u00f6chin gesucht</p>", "latin1");
    const prepared = prepare({ content, contentType: "text/html; charset=latin1" }, { maxContentBytes });
    const range = sourceRange(prepared, { start: 0, end: 6 });
    expect(prepared.source.slice(range.start, range.end)).toBe("Köchin");
  });
});
