import { defineConfig } from "tsup";

/** One name per `exports` entry of package.json; the packed vocabulary is loaded by `import()` and so becomes a chunk of its own. */
export default defineConfig({
  entry: {
    index: "src/index.ts",
    "eval/index": "src/eval/index.ts",
    "normalize/index": "src/normalize/index.ts",
    "testing/index": "src/testing/index.ts",
    "tokenizers/approximate": "src/tokenizers/approximate.ts",
    "tokenizers/qwen3": "src/tokenizers/qwen3.ts",
    "tokenizers/tiktoken": "src/tokenizers/tiktoken.ts",
    "tokenizers/vllm": "src/tokenizers/vllm.ts",
  },
  format: "esm",
  platform: "node",
  target: "node22.19",
  splitting: true,
  clean: true,
  dts: true,
  // Readable output needs no maps, and a map would carry the vocabulary a second time.
  sourcemap: false,
  minify: false,
  removeNodeProtocol: false,
  // Bundling turns `class X` into `X = class _X`; this keeps the name that a stack trace shows.
  keepNames: true,
  silent: true,
});
