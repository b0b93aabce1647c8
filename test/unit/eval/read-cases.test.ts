import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { InvalidOptionsError } from "../../../src/errors/invalid-options-error.ts";
import { readCases } from "../../../src/eval/read-cases.ts";

describe("readCases", () => {
  let folder = "";
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "cases-"));
  });
  afterEach(() => rm(folder, { recursive: true }));

  const read = async (lines: readonly string[]) => {
    const path = join(folder, "cases.jsonl");
    await writeFile(path, lines.join("\n"));
    return readCases(path);
  };

  it("reads one case a line and passes over blank lines", async () => {
    const cases = await read([
      '{"id":"a","text":"Cook","gold":{"title":"Cook","remote":null}}',
      "",
      '{"id":"b","html":"<p>","isPosting":false}',
      "",
    ]);
    expect(cases).toEqual([
      { id: "a", text: "Cook", gold: { title: "Cook", remote: null } },
      { id: "b", html: "<p>", isPosting: false, gold: {} },
    ]);
  });

  it("reads a list with a mark at its beginning, and a file in its own charset", async () => {
    await writeFile(
      join(folder, "page.html"),
      Buffer.concat([Buffer.from("<meta charset=windows-1252><p>K"), Buffer.from([0xf6]), Buffer.from("chin")]),
    );
    const [one] = await read(['\ufeff{"id":"a","file":"page.html","gold":{}}']);
    expect(one?.content).toContain("Köchin");
  });

  it.each([
    ["a file that is not there", '{"id":"a","file":"nope.html","gold":{}}'],
    ["a key that no case has", '{"id":"a","text":"x","gold":{},"hideStructureData":true}'],
    ["an id twice", '{"id":"a","text":"x","gold":{}}\n{"id":"a","text":"y","gold":{}}'],
  ])("refuses %s", async (_, line) => {
    await expect(read([line])).rejects.toBeInstanceOf(InvalidOptionsError);
  });

  it("reads a case's file beside the list", async () => {
    await writeFile(join(folder, "page.html"), "<p>Cook</p>");
    expect(await read(['{"id":"a","file":"page.html","gold":{}}'])).toEqual([{ id: "a", content: "<p>Cook</p>", gold: {} }]);
  });

  it.each([
    ["no JSON", "secret"],
    ["no object", '["secret"]'],
    ["no id", '{"text":"secret","gold":{}}'],
    ["no posting", '{"id":"secret","gold":{}}'],
    ["two postings", '{"id":"a","text":"secret","html":"secret","gold":{}}'],
    ["no gold", '{"id":"a","text":"secret"}'],
  ])("names the line that has %s, without its content", async (_, line) => {
    const failure = await read(["", line]).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(InvalidOptionsError);
    expect(String(failure)).toContain("line 2");
    expect(String(failure)).not.toContain("secret");
  });
});
