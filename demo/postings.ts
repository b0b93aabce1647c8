import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** One committed page; where it comes from stands in postings/SOURCE.md. */
export interface DemoPosting {
  readonly file: string;
  readonly id: string;
  readonly contentType: "text/html" | "text/markdown";
  readonly language: "en" | "fr";
  /** What is special about it; "" for an ordinary posting. */
  readonly note: string;
}

const page = (id: string, note = ""): DemoPosting => ({ file: `${id}.html`, id, contentType: "text/html", language: "en", note });
const markdown = (id: string, { language, note = "" }: { readonly language: "en" | "fr"; readonly note?: string }): DemoPosting => ({
  file: `${id}.md`,
  id,
  contentType: "text/markdown",
  language,
  note,
});

/** The pages of the demo: 14 postings in two languages, a board page that is too long, and a page that is no posting. */
export const demoPostings: readonly DemoPosting[] = [
  page("tts-application-engineer"),
  page("tts-bilingualdesigner"),
  page("tts-cloud-operations-sre"),
  page("tts-contract-specialist"),
  page("tts-pif-presidential-innovation-fellow"),
  page("tts-recruiter"),
  markdown("tts-10x-software-engineer", { language: "en" }),
  markdown("cds-administrative-officer", { language: "en" }),
  markdown("cds-interaction-designer", { language: "en" }),
  markdown("cds-sre-developer", { language: "en" }),
  markdown("cds-recruteur-technique", { language: "fr" }),
  markdown("cds-gestionnaire-de-produits", { language: "fr" }),
  markdown("cds-specialiste-marketing", { language: "fr" }),
  markdown("cds-developpeur-de-soutien", { language: "fr" }),
  page("usajobs-board-trimmed", "a trimmed board page"),
  markdown("cds-blog-codage-collectif", { language: "fr", note: "no posting" }),
];

/** Reads one page as `extract` takes it. */
export async function readPosting({ file, id, contentType }: DemoPosting) {
  return { content: await readFile(join(import.meta.dirname, "postings", file)), contentType, id };
}
