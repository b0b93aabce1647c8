import { describe, expect, it } from "vitest";
import { prepare } from "../../../src/prepare/prepare.ts";

const read = (content: string) => prepare({ content }, { maxContentBytes: 1_000_000 });
const page = (part: string): string =>
  `<!doctype html><html><body><main><h1>Dispatcher</h1><p>We look for a dispatcher who plans trains.</p>${part}</main></body></html>`;

describe("Text that nobody sees", () => {
  it.each([
    ...[
      "height:0;overflow:hidden",
      "width:0px; overflow-x: hidden",
      "font:0/0 a",
      "font: bold 0px/1 Arial",
      "color:rgba(0,0,0,0)",
      "color: rgb(0 0 0 / 0%)",
    ],
    ...[
      "color:#fff0",
      "color: #00000000",
      "transform:scale(0)",
      "transform: translateX(-9999px)",
      "display:/**/none",
      "disp\\lay:none",
      "font-size:1px",
    ],
    ...["margin-top:-9999px", "content-visibility:hidden", "DISPLAY : none !important"],
  ])("is not read: style %s", (style) => {
    expect(read(page(`<p style="${style}">Evil Corp</p>`)).text).not.toContain("Evil");
  });

  it.each([
    "<div popover>Evil Corp</div>",
    "<![CDATA[ Evil Corp ]]>",
    "<article hidden>Evil Corp</article>",
    '<article style="display:none"><h2>Evil Corp</h2></article>',
  ])("is not read: %s", (part) => {
    expect(read(page(part)).text).not.toContain("Evil");
  });

  it.each([
    ...[
      "background-color:transparent",
      "border-color: transparent",
      "color:#fff",
      "color:rgb(0,0,0)",
      "color:rgba(0,0,0,0.8)",
      "height:0",
      "font-size:0.9em",
    ],
    ...[
      "font:10px/1.0 a",
      "font: 1em/1.5 Arial",
      "transform:scale(0);transition:transform 1s",
      "transform:translateX(-50%)",
      "height:0.5em;overflow:hidden",
    ],
    ...["min-height:0;overflow:hidden", "max-width:0.5em", "color:rgba(0,0,0,.05)", "font-size:11px", "line-height:1px"],
  ])("is not taken for what a reader sees: style %s", (style) => {
    expect(read(page(`<p style="${style}">Acme Care</p>`)).text).toContain("Acme Care");
  });

  it("is read where the browser's search shows it, and where a feed wraps its text in CDATA", () => {
    expect(read(page('<p hidden="until-found">Acme Care</p>')).text).toContain("Acme Care");
    expect(read("<description><![CDATA[<p>Acme Care seeks a nurse</p>]]></description>").text).toContain("Acme Care");
  });

  it.each([
    '<div style="display:none"><h1>Dispatcher</h1><p>Company: Acme</p></div>',
    "<body hidden><h1>Dispatcher</h1><p>Company: Acme</p></body>",
    '<html style="display:none"><body><h1>Dispatcher</h1><p>Company: Acme</p></body></html>',
    "<main hidden><h1>Dispatcher</h1><p>Company: Acme</p></main>",
  ])("is read with a warning where the page shows nothing else: %s", (content) => {
    const { text, warnings } = read(content);
    expect(text).toContain("Company: Acme");
    expect(warnings.map(({ code }) => code)).toEqual(["hidden-text-read"]);
  });

  it("stays unread in a page that its scripts show as a whole", () => {
    const { text } = read("<body style='opacity:0'><h1>Dispatcher</h1><p>Company: Acme</p><p hidden>Evil Corp</p></body>");
    expect(text).not.toContain("Evil");
  });
});
