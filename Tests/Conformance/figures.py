#!/usr/bin/env python3
"""Figures over the shared data, by the scorers that lie beside them: figures.py KOMDIR DATA [--all]

Prints one table: what was measured, the floor that `floors.json` holds it to, and the aim. Ends with 1 when a figure
falls below its floor, so that what was won is not lost again. Without --all a fixed sample is taken.
Standard library only.
"""

import json
import subprocess
import sys
from pathlib import Path

FLOORS = json.loads((Path(__file__).parent / "floors.json").read_text())
SAMPLE_CASES = ["2011-1364", "2014-84"]
SAMPLE_FORMATS = "docx,odt,xlsx,ods,csv,eml,html"
ALL_FORMATS = SAMPLE_FORMATS + ",pdf"


def main():
    komdir, data, everything = Path(sys.argv[1]).resolve(), Path(sys.argv[2]), "--all" in sys.argv
    rows = letters(komdir, data) + feedback(komdir, data, everything) + files(komdir, data, everything)
    rows += references(komdir, data)
    if everything:
        rows += hostile(komdir, data) + consolidation(komdir, data)
    below = [name for name, value in rows if is_below(name, value)]
    print(f"\n{'figure':40} {'measured':>9} {'held to':>9} {'aim':>9}")
    for name, value in rows:
        held, aim = bounds(name)
        print(f"{name:40} {value:9.4f} {held:>9} {aim:>9}{'   FALLEN' if name in below else ''}")
    print(f"\n{len(rows) - len(below)} passed, {len(below)} failed")
    sys.exit(1 if below else 0)


def is_below(name, value):
    rule = FLOORS.get(name, {})
    return value < rule.get("floor", value) or value > rule.get("ceiling", value)


def bounds(name):
    rule = FLOORS.get(name, {})
    held = f"≥ {rule['floor']}" if "floor" in rule else f"≤ {rule['ceiling']}" if "ceiling" in rule else ""
    return held, str(rule.get("aim", ""))


def run(*command):
    done = subprocess.run([sys.executable, *map(str, command)], capture_output=True, text=True)
    if not done.stdout.strip():
        raise SystemExit(f"{command[0]} printed nothing: {done.stderr[-500:]}")
    return done.stdout


def letters(komdir, data):
    score = json.loads(run(data / "score/letters_score.py", komdir, data / "letters/letters").splitlines()[-1])
    count = score.pop("letters")
    rows = [(f"letters {key}", value) for key, value in score.items() if key != "wrongAndSure"]
    return rows + [("letters wrong and sure", score["wrongAndSure"] / count)]


def feedback(komdir, data, everything):
    cases = data / "letters/members"
    chosen = [cases] if everything else [cases / name for name in SAMPLE_CASES]
    lines = run(data / "score/collect_score.py", komdir, *chosen, "--timeout", "120").splitlines()
    total = json.loads(lines[-1])
    wanted = ["received", "found", "cut", "place", "general", "none", "nature", "wording", "member", "remarkMember",
              "asideReturned", "setAside", "lost", "noise"]
    return [(f"feedback {key}", float(total[key])) for key in wanted if total.get(key) is not None]


def files(komdir, data, everything):
    formats = ALL_FORMATS if everything else SAMPLE_FORMATS
    score = json.loads(
        run(data / "score/inspect_score.py", data / "corpus/truth", f"{komdir} inspect {{}} --json", "--only", formats))
    rows = []
    for name, figures in sorted(score["formats"].items()):
        rows.append((f"{name} files wholly right", figures["allRight"] / figures["files"]))
        rows += [(f"{name} {field}", value["share"]) for field, value in figures["fields"].items()]
        rows.append((f"{name} crashed or hung", float(figures["crashed"] + figures["timedOut"])))
    return rows


def references(komdir, data):
    score = json.loads(run(data / "score/references_score.py", komdir, data / "law/reference-examples.tsv"))
    return [("references found", score["found"]), ("references right", score["right"])]


def hostile(komdir, data):
    score = json.loads(
        run(data / "score/inspect_score.py", data / "corpus/truth", f"{komdir} inspect {{}} --json",
            "--hostile", data / "corpus/hostile.tsv"))
    return [("hostile files right", score["right"] / score["files"]),
            ("hostile files crashed or hung", float(score["crashed"] + score["timedOut"]))]


def consolidation(komdir, data):
    score = json.loads(
        run(data / "score/consolidation_score.py", komdir, data / "law/consolidation-cases").splitlines()[-1])
    return [(f"consolidation {key}", float(value)) for key, value in score.items()
            if isinstance(value, float)]


if __name__ == "__main__":
    main()
