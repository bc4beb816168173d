#!/usr/bin/env python3
"""Fits the weights by which a remark that names no place is placed by its subject: subject_weights.py EVIDENCE [--cross]

EVIDENCE comes from the test suite: KOMDIR_SUBJECT_EVIDENCE=FILE KOMDIR_SUBJECT_FOLDERS=CASE:CASE… swift test --filter
SubjectEvidenceRecorder. The truth is each case's truth.json. Remarks that name no place are learnt with the choice
"the draft as a whole" beside its places; those that name one teach only which place their other words are about, with
a third of the weight. --cross leaves out one hearing at a time and prints, over all, how often the right place was the
first, among three, and what would have been placed at each bar. Needs numpy and scipy.
"""

import argparse
import json
import re
import unicodedata
from pathlib import Path

import numpy as np
from scipy.optimize import minimize

MARKS = {ord(c): '"' for c in "“”„«»"} | {ord(c): "-" for c in "–—‑"} | {ord(c): "'" for c in "’‘"}
MARKS |= {c: None for c in (0xAD, 0x200B, 0x200C, 0x200D, 0xFEFF, 0x2060)}
NAMED, GENERAL, PENALTY, STEPS = 0.3, 0.5, 0.002, 400


def plain(text):
    return re.sub(r"\s+", " ", unicodedata.normalize("NFC", text or "").translate(MARKS)).strip().casefold()


def unit(place, places):
    place = place.removeprefix("note:")
    while place not in places and "/" in place:
        place = place.rsplit("/", 1)[0]
    return places.index(place) if place in places else None


def samples(path):
    truths, found = {}, []
    for line in Path(path).read_text(encoding="utf-8").splitlines():
        remark = json.loads(line)
        case = remark["set"]
        if case not in truths:
            truths[case] = json.loads((Path(case) / "truth.json").read_text(encoding="utf-8"))["remarks"]
        text = plain(remark["text"])
        same = [t for t in truths[case] if t["nature"] == "substantive" and not t.get("otherHearing")
                and all(word in text for word in map(plain, t["mustContain"]) if word)]
        if not same or not remark["places"]:
            continue
        truth = max(same, key=lambda t: len(t["text"]))
        right = [place for place in [truth["provision"], *truth.get("alsoRight", [])] if place]
        gold = sorted({u for u in (unit(place, remark["places"]) for place in right) if u is not None})
        if right and not gold or remark["isNamed"] and not gold:
            continue
        found.append((case, remark["isNamed"], gold, np.array(remark["evidence"]), np.array(remark["whole"])))
    return found


def soft(values):
    values = np.exp(values - values.max())
    return values / values.sum()


def fit(chosen):
    """All remarks' choices as one table, so that a fit takes a second."""
    places, whole = chosen[0][3].shape[1], len(chosen[0][4])
    rows, starts, wanted, shares = [], [], [], []
    for _, named, gold, evidence, general in chosen:
        starts.append(starts[-1] + len(rows[-1]) if rows else 0)
        count = len(evidence) + (0 if named else 1)
        table = np.zeros((count, places + whole))
        table[: len(evidence), :places] = evidence
        right = np.zeros(count, dtype=bool)
        right[gold] = True
        if not named:
            table[-1, places:] = general
            right[-1] = not gold
        rows.append(table)
        wanted.append(right)
        shares.append(NAMED if named else 1 if gold else GENERAL)
    table, right, starts, share = np.vstack(rows), np.concatenate(wanted), np.array(starts), np.array(shares)
    counts = np.array([len(row) for row in rows])
    each = np.repeat(np.arange(len(rows)), counts)

    def loss(weights):
        scores = table @ weights
        top = np.maximum.reduceat(scores, starts)
        likely = np.exp(scores - top[each])
        total = np.add.reduceat(likely, starts)
        held = np.add.reduceat(np.where(right, likely, 0), starts)
        value = (share * (np.log(total) - np.log(np.maximum(held, 1e-300)))).sum()
        error = share[each] * (likely / total[each] - np.where(right, likely, 0) / np.maximum(held, 1e-300)[each])
        penalty = PENALTY * len(chosen)
        return value + penalty * (weights @ weights) / 2, table.T @ error + penalty * weights

    weights = minimize(loss, np.zeros(places + whole), jac=True, method="L-BFGS-B", options={"maxiter": STEPS}).x
    return weights[:places], weights[places:]


def cross(everything):
    seen = []
    for left in sorted({s[0] for s in everything}):
        place, whole = fit([s for s in everything if s[0] != left])
        for case, named, gold, evidence, general in everything:
            if case == left and not named:
                likely = soft(np.append(evidence @ place, general @ whole))
                seen.append((gold, np.argsort(-likely[:-1])[:3], likely))
    about = [s for s in seen if s[0]]
    for bar in (0.02, 0.05, 0.1, 0.2):
        print(f"shown from {bar}: right among three {sum(any(u in g for u in o) and 1 - p[-1] >= bar for g, o, p in about) / len(about):.3f}, "
              f"of the whole shown some {sum(1 - p[-1] >= bar for g, _, p in seen if not g) / max(1, len(seen) - len(about)):.3f}")
    print(f"by subject {len(about)}: first {sum(o[0] in g for g, o, _ in about) / len(about):.3f}, among three "
          f"{sum(any(u in g for u in o) for g, o, _ in about) / len(about):.3f}; of the whole {len(seen) - len(about)}")
    for bar in (0.5, 0.6, 0.7, 0.75, 0.8, 0.9):
        placed = [(g, o[0]) for g, o, p in seen if p[o[0]] >= bar]
        print(f"bar {bar}: placed {len(placed)}, right {sum(u in g for g, u in placed)}, elsewhere "
              f"{sum(bool(g) and u not in g for g, u in placed)}, of the whole {sum(not g for g, _ in placed)}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("evidence")
    parser.add_argument("--cross", action="store_true")
    options = parser.parse_args()
    everything = samples(options.evidence)
    if options.cross:
        cross(everything)
    place, whole = fit(everything)
    print("place", [round(float(w), 3) for w in place])
    print("whole", [round(float(w), 3) for w in whole])


if __name__ == "__main__":
    main()
