"""Writes a GGUF model as bfloat16 safetensors with its tokenizer: gguf_to_safetensors.py FOLDER FILE OUT WINDOW

vLLM's CPU backend does not read GGUF. WINDOW is written as the longest input, so that a server may be started with it.
"""

import json
import pathlib
import sys

import torch
from safetensors.torch import save_file
from transformers import AutoModelForCausalLM, AutoTokenizer

folder, file, out, window = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3]), int(sys.argv[4])
out.mkdir(parents=True, exist_ok=True)

model = AutoModelForCausalLM.from_pretrained(folder, gguf_file=file, dtype=torch.bfloat16)
weights = {name: weight.to(torch.bfloat16).contiguous() for name, weight in model.state_dict().items()}
if model.config.tie_word_embeddings:
    weights.pop("lm_head.weight", None)
save_file(weights, out / "model.safetensors", metadata={"format": "pt"})
(out / "model.safetensors").chmod(0o644)

config = {key: value for key, value in model.config.to_dict().items() if key not in ("quantization_config", "_name_or_path")}
config["architectures"] = [type(model).__name__]
config["max_position_embeddings"] = max(window, config["max_position_embeddings"])
(out / "config.json").write_text(json.dumps(config, indent=1, default=str), encoding="utf-8")

AutoTokenizer.from_pretrained(folder, gguf_file=file).save_pretrained(out)
