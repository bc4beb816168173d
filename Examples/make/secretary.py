"""The secretariat's work on the example: `python3 secretary.py files|decide KOMDIR OUT`.

Reads `../beslutninger.json` and the JSON that `Examples/run` has written to OUT/json, and gives komdir the
commands that a secretary would give. Nothing is guessed: a position that no text fits stops the run.
"""

import json
import subprocess
import sys
from pathlib import Path

WORK = json.loads((Path(__file__).parent.parent / "beslutninger.json").read_text())


def main():
    task, komdir, out = sys.argv[1], sys.argv[2], Path(sys.argv[3])
    load = lambda name: json.loads((out / "json" / f"{name}.json").read_text())
    run = lambda *arguments: subprocess.run([komdir, *arguments], check=True, stdout=subprocess.DEVNULL)
    if task == "files":
        files(load("collect")["submissions"], run)
        places(json.loads(subprocess.run([komdir, "remarks", "--json"], stdout=subprocess.PIPE).stdout), run)
    else:
        decide(load("remarks"), load("collate"), run)


def files(submissions, run):
    """What a person has to say about files: accepted though late or broken, replaced, for another hearing."""
    ids = {s["file"].rsplit("/", 1)[-1]: s["id"] for s in submissions}
    for entry in WORK["filer"]:
        choice = entry.get("valg") or ["--replaces", ids[entry["erstatter"]]]
        run("submission", "set", ids[entry["fil"]], *choice)
    print(f"{len(WORK['filer'])} filer afklaret")


def places(remarks, run):
    """A reference that can be read in two ways: a person who knows the law amended says which."""
    for entry in WORK["steder"]:
        for remark in remarks:
            if entry["ord"] in remark["text"]:
                run("remark", "place", remark["id"], entry["sted"])
    print(f"{len(WORK['steder'])} sted rettet")


def decide(remarks, positions, run):
    texts = {r["id"]: r["text"] for r in remarks}
    collated = [r for p in positions for r in p["remarks"]]
    survivors = {other: group[0] for p in positions for group in p["duplicates"] for other in group[1:]}
    # What a copy adds is weighed on its own.
    survivors = {r: s for r, s in survivors.items() if r not in {a["remark"] for p in positions for a in p["additions"]}}
    kept = [r for r in dict.fromkeys(collated) if r not in survivors]
    for remark in kept:
        value, reason = next(
            ((d["beslutning"], d["begrundelse"]) for d in WORK["beslutninger"] if d["ord"] in texts[remark]), ("followed", None))
        run("decide", remark, value, *(["--reason", reason] if reason else []))
    for remark, survivor in survivors.items():
        run("decide", remark, "duplicateOf", "--target", survivor)
    written = {}
    for position in positions:
        name = subject(position)
        if name in written:
            for remark in position["remarks"]:
                run("remark", "move", remark, written[name])
            continue
        written[name] = position["id"]
        dissent = WORK["mindretal"].get(name)
        run("position", "set", position["id"], "--text", WORK["standpunkter"][name], *(["--dissent", dissent] if dissent else []))
    print(f"{len(kept)} bemærkninger afgjort, {len(survivors)} dubletter, {len(written)} standpunkter")


def subject(position):
    """The nearest provision that the secretariat has written on, else the subject that its heading names."""
    provision = position["provision"] or ""
    while provision:
        if provision in WORK["standpunkter"]:
            return provision
        provision = provision.rpartition("/")[0]
    words = " ".join(word for word in [position["title"], position["theme"]] if word).lower()
    for name, signs in WORK["emner"].items():
        if any(sign in words for sign in signs):
            return name
    if position["provision"]:
        raise SystemExit(f"{position['id']} {position['provision']}: ingen tekst i beslutninger.json")
    return "general"


if __name__ == "__main__":
    main()
