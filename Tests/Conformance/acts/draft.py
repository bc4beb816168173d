"""A real act as a draft: where each provision of the oracle's outline stands in the Word file.

Found with python-docx alone: the outline and the paragraphs run in the same order, so each provision is the next
paragraph that holds the beginning of its label and text. New text between »…« belongs to the point before it.
"""

import json
import re
from dataclasses import dataclass, field

import docx


@dataclass
class Spot:
    """One paragraph of the draft and the provision it belongs to."""

    paragraph: int
    provision: str
    text: str
    is_new_text: bool = False


@dataclass
class Draft:
    name: str
    kind: str
    title: str
    provisions: list
    spots: list = field(default_factory=list)

    @property
    def is_amending(self):
        return self.kind == "amendingAct"

    def named(self):
        """Provisions that a member can name without a doubt."""
        return [p for p in self.provisions if written(p["id"]) and p["kind"] in ("par", "stk", "nr", "litra")]


def flat(text):
    text = re.sub("[\u00ad\u200b-\u200f\ufeff\u2060]", "", text)
    return re.sub(r"\s+", " ", text).strip()


def tight(text):
    """Without any white space: sources differ in it ("§ 3 a." and "§ 3a.")."""
    return re.sub(r"\s", "", flat(text))


def written(path):
    """A provision's id as a reference in full, "§ 5 a, stk. 2, nr. 1"; None for ids that repeat or are ranges."""
    if re.search(r"[#,]|:[^/]*-", path):
        return None
    names = {"par": "§ ", "stk": "stk. ", "nr": "nr. ", "litra": "litra ", "kapitel": "kapitel "}
    parts = []
    for step in path.split("/"):
        level, _, number = step.partition(":")
        if level not in names:
            return None
        parts.append(names[level] + re.sub(r"^(\d+)([a-zæøå])$", r"\1 \2", number))
    return ", ".join(parts)


def read(docx_file, outline_file):
    outline = json.loads(outline_file.read_text(encoding="utf-8"))
    provisions = outline["provisions"]
    draft = Draft(docx_file.stem, outline["documentType"], outline["title"], provisions)
    paragraphs = [p.text for p in docx.Document(str(docx_file)).paragraphs]
    at = 0
    found = {}
    for index, provision in enumerate(provisions):
        head = tight(provision["label"])
        text = tight(provision["text"])[:60]
        if not text and index + 1 < len(provisions):
            # A § whose stykker follow: its label stands before the first one's text.
            text = tight(provisions[index + 1]["text"])[:60] if not provisions[index + 1]["label"] else ""
        if provision["kind"] in ("kapitel",):
            continue
        for number in range(at, min(len(paragraphs), at + 40)):
            line = tight(paragraphs[number])
            if line.startswith(head + text) or (head and line == head) or (not head and text and text in line):
                at = number
                owner = provision["id"]
                # "§ 1. Text": the stykke that holds the text is the narrower owner, and it comes next.
                found[number] = owner
                break
    # A paragraph that is only "§ 1" is followed by the text of the same §.
    numbers = sorted(found)
    for number in numbers:
        provision = next(p for p in provisions if p["id"] == found[number])
        line = tight(paragraphs[number])
        if line == tight(provision["label"]) and number + 1 not in found and number + 1 < len(paragraphs):
            if provision["text"] and tight(paragraphs[number + 1]).startswith(tight(provision["text"])[:60]):
                found[number + 1] = provision["id"]
                del found[number]
    numbers = sorted(found)
    for place, number in enumerate(numbers):
        draft.spots.append(Spot(number, found[number], paragraphs[number]))
        end = numbers[place + 1] if place + 1 < len(numbers) else number + 1
        if not draft.is_amending or "/nr:" not in found[number]:
            continue
        if not flat(paragraphs[number]).endswith(":"):
            continue
        for new in range(number + 1, end):
            line = flat(paragraphs[new])
            if new == number + 1 and not line.startswith("»"):
                break
            draft.spots.append(Spot(new, found[number], paragraphs[new], is_new_text=True))
            if re.search(r"«\.?$", line):
                break
    return draft
