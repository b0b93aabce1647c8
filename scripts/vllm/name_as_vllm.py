"""Makes the CPU wheel known under the name vLLM asks for itself: name_as_vllm.py VERSION

The `vllm serve` command looks up the metadata of a package called "vllm"; "+cpu" in the version selects the CPU platform.
"""

import pathlib
import sys
import sysconfig

version = sys.argv[1] + "+cpu"
folder = pathlib.Path(sysconfig.get_paths()["purelib"]) / f"vllm-{version}.dist-info"
folder.mkdir(exist_ok=True)
(folder / "METADATA").write_text(f"Metadata-Version: 2.1\nName: vllm\nVersion: {version}\n", encoding="utf-8")
