#!/usr/bin/env python3
"""Fits what each sign weighs in the reading of hearing letters; `cross_validate.py` is the command.

The evidence holds one JSON object a line, as the tests' LetterEvidenceRecorder writes it: a letter's candidates with
their signs, beside its file; the truth lies in FOLDER/truth. Each field is fitted alone: one of several candidates by a
conditional logit (with "nothing" as one of them), dates and addresses each for itself by a logit. Weights are drawn to
zero, or to what is known of the genre (PRIOR), so that a sign seen once weighs little. Needs numpy and scipy.
"""
import json
import re
from collections import defaultdict
from pathlib import Path

import numpy as np
from scipy.optimize import minimize

CHOICE = ["letterDate", "title", "authority", "department", "caseNumber", "contact", "phone", "email", "kind", "round"]
EACH = ["deadline", "counted", "replyTo", "cc"]
# How far a weight may lie from what was known before; wider where a field has many forms.
SPREAD = defaultdict(lambda: 1.0, deadline=1.5, counted=1.5, title=1.5, department=1.5)

# What is known of the genre before any letter is seen; signs that are not named are drawn to 0.
PRIOR = json.loads((Path(__file__).parent / "prior.json").read_text())


def flat(text):
    return re.sub(r"\W+", " ", (text or "").lower()).strip()


def digits(text):
    return re.sub(r"\D", "", text or "")[-8:]


def close_title(got, want):
    got, want = flat(got), flat(want)
    return want in got or (len(got) > 20 and got in want)


def is_right(field, value, truth):
    contact = truth.get("contact") or {}
    if field == "letterDate":
        return value == (truth.get("letterDate") or "")[:10]
    if field == "title":
        return close_title(value, truth["title"])
    if field == "authority":
        return flat(value) == flat(truth["authority"])
    if field == "department":
        return bool(truth["department"]) and flat(truth["department"]) in flat(value)
    if field == "caseNumber":
        return re.sub(r"\s", "", value) == re.sub(r"\s", "", truth["caseNumber"] or "-")
    if field == "contact":
        return flat(value) == flat(contact.get("name"))
    if field == "phone":
        return bool(contact.get("phone")) and digits(value) == digits(contact["phone"])
    if field == "email":
        return bool(contact.get("email")) and value.lower() == contact["email"].lower()
    if field == "kind":
        return value == truth.get("kind")
    if field == "round":
        return value == truth.get("round")
    if field == "replyTo":
        return value in [a.lower() for a in truth["replyTo"]]
    if field == "cc":
        return value in [a.lower() for a in truth["cc"]]
    if field in ("deadline", "counted"):
        wanted = [truth["deadline"][:10]] if truth["deadline"] else truth["deadlineAlternatives"]
        return value in wanted
    raise KeyError(field)


def load(paths):
    letters = []
    for path in paths:
        for line in open(path):
            letter = json.loads(line)
            truths = truths_of(letter["folder"])
            if letter["file"] in truths:
                letter["truth"] = truths[letter["file"]]
                letters.append(letter)
    return letters


CACHE = {}


def truths_of(folder):
    if folder not in CACHE:
        CACHE[folder] = {}
        for path in Path(folder, "truth").glob("*.json"):
            truth = json.loads(path.read_text())
            CACHE[folder][truth["file"]] = truth
    return CACHE[folder]


def target(field, candidate, truth):
    problem = truth["deadlineProblem"]
    if field == "counted":
        return problem == "relative" and is_right(field, candidate["value"], truth)
    if field == "deadline":
        if "trait.impossible" in candidate["signs"]:
            return problem == "impossible"
        return problem not in ("relative", "none", "impossible") and is_right(field, candidate["value"], truth)
    return is_right(field, candidate["value"], truth)


def groups(letters, field):
    """One row of candidates a letter, with what is right of them."""
    for letter in letters:
        if field in ("kind",) and letter["truth"].get("kind") is None:
            continue
        candidates = letter["candidates"].get(field, [])
        yield letter, candidates, [target(field, c, letter["truth"]) for c in candidates]


def names_of(letters, field):
    count = defaultdict(int)
    for _, candidates, _ in groups(letters, field):
        for c in candidates:
            for sign in set(c["signs"]):
                count[sign] += 1
    names = {n for n, k in count.items() if k >= 2} | set(PRIOR.get(field, {})) - {"threshold"}
    return sorted(names)


def fit(letters, field, spread=None):
    spread = spread or SPREAD[field]
    names = names_of(letters, field)
    index = {n: i for i, n in enumerate(names)}
    size = len(names) + 1
    prior = np.zeros(size)
    for name, value in PRIOR.get(field, {}).items():
        if name in index:
            prior[index[name]] = value
    prior[-1] = PRIOR.get(field, {}).get("threshold", 2.0)
    blocks = []
    for letter, candidates, right in groups(letters, field):
        if not candidates:
            continue
        x = np.zeros((len(candidates), size))
        for row, c in enumerate(candidates):
            for sign in set(c["signs"]):
                if sign in index:
                    x[row, index[sign]] = 1
        x[:, -1] = -1
        y = np.array(right, bool)
        if field in CHOICE and not y.any() and wants(field, letter["truth"]):
            continue  # the value was never a candidate: nothing to learn
        blocks.append((x, y))

    def loss(w):
        total, grad = 0.0, np.zeros(size)
        for x, y in blocks:
            s = x @ w
            if field in EACH:
                p = 1 / (1 + np.exp(-np.clip(s, -30, 30)))
                total -= np.log(np.clip(np.where(y, p, 1 - p), 1e-12, 1)).sum()
                grad += x.T @ (p - y)
            else:
                top = max(0, s.max())
                e, nothing = np.exp(s - top), np.exp(-top)
                z = e.sum() + nothing
                p = e / z
                if y.any():
                    good = e[y].sum()
                    total -= np.log(good / z)
                    grad += x.T @ p - x[y].T @ (e[y] / good)
                else:
                    total -= np.log(nothing / z)
                    grad += x.T @ p
        off = (w - prior) / spread**2
        off[-1] *= 0.2
        return total + 0.5 * ((w - prior) * off).sum(), grad + off

    done = minimize(loss, prior.copy(), jac=True, method="L-BFGS-B", options={"maxiter": 400})
    weights = dict(zip(names, done.x[:-1]))
    return weights, done.x[-1]


def wants(field, truth):
    contact = truth.get("contact") or {}
    return {"contact": contact.get("name"), "phone": contact.get("phone"), "email": contact.get("email")}.get(
        field, truth.get(field) if field in truth else None)


def literal(name):
    kind, first, *rest = name.split(".")
    if kind == "cue":
        return f".cue(.{first}, .{rest[0]})"
    return f".{kind}(.{first})"


def write(letters, fields, sources, spread, bars):
    for field in fields:
        weights, threshold = fit(letters, field, spread)
        lines = [
            f"// Written by Tests/Letters/fit_weights.py from {len(letters)} open letters; do not edit by hand.", "",
            "extension LetterWeights {",
            f"  /// What speaks for and against a candidate of `{field}`.",
            f"  static let {field} = LetterWeights(", f"    threshold: {threshold:.2f},",
            *([f"    sure: {bars[field]:.3f},"] if field in bars else []), "    weights: ["]
        rows = [(n, w) for n, w in weights.items() if abs(w) >= 0.05]
        for name, weight in sorted(rows, key=lambda r: -abs(r[1])):
            lines.append(f"      {literal(name)}: {weight:.2f},")
        lines += ["    ])", "}", ""]
        name = field[0].upper() + field[1:]
        (sources / f"LetterWeights+{name}.swift").write_text("\n".join(lines))
