import { describe, expect, it } from "vitest";
import { judgePage } from "../../../src/gate/judge-page.ts";
import { readSignals } from "../../../src/gate/page-signals.ts";
import type { StructuredPosting } from "../../../src/spec/fact.ts";
import { documentOf, type GateCase, readGateCases } from "./gate-cases.ts";

const nothing = { postings: [], referenceDate: null };

const posting = (value: StructuredPosting["value"]): StructuredPosting => ({
  origin: "json-ld",
  value,
  spans: new Map(),
  span: { start: 0, end: 1 },
});

const named = (cases: readonly GateCase[]): readonly (readonly [string, GateCase])[] =>
  cases.map((entry) => [`${entry.id} (${entry.language})`, entry]);

describe("hand-written pages", () => {
  it.each(named(readGateCases("not-postings.txt")))("refuses %s", (_, { document }) => {
    expect(judgePage(document, nothing).kind).toBe("not-a-posting");
  });

  it.each(named(readGateCases("postings.txt")))("lets %s through", (_, { document }) => {
    expect(judgePage(document, nothing).kind).toBe("posting");
  });

  it.each(named(readGateCases("other-kinds.txt")))("knows what %s is", (_, { kind, document }) => {
    const verdict = judgePage(document, nothing);
    expect(verdict.kind).toBe(kind.replace("-bare", ""));
    expect(verdict.reasons.includes("nothing-to-extract")).toBe(kind === "closed-bare");
  });
});

describe("what the page states as data", () => {
  const thin = documentOf("<html><body><h1>Untitled</h1><p>See the details.</p></body></html>");

  it("makes a page with one JobPosting a posting, however little its text says", () => {
    const verdict = judgePage(thin, { ...nothing, postings: [posting({ title: "Cook" })] });
    expect(verdict.kind).toBe("posting");
    expect(verdict.reasons[0]).toBe("structured-data");
  });

  it("makes a page with several different JobPostings a listing, unless its heading is that of one", () => {
    const postings = [posting({ title: "Cook" }), posting({ title: "Waiter" })];
    expect(judgePage(thin, { ...nothing, postings }).kind).toBe("listing");
    const about = documentOf("<html><body><h1>Cook</h1><p>We are looking for a cook. Other jobs: waiter.</p></body></html>");
    expect(judgePage(about, { ...nothing, postings }).kind).toBe("posting");
  });

  it("calls a posting closed when its deadline is past on the reference date, and only then", () => {
    const postings = [posting({ title: "Cook", validThrough: "2024-03-01T23:59:59Z" })];
    expect(judgePage(thin, { postings, referenceDate: "2024-03-02" })).toMatchObject({ kind: "closed", confidence: 0.65 });
    expect(judgePage(thin, { postings, referenceDate: "2024-03-02" }).reasons).toContain("valid-through-past");
    expect(judgePage(thin, { postings, referenceDate: "2024-03-01" }).kind).toBe("posting");
    expect(judgePage(thin, { postings, referenceDate: null }).kind).toBe("posting");
  });
});

describe("a page in a language without a table", () => {
  const duties = "<li>Preparare i piatti del giorno con la brigata</li><li>Tenere in ordine la dispensa e la cucina</li>".repeat(3);
  const page = (body: string) => documentOf(`<html lang="it"><body><h1>Cuoco</h1>${body}</body></html>`);

  it("is let through with little confidence", () => {
    const verdict = judgePage(page(`<p>Il ristorante offre un contratto di sei mesi nel centro di Torino.</p><ul>${duties}</ul>`), nothing);
    expect(verdict).toEqual({ kind: "posting", reasons: ["language-not-covered"], confidence: 0.5 });
  });

  it("is refused when it is short or a list of links", () => {
    const links = Array.from({ length: 9 }, (_, index) => `<li><a href="/annuncio/${index}">Cameriere di sala ${index}</a></li>`).join("");
    const short = judgePage(page("<p>La pagina che cerchi non esiste in questo sito, torna alla pagina iniziale.</p>"), nothing);
    const list = judgePage(page(`<p>Tutte le offerte di lavoro della zona, in ordine di data e di luogo.</p><ul>${links}</ul>`), nothing);
    expect(short).toMatchObject({ kind: "not-a-posting", confidence: 0.5 });
    expect(short.reasons[0]).toBe("language-not-covered");
    expect(list.kind).not.toBe("posting");
  });
});

describe("notices that a posting is over", () => {
  const body = "## Duties\n- Bake bread\n## Requirements\n- Two years of experience\n";

  it("does not take a condition for a notice", () => {
    const open = documentOf(`# Baker\n\n${body}\nWe read applications until the position has been filled.`);
    expect(judgePage(open, nothing).kind).toBe("posting");
  });

  it("takes a notice at the end of a long page when it stands in a line of its own", () => {
    const long = `# Baker\n\n${body}${"You will bake bread for the whole town, every day of the week. ".repeat(80)}`;
    expect(judgePage(documentOf(`${long}\n\nWe're sorry, this job has closed.`), nothing).kind).toBe("closed");
  });
});

describe("hostile input", () => {
  const pages: readonly (readonly [string, string])[] = [
    ["one letter 100,000 times", "a".repeat(100_000)],
    ["100,000 spaces between words", `we${" ".repeat(100_000)}are hiring`],
    ["100,000 headings", "# x\n".repeat(100_000)],
    ["one phrase without end", "we are hiring ".repeat(20_000)],
    ["beginnings of phrases only", "applications are now ".repeat(5_000)],
    ["an ideograph 100,000 times", "招".repeat(100_000)],
    ["lone surrogates", "\ud800 ".repeat(50_000)],
    ["a closed phrase in one line of 400,000 letters", `${"x ".repeat(200_000)}this job has closed`],
  ];

  it.each(pages)("judges %s", (_, text) => {
    const document = { ...documentOf("text"), text };
    expect(judgePage(document, nothing).confidence).toBeGreaterThanOrEqual(0.5);
  });

  it("looks at no more of a text of 8 MB than of one of 20 KB", () => {
    const sentence = "You will join our team and have three years of experience. ";
    const short = readSignals({ text: sentence.repeat(340), pageTitle: null });
    const long = readSignals({ text: sentence.repeat(140_000), pageTitle: null });
    expect(long.counts).toEqual(short.counts);
  });

  it("never says anything of the content in its reasons", () => {
    for (const { document } of [...readGateCases("postings.txt"), ...readGateCases("not-postings.txt")])
      for (const reason of judgePage(document, nothing).reasons) expect(reason).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  });
});
