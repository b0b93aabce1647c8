/** The main job as a user's program does it, with the library as the program loaded it. Returns what a test compares. */
module.exports = async function mainJob({ jobsieve, qwen3, tiktoken, approximate, vllm, z }) {
  const tokenizer = qwen3.createQwen3Tokenizer();
  const connection = { modelId: "own-model", contextWindow: 10_240, server: null, tokenizer, warnings: [] };
  const usage = { inputTokens: 90, outputTokens: 12, cachedInputTokens: 0, reasoningTokens: 0 };
  const text = JSON.stringify({ title: "Baker", company: "Bread & Butter" });
  const model = {
    ...{ specificationVersion: 1, provider: "own", location: "local", modelId: "own-model", wireDialect: "xgrammar" },
    ...{ contextWindow: 10_240, tokenizer, connect: async () => connection, connection: () => connection, close: async () => {} },
    doGenerate: async ({ observer }) => {
      observer.onDispatched();
      observer.onUsage(usage);
      return { text, finishReason: "stop", refusal: null, usage, modelId: "own-model" };
    },
  };
  const schema = z.object({ title: z.string(), company: z.string().nullable() });
  const extractor = jobsieve.createExtractor({ schema, models: [{ id: "own", model }] });
  const { data, route } = await extractor.extract("<h1>Baker</h1><p>Bread &amp; Butter is hiring a baker in Ghent.</p>");
  await extractor.close();
  const sample = "Senior Bäcker (m/w/d) – 45.000 € 面包师 🥐";
  return {
    data,
    decision: route.kind,
    counts: {
      qwen3: await tokenizer.count(sample),
      o200k: await tiktoken.createTiktokenTokenizer().count(sample),
      approximate: (await approximate.createApproximateTokenizer().count(sample)) > 0,
    },
    vllm: typeof vllm.createVllmTokenizer,
    local: await failureOf(jobsieve, { local: { baseURL: "http://127.0.0.1:9/v1", model: "none" } }),
    cloud: await failureOf(jobsieve, { local: false, cloud: { apiKey: "none", baseURL: "http://127.0.0.1:9/v1" } }),
    names: [jobsieve.ModelCallError.name, jobsieve.InvalidOptionsError.name],
  };
};

/** Nothing listens there, so the failure shows that the HTTP client of this model was found and loaded. */
async function failureOf(jobsieve, options) {
  const extractor = jobsieve.createExtractor({ ...options, retry: { attempts: 1 } });
  const outcome = await extractor.safeExtract("A baker is wanted in Ghent. Bread & Butter pays 20 euros an hour.");
  await extractor.close();
  if (outcome.status !== "failed") return "extracted";
  const { error } = outcome;
  const cause = error.attempts?.at(-1)?.error ?? error;
  return `${error.name} ${cause.code ?? ""} ${cause.kind ?? ""}`.trim();
}
