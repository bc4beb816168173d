"""An act's PDF with annotations of known text at known provisions, put in by pikepdf at the boxes of pdftotext.

Highlights and notes carry a remark; a caret and a strike-out of one group are one replacement (ISO 32000-1, 12.5.6.2).
"""

import re
import subprocess
from xml.etree import ElementTree

import pikepdf

from .draft import flat
from .marks import Known

WORD = "{http://www.w3.org/1999/xhtml}word"
PAGE = "{http://www.w3.org/1999/xhtml}page"


def annotated(draft, source, target, person, writer, random, count):
    """`count` annotations by one author on words that stand in one provision alone; what was put in."""
    words, sizes = boxes(source)
    text = [squeezed(w[0]) for w in words]
    pdf = pikepdf.Pdf.open(str(source))
    known = []
    spots = [s for s in draft.spots if len(s.text.split()) >= 8]
    random.shuffle(spots)
    for number, spot in enumerate(spots):
        if len(known) == count:
            break
        run = find(text, [squeezed(w) for w in flat(spot.text).split()], random)
        if run is None or any(words[i][1] != words[run[0]][1] for i in run):
            continue
        page = words[run[0]][1]
        kind = ("Highlight", "StrikeOut", "Text")[number % 3]
        rect, quads = area([words[i] for i in run], sizes[page])
        struck = " ".join(words[i][0] for i in run)
        if "/Annots" not in pdf.pages[page].obj:
            pdf.pages[page].obj.Annots = pikepdf.Array()
        annotations = pdf.pages[page].obj.Annots
        common = {"/Type": pikepdf.Name.Annot, "/T": person.name, "/F": 4, "/M": "D:20260210101500Z"}
        if kind == "StrikeOut":
            new = writer.insertion()
            caret = pdf.make_indirect(pikepdf.Dictionary({
                **common, "/Subtype": pikepdf.Name.Caret, "/Rect": pikepdf.Array([rect[2] - 2, rect[1], rect[2] + 4, rect[3]]),
                "/Contents": new, "/NM": f"caret{number}"}))
            strike = pdf.make_indirect(pikepdf.Dictionary({
                **common, "/Subtype": pikepdf.Name.StrikeOut, "/Rect": pikepdf.Array(rect), "/QuadPoints": pikepdf.Array(quads),
                "/Contents": "", "/IRT": caret, "/RT": pikepdf.Name.Group, "/NM": f"strike{number}"}))
            annotations.extend([caret, strike])
            known.append(Known("replacement", new, spot.provision, person.municipality, new))
        else:
            remark = writer.sentence()
            if kind == "Text":
                rect = [rect[0], rect[1], rect[0] + 18, rect[1] + 18]
            entry = {**common, "/Subtype": pikepdf.Name("/" + kind), "/Rect": pikepdf.Array(rect), "/Contents": remark,
                     "/NM": f"note{number}"}
            if kind == "Highlight":
                entry["/QuadPoints"] = pikepdf.Array(quads)
            annotations.append(pdf.make_indirect(pikepdf.Dictionary(entry)))
            known.append(Known("annotation", remark, spot.provision, person.municipality))
    pdf.save(str(target))
    return known


def squeezed(word):
    return re.sub(r"[\s\u00ad\u200b-\u200f-]", "", word)


def find(text, words, random):
    """Indices of four to six words that stand once in the file, on one line of words, away from both ends."""
    for _ in range(6):
        length = random.randrange(4, 7)
        if len(words) < length + 2:
            return None
        start = random.randrange(1, len(words) - length)
        wanted = words[start:start + length]
        places = [i for i in range(len(text) - length) if text[i:i + length] == wanted]
        if len(places) == 1:
            return list(range(places[0], places[0] + length))
    return None


def area(run, height):
    """The rectangle of the words, and a quadrilateral for each line of them, in PDF's upward coordinates."""
    lines = {}
    for _, _, x0, y0, x1, y1 in run:
        line = lines.setdefault(round(y0), [x0, y0, x1, y1])
        lines[round(y0)] = [min(line[0], x0), min(line[1], y0), max(line[2], x1), max(line[3], y1)]
    quads = []
    for x0, y0, x1, y1 in lines.values():
        quads += [x0, height - y0, x1, height - y0, x0, height - y1, x1, height - y1]
    rect = [min(quads[0::2]), min(quads[1::2]), max(quads[0::2]), max(quads[1::2])]
    return rect, quads


def boxes(source):
    """Every word with its page and box, top down, and each page's height."""
    done = subprocess.run(["pdftotext", "-bbox", str(source), "-"], check=True, capture_output=True)
    root = ElementTree.fromstring(re.sub(rb"[\x00-\x08\x0b\x0c\x0e-\x1f]", b"", done.stdout))
    words, sizes = [], []
    for number, page in enumerate(root.iter(PAGE)):
        sizes.append(float(page.get("height")))
        for word in page.iter(WORD):
            box = [float(word.get(k)) for k in ("xMin", "yMin", "xMax", "yMax")]
            words.append((word.text or "", number, *box))
    return words, sizes
