#!/usr/bin/env python3
"""Reads every open letter with weights that never saw its hand, and says what came of it.

    cross_validate.py FOLDER… [--misses] [--write SOURCES] [--keep FOLDER]

Each folder is written by hands of its own. One run of the tests' recorder writes what may be each field's value; the
weights are fitted on all folders but one, and a second run reads that one with them, by the program's own rules.
Printed per field: right; wrong and sure; right among the two that are shown (the value, and its rival or the proposed
dates); how many are called sure, and of those the share right; then the share right by certainty. With --write the weights of all folders
and the bars of certainty go into SOURCES (Sources/KomdirCore/Letters/Weights). With --first the folders are read with
the weights of the source: the first sight of a batch.
The tests must be built (swift build --build-tests). Needs numpy and scipy.
"""
import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

import fit_weights as fitting

FIELDS = ["deadline", "title", "authority", "caseNumber", "replyTo", "letterDate", "department", "contact", "phone", "email",
          "kind", "round"]
# A value is sure from the certainty on from where this share of values was right.
AIM = 0.99


def record(folders, target, tables=None):
    environment = {**os.environ, "KOMDIR_LETTER_EVIDENCE": str(target), "KOMDIR_LETTER_FOLDERS": ":".join(folders)}
    if tables:
        environment["KOMDIR_LETTER_WEIGHTS"] = str(tables)
    done = subprocess.run(
        ["swift", "test", "--skip-build", "--filter", "LetterEvidenceRecorder"], capture_output=True, text=True,
        env=environment)
    if done.returncode:
        sys.exit(done.stdout[-2000:] + done.stderr[-2000:])


def flat(text):
    return re.sub(r"\W+", " ", (text or "").lower()).strip()


def squeezed(text):
    return re.sub(r"\s", "", text or "")


def is_right(field, got, truth):
    """As the scorer of the shared data has it."""
    contact = truth.get("contact") or {}
    want = {"contact": contact.get("name"), "phone": contact.get("phone"), "email": contact.get("email")}.get(
        field, truth.get(field))
    if field == "title":
        return flat(want) in flat(got) or len(flat(got)) > 20 and flat(got) in flat(want)
    if field == "department":
        return flat(want) in flat(got) if want else not got
    if field == "caseNumber":
        return squeezed(got) == squeezed(want)
    if field == "letterDate":
        return (got or "")[:10] == (want or "")[:10]
    if field == "phone":
        return fitting.digits(got) == fitting.digits(want)
    if field == "deadline":
        return (got or "")[: len(want)] == want if want else not got
    return flat(got) == flat(want) if field in ("authority", "contact") else (got or "").lower() == (want or "").lower()


def judge(letter):
    """Per field: right or not, right among the two shown, sure or not, the certainty, got and wanted."""
    answer, truth = letter["answer"], letter["truth"]
    contact = truth.get("contact") or {}
    for field in FIELDS:
        if field == "kind" and truth.get("kind") is None:
            continue
        sure = answer["confidence"].get(field) == "sure"
        certainty = answer["certainty"].get(field)
        rival = answer["rivals"].get(field)
        if field == "replyTo":
            got, want = answer["replyTo"], [a.lower() for a in truth["replyTo"]]
            copies = [a.lower() for a in truth["cc"]]
            right = set(want) <= set(got + answer["cc"]) and set(got) <= set(want + copies)
            among = right or bool(rival) and set(want) <= set(got + answer["cc"] + [rival])
        elif field == "deadline":
            got, want = answer.get("deadline"), truth["deadline"]
            offered = answer["deadlineAlternatives"]
            right = is_right(field, got, truth)
            if not want and got:
                right = bool(answer.get("deadlineProblem")) and got[:10] in truth["deadlineAlternatives"]
            shown = [d[:10] for d in [got, rival, *offered] if d]
            wanted = [want[:10]] if want else truth["deadlineAlternatives"]
            among = right or not wanted or any(d in shown for d in wanted)
            sure = sure and not answer.get("deadlineProblem")
        else:
            got = answer.get(field)
            want = contact.get({"contact": "name"}.get(field, field)) if field in ("contact", "phone", "email") else truth.get(field)
            right = is_right(field, got, truth)
            among = right or bool(rival) and is_right(field, rival, truth)
        yield field, bool(right), bool(among), bool(sure), certainty, got, want


