import { expect, test } from "vitest";
import { createEntityDecoder } from "../../../src/prepare/entity-decoder.ts";
import { scanTag, type TagScan } from "../../../src/prepare/scan-tag.ts";
import { createAttributeList } from "../../../src/prepare/tag-attributes.ts";

const startScan = (source: string): TagScan => ({
  source,
  attributes: createAttributeList(source, createEntityDecoder()),
  isSelfClosing: false,
  nameEnd: -1,
});

const scan = (source: string, isIgnored = false) => {
  const tag = startScan(source);
  const end = scanTag(tag, { from: source.search(/[\s/>]/), isIgnored });
  return { ...tag, end };
};

test.each([
  ['<a href="/x">', "/x"],
  ["<a href='/x'>", "/x"],
  ["<a href=/x>", "/x"],
  ["<a href = /x >", "/x"],
  ["<a\thref\n=\f'/x'/>", "/x"],
  ['<a id="1"href="/x">', "/x"],
  ["<a =x href=/x>", "/x"],
  ["<a HREF=/x href=/y>", "/x"],
  ['<a title="a > b" href="/x">', "/x"],
  ["<a href=/x/>", "/x/"],
  ["<a href=>", ""],
  ["<a href>", ""],
  ["<a href id>", ""],
  ['<a href="/a?b&amp;c">', "/a?b&c"],
])("%s has a href of %s and ends at its bracket", (source, href) => {
  const { attributes, end } = scan(source);
  expect(attributes.valueOf("href")).toBe(href);
  expect(end).toBe(source.length - 1);
});

test("a value stands where its span says, before entities are decoded", () => {
  const source = '<a href="/a?b&amp;c">';
  const { value, span, hasEntities } = scan(source).attributes.get("href") ?? {};
  expect([value, source.slice(span?.start, span?.end), hasEntities]).toEqual(["/a?b&c", "/a?b&amp;c", true]);
});

test("attributes that nobody asks for, or that are to be ignored, are not kept", () => {
  expect(scan("<a onclick=x data-y=1 id=z>").attributes.size).toBe(1);
  expect(scan("<a id=z>", true).attributes.size).toBe(0);
});

test("kept attributes outlive the next tag", () => {
  const tag = startScan("<a id=x><b id=y>");
  scanTag(tag, { from: 2, isIgnored: false });
  const kept = tag.attributes.keep();
  scanTag(tag, { from: 10, isIgnored: false });
  expect([kept.valueOf("id"), tag.attributes.valueOf("id")]).toEqual(["x", "y"]);
});

test("a slash before the bracket closes the tag, but not as part of a value or before an attribute", () => {
  expect(["<a/>", "<a / >", "<a id=1 />", '<a id="1"/>'].map((source) => scan(source).isSelfClosing)).toEqual([true, true, true, true]);
  expect(["<a>", "<a id=1/>", "<a / id>"].map((source) => scan(source).isSelfClosing)).toEqual([false, false, false]);
});

test.each([
  ['<a href="/x>', 7],
  ["<a href=/x", 7],
  ["<a href ", 7],
  ["<a href", -1],
  ["<a id=1 ", -1],
])("%s breaks off, and tells whose value was being read", (source, nameEnd) => {
  expect(scan(source)).toMatchObject({ end: -1, nameEnd });
});
