#!/usr/bin/env python3
"""The main job over real acts: real_acts.py KOMDIR DATA [ACT…] [--keep DIR] [--misses FILE] [--seed N]

Each act of DATA/law/dev that has a Word file is a draft. Five files are made for it by programs that share nothing
with komdir: the act with comments and tracked changes by two people (python-docx and lxml; every third one is then
opened and saved by LibreOffice), the act's PDF with highlights, notes and replacements (pikepdf), a letter (every second one as OpenDocument text by LibreOffice), a mail and a filled
table (XLSX or CSV). Text, place and author of each remark are known. Places come from the outline beside the act.
Then init, member import, hearing import, collect and remarks run, and one line an act says:

  remarks   put in;  found: came out with all their words, in one remark of their file
  place     of those found: at their provision ("-" general);  member: of those found, of the right municipality
  wording   proposed wordings that came out;  extra: remarks that hold nothing of what was put in

Needs python-docx, openpyxl and pikepdf (see requirements.txt). Ends with 1 where a total falls below its aim.
"""

import argparse
import csv
import json
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from acts import draft as drafts
from acts import marks, pages, papers
from acts.words import Writer

AIMS = {"found": 0.99, "place": 0.97, "member": 0.99}
FIRST = ["Anne", "Bo", "Camilla", "Dorthe", "Erik", "Flemming", "Gitte", "Henrik", "Ida", "Jens", "Kirsten", "Lars",
         "Mette", "Niels", "Ole", "Pia", "Rasmus", "Søren", "Tine", "Ulla"]
LAST = ["Ærø Møller", "Bjerregaard", "Christensen", "Dahl", "Ebbesen", "Friis", "Graversen", "Højbjerg", "Iversen",
        "Juhl", "Kjær", "Lauridsen", "Munk", "Nørskov", "Overgaard", "Poulsen", "Ravn", "Skov", "Thygesen", "Winther"]


@dataclass
class Person:
    name: str
    initials: str
    title: str
    municipality: str
    mail: str


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("komdir", type=Path)
    parser.add_argument("data", type=Path)
    parser.add_argument("acts", nargs="*")
    parser.add_argument("--keep", type=Path)
    parser.add_argument("--misses", type=Path)
    parser.add_argument("--seed", type=int, default=2026)
    options = parser.parse_args()
    law = options.data / "law"
    names = options.acts or sorted(p.stem for p in (law / "dev").glob("*.docx"))
    if not names:
        print("SKIPPED: no acts with a Word file; would have measured remarks found, placed and named on 24 of them.")
        return
    folder = options.keep or Path(tempfile.mkdtemp(prefix="real-acts-"))
    cases = [make(law, name, number, folder / name, options.seed) for number, name in enumerate(names)]
    through_libreoffice(cases)
    total, misses = {}, []
    for case in cases:
        score = measure(options.komdir.resolve(), case, misses)
        print(line(case["name"], score), flush=True)
        for key, value in score.items():
            total[key] = total.get(key, 0) + value
    print(line("all", total))
    if options.misses:
        options.misses.write_text("\n".join(json.dumps(m, ensure_ascii=False) for m in misses), encoding="utf-8")
    if not options.keep:
        shutil.rmtree(folder)
    shares = {"found": total["found"] / total["remarks"], "place": total["place"] / max(1, total["found"]),
              "member": total["member"] / max(1, total["found"])}
    sys.exit(1 if any(shares[key] < aim for key, aim in AIMS.items()) else 0)


def make(law, name, number, folder, seed):
    """The four files of one act, its draft and its register."""
    dice = random.Random(f"{seed} {name}")
    source = law / "dev" / f"{name}.docx"
    draft = drafts.read(source, law / "dev" / f"{name}.outline.json")
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "feedback").mkdir(parents=True)
    (folder / "saved").mkdir()
    shutil.copy(source, folder / "draft.docx")
    people = register(law, folder, dice)
    writer = Writer(dice)
    inbox = folder / "feedback"
    size = 1 if len(draft.provisions) < 20 else 2
    known = {}
    file = inbox / f"Udkast med kommentarer {people[0].municipality}.docx"
    known[file.name] = marks.returned(draft, source, file, people[:2], writer, dice, 14 + 8 * size)
    file = inbox / f"Udkast med noter {people[6].municipality}.pdf"
    known[file.name] = pages.annotated(draft, source.with_suffix(".pdf"), file, people[6], writer, dice, 6 + 3 * size)
    file = inbox / f"Høringssvar {people[2].municipality} Kommune.docx"
    known[file.name] = papers.letter(draft, file, people[2], writer, dice, 6 + 4 * size, number)
    file = inbox / f"Bidrag {number}.eml"
    known[file.name] = papers.mail(draft, file, people[3], writer, dice, 4 + 3 * size)
    file = inbox / (f"Skema {people[4].municipality}" + (".csv" if number % 4 in (1, 2) else ".xlsx"))
    known[file.name] = papers.table(draft, file, people[4:6], writer, dice, 8 + 4 * size, number)
    return {"name": name, "number": number, "folder": folder, "known": known, "draft": draft}


