import { expect, it } from "vitest";
import { itemKey } from "../../../src/route/item-key.ts";

it("takes the id before the url, and the url before the content", () => {
  expect(itemKey({ id: "42", url: "https://jobs.example/42", content: "text" })).toBe("42");
  expect(itemKey({ url: "https://jobs.example/42", content: "text" })).toBe("https://jobs.example/42");
  expect(itemKey({ id: "", url: "", content: "abc" })).toBe("sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
});

it("has one key for a text and its UTF-8 bytes, and another for another text", () => {
  const text = "Bäcker (m/w/d) 東京";
  expect(itemKey({ content: new TextEncoder().encode(text) })).toBe(itemKey({ content: text }));
  expect(itemKey({ content: `${text} ` })).not.toBe(itemKey({ content: text }));
});
