import { describe, expect, it } from "vitest";
import { hideStructuredData } from "../../../src/eval/hide-structured-data.ts";
import { growthOf } from "../../support/cpu-growth.ts";

describe("hideStructuredData", () => {
  it("takes JSON scripts and embedded state away, also with an escaped type", () => {
    const page = [
      '<script type="application/ld&#x2B;json">{"@type":"JobPosting"}</script>',
      '<SCRIPT TYPE="application/ld+json">{}</SCRIPT >',
      '<script id="__NEXT_DATA__" type="application/json">{}</script>',
      "<script>window.__INITIAL_STATE__ = {}</script>",
      "<script>let clicks = 0</script>",
      "<p>Cook</p>",
    ].join("\n");
    expect(hideStructuredData(page).trim()).toBe("<script>let clicks = 0</script>\n<p>Cook</p>");
  });

  it("takes the attributes of microdata and RDFa away and leaves the text", () => {
    const page =
      '<div itemscope itemtype="https://schema.org/JobPosting"><h1 class="a" itemprop=title>Cook</h1><p property="place" typeof=\'Place\'>Oslo</p></div>';
    expect(hideStructuredData(page)).toBe('<div><h1 class="a">Cook</h1><p>Oslo</p></div>');
  });

  it("leaves metadata that a page states for readers", () => {
    const page = '<title>Cook</title><meta property="og:title" content="Cook"><time datetime="2026-01-01">today</time>';
    expect(hideStructuredData(page)).toBe(page);
  });

  it("takes an unclosed data script away to the end", () => {
    expect(hideStructuredData('<p>Cook</p><script type="application/ld+json">{"a":1}')).toBe("<p>Cook</p>");
  });

  it("keeps every character of a page in which lower case is longer", () => {
    expect(hideStructuredData("<p>İİİ</p><script type=json>x</script><p>end</p>")).toBe("<p>İİİ</p><p>end</p>");
  });

  it.each([
    ["opening brackets", "<"],
    ["unclosed scripts", "<script "],
    ["half attributes", '<a itemprop="'],
    ["spaces in a tag", `<a${" ".repeat(40)}`],
  ])("takes time in proportion to 100 KB of %s", (_, unit) => {
    // Eight times the text: linear costs 8, quadratic 64.
    expect(growthOf(hideStructuredData, { unit, from: 12_500, times: 8 })).toBeLessThan(28);
  });
});
