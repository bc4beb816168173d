"""The load of the reading benchmark: Word files, workbooks and a mailbox of given sizes, the same bytes each time."""

import base64
import random
import sys
import zipfile
from pathlib import Path

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELS = "http://schemas.openxmlformats.org/package/2006/relationships"
TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
WORDS = ("kommunalbestyrelsen skal inden fire uger efter modtagelsen af ansøgningen træffe afgørelse om hjælp til "
         "borgeren og give besked om klageadgang jf § 5 stk 2 i lov om social service når betingelserne er opfyldt "
         "ændring økonomi frist høring udkast bemærkninger bestyrelse område").split()

def sentence(rng):
    return " ".join(rng.choice(WORDS) for _ in range(rng.randint(8, 24))).capitalize() + "."


def package(path, parts):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts:
            archive.writestr(name, content)


def word(path, size):
    """A Word file with about `size` bytes of document.xml: paragraphs, some with changes, a table now and then."""
    rng = random.Random(size)
    pieces, length = [], 0
    run = lambda text, tag="t": f'<w:r><w:rPr><w:lang w:val="da-DK"/></w:rPr><w:{tag} xml:space="preserve">{text}</w:{tag}></w:r>'
    while length < size:
        kind = rng.random()
        if kind < 0.05:
            cells = "".join(f'<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr><w:p>{run(sentence(rng))}</w:p></w:tc>' for _ in range(4))
            piece = f"<w:tbl><w:tblPr/><w:tblGrid/><w:tr>{cells}</w:tr></w:tbl>"
        elif kind < 0.1:
            change = f'w:id="{len(pieces)}" w:author="Mette Holm" w:date="2026-03-01T09:00:00Z"'
            piece = (f'<w:p w:rsidR="00A77B3E"><w:pPr><w:jc w:val="both"/></w:pPr>{run(sentence(rng))}'
                     f'<w:del {change}>{run("to uger", "delText")}</w:del><w:ins {change}>{run("fire uger")}</w:ins></w:p>')
        else:
            piece = f'<w:p w:rsidR="00A77B3E" w:rsidRDefault="00A77B3E"><w:pPr><w:jc w:val="both"/></w:pPr>{"".join(run(sentence(rng)) for _ in range(rng.randint(1, 4)))}</w:p>'
        pieces.append(piece)
        length += len(piece.encode())
    package(path, [
        ("[Content_Types].xml", f'<Types xmlns="{TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'),
        ("_rels/.rels", f'<Relationships xmlns="{RELS}"><Relationship Id="a" Type="{OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>'),
        ("word/document.xml", f'<?xml version="1.0" encoding="UTF-8"?><w:document {W}><w:body>{"".join(pieces)}<w:sectPr/></w:body></w:document>'),
    ])


def workbook(path, rows):
    """A sheet of `rows` answers: number, municipality, date, text."""
    rng = random.Random(rows)
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    strings = [sentence(rng) for _ in range(2_000)]
    lines = [f'<row r="{r}"><c r="A{r}"><v>{r}</v></c><c r="B{r}" t="s"><v>{rng.randrange(2_000)}</v></c><c r="C{r}" s="1"><v>{46000 + r % 90}</v></c><c r="D{r}" t="s"><v>{rng.randrange(2_000)}</v></c></row>' for r in range(1, rows + 1)]
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml."
    package(path, [
        ("[Content_Types].xml", f'<Types xmlns="{TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="{kind}sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="{kind}worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="{kind}sharedStrings+xml"/><Override PartName="/xl/styles.xml" ContentType="{kind}styles+xml"/></Types>'),
        ("_rels/.rels", f'<Relationships xmlns="{RELS}"><Relationship Id="a" Type="{OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>'),
        ("xl/workbook.xml", f'<workbook xmlns="{main}" xmlns:r="{OFFICE}"><sheets><sheet name="Svar" sheetId="1" r:id="a"/></sheets></workbook>'),
        ("xl/_rels/workbook.xml.rels", f'<Relationships xmlns="{RELS}"><Relationship Id="a" Type="{OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="b" Type="{OFFICE}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="c" Type="{OFFICE}/styles" Target="styles.xml"/></Relationships>'),
        ("xl/styles.xml", f'<styleSheet xmlns="{main}"><fonts count="1"><font/></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>'),
        ("xl/sharedStrings.xml", f'<sst xmlns="{main}">{"".join(f"<si><t>{s}</t></si>" for s in strings)}</sst>'),
        ("xl/worksheets/sheet1.xml", f'<worksheet xmlns="{main}"><sheetData>{"".join(lines)}</sheetData></worksheet>'),
    ])


def mailbox(path, count):
    """`count` mails: encoded subjects, text with quotes, every tenth with an attachment of some 20 kB."""
    rng = random.Random(count)
    with open(path, "w", encoding="utf-8", newline="\n") as out:
        for number in range(count):
            body = "\n".join(sentence(rng) for _ in range(12))
            subject = f"=?utf-8?q?H=C3=B8ring_nr=2E_{number}?="
            head = f"From m{number}@x.dk Tue Mar  3 09:05:00 2026\nFrom: =?utf-8?q?Mette_H=C3=B8j?= <m{number}@kommune.dk>\nTo: komdir@example.dk\nSubject: {subject}\nDate: Tue, 3 Mar 2026 09:05:00 +0100\nMessage-ID: <{number}@x.dk>\nMIME-Version: 1.0\n"
            if number % 10:
                out.write(f"{head}Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n{body}\n\n")
            else:
                answer = "\n".join(f"Ad § {line}\n{sentence(rng)}" for line in range(150))
                data = base64.encodebytes(answer.encode()).decode()
                out.write(f'{head}Content-Type: multipart/mixed; boundary="x"\n\n--x\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n{body}\n--x\nContent-Type: text/plain; charset=utf-8; name="bilag.txt"\nContent-Transfer-Encoding: base64\n\n{data}\n--x--\n\n')


FILES = {
    "svar-2mb.docx": lambda path: word(path, 2_000_000),
    "lovforslag-10mb.docx": lambda path: word(path, 10_000_000),
    "document-100mb.docx": lambda path: word(path, 100_000_000),
    "ark-10000.xlsx": lambda path: workbook(path, 10_000),
    "ark-100000.xlsx": lambda path: workbook(path, 100_000),
    "post-10000.mbox": lambda path: mailbox(path, 10_000),
}


def write(folder):
    """Writes what is not there yet."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, make in FILES.items():
        path = folder / name
        if not path.exists():
            make(folder / "half")
            (folder / "half").rename(path)


if __name__ == "__main__":
    write(Path(sys.argv[1]))
