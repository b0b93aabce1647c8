/** Suite: what one streamed answer of 200 tokens costs the client. */
import { compareWithPeers, comparisonColumns, comparisonRows, type Subject } from "./compare.ts";
import { streamByHand } from "./floor.ts";
import { extractSubject, modelSubject } from "./jobsieve.ts";
import { loadPeer } from "./load-peer.ts";
import { pick, postingTexts } from "./pages.ts";
import { printSection } from "./section.ts";
import { startInstantServer } from "./start-server.ts";

const server = await startInstantServer();
const inputs = postingTexts();
const text = (index: number): string => pick(inputs, index);

function ownAt(url: string): readonly Subject[] {
  return [
    { name: "floor: undici.request + eventsource-parser + JSON + zod", run: (index) => streamByHand(url, text(index)) },
    modelSubject({ url, inputs, stream: true }),
    extractSubject({ url, inputs, stream: true }),
  ];
}

async function peersAt(url: string): Promise<readonly Subject[]> {
  const ai = (await loadPeer("ai")).aiStream(url);
  const openai = (await loadPeer("openai")).openaiStream(url);
  return [
    { name: "openai `chat.completions.stream`", share: 0.3, run: (index) => openai(text(index)) },
    { name: "ai `streamText` + `Output.object`", share: 0.3, run: (index) => ai(text(index)) },
  ];
}

const rows: (readonly string[])[] = [];
for (const [words, path] of [
  ["all at once", "/v1"],
  ["one write a token", "/paced/v1"],
] as const) {
  const own = ownAt(`${server.origin}${path}`);
  const peers = await peersAt(`${server.origin}${path}`);
  const measured = await compareWithPeers(own, { peers, rounds: 7, runs: 200, inFlight: 32 });
  rows.push(...comparisonRows(measured).map(([name, ...cells]) => [`${name}, ${words}`, ...cells]));
  await Promise.all(own.map((subject) => subject.close?.()));
}
printSection({
  title: "Client, streaming 200 events of one token",
  columns: comparisonColumns,
  rows,
  notes: [
    "32 in flight. Each event carries the usage so far, as jobsieve asks vLLM to send it. Target: the vLLM client at most 1.5 × the floor.",
    "`extract()` also watches every token for loops, and reads, counts, routes, validates and keeps the books.",
  ],
});
await server.close();
process.exit();
