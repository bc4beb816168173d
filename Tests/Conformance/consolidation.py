#!/usr/bin/env python3
"""Consolidations against the official ones, with the reason of each miss: consolidation.py KOMDIR DATA [--misses FILE]

Runs `komdir consolidate` on every case of DATA/law/consolidation-cases. A changed section counts as reachable where
every word of it stands in the base or in the named acts. The reasons are told by rule:
  ministry   the same but for the names of ministries, ministers and agencies: a title that komdir kept, since nothing
             shows who took over or the resolution fell near the act, or one that the editors forgot
  marks      the same but for spaces, marks and capitals: corrected by the editors (these count as "same words")
  editor     no act touches the section, and komdir leaves it as it is in the base
  listed     an instruction for it is in `notApplied`
  other      an act touches it, and the result differs
Standard library only.
"""

import argparse
import collections
import csv
import json
import re
import subprocess
import sys
from pathlib import Path

INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"), None)
NAMES = re.compile(
    r"[Mm]inister(?:en|iet) for (?:\w+(?:, | og ))*\w+(?: og \w+)?|(?:\w+-,? ?(?:og )?)*\w*(?:minister(?:en|iet)|styrelse[n]?"
    r"|direktoratet|Administration)s?"
)


def plain(text):
    return " ".join((text or "").translate(INVISIBLE).split())


def words(text):
    return set(re.findall(r"\w+", text.lower()))


def sections(provisions):
    result = collections.OrderedDict()
    for provision in provisions:
        if provision["id"].startswith("par:"):
            result.setdefault(provision["id"].split("/")[0], []).append((provision["id"], plain(provision["text"])))
    return result


def joined(section):
    return " ¶ ".join(f"{place} {text}" for place, text in section or [])


def bare(text):
    return re.sub(r"[\W_]", "", text).lower()


def act_words(path):
    text = path.read_text(encoding="utf-8-sig").translate(INVISIBLE)
    return words(re.sub(r"<[^>]+>", " ", text)) | words(re.sub(r"<[^>]+>", "", text))


def reason(section, before, wanted, got, result):
    wanted, got = joined(wanted), joined(got)
    if NAMES.sub("#", wanted) == NAMES.sub("#", got):
        return "ministry"
    if bare(wanted) == bare(got):
        return "marks"
    if bare(NAMES.sub("#", wanted)) == bare(NAMES.sub("#", got)):
        return "ministry"
    if any(re.match(re.escape(section) + r"\b", entry["detail"]) for entry in result["notApplied"]):
        return "listed"
    return "editor" if got == joined(before) else "other"


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("komdir", type=Path)
    parser.add_argument("data", type=Path)
    parser.add_argument("--misses", type=Path, help="write every miss with its reason to this file")
    options = parser.parse_args()
    folder = options.data / "law/consolidation-cases"
    if not folder.is_dir():
        print("SKIPPED: no law/consolidation-cases; consolidations are not measured", file=sys.stderr)
        return
    xml, count, reasons, misses = folder / "xml", collections.Counter(), collections.Counter(), []
    with open(folder / "cases.tsv", encoding="utf-8") as table:
        cases = list(csv.DictReader(table, delimiter="\t"))
    for case in cases:
        base, target = ([json.loads((xml / f"{case[key]}.outline.json").read_text(encoding="utf-8"))["provisions"]
                         for key in ("base", "next")])
        before, after = sections(base), sections(target)
        acts = [entry.partition("#") for entry in case["acts"].split("|")]
        known = set().union(*(words(text) for section in before.values() for _, text in section),
                            *(act_words(xml / f"{name}.xml") for name, _, _ in acts))
        files = [str(xml / f"{name}.xml") + mark + part for name, mark, part in acts]
        done = subprocess.run([options.komdir, "consolidate", xml / f"{case['base']}.xml", *files, "--json"],
                              capture_output=True, text=True)
        result = json.loads(done.stdout)
        made = sections(result["provisions"])
        count["instructions applied"] += len(result["applied"])
        count["instructions listed as not applied"] += len(result["notApplied"])
        for section in list(after) + [key for key in before if key not in after]:
            wanted, got, was = after.get(section), made.get(section), before.get(section)
            if was == wanted:
                count["unchanged"] += 1
                count["unchanged left alone"] += got == was
                continue
            count["changed"] += 1
            count["changed rebuilt"] += got == wanted
            if not all(words(text) - {"ophævet", "udeladt"} <= known for _, text in wanted or []):
                continue
            count["reachable"] += 1
            if got == wanted:
                count["reachable rebuilt"] += 1
            else:
                why = reason(section, was, wanted, got, result)
                reasons[why] += 1
                misses.append([case["next"], section, why])
    for name, value in count.items():
        print(f"{name:40} {value:6}")
    for name, value in reasons.most_common():
        print(f"not rebuilt: {name:27} {value:6} {value / max(1, count['reachable']):6.3f} of the reachable")
    rebuilt = count["reachable rebuilt"]
    theirs = rebuilt + reasons["listed"] + reasons["other"]
    same = rebuilt + reasons["marks"]
    print(f"reachable rebuilt                        {rebuilt / max(1, count['reachable']):6.4f}")
    print(f"reachable, same words                    {same / max(1, count['reachable']):6.4f}")
    print(f"of those that only acts changed          {rebuilt / max(1, theirs):6.4f}")
    print(f"unchanged left alone                     {count['unchanged left alone'] / max(1, count['unchanged']):6.4f}")
    if options.misses:
        options.misses.write_text(json.dumps(misses, ensure_ascii=False, indent=0), encoding="utf-8")


if __name__ == "__main__":
    main()
