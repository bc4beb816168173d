#!/usr/bin/env python3
"""Writes what was weighed in the reading of hearing letters: dump.py KOMDIR FOLDER… > dump.jsonl

One JSON object a line and letter: file, folder, and per field its candidates with their signs, as `komdir hearing show
--why --json` gives them; `fit_weights.py` fits the weights from it. Standard library only.
"""
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

komdir = str(Path(sys.argv[1]).resolve())
for folder in sys.argv[2:]:
    for truth in sorted(Path(folder, "truth").glob("*.json")):
        name = json.loads(truth.read_text())["file"]
        with tempfile.TemporaryDirectory() as scratch:
            environment = {**os.environ, "KOMDIR_WORKSPACE": f"{scratch}/w.sqlite", "KOMDIR_USER": "fit"}

            def run(*arguments):
                done = subprocess.run([komdir, *arguments, "--json"], capture_output=True, text=True, env=environment)
                return json.loads(done.stdout or "{}")

            run("init")
            run("hearing", "import", str(Path(folder, name)))
            fields = run("hearing", "show", "--why").get("why", {})
        candidates = {
            field: [{**c, "signs": [s["name"] for s in c["signs"]]} for c in found["candidates"]]
            for field, found in fields.items()
        }
        print(json.dumps({"file": name, "folder": folder, "candidates": candidates}, ensure_ascii=False), flush=True)
