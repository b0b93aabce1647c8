import { gzipSync } from "node:zlib";

/** A page made to hurt. */
export interface HostilePage {
  readonly name: string;
  readonly content: string | Uint8Array;
  readonly contentType?: string;
}

const million = 1_000_000;
const megabytes = (part: string, count: number): string => part.repeat(Math.ceil((count * million) / part.length));
const words = `<h1>Cook</h1><p>${"We are hiring a cook in Lyon for 40,000 euros a year. ".repeat(20)}</p>`;

/** Twenty pages that broke, froze or crashed readers of HTML. */
export const hostilePages = (): readonly HostilePage[] => [
  { name: "100,000 <div> deep, closed", content: "<div>".repeat(100_000) + words + "</div>".repeat(100_000) },
  { name: "1,000,000 <b> deep, never closed", content: "<b>".repeat(million) + words },
  { name: "1,000,000 <nav> never closed", content: "<nav>".repeat(million) + words },
  { name: "attribute of 10 MB", content: `<p title="${"x".repeat(10 * million)}">cook</p>${words}` },
  { name: "1,000,000 attributes", content: `<p ${megabytes("a=1 ", 4)}>cook</p>${words}` },
  { name: "1,000,000 siblings", content: `${words}${"<i></i>".repeat(million)}` },
  { name: "entities, 5 MB", content: `<p>${megabytes("&amp;&lt;&#8364;&bogus;&", 5)}</p>` },
  { name: "entity of 1 MB of digits", content: `<p>&#${"0".repeat(million)}65;</p>${words}` },
  { name: "NULs between letters, 5 MB", content: `${words}${megabytes("cook \0", 5)}` },
  { name: "lone surrogates, 2 MB", content: `${words}<p>${megabytes("\ud800x\udc00", 2)}</p>` },
  {
    name: "broken UTF-8, 5 MB",
    content: Uint8Array.from({ length: 5 * million }, (_, index) => (index % 24 === 0 ? 0xc3 : index % 6 === 0 ? 0x20 : 0x61)),
  },
  {
    name: "gzip passed as text",
    content: gzipSync(Array.from({ length: 100_000 }, (_, index) => `Cook ${index * 7919}`).join()).toString("latin1"),
  },
  { name: "10 MB of <", content: `${words}${"<".repeat(10 * million)}` },
  { name: "300,000 nested links", content: `${words}${'<a href="/apply">apply'.repeat(300_000)}` },
  { name: "links in tables in links, 3 MB", content: `${words}${megabytes('<a href="/apply">apply<table><tr><td>', 3)}` },
  { name: "comment never closed, 10 MB", content: `${words}<!--${megabytes("cook <!-- ", 10)}` },
  { name: "forms, tables and lists unclosed, 5 MB", content: `${words}${megabytes("<form><table><tr><td><ul><li>cook", 5)}` },
  { name: "items in items, 3 MB", content: `${words}${megabytes('<div itemscope itemprop="a b">x', 3)}` },
  { name: "scripts cut short, 5 MB", content: `${words}${megabytes("<script></scr", 5)}` },
  { name: "one heading after the other, 5 MB", content: `${words}${megabytes("<h2>Similar jobs</h2><a href=/x>x", 5)}` },
  { name: "the same line, 5 MB", content: megabytes("cook wanted\n", 5), contentType: "text/plain" },
  { name: "markdown brackets, 2 MB", content: megabytes("[![a[(b](c ", 2), contentType: "text/markdown" },
];
