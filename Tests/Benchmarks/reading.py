"""Makes the load and times each program on it, whole processes in turn: reading.py KOMDIR FOLDER."""

import os
import random
import shutil
import subprocess
import sys
import time
import zipfile
from pathlib import Path

KOMDIR, LOAD = str(Path(sys.argv[1]).resolve()), Path(sys.argv[2])
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELS = "http://schemas.openxmlformats.org/package/2006/relationships"
TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
WORDS = ("kommunalbestyrelsen skal inden fire uger efter modtagelsen af ansøgningen træffe afgørelse om hjælp til "
         "borgeren og give besked om klageadgang jf § 5 stk 2 i lov om social service når betingelserne er opfyldt "
         "ændring økonomi frist høring udkast bemærkninger bestyrelse område").split()
RUNS = 3

PYTHON_DOCX = "import docx,sys\nd=docx.Document(sys.argv[1])\nprint(sum(len(p.text) for p in d.paragraphs)+sum(len(c.text) for t in d.tables for r in t.rows for c in r.cells))"
OPENPYXL = "import openpyxl,sys\nb=openpyxl.load_workbook(sys.argv[1],read_only=True,data_only=True)\nprint(sum(1 for s in b for r in s.iter_rows(values_only=True) for c in r if c is not None))"
EMAIL = "import mailbox,email.policy,sys\nn=0\nfor m in mailbox.mbox(sys.argv[1],factory=lambda f: email.message_from_binary_file(f,policy=email.policy.default)):\n n+=len(str(m['subject']))\n b=m.get_body(('plain','html'))\n n+=len(b.get_content()) if b else 0\n n+=sum(len(a.get_payload(decode=True) or b'') for a in m.iter_attachments())\nprint(n)"


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
        ("xl/styles.xml", f'<styleSheet xmlns="{main}"><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs></styleSheet>'),
        ("xl/sharedStrings.xml", f'<sst xmlns="{main}">{"".join(f"<si><t>{s}</t></si>" for s in strings)}</sst>'),
        ("xl/worksheets/sheet1.xml", f'<worksheet xmlns="{main}"><sheetData>{"".join(lines)}</sheetData></worksheet>'),
    ])


def mailbox(path, count):
    """`count` mails: encoded subjects, text with quotes, every tenth with an attachment of 20 kB."""
    import base64
    rng = random.Random(count)
    with open(path, "w", encoding="utf-8", newline="\n") as out:
        for number in range(count):
            body = "\n".join(sentence(rng) for _ in range(12))
            subject = f"=?utf-8?q?H=C3=B8ring_nr=2E_{number}?="
            head = f"From m{number}@x.dk Tue Mar  3 09:05:00 2026\nFrom: =?utf-8?q?Mette_H=C3=B8j?= <m{number}@kommune.dk>\nTo: komdir@example.dk\nSubject: {subject}\nDate: Tue, 3 Mar 2026 09:05:00 +0100\nMessage-ID: <{number}@x.dk>\nMIME-Version: 1.0\n"
            if number % 10:
                out.write(f"{head}Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n{body}\n\n")
            else:
                data = base64.encodebytes(rng.randbytes(20_000)).decode()
                out.write(f'{head}Content-Type: multipart/mixed; boundary="x"\n\n--x\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n{body}\n--x\nContent-Type: application/pdf; name="bilag.pdf"\nContent-Transfer-Encoding: base64\n\n{data}\n--x--\n\n')


def measured(command):
    """Best of some runs: seconds and peak memory in MB; None where the program refuses or is not there."""
    best = None
    for _ in range(RUNS):
        start = time.monotonic()
        child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(child.pid, 0)
        seconds = time.monotonic() - start
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode not in (0, 1):
            return None
        if best is None or seconds < best[0]:
            best = (seconds, usage.ru_maxrss / 1024)
        if seconds > 20:
            break
    return best


def main():
    LOAD.mkdir(parents=True, exist_ok=True)
    files = [
        ("svar-100k.docx", lambda p: word(p, 2_000_000)), ("lovforslag-10mb.docx", lambda p: word(p, 10_000_000)),
        ("document-100mb.docx", lambda p: word(p, 100_000_000)), ("ark-100000.xlsx", lambda p: workbook(p, 100_000)),
        ("post-10000.mbox", lambda p: mailbox(p, 10_000)),
    ]
    print("| file | size | program | seconds | memory | times komdir |\n|---|---|---|---|---|---|")
    for name, make in files:
        path = LOAD / name
        if not path.exists():
            make(path)
        others = {
            ".docx": [("pandoc", ["pandoc", "-t", "plain", "--track-changes=all", str(path)]), ("python-docx", [sys.executable, "-c", PYTHON_DOCX, str(path)])],
            ".xlsx": [("openpyxl", [sys.executable, "-c", OPENPYXL, str(path)])],
            ".mbox": [("Python email", [sys.executable, "-c", EMAIL, str(path)])],
        }[path.suffix]
        if path.stat().st_size > 10_000_000 and path.suffix == ".docx":
            others = others[1:]  # pandoc takes minutes and gigabytes
        own = None
        for program, command in [("komdir inspect --json", [KOMDIR, "inspect", str(path), "--json"])] + others:
            result = measured(command) if shutil.which(command[0]) else None
            own = own or result
            times = f"{result[0] / own[0]:.1f}" if result and own else ""
            shown = f"{result[0]:.2f} | {result[1]:.0f} MB" if result else "failed | "
            print(f"| {name} | {path.stat().st_size / 1e6:.1f} MB | {program} | {shown} | {times} |", flush=True)


if __name__ == "__main__":
    main()
