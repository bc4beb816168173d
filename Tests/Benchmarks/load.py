#!/usr/bin/env python3
"""Writes the load of the main job: load.py FOLDER [FILES] [REMARKS_A_FILE]

A hearing with the example's draft bill, a register of all 98 municipalities, and FILES files of feedback (1,000)
with REMARKS_A_FILE remarks each (20): the draft returned with Word comments and tracked changes, letters in Word,
mails, plain texts, PDF letters, tables in Excel and CSV. The same call writes the same bytes. Standard library only.
"""

import csv
import io
import random
import re
import sys
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parents[2]
PLACES = [f"§ 1, nr. {n}" for n in range(1, 10)] + [f"§ 2, nr. {n}" for n in range(1, 4)] + ["§ 3, stk. 2", "§ 4"]
WHAT = ["Fristen", "Overgangsplanen", "Koordinatoren", "Kravet om underretning", "Opfølgningen", "Indberetningen",
        "Den foreslåede pligt", "Adgangen til oplysninger", "Tilbuddet til de unge", "Samarbejdet med sygehuset"]
HOW = ["er for kort til de sammensatte sager", "bør følges af penge til systemerne", "passer dårligt til små kommuner",
       "vil kræve {n} ekstra sagsbehandlere hos os", "bør først gælde fra det kommende skoleår",
       "overlapper med regler, som vi allerede følger i {n} sager om året", "mangler en klar definition i bemærkningerne",
       "vil give god mening, hvis den unge er enig", "rammer {n} unge hos os og bør derfor undersøges nærmere"]
WHY = ["I vores kommune svarer det til {n} timer om ugen.", "Det viser en gennemgang af {n} sager fra sidste år.",
       "Vi foreslår i stedet {n} uger.", "Udvalget har drøftet det på møde nr. {n}.",
       "Erfaringerne fra {n} forløb peger den anden vej.", "Et eksempel fra sag {n} viser hvorfor."]
FILLER = ("praksis økonomi ledelse borger indsats visitation bestilling aftale kontrakt skole dagtilbud forvaltning "
          "journal teknik møde henvendelse rapport måling budget plads træning udredning vejledning familie").split()


def main():
    folder = Path(sys.argv[1])
    files = int(sys.argv[2]) if len(sys.argv) > 2 else 1_000
    each = int(sys.argv[3]) if len(sys.argv) > 3 else 20
    feedback = folder / "bidrag"
    feedback.mkdir(parents=True, exist_ok=True)
    members = write_register(folder)
    draft = (ROOT / "Examples/hearing/papirer/lovudkast.docx").read_bytes()
    (folder / "lovudkast.docx").write_bytes(draft)
    writers = [returned_draft, letter, mail, text, letter, mail, table_xlsx, pdf, returned_draft, table_csv]
    for number in range(files):
        chance = random.Random(20_260_302 + number)
        member = members[number % len(members)]
        write = writers[number % len(writers)]
        remarks = [(chance.choice(PLACES), sentence(chance)) for _ in range(each)]
        name, data = write(member, remarks, number, draft)
        (feedback / name).write_bytes(data)
    print(f"{files} files, {files * each} remarks in {folder}")


def sentence(chance):
    words = " ".join(chance.sample(FILLER, 4))
    fill = lambda words: words.replace("{n}", str(chance.randrange(3, 9_000)))
    return f"{chance.choice(WHAT)} {fill(chance.choice(HOW))}. {fill(chance.choice(WHY))} Det gælder især {words}."


