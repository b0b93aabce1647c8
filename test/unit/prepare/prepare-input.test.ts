import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { UnreadableContentError } from "../../../src/errors/unreadable-content-error.ts";
import { prepare } from "../../../src/prepare/prepare.ts";
import type { PostingInput } from "../../../src/spec/posting.ts";

const maxContentBytes = 20_000_000;
const read = (posting: PostingInput | Uint8Array) =>
  prepare(posting instanceof Uint8Array ? { content: posting } : posting, { maxContentBytes });
const bytes = (...values: readonly number[]) => Uint8Array.from(values);
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));

const failureOf = (posting: unknown, limit = maxContentBytes): UnreadableContentError => {
  try {
    // A plain JavaScript caller may pass anything.
    prepare(posting as PostingInput, { maxContentBytes: limit });
  } catch (error) {
    if (UnreadableContentError.isInstance(error)) return error as UnreadableContentError;
    throw error;
  }
  throw new Error("prepare did not throw");
};

describe("content that cannot be read", () => {
  it.each([
    ["an empty string", ""],
    ["no bytes", new Uint8Array(0)],
    ["white space", " \n\t\u00a0\u200b "],
    ["markup without text", "<html><body><div><img src=x></div><script>let text = 1</script></body></html>"],
    ["punctuation alone", "<p>...</p>"],
    ["a script shell", '<title>Jobs</title><div id="root"></div><noscript>You need to enable JavaScript.</noscript>'],
  ])("is empty: %s", (_name, content) => {
    expect(failureOf(content)).toMatchObject({ reason: "empty", stage: "prepare" });
  });

  it.each([
    ["PDF bytes", latin1("%PDF-1.7\nhello world")],
    ["PNG bytes", bytes(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10)],
    ["zip bytes", bytes(0x50, 0x4b, 3, 4, 20)],
    ["gzip bytes", new Uint8Array(gzipSync("<p>Cook</p>".repeat(100)))],
    ["gzip decoded as UTF-8", gzipSync(Array.from({ length: 500 }, (_, index) => `Cook ${index * 7919}`).join()).toString("utf8")],
    ["gzip decoded as Latin-1", gzipSync(Array.from({ length: 500 }, (_, index) => `Cook ${index * 7919}`).join()).toString("latin1")],
    ["a PDF in a string", "%PDF-1.4 1 0 obj"],
    ["zeros", new Uint8Array(1000)],
    ["noise", Uint8Array.from({ length: 4000 }, (_, index) => (index * index * 31 + index * 7) % 256)],
  ])("is binary: %s", (_name, content) => {
    expect(failureOf(content)).toMatchObject({ reason: "binary" });
  });

  it.each([undefined, null, 5, {}, { content: 7 }, { content: null }, [], { content: new ArrayBuffer(4) }])("is not text: %j", (input) => {
    expect(failureOf(input)).toMatchObject({ reason: "not-text" });
  });

  it.each(["application/pdf", "image/png; q=1", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"])(
    "is not text when the content type is %s",
    (contentType) => {
      expect(failureOf({ content: "Cook wanted", contentType })).toMatchObject({ reason: "not-text" });
    },
  );

  it("is too large by its UTF-8 bytes, however many characters it has", () => {
    expect(failureOf("é".repeat(60), 100)).toMatchObject({ reason: "too-large", bytes: 120 });
    expect(failureOf("a".repeat(101), 100)).toMatchObject({ reason: "too-large" });
    expect(failureOf(new Uint8Array(101), 100)).toMatchObject({ reason: "too-large", bytes: 101 });
    expect(prepare("é".repeat(50), { maxContentBytes: 100 }).text).toHaveLength(50);
  });

  it("never shows its content in the error", () => {
    const secret = "SECRETWORD";
    for (const error of [
      failureOf(`%PDF-${secret}`),
      failureOf(secret.repeat(30), 100),
      failureOf({ content: secret, contentType: `application/pdf ${secret}\n` }),
    ])
      expect(JSON.stringify(error) + error.message).not.toContain(secret);
  });
});

describe("what is known about a posting", () => {
  it("is passed on", () => {
    expect(read({ content: "Cook", url: "https://a.test/1", id: "7", referenceDate: "2026-05-01T10:00:00Z" })).toMatchObject({
      url: "https://a.test/1",
      id: "7",
      referenceDate: "2026-05-01",
      charset: null,
    });
    expect(read({ content: "Cook", referenceDate: new Date(Date.UTC(2026, 0, 2)) }).referenceDate).toBe("2026-01-02");
    expect(read("Cook")).toMatchObject({ url: null, id: null, referenceDate: null });
  });

  it.each(["tomorrow", "2026-02-30", new Date(Number.NaN)])("refuses the reference date %s", (referenceDate) => {
    expect(() => read({ content: "Cook", referenceDate })).toThrow(/referenceDate/);
  });
});

describe("the charset of bytes", () => {
  // Encoded once with iconv.
  const gbk = bytes(0xd5, 0xd0, 0xc6, 0xb8, 0xb3, 0xf8, 0xca, 0xa6, 0xa3, 0xac, 0xd4, 0xc2, 0xd0, 0xbd, 0xb0, 0xcb, 0xc7, 0xa7); // 招聘厨师，月薪八千
  const shiftJis = bytes(
    0x83,
    0x52,
    0x83,
    0x62,
    0x83,
    0x4e,
    0x82,
    0xf0,
    0x95,
    0xe5,
    0x8f,
    0x57,
    0x82,
    0xb5,
    0x82,
    0xc4,
    0x82,
    0xa2,
    0x82,
    0xdc,
    0x82,
    0xb7,
  ); // コックを募集しています
  const eucKr = bytes(0xbf, 0xe4, 0xb8, 0xae, 0xbb, 0xe7, 0xb8, 0xa6, 0x20, 0xb8, 0xf0, 0xc1, 0xfd, 0xc7, 0xd5, 0xb4, 0xcf, 0xb4, 0xd9); // 요리사를 모집합니다
  const latin2 = bytes(0x4b, 0x75, 0x63, 0x68, 0x61, 0xf8, 0x20, 0xbe, 0xb9, 0xe8, 0xec, 0xb1); // Kuchař žščěą
  const windows1252 = latin1("K\u00f6chin \u0080 40.000 \u0096 Caf\u00e9"); // € and – of windows-1252

  const page = (head: string, body: Uint8Array) =>
    Buffer.concat([Buffer.from(`<html><head>${head}</head><p>`), body, Buffer.from("</p></html>")]);

  it.each([
    ["gbk", gbk, "招聘厨师，月薪八千", "gb2312"],
    ["shift_jis", shiftJis, "コックを募集しています", "x-sjis"],
    ["euc-kr", eucKr, "요리사를 모집합니다", "ks_c_5601-1987"],
    ["iso-8859-2", latin2, "Kuchař žščěą", "ISO-8859-2"],
    ["windows-1252", windows1252, "Köchin € 40.000 – Café", "iso-8859-1"],
  ])("%s is read by content type, by meta and by http-equiv", (charset, body, text, label) => {
    const expected = { text, charset, warnings: [] };
    expect(read({ content: page("", body), contentType: `text/html; charset="${label}"` })).toMatchObject(expected);
    expect(read(page(`<meta charset=${label}>`, body))).toMatchObject(expected);
    const meta = `<meta http-equiv="Content-Type" content="text/html; charset=${label}">`;
    expect(read(page(`${" ".repeat(2000)}${meta}`, body))).toMatchObject(expected);
  });

  it.each([
    ["gbk", gbk, "招聘厨师，月薪八千"],
    ["shift_jis", shiftJis, "コックを募集しています"],
    ["euc-kr", eucKr, "요리사를 모집합니다"],
    ["windows-1252", windows1252, "Köchin € 40.000 – Café"],
  ])("%s is guessed when nothing declares it, and the guess is said", (charset, body, text) => {
    expect(read(page("", body))).toMatchObject({ text, charset, warnings: [{ code: "charset-guessed" }] });
  });

  it("prefers a byte order mark to every declaration", () => {
    const utf8 = Buffer.concat([bytes(0xef, 0xbb, 0xbf), Buffer.from("Köchin")]);
    expect(read({ content: utf8, contentType: "text/plain; charset=gbk" })).toMatchObject({ text: "Köchin", charset: "utf-8" });
    const utf16 = Buffer.concat([bytes(0xff, 0xfe), Buffer.from("Köchin", "utf16le")]);
    expect(read(utf16)).toMatchObject({ text: "Köchin", charset: "utf-16le" });
    const utf16be = Buffer.concat([bytes(0xfe, 0xff), Buffer.from("Köchin", "utf16le").swap16()]);
    expect(read(utf16be)).toMatchObject({ text: "Köchin", charset: "utf-16be" });
  });

  it("reads UTF-16 without a mark", () => {
    expect(read(Buffer.from("<p>Köchin gesucht</p>", "utf16le"))).toMatchObject({ text: "Köchin gesucht", charset: "utf-16le" });
  });

  it("goes on to the next sign when a label is unknown", () => {
    expect(read({ content: Buffer.from("Köchin"), contentType: "text/plain; charset=klingon" })).toMatchObject({
      text: "Köchin",
      charset: "utf-8",
      warnings: [],
    });
  });

  it.each([
    [
      "iso-8859-2",
      "Hled\xe1me kucha\xf8e do restaurace v Praze. Nab\xedz\xedme plat 35 000 K\xe8 m\xecs\xed\xe8n\xec, p\xf8\xedjemn\xe9 prost\xf8ed\xed a \xb9kolen\xed.",
      "Hledáme kuchaře do restaurace v Praze. Nabízíme plat 35 000 Kč měsíčně, příjemné prostředí a školení.",
    ],
    [
      "windows-1252",
      "Buscamos cocinero en M\xe1laga. Salario de 25.000 euros al a\xf1o. Se requiere experiencia en cocina espa\xf1ola y educaci\xf3n b\xe1sica, tambi\xe9n ingl\xe9s.",
      "Buscamos cocinero en Málaga. Salario de 25.000 euros al año. Se requiere experiencia en cocina española y educación básica, también inglés.",
    ],
    [
      "windows-1252",
      "Vi s\xf6ker en kock till v\xe5r restaurang i G\xf6teborg. L\xf6n 30 000 kr i m\xe5naden, trevliga arbetstider och f\xf6rm\xe5ner.",
      "Vi söker en kock till vår restaurang i Göteborg. Lön 30 000 kr i månaden, trevliga arbetstider och förmåner.",
    ],
  ])("%s is guessed by the letters of its language, between markup too", (charset, written, text) => {
    const expected = { text, charset, warnings: [{ code: "charset-guessed" }] };
    expect(read(latin1(written))).toMatchObject(expected);
    expect(read(page(`<script>${"let a = 1; ".repeat(500)}</script>`, latin1(written)))).toMatchObject(expected);
  });

  it("does not believe a declaration that the bytes disprove", () => {
    expect(read({ content: Buffer.from("Köchin für Café"), contentType: "text/plain; charset=iso-8859-1" })).toMatchObject({
      text: "Köchin für Café",
      charset: "utf-8",
    });
    expect(read({ content: latin1("Köchin für Café"), contentType: "text/plain; charset=utf-8" })).toMatchObject({
      text: "Köchin für Café",
      charset: "windows-1252",
    });
  });

  it("replaces single broken bytes and says so", () => {
    const broken = Buffer.concat([Buffer.from("Köchin "), bytes(0xff), Buffer.from(" Café")]);
    expect(read({ content: broken, contentType: "text/plain; charset=utf-8" })).toMatchObject({
      text: "Köchin \ufffd Café",
      charset: "utf-8",
      warnings: [{ code: "invalid-bytes-replaced" }],
    });
  });
});

describe("the format", () => {
  it.each([
    ["html", "<!doctype html><p>Cook"],
    ["html", "<h1>Cook</h1>"],
    ["html", "We need <b>cooks</b>.<br>Call us.<br>Now"],
    ["markdown", "# Cook\n\nWe are hiring."],
    ["markdown", "**Location:** Lyon\nApply at once"],
    ["markdown", "- [Apply](https://a.test)\n- Two<br>three"],
    ["text", "Cook wanted\nLocation: Lyon\nSalary < 5 and > 3"],
  ] as const)("is seen to be %s: %j", (format, content) => {
    expect(read(content).format).toBe(format);
  });

  it("is taken from the content type", () => {
    expect(read({ content: "a <b>b</b>", contentType: "text/html" })).toMatchObject({ format: "html", text: "a b" });
    expect(read({ content: "# a", contentType: "text/plain; charset=utf-8" })).toMatchObject({ format: "text", text: "# a" });
    expect(read({ content: "Cook", contentType: "text/markdown" }).format).toBe("markdown");
    expect(read({ content: "<!DOCTYPE html><p>Cook", contentType: "text/plain" })).toMatchObject({ format: "html", text: "Cook" });
  });
});

describe("markdown and text", () => {
  const markdown = (content: string) => prepare({ content, contentType: "text/markdown" }, { maxContentBytes });

  it("puts white space in order and keeps indentation", () => {
    expect(markdown("# Cook\r\n\r\n\r\n\r\n- a   b \r\n    - c\r\n\ttab").text).toBe("# Cook\n\n- a b\n    - c\n    tab");
    expect(prepare("Cook\u0000 \u0007wanted\n\n\n\n  Lyon  ", { maxContentBytes }).text).toBe("Cook wanted\n\n  Lyon");
  });

  it("leaves out comments, inlined pictures and link targets that do not matter", () => {
    const content =
      "<!-- a\nb -->Hi [us](https://a.test/about) ![Logo](data:image/png;base64,AAAA) [![Alt](x.png)](y) [Apply now](https://a.test/j_(1)) [x] (y)";
    const { text, removed } = markdown(content);
    expect(text).toBe("Hi us Logo Apply now (https://a.test/j_(1)) [x] (y)");
    expect(removed.map(({ reason }) => reason)).toEqual(["comment", "media"]);
  });

  it("keeps autolinks and mail addresses, drops tags, decodes entities and escapes", () => {
    expect(markdown("<https://a.test/x> <me@a.test> [mail](mailto:hr@a.test) 5 < 6 R&amp;D 1\\. a\\_b<br>c <b>d</b>").text).toBe(
      "https://a.test/x me@a.test mail (hr@a.test) 5 < 6 R&D 1. a_b\nc d",
    );
  });

  it("keeps fenced text as it stands", () => {
    expect(markdown("```\na   [b](c)\n```\nd   e").text).toBe("```\na   [b](c)\n```\nd e");
  });
});
