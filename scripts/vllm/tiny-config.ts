/** A Qwen3 small enough for a laptop: the architecture and the vocabulary of Qwen3-4B-Instruct-2507, two narrow layers. */
export const tinyConfig = {
  architectures: ["Qwen3ForCausalLM"],
  model_type: "qwen3",
  vocab_size: 151_936,
  hidden_size: 256,
  intermediate_size: 512,
  num_hidden_layers: 2,
  num_attention_heads: 4,
  num_key_value_heads: 2,
  head_dim: 128,
  hidden_act: "silu",
  rms_norm_eps: 1e-6,
  rope_theta: 5_000_000,
  max_position_embeddings: 262_144,
  attention_bias: false,
  attention_dropout: 0,
  tie_word_embeddings: true,
  initializer_range: 0.02,
  torch_dtype: "bfloat16",
  bos_token_id: 151_643,
  eos_token_id: 151_645,
  use_cache: true,
} as const;

/** Ends an answer at `<|im_end|>` or `<|endoftext|>`, as the real checkpoint does. */
export const tinyGenerationConfig = { bos_token_id: 151_643, eos_token_id: [151_645, 151_643], pad_token_id: 151_643 } as const;
