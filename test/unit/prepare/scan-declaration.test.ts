import { expect, test } from "vitest";
import { scanBogusComment, scanDeclaration } from "../../../src/prepare/scan-declaration.ts";

const read = (markup: string) => {
  const { kind, start, end, next } = scanDeclaration(markup, 2);
  return [kind, markup.slice(start, end), markup.slice(next)];
};

test.each([
  ["<!--a-->b", "a--", "b"],
  ["<!--a--!>b", "a--!", "b"],
  ["<!--a--!x-->b", "a--!x--", "b"],
  ["<!--a--->b", "a---", "b"],
  ["<!-->b", "", "b"],
  ["<!--->b", "-", "b"],
  ["<!---!>b-->c", "-!>b--", "c"],
  ["<!---->b", "--", "b"],
  ["<!-a>b", "-a", "b"],
  ["<!>b", "", "b"],
  ["<!doctypo>b", "doctypo", "b"],
  ["<![CDAT>b", "[CDAT", "b"],
])("%s is a comment that ends at its bracket", (markup, content, rest) => {
  expect(read(markup)).toEqual(["comment", content, rest]);
});

test("a doctype is no comment, however it is written, and may break off", () => {
  expect(read("<!DOCTYPE html>a")).toEqual(["doctype", "DOCTYPE html>", "a"]);
  expect(read("<!doctypex>a")).toEqual(["doctype", "doctypex>", "a"]);
  expect(read("<!doctype")).toEqual(["doctype", "doctype", ""]);
});

test("character data ends at its brackets; without them it is a comment that swallowed the rest", () => {
  expect(read("<![CDATA[a]]]>b")).toEqual(["character-data", "a]", "b"]);
  expect(read("<![CDATA[a]>b")).toEqual(["unclosed-comment", "[CDATA[a]>b", ""]);
});

test("a comment that never ends reaches to the end of the source", () => {
  expect(read("<!--a>b--")).toEqual(["unclosed-comment", "a>b--", ""]);
  expect(read("<!doc")).toEqual(["unclosed-comment", "doc", ""]);
  expect(scanBogusComment("<?xml", 1)).toEqual({ kind: "unclosed-comment", start: 1, end: 5, next: 5 });
});
