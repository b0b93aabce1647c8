// In a scraper you already have (Crawlee, Playwright, fetch): hand over bytes, content type and url, and let the endpoint queue.
import { createServer } from "node:http";
import { createExtractor } from "jobsieve";
import { localURL } from "./posting.ts";

// Stands for the sites that your scraper visits.
const page = (title: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} | Acme</title></head><body><nav>Home Jobs About</nav>
  <main><h1>${title}</h1><p>Acme Bakery, Lyon. Full-time.</p><p>Salary: 2,300 EUR a month</p></main></body></html>`;
const site = createServer((request, response) => {
  response.setHeader("content-type", "text/html; charset=utf-8");
  response.end(page(`Baker ${request.url?.slice(1)}`));
}).listen(0, "127.0.0.1");
await new Promise((resolve) => site.once("listening", resolve));
const address = site.address();
const origin = typeof address === "object" && address !== null ? `http://127.0.0.1:${address.port}` : "";

await using extractor = createExtractor({ local: { baseURL: localURL, maxConcurrency: 4 } });

/** What a request handler of your crawler would do. */
async function handlePage(url: string): Promise<string> {
  const response = await fetch(url);
  const content = new Uint8Array(await response.arrayBuffer());
  const contentType = response.headers.get("content-type") ?? undefined;
  const outcome = await extractor.safeExtract({ content, contentType, url });
  return outcome.status === "extracted" ? `${url}: ${outcome.result.data.title}` : `${url}: ${outcome.error.code}`;
}

const lines = await Promise.all([1, 2, 3].map((number) => handlePage(`${origin}/${number}`)));
console.log(lines.join("\n"));
site.close();