def bar(pairs):
    """The lowest certainty from which on AIM of the values were right."""
    pairs = sorted(pairs, reverse=True)
    best, right = 1.01, 0
    for count, (certainty, good) in enumerate(pairs, 1):
        right += good
        if right / count >= AIM and (count == len(pairs) or pairs[count][0] < certainty):
            best = certainty
    return round(min(max(best, 0.5), 0.999), 3)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+")
    parser.add_argument("--misses", action="store_true")
    parser.add_argument("--write")
    parser.add_argument("--first", action="store_true", help="read with the weights of the source; nothing is fitted")
    parser.add_argument("--keep", default=None)
    options = parser.parse_args()
    folders = [str(Path(f).resolve()) for f in options.folders]
    work = Path(options.keep or tempfile.mkdtemp())
    work.mkdir(exist_ok=True)
    if options.first:
        record(folders, work / "first.jsonl")
        read = fitting.load([work / "first.jsonl"])
        rows = {field: [(letter, *rest) for letter in read for name, *rest in judge(letter) if name == field] for field in FIELDS}
        return show({f: r for f, r in rows.items() if r}, folders, options.misses)
    record(folders, work / "evidence.jsonl")
    letters = fitting.load([work / "evidence.jsonl"])
    names = fitting.EACH + fitting.CHOICE
    tables = {}
    for left in folders:
        rest = [x for x in letters if x["folder"] != left]
        tables[left] = {}
        for field in names:
            weights, threshold = fitting.fit(rest, field)
            tables[left][field] = {"threshold": threshold, "sure": 0.8, "weights": weights}
    bars = {}
    for turn in ("find the bars", "use them"):
        for left in folders:
            for field in names:
                # A folder's bars come from the others alone.
                tables[left][field]["sure"] = bars.get((left, field), 0.8)
        (work / "tables.json").write_text(json.dumps(tables))
        record(folders, work / "held-out.jsonl", work / "tables.json")
        read = fitting.load([work / "held-out.jsonl"])
        rows = {field: [] for field in FIELDS}
        for letter in read:
            for field, *rest in judge(letter):
                rows[field].append((letter, *rest))
        if turn == "find the bars":
            for left in folders:
                for field in FIELDS:
                    bars[left, field] = bar([(r[4], r[1]) for r in rows[field] if r[4] is not None and r[0]["folder"] != left])
    show(rows, folders, options.misses)
    if options.write:
        final = {f: bar([(r[4], r[1]) for r in rows[f] if r[4] is not None]) for f in FIELDS}
        fitting.write(letters, names, Path(options.write), None, final)


def share(values):
    values = list(values)
    return sum(values) / len(values) if values else float("nan")


def show(rows, folders, misses):
    short = [f.split("/")[-1] for f in folders]
    print(f"{'field':11} {'right':>6} {'wrong+sure':>10} {'of two':>7} {'sure':>5} {'of sure':>8}   " + " ".join(f"{s:>10}" for s in short))
    total = []
    for field, found in rows.items():
        by = [share(r[1] for r in found if r[0]["folder"] == f) for f in folders]
        sure = [r for r in found if r[3]]
        total += sure
        print(f"{field:11} {share(r[1] for r in found):6.3f} {sum(not r[1] for r in sure):10} {share(r[2] for r in found):7.3f} "
              f"{len(sure):5} {share(r[1] for r in sure):8.3f}   " + " ".join(f"{s:10.3f}" for s in by))
    print(f"of all that is called sure: {share(r[1] for r in total):.4f} of {len(total)}")
    edges = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 1.01]
    print("\nshare right by certainty (how many)")
    print(f"{'field':11} " + " ".join(f"{'<' + str(b):>11}" for b in edges[1:]))
    for field, found in rows.items():
        cells = []
        for low, high in zip(edges, edges[1:]):
            inside = [r[1] for r in found if r[4] is not None and low <= r[4] < high]
            cells.append(f"{share(inside):5.2f} ({len(inside):3})" if inside else "")
        print(f"{field:11} " + " ".join(f"{c:>11}" for c in cells))
    if misses:
        for field, found in rows.items():
            for letter, right, among, sure, certainty, got, want in found:
                if not right:
                    print(field, letter["folder"].split("/")[-1], letter["file"], got, want,
                          "SURE" if sure else "", f"{certainty or 0:.2f}", letter["answer"]["rivals"].get(field), sep=" | ")


if __name__ == "__main__":
    main()
