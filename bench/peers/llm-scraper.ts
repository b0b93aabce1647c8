import { Output } from "ai-sdk-6";
import { createOpenAICompatible } from "ai-sdk-6-openai-compatible";
import LLMScraper from "llm-scraper";
import { jobPostingSchema } from "../../src/schema/job-posting-schema.ts";
import { servedModel } from "../instant-replies.ts";

type Page = Parameters<LLMScraper["run"]>[0];

/**
 * llm-scraper in its markdown mode, which asks the page for nothing but its URL and the HTML of its body. No browser
 * runs: what rendering the page costs is not counted, and neither is a token.
 */
export function llmScraperRun(url: string): (html: string) => Promise<unknown> {
  const model = createOpenAICompatible({ name: "vllm", baseURL: url, supportsStructuredOutputs: true }).chatModel(servedModel);
  const scraper = new LLMScraper(model);
  const output = Output.object({ schema: jobPostingSchema, name: "job_posting" });
  return async (html) => {
    // The two members that the markdown mode uses.
    const page = { url: () => "https://example.org/", innerHTML: async () => bodyOf(html) } as unknown as Page;
    return (await scraper.run(page, output, { format: "markdown" })).data;
  };
}

function bodyOf(html: string): string {
  const start = html.search(/<body[\s>]/i);
  const end = html.search(/<\/body>/i);
  return html.slice(Math.max(0, start), end < 0 ? undefined : end);
}
