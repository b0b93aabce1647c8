import { describe, expect, it } from "vitest";
import { UnreadableContentError } from "../../../src/errors/unreadable-content-error.ts";
import { prepare } from "../../../src/prepare/prepare.ts";

const maxContentBytes = 40_000_000;

/** Milliseconds of CPU that one preparation takes: the least of two, so that a busy machine does not count. */
const costOf = (content: string | Uint8Array, contentType = "text/html"): number => {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 2; round++) {
    const before = process.cpuUsage();
    try {
      prepare({ content, contentType }, { maxContentBytes });
    } catch (error) {
      // An empty or binary answer is a fine end for hostile content; a crash is not.
      if (!UnreadableContentError.isInstance(error)) throw error;
    }
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
};

const ordinary = (size: number): string => {
  const block =
    '<div class="row"><h3>Cook</h3><p>We are hiring a <b>cook</b> &amp; baker in Lyon.</p><ul><li>Cook</li><li>Bake</li></ul></div>\n';
  return block.repeat(Math.ceil(size / block.length));
};

const size = 100_000;
const floors = new Map<number, number>();

/** What an ordinary page of about this size costs, measured once for each quarter of a megabyte. */
const floorOf = (length: number): number => {
  const step = Math.max(1, Math.ceil(length / 250_000));
  const known = floors.get(step) ?? costOf(ordinary(step * 250_000));
  floors.set(step, known);
  return known;
};

const fill = (part: string): string => part.repeat(Math.ceil(size / part.length));
const words = `<p>${"We are hiring a cook. ".repeat(20)}</p>`;

const cases: readonly (readonly [name: string, content: string | Uint8Array, contentType?: string])[] = [
  ["elements nested a hundred thousand deep", "<b>".repeat(100_000) + words],
  ["blocks nested fifty thousand deep and closed", "<div>".repeat(50_000) + words + "</div>".repeat(50_000)],
  ["fifty thousand stray end tags over deep nesting", `<i>${"<b>".repeat(50_000)}${"</i>".repeat(50_000)}`],
  ["stray end tags of blocks inside deep phrases", fill("<div><b><i></div></p></section>")],
  ["paragraphs that are never closed", fill("<p>cook")],
  ["forms inside forms", fill("<form><p>cook")],
  ["list items that are never closed", fill("<ul><li>cook")],
  ["tables in tables", fill("<table><tr><td>cook")],
  ["definition lists in cells", fill("<dl><dt>a<dd><table><td>b")],
  ["an attribute of two megabytes", `<p title="${"x".repeat(2_000_000)}">cook</p>`],
  ["a class without end", `<div class="${fill("cookie-ban ")}">cook</div>`],
  ["fifty thousand attributes", `<p ${Array.from({ length: 50_000 }, (_, index) => `a${index}=1`).join(" ")}>cook</p>`],
  ["the same attribute fifty thousand times", `<p ${"id=1 ".repeat(50_000)}>cook</p>`],
  ["a hundred thousand siblings", "<i></i>".repeat(100_000)],
  ["fifty thousand different tag names", Array.from({ length: 50_000 }, (_, index) => `<t${index}>`).join("")],
  ["entities without end", fill("&amp;&lt;&#8364;&bogus;&")],
  ["a numeric entity of many digits", `<p>&#${"0".repeat(size)}65;</p>`],
  ["entities in an attribute", `<a href="${fill("&amp;")}">apply</a>`],
  ["zeros between letters", fill("c\0o\0ok")],
  ["zeros in tag names", fill("<p\0>cook</p\0>")],
  ["lone surrogates", fill("\ud800x\udc00")],
  ["CDATA that is never closed", `<![CDATA[${fill("cook <p>")}`],
  ["CDATA after CDATA", fill("<![CDATA[cook]]>")],
  ["a comment that is never closed", `<!--${fill("cook <!-- ")}`],
  ["comments after comments", fill("<!---->")],
  ["scripts cut short", fill("<script></scr")],
  ["a title that is never closed", `<title>${fill("cook </titl")}`],
  ["end tags without a bracket", fill("</p ")],
  ["less-than signs alone", fill("<")],
  ["navigation in navigation", fill("<nav>cook")],
  ["removals inside removals, closed", "<nav>".repeat(30_000) + words + "</nav>".repeat(30_000)],
  ["links in links", fill('<a href="/apply">apply')],
  ["links in tables in links", fill('<a href="/apply">apply<table><tr><td>')],
  ["items in items", fill('<div itemscope itemprop="a b">x')],
  ["hidden in hidden", fill("<div hidden>x")],
  ["headings of similar jobs one after the other", fill("<h2>Similar jobs</h2><a href=/x>x")],
  ["frames in frames", `<iframe srcdoc="${fill("&lt;iframe srcdoc=&quot;&amp;lt;p")}"></iframe>`],
  ["state without end", `<script>window.__STATE__ = ${fill('{"title":')}</script>`],
  ["the same line again and again", fill("<p>cook wanted</p>")],
  ["times in times", fill('<time datetime="2026-01-01">cook')],
  ["one word without end", fill("cook")],
  ["white space alone between words", `cook${fill(" \n\t")}cook`],
  ["preformatted white space", `<pre>cook${fill(" \n\t")}cook`],
  ["drawings nested in drawings", fill("<svg><title><p>cook")],
  ["broken UTF-8", Uint8Array.from({ length: size }, (_, index) => (index % 3 === 0 ? 0xc3 : 0x41))],
  ["markdown headings of similar jobs", fill("## Similar jobs\n"), "text/markdown"],
  ["markdown pictures never closed", fill("!["), "text/markdown"],
  ["cookie texts", fill("a cookie accept "), "text/plain"],
  ["markdown brackets", fill("[![a[(b](c "), "text/markdown"],
  ["markdown links with far ends", fill("[a](b "), "text/markdown"],
  ["markdown comments on one line", fill("<!--a-->b"), "text/markdown"],
  ["markdown comments never closed", fill("<!--"), "text/markdown"],
  ["markdown tags never closed", fill("<a b "), "text/markdown"],
  ["markdown backslashes and ampersands", fill("\\&\\<&#"), "text/markdown"],
  ["nothing but line breaks", `cook${fill("\n")}cook`, "text/plain"],
  ["hostile text to sniff", fill("<p "), ""],
  ["hostile marks to sniff", fill("| a [b]("), ""],
];

describe("hostile content", { timeout: 120_000 }, () => {
  it.each(cases.map(([name, content, contentType]) => ({ name, content, contentType })))("ends soon: $name", ({ content, contentType }) => {
    const floor = floorOf(content.length);
    // Three extra passes at most over a page that left next to nothing, and rules that look closer at odd markup.
    expect(costOf(content, contentType)).toBeLessThan(12 * floor + 60);
  });

  it("costs in proportion to its size", () => {
    const small = costOf(ordinary(300_000));
    const large = costOf(ordinary(2_400_000));
    expect(large).toBeLessThan(8 * small * 2.5);
  });
});
