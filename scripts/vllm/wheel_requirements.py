"""Prints the requirements of a vLLM CPU wheel in a form that PyPI alone can satisfy: wheel_requirements.py WHEEL

The wheel pins PyTorch's own "+cpu" build, which PyPI does not carry; PyPI's plain build of the same version has the same ABI.
Audio, video and image packages of PyTorch are left out: a text server never imports them.
"""

import re
import sys
import zipfile
from email.parser import Parser

UNUSED = {"torchaudio", "torchvision", "torchcodec", "triton"}

with zipfile.ZipFile(sys.argv[1]) as wheel:
    name = next(entry for entry in wheel.namelist() if entry.endswith(".dist-info/METADATA"))
    metadata = Parser().parsestr(wheel.read(name).decode("utf-8"))

requirements = set()
for requirement in metadata.get_all("Requires-Dist", []):
    package = re.match(r"[A-Za-z0-9._-]+", requirement).group(0).lower()
    if package not in UNUSED and "extra ==" not in requirement:
        requirements.add(re.sub(r"^(torch==[0-9.]+)\+cpu", r"\1", requirement))
print("\n".join(sorted(requirements)))