def register(law, folder, dice):
    rows = list(csv.DictReader(open(law / "kommuner.csv", encoding="utf-8-sig")))
    people = []
    firsts, lasts = dice.sample(FIRST, 7), dice.sample(LAST, 7)
    for row, first, last in zip(dice.sample(rows, 7), firsts, lasts):
        domain = re.sub("[^a-z]", "", row["name"].lower().replace("æ", "ae").replace("ø", "oe").replace("å", "aa"))
        handle = (first[:2] + last[:2]).lower().replace("æ", "a").replace("ø", "o")
        title = dice.choice(["Kommunaldirektør", "Direktør", "Chefkonsulent", "Afdelingschef"])
        people.append(Person(f"{first} {last}", handle.upper(), title, row["name"], f"{handle}@{domain}.example"))
    with open(folder / "members.csv", "w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(["Navn", "Stilling", "Kommune", "E-mail", "Initialer"])
        writer.writerows([p.name, p.title, p.municipality, p.mail, p.initials] for p in people)
    return people


def through_libreoffice(cases):
    """Every third returned draft is saved again by LibreOffice, every second letter becomes OpenDocument text."""
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if not office:
        print("SKIPPED: LibreOffice is missing; its returned drafts and OpenDocument letters stay as python-docx wrote them.",
              file=sys.stderr)
        return
    for case in cases:
        inbox = case["folder"] / "feedback"
        if case["number"] % 3 == 2:
            for file in inbox.glob("Udkast med kommentarer *.docx"):
                save(office, file, "docx", case)
        if case["number"] % 2 == 1:
            for file in inbox.glob("Høringssvar *.docx"):
                save(office, file, "odt", case)
                case["known"][file.stem + ".odt"] = case["known"].pop(file.name)
                file.unlink()


def save(office, file, ending, case):
    out = case["folder"] / "saved"
    profile = f"-env:UserInstallation=file://{(case['folder'].parent / 'office').resolve()}"
    subprocess.run([office, profile, "--headless", "--convert-to", ending, "--outdir", str(out), str(file)], check=True,
                   capture_output=True, timeout=120)
    shutil.move(out / f"{file.stem}.{ending}", file.with_suffix("." + ending))


def measure(komdir, case, misses):
    folder = case["folder"]
    env = {**os.environ, "KOMDIR_WORKSPACE": str(folder / "w.sqlite"), "KOMDIR_USER": "real_acts",
           "KOMDIR_NOW": "2026-02-20T09:00:00+01:00"}

    def go(*arguments):
        done = subprocess.run([str(komdir), *map(str, arguments), "--json"], env=env, capture_output=True, timeout=300)
        if done.returncode not in (0, 1):
            raise SystemExit(f"{case['name']}: {arguments[0]} ended with {done.returncode}: {done.stderr[-400:]!r}")
        return json.loads(done.stdout)

    go("init")
    go("member", "import", folder / "members.csv")
    go("hearing", "import", folder / "draft.docx", "--title", case["draft"].title, "--deadline", "2026-03-02T12:00")
    collected = go("collect", folder / "feedback")
    remarks = go("remarks")
    names = {s["id"]: Path(s["file"]).name for s in collected["submissions"]}
    score = dict.fromkeys(("remarks", "found", "place", "member", "wordings", "wording", "returned", "extra"), 0)
    score["returned"] = len(remarks)
    useful = set()
    for file, known in case["known"].items():
        here = [r for r in remarks if names.get(r["submission"]) == file]
        for want in known:
            score["remarks"] += 1
            score["wordings"] += want.wording is not None
            got = best(want, [r for r in here if r["id"] not in useful], here)
            if got is None:
                misses.append({"act": case["name"], "file": file, "miss": "found", "want": vars(want)})
                continue
            useful.add(got["id"])
            score["found"] += 1
            checks = {
                "place": got["provision"] == want.provision and (want.provision is not None or got["match"] == "general"),
                "member": (got["member"] or {}).get("municipality") == want.municipality,
            }
            if want.wording:
                checks["wording"] = squeeze(want.wording) == squeeze(got["proposedWording"])
            for key, right in checks.items():
                score[key] += right
                if not right:
                    misses.append({"act": case["name"], "file": file, "miss": key, "want": vars(want),
                                   "got": {k: got[k] for k in ("text", "provision", "match", "asWritten", "anchorText",
                                                               "proposedWording", "member")}})
    for remark in remarks:
        if remark["id"] not in useful and remark["nature"] == "substantive":
            score["extra"] += 1
            misses.append({"act": case["name"], "file": names.get(remark["submission"]), "miss": "extra",
                           "got": {k: remark[k] for k in ("kind", "text", "provision", "match")}})
    return score


def best(want, fresh, here):
    """The remark that holds the words; of a tracked change the one that is that change, at its place if it can be."""
    if want.kind in ("insertion", "deletion", "replacement"):
        same = [r for r in fresh if r["kind"] == want.kind and squeeze(r["text"]) == squeeze(want.text)]
        return next((r for r in same if r["provision"] == want.provision), same[0] if same else None)
    words = squeeze(want.text)
    holding = [r for r in fresh if words in squeeze(r["text"])] or [r for r in here if words in squeeze(r["text"])]
    return holding[0] if holding else None


def squeeze(text):
    return re.sub(r"\s+", " ", (text or "").replace("\u00ad", "")).strip()


def line(name, score):
    share = lambda part, whole: f"{part / whole:.3f}" if whole else "    -"
    return (f"{name:11} remarks {score['remarks']:5}  found {share(score['found'], score['remarks'])}"
            f"  place {share(score['place'], score['found'])}  member {share(score['member'], score['found'])}"
            f"  wording {share(score['wording'], score['wordings'])}  returned {score['returned']:5}  extra {score['extra']:3}")


if __name__ == "__main__":
    main()
