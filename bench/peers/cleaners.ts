import { Readability } from "@mozilla/readability";
import * as cheerio from "cheerio";
import { countTokens } from "gpt-tokenizer/encoding/o200k_base";
import { convert } from "html-to-text";
import { JSDOM } from "jsdom";
import { htmlToMarkdown } from "mdream";
import TurndownService from "turndown";

/** mdream's native engine in the preset it has for language models. */
export function mdreamText(html: string): string {
  return htmlToMarkdown(html, { minimal: true });
}

/** cheerio with what no reader wants taken out. */
export function cheerioText(html: string): string {
  const $ = cheerio.load(html);
  $("script, style, noscript, nav, footer, iframe, svg").remove();
  return $("body").text().replace(/\s+/g, " ").trim();
}

/** turndown with the same taken out. */
export function turndownText(html: string): string {
  return new TurndownService().remove(["script", "style", "noscript", "nav", "footer", "iframe"]).turndown(html);
}

/** html-to-text without links and images. */
export function htmlToTextText(html: string): string {
  return convert(html, {
    selectors: [
      { selector: "a", options: { ignoreHref: true } },
      { selector: "img", format: "skip" },
      { selector: "nav", format: "skip" },
      { selector: "footer", format: "skip" },
    ],
  });
}

/** Mozilla's Readability in jsdom; the body's text where it finds no article. */
export function readabilityText(html: string): string {
  const { document } = new JSDOM(html).window;
  const body = document.body.textContent;
  return new Readability(document).parse()?.textContent ?? body;
}

/** The fastest published counter of OpenAI's vocabulary. */
export function gptTokens(text: string): number {
  return countTokens(text);
}
