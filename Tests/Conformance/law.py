#!/usr/bin/env python3
"""Outlines and references over real acts: law.py KOMDIR DATA [--years] [--misses FILE] [--formats xml,txt,docx,pdf]

Runs `komdir outline` on every act of DATA/law/dev in each format it is there in, and `komdir references` on the
examples; the scorers of DATA/score count. Prints a table per format (and per year), writes every miss with --misses.
Standard library only.
"""

import argparse
import collections
import json
import os
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"), None)


def plain(text):
    return " ".join((text or "").translate(INVISIBLE).split())


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("komdir", type=Path)
    parser.add_argument("data", type=Path)
    parser.add_argument("--years", action="store_true", help="a row for each year too")
    parser.add_argument("--misses", type=Path, help="write every miss to this file")
    parser.add_argument("--formats", default="xml,txt,docx,pdf")
    parser.add_argument("--no-references", action="store_true")
    return parser.parse_args()


def outline(komdir, source, target):
    started = time.monotonic()
    done = subprocess.run([komdir, "outline", source, "--json"], capture_output=True, timeout=120)
    target.write_bytes(done.stdout)
    return source.name, done.returncode, time.monotonic() - started


def score(data, truths, folder):
    """What the scorer says of the files in `folder`, against the truths of the same names."""
    with tempfile.TemporaryDirectory() as chosen:
        for truth in truths:
            os.symlink(truth, Path(chosen) / truth.name)
        command = [sys.executable, data / "score/outline_score.py", chosen, folder]
        return json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


def misses(kind, truth, actual):
    """One line for each id that is missing or too many, for each text that differs, and for a wrong type."""
    name = truth.name.split(".")[0]
    wanted = json.loads(truth.read_text())
    try:
        given = json.loads(actual.read_text())
    except ValueError:
        yield f"{kind}\t{name}\tunreadable\t\t"
        return
    if wanted["documentType"] != given["documentType"]:
        yield f"{kind}\t{name}\ttype\t{wanted['documentType']}\t{given['documentType']}"
    if plain(wanted["title"]) != plain(given["title"]):
        yield f"{kind}\t{name}\ttitle\t{plain(wanted['title'])}\t{plain(given['title'])}"
    wanted = {p["id"]: p for p in wanted["provisions"]}
    given = {p["id"]: p for p in given["provisions"]}
    for path, provision in wanted.items():
        if path not in given:
            yield f"{kind}\t{name}\tmissing\t{path}\t{provision['label']} {plain(provision['text'])[:100]}"
        elif plain(provision["text"]) != plain(given[path]["text"]):
            yield difference(kind, name, path, plain(provision["text"]), plain(given[path]["text"]))
    for path, provision in given.items():
        if path not in wanted:
            yield f"{kind}\t{name}\textra\t{path}\t{provision['label']} {plain(provision['text'])[:100]}"


def difference(kind, name, path, wanted, given):
    start = next((i for i, (a, b) in enumerate(zip(wanted, given)) if a != b), min(len(wanted), len(given)))
    window = slice(max(0, start - 25), start + 50)
    return f"{kind}\t{name}\ttext\t{path}\t{wanted[window]!r} | {given[window]!r} ({len(wanted)}, {len(given)})"


def main():
    options = arguments()
    data, komdir = options.data.resolve(), options.komdir.resolve()
    dev = data / "law/dev"
    if not dev.is_dir():
        print(f"SKIPPED: no {dev}; outlines and references of real acts are not measured", file=sys.stderr)
        return
    found = []
    print(f"{'outline from':14} {'acts':>5} {'ids':>6} {'precision':>9} {'recall':>7} {'text':>7} {'type':>6} {'order':>6} {'perfect':>7} {'s':>6}")
    for kind in options.formats.split(","):
        sources = sorted(dev.glob(f"*.{kind}"))
        with tempfile.TemporaryDirectory() as folder:
            started = time.monotonic()
            with ThreadPoolExecutor(2) as pool:
                list(pool.map(lambda s: outline(komdir, s, Path(folder) / f"{s.stem}.outline.json"), sources))
            seconds = time.monotonic() - started
            truths = [dev / f"{s.stem}.outline.json" for s in sources]
            row(kind, score(data, truths, folder), seconds)
            if options.years:
                years = collections.defaultdict(list)
                for truth in truths:
                    years[truth.name[:4]].append(truth)
                for year, chosen in sorted(years.items()):
                    row(f"  {year}", score(data, chosen, folder), None)
            for truth in truths:
                found += misses(kind, truth, Path(folder) / truth.name)
    if not options.no_references:
        command = [sys.executable, data / "score/references_score.py", komdir, data / "law/reference-examples.tsv"]
        result = json.loads(subprocess.run(command, capture_output=True, text=True).stdout)
        print(f"references: {result['examples']} examples, found {result['found']:.4f}, right {result['right']:.4f}")
        found += [f"references\t\t{text}\t{wanted}\t{given}" for text, wanted, given in result["misses"]]
    print(f"{len(found)} misses" + (f", listed in {options.misses}" if options.misses else ""))
    if options.misses:
        options.misses.write_text("".join(line + "\n" for line in found))


def row(name, result, seconds):
    time_text = "" if seconds is None else f"{seconds:6.1f}"
    print(f"{name:14} {result['files']:5} {result['truth']:6} {result['precision']:9.4f} {result['recall']:7.4f} "
          f"{result['text_exact']:7.4f} {result['type_ok']:6.3f} {result['order_ok']:6.3f} {result['perfect_files']:7} {time_text}")


if __name__ == "__main__":
    main()