def write_register(folder):
    """One chief executive a municipality; the names stand in one place, the library's own table."""
    table = (ROOT / "Sources/KomdirCore/Members/Municipality.swift").read_text()
    rows = re.findall(r'Municipality\("(\d+)", "([^"]+)"', table)
    members = []
    with (folder / "medlemmer.csv").open("w", encoding="utf-8", newline="") as out:
        table = csv.writer(out, delimiter=";")
        table.writerow(["Navn", "Stilling", "Kommune", "Kommunekode", "E-mail", "Samtykke"])
        for index, (code, place) in enumerate(rows):
            first = ["Anne", "Bo", "Camilla", "Dan", "Eva", "Finn", "Gitte"][index % 7]
            last = ["Holm", "Bruun", "Dahl", "Krogh", "Lund", "Munk", "Riis", "Skov", "Toft", "Vinther", "Winther",
                    "Ravn", "Friis", "Bach"][index // 7]
            address = f"{first}.{last}@kommune{code}.example".lower()
            table.writerow([f"{first} {last}", "Kommunaldirektør", place, code, address, "ja"])
            members.append((f"{first} {last}", place, address))
    return members


def lines_of(member, remarks):
    name, place, _ = member
    lines = ["Til KOMDIR", "", f"{place} Kommune har følgende bemærkninger til lovforslaget:", ""]
    for where, words in remarks:
        lines += [f"Ad {where}", words, ""]
    return lines + ["Med venlig hilsen", name, f"{place} Kommune"]


def letter(member, remarks, number, draft):
    body = "".join(f'<w:p><w:r><w:t xml:space="preserve">{escape(line)}</w:t></w:r></w:p>' for line in lines_of(member, remarks))
    return f"{number:04}-{member[1]}-brev.docx", docx(body, author=member[0])


def docx(body, author):
    w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    types = "http://schemas.openxmlformats.org/package/2006/content-types"
    rels = "http://schemas.openxmlformats.org/package/2006/relationships"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    return zipped({
        "[Content_Types].xml": f'{head}<Types xmlns="{types}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>',
        "_rels/.rels": f'{head}<Relationships xmlns="{rels}"><Relationship Id="r1" Type="{office}/officeDocument" Target="word/document.xml"/><Relationship Id="r2" Type="{rels}/metadata/core-properties" Target="docProps/core.xml"/></Relationships>',
        "docProps/core.xml": f'{head}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>{escape(author)}</dc:creator></cp:coreProperties>',
        "word/document.xml": f"{head}<w:document {w}><w:body>{body}</w:body></w:document>",
    })


def zipped(parts):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in parts.items():
            package.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), data, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def returned_draft(member, remarks, number, draft):
    """The ministry's own file with marks on every second paragraph: three comments, then an insertion, and so on."""
    parts = {}
    with zipfile.ZipFile(io.BytesIO(draft)) as package:
        for name in package.namelist():
            if "stylesWithEffects" not in name:
                parts[name] = package.read(name)
    document = parts["word/document.xml"].decode()
    signature = f'w:author="{escape(member[0])}" w:date="2026-02-{1 + number % 20:02}T10:00:00Z"'
    paragraphs = list(re.finditer(r"<w:p>(?:<w:pPr>.*?</w:pPr>)?((?:<w:r>.*?</w:r>)+)</w:p>", document))[5:]
    comments, pieces, last = [], [], 0
    for index, (match, (_, words)) in enumerate(zip(paragraphs[number % 7::2], remarks)):
        runs = match.group(1)
        if index % 4 == 3:
            change = f'<w:ins w:id="{900 + index}" {signature}><w:r><w:t xml:space="preserve"> {escape(words)}</w:t></w:r></w:ins>'
            new = runs + change
        else:
            comments.append(f'<w:comment w:id="{index}" {signature} w:initials="X"><w:p><w:r><w:t>{escape(words)}</w:t></w:r></w:p></w:comment>')
            new = f'<w:commentRangeStart w:id="{index}"/>{runs}<w:commentRangeEnd w:id="{index}"/><w:r><w:commentReference w:id="{index}"/></w:r>'
        pieces += [document[last:match.start(1)], new]
        last = match.end(1)
    parts["word/document.xml"] = "".join(pieces) + document[last:]
    namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    parts["word/comments.xml"] = f'<?xml version="1.0" encoding="UTF-8"?><w:comments xmlns:w="{namespace}">{"".join(comments)}</w:comments>'
    rels = parts["word/_rels/document.xml.rels"].decode()
    rels = re.sub(r"<Relationship [^>]*stylesWithEffects[^>]*/>", "", rels)
    link = '<Relationship Id="rIdC" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/>'
    parts["word/_rels/document.xml.rels"] = rels.replace("</Relationships>", link + "</Relationships>")
    types = parts["[Content_Types].xml"].decode()
    kind = '<Override PartName="/word/comments.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"/>'
    types = re.sub(r"<Override [^>]*stylesWithEffects[^>]*/>", "", types)
    parts["[Content_Types].xml"] = types.replace("</Types>", kind + "</Types>")
    return f"{number:04}-{member[1]}-lovudkast.docx", zipped(parts)


