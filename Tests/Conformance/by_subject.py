#!/usr/bin/env python3
"""Remarks that name no place, by their subject: by_subject.py KOMDIR CASE_DIR… [--misses]

Cases as `collect_score.py` takes them. Of the truth's remarks marked `byContent`: how many have their provision among
the three shown (`candidates`), as the first of them (`likely`), or placed by the program itself; and how many of all
remarks that the truth calls general got a place without anybody being asked (wrong and sure). Standard library only.
"""

import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
import unicodedata
from pathlib import Path

MARKS = {ord(c): '"' for c in "“”„«»"} | {ord(c): "-" for c in "–—‑"} | {ord(c): "'" for c in "’‘"}
MARKS |= {c: None for c in (0xAD, 0x200B, 0x200C, 0x200D, 0xFEFF, 0x2060)}


def plain(text):
    return re.sub(r"\s+", " ", unicodedata.normalize("NFC", text or "").translate(MARKS)).strip().casefold()


def remarks(komdir, case, folder):
    truth = json.loads((case / "truth.json").read_text(encoding="utf-8"))
    workspace = ["--workspace", str(Path(folder) / (truth["draft"] + ".sqlite")), "--json"]
    environment = dict(os.environ, KOMDIR_NOW="2026-02-20T09:00:00+01:00", LC_ALL="C.UTF-8")

    def run(*arguments):
        done = subprocess.run([komdir, *arguments, *workspace], env=environment, capture_output=True, text=True)
        if done.returncode not in (0, 1):
            sys.exit(done.stderr)
        return json.loads(done.stdout)

    run("init")
    run("member", "import", str(case / "members.csv"))
    run("hearing", "import", str(sorted(case.glob("draft.*"))[0]), "--title", truth.get("title") or truth["draft"])
    run("collect", str(case / "feedback"))
    return truth, run("remarks")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("komdir")
    parser.add_argument("cases", nargs="+", type=Path)
    parser.add_argument("--misses", action="store_true")
    options = parser.parse_args()
    komdir = os.path.abspath(options.komdir)
    cases = [c for case in options.cases for c in ([case] if (case / "truth.json").exists() else sorted(
        p for p in case.iterdir() if (p / "truth.json").exists()))]
    count = dict.fromkeys("remarks found shown first placed wrongAndSure general asked".split(), 0)
    with tempfile.TemporaryDirectory() as folder:
        for case in cases:
            truth, made = remarks(komdir, case, folder)
            for wanted in truth["remarks"]:
                words = [plain(word) for word in wanted["mustContain"] if plain(word)]
                same = [r for r in made if all(word in plain(r["text"]) for word in words)]
                if not same or wanted["nature"] != "substantive" or wanted.get("otherHearing"):
                    continue
                right = [wanted["provision"], *wanted.get("alsoRight", [])]
                got = min(same, key=lambda r: len(r["text"]))
                if wanted["match"] == "general" and wanted["provision"] is None:
                    count["general"] += 1
                    count["asked"] += bool(got["candidates"]) and got["provision"] is None
                    continue
                if not wanted.get("byContent"):
                    continue
                count["found"] += 1
                shown = [got["provision"]] if got["provision"] else got["candidates"][:3]
                count["shown"] += any(place in right for place in shown)
                count["first"] += bool(shown) and shown[0] in right
                count["placed"] += got["provision"] in right
                count["wrongAndSure"] += got["provision"] is not None and got["provision"] not in right
                if options.misses and not any(place in right for place in shown):
                    print(json.dumps([case.name, right, shown, wanted["text"][:160]], ensure_ascii=False))
            count["remarks"] += sum(bool(r.get("byContent")) for r in truth["remarks"])
    found = max(1, count["found"])
    print(json.dumps(count | {"shownShare": round(count["shown"] / found, 4), "firstShare": round(count["first"] / found, 4),
                              "wrongAndSureShare": round(count["wrongAndSure"] / found, 4)}))


if __name__ == "__main__":
    main()
