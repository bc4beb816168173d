"""Checks what `Examples/run` made, with programs that are not komdir's own."""

import hashlib
import html.parser
import json
import re
import sys
import zipfile
from pathlib import Path

import docx
import openpyxl

FAILED = []


def check(fact, words):
    print(("ok    " if fact else "FEJL  ") + words)
    if not fact:
        FAILED.append(words)


def load(out, name):
    return json.loads((out / "json" / f"{name}.json").read_text())


class Page(html.parser.HTMLParser):
    """The visible text and the tags of a page."""

    def __init__(self, text):
        super().__init__()
        self.tags, self.words, self.language = [], [], None
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        self.tags.append(tag)
        if tag == "html":
            self.language = dict(attributes).get("lang")

    def handle_data(self, data):
        self.words.append(data)


def main():
    out = Path(sys.argv[1])
    collect, remarks, positions = load(out, "collect"), load(out, "remarks"), load(out, "collate")
    respond, problems = load(out, "respond"), load(out, "check")

    # Nothing is lost: every file is read or refused, every remark decided and in the response's annex.
    check(collect["received"] == collect["read"] + len(collect["refused"]) + collect["unchanged"],
          f"modtaget {collect['received']} = læst {collect['read']} + afvist {len(collect['refused'])} + uændret {collect['unchanged']}")
    check([Path(r["file"]).name for r in collect["refused"]] == ["19-naestved-bilag.docx"], "kun den afbrudte fil er afvist")
    substantive = [r for r in remarks if r["nature"] == "substantive"]
    check(len(substantive) >= 60, f"{len(substantive)} bemærkninger med indhold")
    check(all(r["decisions"] for r in counted(remarks, collect)), "hver bemærkning har en beslutning")
    check(problems["ok"], "komdir check er tilfreds")

    placed = {r["provision"] for r in substantive}
    for provision in ["par:1/nr:1", "par:1/nr:9", "par:2/nr:2", "par:3"]:
        check(any(p and p.startswith(provision) for p in placed), f"bemærkninger er knyttet til {provision}")

    document = docx.Document(out / "hoeringssvar.docx")
    text = "\n".join(p.text for p in document.paragraphs).replace("\u00a0", " ")
    check(hashlib.sha256((out / "hoeringssvar.docx").read_bytes()).hexdigest() == respond["sha256"], "filen har det oplyste SHA-256")
    check(zipfile.ZipFile(out / "hoeringssvar.docx").testzip() is None, "pakken er hel")
    internal = docx.Document(out / "internt-bilag.docx")
    annexed = {c.text for t in internal.tables for r in t.rows for c in r.cells}
    check("ikke til afsendelse" in "".join(s.header.paragraphs[0].text for s in internal.sections), "det interne bilag siger, at det ikke er til afsendelse")
    # A position's text may hold a table of its own; an annex has a row for each remark, by its number.
    def numbered(file):
        return [c.text for t in file.tables for r in t.rows for c in r.cells if re.fullmatch(r"R-\d+", c.text.strip())]
    check(numbered(internal) and not numbered(document) and "R-" not in text, "svaret til ministeriet har intet bilag med beslutninger og begrundelser")
    traced = {remark for entry in respond["trace"] for remark in entry["remarks"]}
    for remark in counted(remarks, collect):
        if remark["id"] not in annexed and remark["id"] not in traced:
            check(False, f"{remark['id']} findes i svaret eller i bilaget")
    check(True, f"{len(traced)} bemærkninger kan spores til et afsnit")
    check("INTERN KLADDE" not in "".join(s.header.paragraphs[0].text for s in document.sections), "svaret er ikke længere en kladde")
    for words in ["2025 - 7714", "Social- og Boligministeriet", "12 uger", "hver 12. måned", "DUT", "1. juli 2027", "Med venlig hilsen"]:
        check(words in text, f"svaret nævner »{words}«")
    check("Næstved" not in text, "Næstved, der ikke har givet samtykke, er ikke nævnt")
    styles = {p.style.name for p in document.paragraphs}
    check({"Heading 2", "Heading 3"} <= styles, "overskrifterne er rigtige overskrifter")

    page = Page((out / "hoeringssvar.html").read_text())
    check(page.language == "da-DK" and "main" in page.tags and "script" not in page.tags, "websiden har sprog og hovedområde")
    check("12 uger" in " ".join(page.words), "websiden har teksten")
    check("### Til § 1, nr. 1" in (out / "hoeringssvar.md").read_text().replace("\u00a0", " "), "Markdown har overskrifterne")

    book = openpyxl.load_workbook(out / "arbejdsark.xlsx")
    values = [str(c.value) for sheet in book for row in sheet.iter_rows() for c in row if c.value is not None]
    check(all(any(r["id"] == v for v in values) for r in substantive), "arbejdsarket har hver bemærkning")
    check(any(sheet.data_validations.dataValidation for sheet in book), "arbejdsarket har rullelister")

    print(f"\n{len(FAILED)} fejl")
    sys.exit(1 if FAILED else 0)


def counted(remarks, collect):
    """Substantive remarks of files that count: not those that the secretariat replaced or sent on."""
    work = json.loads((Path(__file__).parent.parent / "beslutninger.json").read_text())["filer"]
    gone = {e.get("erstatter") or e["fil"] for e in work if "erstatter" in e or "--state" in e.get("valg", [])}
    out = {s["id"] for s in collect["submissions"] if s["file"].rsplit("/", 1)[-1] in gone}
    return [r for r in remarks if r["nature"] == "substantive" and r["submission"] not in out]


if __name__ == "__main__":
    main()