def mail(member, remarks, number, draft):
    name, place, address = member
    head = [f"From: {name} <{address}>", "To: sekretariatet@komdir.example", f"Subject: Bidrag til svar {number}",
            f"Date: Mon, {1 + number % 20} Feb 2026 10:00:00 +0100", f"Message-ID: <{number}@kommune.example>",
            "MIME-Version: 1.0", "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: 8bit", ""]
    return f"{number:04}-mail.eml", "\r\n".join(head + lines_of(member, remarks)).encode()


def text(member, remarks, number, draft):
    return f"{number:04}-{member[1]}.txt", "\n".join(lines_of(member, remarks)).encode()


def table_csv(member, remarks, number, draft):
    out = io.StringIO()
    table = csv.writer(out, delimiter=";")
    table.writerow(["Kommune", "Bestemmelse", "Bemærkning"])
    table.writerows([member[1], where, words] for where, words in remarks)
    return f"{number:04}-{member[1]}-skema.csv", out.getvalue().encode("cp1252")


def table_xlsx(member, remarks, number, draft):
    cell = lambda value: f'<c t="inlineStr"><is><t>{escape(value)}</t></is></c>'
    rows = [["Kommune", "Bestemmelse", "Bemærkning"]] + [[member[1], where, words] for where, words in remarks]
    sheet = "".join(f"<row>{''.join(map(cell, row))}</row>" for row in rows)
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006/relationships"
    return f"{number:04}-{member[1]}-skema.xlsx", zipped({
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
        "_rels/.rels": f'<Relationships xmlns="{package}"><Relationship Id="r1" Type="{office}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{office}"><sheets><sheet name="Skema" sheetId="1" r:id="r1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{package}"><Relationship Id="r1" Type="{office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{main}"><sheetData>{sheet}</sheetData></worksheet>',
    })


def pdf(member, remarks, number, draft):
    """A letter as a PDF of pages with 46 lines in Helvetica, lines of 90 letters."""
    lines = []
    for line in lines_of(member, remarks):
        while len(line) > 90:
            cut = line.rfind(" ", 0, 90)
            lines.append(line[:cut])
            line = line[cut + 1:]
        lines.append(line)
    pages = [lines[i:i + 46] for i in range(0, len(lines), 46)]
    quote = lambda line: re.sub(r"([\\()])", r"\\\1", line).encode("cp1252")
    objects = [b"<</Type/Catalog/Pages 2 0 R>>",
               b"<</Type/Pages/Count %d/Kids[%s]>>" % (len(pages), b" ".join(b"%d 0 R" % (4 + 2 * i) for i in range(len(pages)))),
               b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"]
    for index, page in enumerate(pages):
        stream = b"BT /F1 10 Tf 60 780 Td 15 TL\n" + b"".join(b"(%s) Tj T*\n" % quote(line) for line in page) + b"ET"
        objects.append(b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>/Contents %d 0 R>>" % (5 + 2 * index))
        objects.append(b"<</Length %d>>stream\n%s\nendstream" % (len(stream), stream))
    out, offsets = bytearray(b"%PDF-1.4\n"), []
    for index, body in enumerate(objects):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (index + 1, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1) + b"".join(b"%010d 00000 n \n" % o for o in offsets)
    out += b"trailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
    return f"{number:04}-{member[1]}-brev.pdf", bytes(out)


if __name__ == "__main__":
    main()
