/** Suite: what one request costs the client when the answer comes at once and whole. */
import { compareWithPeers, comparisonColumns, comparisonRows, type Subject } from "./compare.ts";
import { callByHand } from "./floor.ts";
import { extractSubject, modelSubject } from "./jobsieve.ts";
import { loadPeer } from "./load-peer.ts";
import { pick, postingTexts } from "./pages.ts";
import { printSection } from "./section.ts";
import { startInstantServer } from "./start-server.ts";

const server = await startInstantServer();
const url = `${server.origin}/v1`;
const inputs = postingTexts();
const text = (index: number): string => pick(inputs, index);
const ai = (await loadPeer("ai")).aiGenerate(url);
const instructor = (await loadPeer("instructor")).instructorCreate(url);
const openai = (await loadPeer("openai")).openaiParse(url);

const own: readonly Subject[] = [
  { name: "floor: undici.request + JSON + zod", run: (index) => callByHand(url, text(index)) },
  modelSubject({ url, inputs, stream: false }),
  extractSubject({ url, inputs, stream: false }),
];
const peers: readonly Subject[] = [
  { name: "openai `chat.completions.parse`", run: (index) => openai(text(index)) },
  { name: "ai `generateText` + `Output.object`", run: (index) => ai(text(index)) },
  { name: "instructor", run: (index) => instructor(text(index)) },
];
const measured = await compareWithPeers(own, { peers, rounds: 9, runs: 400, inFlight: 32 });
printSection({
  title: "Client, not streaming",
  columns: comparisonColumns,
  rows: comparisonRows(measured),
  notes: [
    "One request on an instant server, 32 in flight: postings of 2,600 tokens on average, 17 fields. Target: the vLLM client at most 2 × the floor.",
    "`extract()` also reads, counts and routes the posting, watches the answer and keeps the books; the others only call.",
  ],
});
await Promise.all(own.map((subject) => subject.close?.()));
await server.close();
process.exit();
