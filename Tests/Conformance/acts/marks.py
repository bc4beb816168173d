"""Comments and tracked changes of known text, put into a copy of a draft by python-docx and lxml."""

import copy
import re
from dataclasses import dataclass

import docx
from docx.oxml.ns import qn
from docx.oxml import OxmlElement

DATE = "2026-02-{day:02d}T{hour:02d}:{minute:02d}:00Z"


@dataclass
class Known:
    """What must come out of a file again."""

    kind: str
    text: str
    provision: object
    municipality: str
    wording: str = None


def returned(draft, source, target, people, writer, random, count):
    """`count` marks by two authors, some on every kind of paragraph; the list of what was put in."""
    document = docx.Document(str(source))
    paragraphs = list(document.paragraphs)
    spots = [s for s in draft.spots if len(s.text.split()) >= 4] or draft.spots
    random.shuffle(spots)
    known = []
    used = {}
    marks = ["comment"] * 5 + ["insertion"] * 2 + ["deletion"] + ["replacement"] * 2
    for number in range(count):
        spot = spots[number % len(spots)]
        author = people[number % 7 % 2]
        kind = marks[number % len(marks)]
        paragraph = paragraphs[spot.paragraph]
        taken = used.setdefault(spot.paragraph, [])
        words = free_words(paragraph, taken, random)
        if words is None:
            kind, words = "comment", None
        when = DATE.format(day=1 + number % 20, hour=8 + number % 9, minute=number % 60)
        if kind == "comment":
            # Two sentences in every third; a reply-like short one is left to tests of its own.
            text = writer.sentence() + (" " + writer.sentence() if number % 3 == 0 else "")
            runs = isolate(paragraph, *words) if words else paragraph.runs
            comment = document.add_comment(runs=runs, text=text, author=author.name, initials=author.initials)
            comment._comment_elm.set(qn("w:date"), when)
            known.append(Known(kind, text, spot.provision, author.municipality))
        else:
            known.append(change(paragraph, words, kind, author, when, number, writer, spot))
        if words:
            taken.append(words)
    document.core_properties.last_modified_by = people[0].name
    document.save(str(target))
    return known


def free_words(paragraph, taken, random):
    """A range of one to five whole words that no mark has touched, in scalars of the paragraph's plain text."""
    text = plain(paragraph)
    words = [m.span() for m in re.finditer(r"[\wæøåÆØÅ]{3,}", text)]
    free = [w for w in words if all(w[1] + 1 < a or b + 1 < w[0] for a, b in taken)]
    if not free:
        return None
    first = random.choice(free)
    last = first
    for word in free:
        if first[0] <= word[0] <= first[0] + 40 and random.random() < 0.5:
            if not any(first[0] < a < word[1] for a, _ in taken):
                last = word if word[1] > last[1] else last
    return first[0], last[1]


def plain(paragraph):
    """The text before any change: runs, and the runs inside w:del, but not those inside w:ins."""
    return "".join(run_text(r) for r in original_runs(paragraph))


def original_runs(paragraph):
    for run in paragraph._p.iter(qn("w:r")):
        if run.getparent().tag != qn("w:ins"):
            yield run


def run_text(run):
    text = ""
    for child in run:
        if child.tag in (qn("w:t"), qn("w:delText")):
            text += child.text or ""
        elif child.tag == qn("w:tab"):
            text += "\t"
        elif child.tag in (qn("w:br"), qn("w:cr")):
            text += "\n"
        elif child.tag == qn("w:noBreakHyphen"):
            text += "-"
    return text


def isolate(paragraph, start, end):
    """The runs that hold exactly the words from `start` to `end`; runs are cut where needed."""
    position = 0
    chosen = []
    for run in list(original_runs(paragraph)):
        text = run_text(run)
        a, b = max(start, position), min(end, position + len(text))
        if a < b and run.getparent().tag == qn("w:p"):
            if b - position < len(text):
                cut(run, b - position)
            if a > position:
                run = cut(run, a - position)
            chosen.append(run)
        position += len(text)
    return [docx.text.run.Run(run, paragraph) for run in chosen]


def cut(run, at):
    """Cuts a run in two; the second half."""
    second = copy.deepcopy(run)
    run.addnext(second)
    text = run_text(run)
    for half, words in ((run, text[:at]), (second, text[at:])):
        for child in [c for c in half if c.tag != qn("w:rPr")]:
            half.remove(child)
        element = OxmlElement("w:t")
        element.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
        element.text = words
        half.append(element)
    return second


def change(paragraph, words, kind, author, when, number, writer, spot):
    """A tracked insertion before the words, a deletion of them, or a replacement."""
    runs = [r._r for r in isolate(paragraph, *words)]
    old = "".join(run_text(r) for r in runs)
    anchor = runs[0]
    new = None
    if kind != "deletion":
        new = writer.insertion()
        inserted = revision("w:ins", author, when, 2 * number + 900)
        run = OxmlElement("w:r")
        if anchor.find(qn("w:rPr")) is not None:
            run.append(copy.deepcopy(anchor.find(qn("w:rPr"))))
        text = OxmlElement("w:t")
        text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
        text.text = new if kind == "replacement" else new + " "
        run.append(text)
        inserted.append(run)
        if kind == "replacement":
            runs[-1].addnext(inserted)
        else:
            anchor.addprevious(inserted)
    if kind != "insertion":
        deleted = revision("w:del", author, when, 2 * number + 901)
        anchor.addprevious(deleted)
        for run in runs:
            deleted.append(run)
            for text in run.findall(qn("w:t")):
                text.tag = qn("w:delText")
    return Known(kind, new or old, spot.provision, author.municipality, new)


def revision(tag, author, when, number):
    element = OxmlElement(tag)
    element.set(qn("w:id"), str(number))
    element.set(qn("w:author"), author.name)
    element.set(qn("w:date"), when)
    return element
