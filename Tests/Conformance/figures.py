#!/usr/bin/env python3
"""Figures over the shared data, by the scorers that lie beside them: figures.py KOMDIR DATA [--all]

Prints one table. Ends with 1 when a figure falls below the floor that the code has reached before, so that
what was won is not lost again. Standard library only.
"""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

FLOORS = json.loads((Path(__file__).parent / "floors.json").read_text())


def main():
    komdir, data, everything = Path(sys.argv[1]).resolve(), Path(sys.argv[2]), "--all" in sys.argv
    rows = []
    rows += letters(komdir, data)
    rows += feedback(komdir, data, everything)
    rows += files(komdir, data, everything)
    failed = 0
    print(f"\n{'figure':44} {'measured':>9} {'floor':>7} {'aim':>7}")
    for name, value in rows:
        floor, aim, smaller = FLOORS.get(name, [None, None, False])
        bad = floor is not None and (value > floor if smaller else value < floor)
        failed += bad
        show = lambda number: "" if number is None else f"{number:.4f}"
        print(f"{name:44} {value:9.4f} {show(floor):>7} {show(aim):>7}{'   BELOW THE FLOOR' if bad else ''}")
    sys.exit(1 if failed else 0)


def run(*command):
    done = subprocess.run([sys.executable, *map(str, command)], capture_output=True, text=True)
    if not done.stdout.strip():
        raise SystemExit(f"{command[0]} printed nothing: {done.stderr[-500:]}")
    return done.stdout


def letters(komdir, data):
    score = json.loads(run(data / "score/letters_score.py", komdir, data / "letters/letters").splitlines()[-1])
    return [(f"letters {key}", value) for key, value in score.items() if isinstance(value, float) or key == "wrongAndSure"]


def feedback(komdir, data, everything):
    cases = data / "letters/members"
    chosen = [cases] if everything else sorted(p for p in cases.iterdir() if p.is_dir())[:2]
    lines = [json.loads(l) for l in run(data / "score/collect_score.py", komdir, *chosen, "--timeout", "120").splitlines()]
    total = next((l for l in lines if l["case"] == "all"), lines[-1])
    wanted = ["received", "found", "cut", "place", "general", "none", "nature", "wording", "member", "remarkMember",
              "asideReturned", "setAside", "lost", "noise"]
    return [(f"feedback {key}", float(total[key])) for key in wanted if total.get(key) is not None]


def files(komdir, data, everything):
    formats = "docx,odt,pdf,xlsx,ods,csv,eml,html" if everything else "docx,csv,eml,html,xlsx,ods"
    command = [data / "score/inspect_score.py", data / "corpus/truth", f"{komdir} inspect {{}} --json", "--jobs", "2"]
    score = json.loads(run(*command, "--only", formats))
    rows = []
    for name, figure in score.get("formats", {}).items():
        for key in ("exact", "fields", "score"):
            if isinstance(figure, dict) and isinstance(figure.get(key), (int, float)):
                rows.append((f"files {name} {key}", float(figure[key])))
    return rows


if __name__ == "__main__":
    main()
