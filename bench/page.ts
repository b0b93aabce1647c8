/** Suite: the whole path from an HTML page to data that passed the schema. */
import { createQwen3Tokenizer } from "../src/tokenizers/qwen3.ts";
import { compareWithPeers, comparisonColumns, comparisonRows, type Subject } from "./compare.ts";
import { callByHand } from "./floor.ts";
import { extractSubject } from "./jobsieve.ts";
import { loadPeer } from "./load-peer.ts";
import { htmlPages, pick } from "./pages.ts";
import { saxText } from "./sax-text.ts";
import { printSection } from "./section.ts";
import { startInstantServer } from "./start-server.ts";

interface Parts {
  readonly clean: (html: string) => string;
  readonly count: (text: string) => number | Promise<number>;
  readonly call: (text: string) => Promise<unknown>;
}

const server = await startInstantServer();
const url = `${server.origin}/v1`;
const inputs = htmlPages();
const qwen3 = createQwen3Tokenizer();
const qwenTokens = async (text: string): Promise<number> => qwen3.count(text, { signal: new AbortController().signal });
const call = (text: string): Promise<unknown> => callByHand(url, text);
const { cheerioText, gptTokens, htmlToTextText, mdreamText, readabilityText, turndownText } = await loadPeer("cleaners");
const ai = (await loadPeer("ai")).aiGenerate(url);
const instructor = (await loadPeer("instructor")).instructorCreate(url);
const openai = (await loadPeer("openai")).openaiParse(url);
const scraper = (await loadPeer("llm-scraper")).llmScraperRun(url);

function glued(name: string, { clean, count, call, share = 1 }: Parts & { readonly share?: number }): Subject {
  return {
    name,
    share,
    async run(index) {
      const text = clean(pick(inputs, index));
      if ((await count(text)) > 8000) throw new Error("No page of this suite is that long.");
      return call(text);
    },
  };
}

const own: readonly Subject[] = [
  glued("floor: mdream + Qwen3 counter + undici + zod", { clean: mdreamText, count: qwenTokens, call }),
  glued("htmlparser2 by hand + Qwen3 counter + undici + zod", { clean: saxText, count: qwenTokens, call }),
  extractSubject({ url, inputs, stream: false }),
  extractSubject({ url, inputs, stream: true }),
];
const peers: readonly Subject[] = [
  glued("mdream + gpt-tokenizer + undici + zod", { clean: mdreamText, count: gptTokens, call }),
  glued("mdream + gpt-tokenizer + ai", { clean: mdreamText, count: gptTokens, call: ai }),
  glued("html-to-text + gpt-tokenizer + instructor", { share: 0.5, clean: htmlToTextText, count: gptTokens, call: instructor }),
  glued("cheerio + gpt-tokenizer + openai", { share: 0.5, clean: cheerioText, count: gptTokens, call: openai }),
  glued("turndown + gpt-tokenizer + ai", { share: 0.3, clean: turndownText, count: gptTokens, call: ai }),
  { name: "llm-scraper, markdown mode, no count", share: 0.3, run: (index) => scraper(pick(inputs, index)) },
  glued("readability + jsdom + gpt-tokenizer + openai", { share: 0.1, clean: readabilityText, count: gptTokens, call: openai }),
];
const measured = await compareWithPeers(own, { peers, rounds: 7, runs: 300, inFlight: 32 });
printSection({
  title: "Whole path: HTML page → clean → count → call → zod",
  columns: comparisonColumns,
  rows: comparisonRows(measured),
  notes: [
    `${inputs.length} real pages (federal postings, 25 to 36 KB), instant server, 32 in flight, no streaming unless said. Target: extract() at most 1.5 × the floor.`,
    "The floor is the cheapest glue there is: a native converter and jobsieve's own counter. It knows no offsets, candidates, limits, loops, repairs or costs. Of parts that are not jobsieve's, the cheapest is mdream + gpt-tokenizer.",
    "llm-scraper gets a page object without a browser behind it: rendering is not counted.",
  ],
});
await Promise.all(own.map((subject) => subject.close?.()));
await server.close();
process.exit();
