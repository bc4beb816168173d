"""Writes files so that the same content gives the same bytes: fixed dates, fixed order, no clock."""

import io
import re
import zipfile
from datetime import datetime, timezone

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.shared import Cm, Pt

STAMP = (2026, 1, 1, 0, 0, 0)


def repack(data, patch=None):
    """The archive again with fixed time stamps; `patch` may change an entry's bytes by name."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(out, "w") as target:
        for entry in source.infolist():
            if entry.filename == "docProps/thumbnail.jpeg":
                continue
            body = source.read(entry)
            if entry.filename == "_rels/.rels":
                body = re.sub(rb"<Relationship [^>]*thumbnail[^>]*/>", b"", body)
            if patch:
                body = patch(entry.filename, body)
            info = zipfile.ZipInfo(entry.filename, STAMP)
            info.compress_type = entry.compress_type
            target.writestr(info, body)
    return out.getvalue()


def archive(files):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as target:
        for name, data in files:
            info = zipfile.ZipInfo(name, STAMP)
            info.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(info, data)
    return out.getvalue()


def new_docx(title, author, day, font="Calibri"):
    doc = Document()
    doc.core_properties.title = title
    doc.core_properties.author = author
    doc.core_properties.last_modified_by = author
    doc.core_properties.comments = ""
    doc.core_properties.language = "da-DK"
    moment = datetime(*day, 9, 0, 0, tzinfo=timezone.utc)
    doc.core_properties.created = moment
    doc.core_properties.modified = moment
    section = doc.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.5)
    section.top_margin = section.bottom_margin = Cm(2.5)
    for name in ["Normal", "Heading 1", "Heading 2", "Heading 3", "Title"]:
        style = doc.styles[name]
        style.font.name = font
        style.element.rPr.rFonts.set(qn("w:eastAsia"), font)
        for attribute in ["asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"]:
            key = qn("w:" + attribute)
            if key in style.element.rPr.rFonts.attrib:
                del style.element.rPr.rFonts.attrib[key]
    doc.styles["Normal"].font.size = Pt(11)
    doc.styles["Normal"].paragraph_format.space_after = Pt(7)
    language = doc.styles.element.find(".//" + qn("w:lang"))
    if language is not None:
        language.set(qn("w:val"), "da-DK")
    return doc


def docx_bytes(doc):
    out = io.BytesIO()
    doc.save(out)
    return repack(out.getvalue())


def letter(head, to, day_text, subject, body, sign, title=None, author=None, day=(2026, 2, 12)):
    """A letter in Word. Body entries: ("h", heading), ("b", bold run-in heading), ("p", text), ("l", item)."""
    doc = new_docx(title or subject, author or sign[0], day)
    for line in head:
        paragraph = doc.add_paragraph(line)
        paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        paragraph.paragraph_format.space_after = Pt(0)
    for line in to:
        doc.add_paragraph(line).paragraph_format.space_after = Pt(0)
    doc.add_paragraph(day_text).alignment = WD_ALIGN_PARAGRAPH.RIGHT
    run = doc.add_paragraph().add_run(subject)
    run.bold = True
    run.font.size = Pt(13)
    for kind, text in body:
        if kind == "h":
            doc.add_heading(text, 2)
        elif kind == "b":
            doc.add_paragraph().add_run(text).bold = True
        elif kind == "l":
            doc.add_paragraph(text, style="List Bullet")
        else:
            doc.add_paragraph(text)
    doc.add_paragraph("Med venlig hilsen")
    for line in sign:
        doc.add_paragraph(line).paragraph_format.space_after = Pt(0)
    return docx_bytes(doc)


def typst_text(text):
    return re.sub(r"([\\#$*_`<>@=\-+/\[\]~'\"])", r"\\\1", text)


def typst_pdf(source, title, author, day):
    import typst

    head = (
        f'#set document(title: "{title}", author: "{author}", '
        f"date: datetime(year: {day[0]}, month: {day[1]}, day: {day[2]}))\n"
        '#set page(paper: "a4", margin: 2.5cm, numbering: "1")\n'
        '#set text(lang: "da", size: 11pt)\n#set par(justify: false, spacing: 0.9em)\n'
    )
    return typst.compile((head + source).encode())
