"""A letter, a mail and a filled table on a draft, with remarks of known text at known provisions."""

import csv
from email.message import EmailMessage
from email.utils import format_datetime
from datetime import datetime, timezone

import docx
import openpyxl

from .draft import written
from .marks import Known


def reference(path, style, amending):
    """The provision as members write it, in one of the spellings that occur."""
    full = written(path)
    if style == "glued":
        return full.replace("§ ", "§").replace(", ", " ").replace("stk. ", "stk ").replace("nr. ", "nr ")
    if style == "nbsp":
        return full.replace("§ ", "§\u00a0").replace("stk. ", "stk.\u00a0").replace("nr. ", "nr.\u00a0")
    if style == "word":
        return full.replace("§ ", "paragraf ")
    if style == "turned" and amending and path.count("/") == 1 and "/nr:" in path:
        par, number = path.split("/nr:")
        return f"nr. {number} i § {par[4:]}"
    if style == "nocomma":
        return full.replace(", ", " ")
    return full


STYLES = ["full", "full", "nbsp", "glued", "nocomma", "turned", "word"]
SENTENCE_FRAMES = [
    "Af {ref} fremgår reglen, og her gælder følgende. {text}",
    "I {ref} er det ikke tydeligt nok. {text}",
    "For så vidt angår {ref}: {text}",
    "Vedrørende {ref} bemærker vi følgende. {text}",
    "Vi har set nærmere på {ref}. {text}",
]


def letter(draft, target, person, writer, random, count, style):
    """A letter in Word: head, thanks, a general part by theme, then the provisions in one of four ways."""
    document = docx.Document()
    known = []

    def heading(text, level=2):
        if style % 3 == 0:
            document.add_heading(text, level)
        else:
            run = document.add_paragraph().add_run(text)
            run.bold = style % 3 == 1
            run.underline = style % 3 == 2

    for line in ("KOMDIR", "Att.: sekretariatet", f"{person.municipality} Kommune",
                 "Dato: 10. februar 2026", f"Sagsnr.: 26/{random.randrange(1000, 9999)}"):
        document.add_paragraph(line)
    heading("Høringssvar vedrørende " + draft.title[0].lower() + draft.title[1:].rstrip("."), 1)
    document.add_paragraph(
        f"{person.municipality} Kommune har modtaget udkastet i høring og takker for muligheden for at komme med bemærkninger.")
    general = max(1, count // 6)
    heading("Generelle bemærkninger")
    for _ in range(general):
        text = writer.sentence()
        document.add_paragraph(text)
        known.append(Known("paragraph", text, None, person.municipality))
    heading("Bemærkninger til de enkelte bestemmelser")
    for number, provision in enumerate(pick(draft, random, count - general)):
        ref = reference(provision["id"], STYLES[(number + style) % len(STYLES)], draft.is_amending)
        text = writer.sentence()
        way = (style + number // 4) % 4
        if way == 0:
            heading(random.choice(["Ad ", "Til ", "Vedr. ", ""]) + ref, 3)
            document.add_paragraph(text)
        elif way == 1:
            paragraph = document.add_paragraph()
            paragraph.add_run(ref[0].upper() + ref[1:] + random.choice([": ", ". ", " – "])).bold = True
            paragraph.add_run(text)
        elif way == 2:
            document.add_paragraph(random.choice(SENTENCE_FRAMES).format(ref=ref, text=text))
        else:
            document.add_paragraph(f"Ad {ref}")
            document.add_paragraph(text)
        known.append(Known("paragraph", text, provision["id"], person.municipality))
    document.add_paragraph("Med venlig hilsen")
    document.add_paragraph(person.name)
    document.add_paragraph(person.title)
    document.core_properties.author = person.name
    document.save(str(target))
    return known


def mail(draft, target, person, writer, random, count):
    """A mail in plain text: a greeting, points that open with their place, and a signature."""
    message = EmailMessage()
    message["From"] = f"{person.name} <{person.mail}>"
    message["To"] = "hoering@komdir.example"
    message["Subject"] = "Bidrag til høringen om " + draft.title[:60]
    message["Date"] = format_datetime(datetime(2026, 2, 11, 9, random.randrange(60), tzinfo=timezone.utc))
    message["Message-ID"] = f"<{random.randrange(10**9)}@kommune.example>"
    known = []
    lines = ["Kære KOMDIR", "", "Tak for muligheden for at bidrage.", ""]
    for number, provision in enumerate(pick(draft, random, count)):
        ref = reference(provision["id"], STYLES[number % len(STYLES)], draft.is_amending)
        text = writer.sentence()
        way = number % 3
        if way == 0:
            lines += [f"{ref[0].upper() + ref[1:]}: {text}", ""]
        elif way == 1:
            lines += [f"Ad {ref}", text, ""]
        else:
            lines += [random.choice(SENTENCE_FRAMES).format(ref=ref, text=text), ""]
        known.append(Known("mail", text, provision["id"], person.municipality))
    lines += ["Med venlig hilsen", "", person.name, person.title, f"{person.municipality} Kommune",
              f"Tlf. {random.randrange(20_000_000, 99_999_999)}"]
    message.set_content("\n".join(lines))
    target.write_bytes(bytes(message))
    return known


def table(draft, target, people, writer, random, count, style):
    """A filled table: one row a remark, now with the municipality in a column, now in a title row."""
    known = []
    joint = style % 2 == 0
    rows = []
    head = [["Bestemmelse", "Bemærkning", "Forslag til ændring"], ["Paragraf", "Kommentar", "Ændringsforslag"],
            ["§/nr.", "Jeres bemærkninger", "Forslag til ny formulering"]][style % 3]
    if joint:
        head = ["Kommune"] + head
    else:
        rows.append(["Kommune:", people[0].municipality])
    rows.append(head)
    for number, provision in enumerate(pick(draft, random, count)):
        person = people[number % len(people)] if joint else people[0]
        ref = reference(provision["id"], STYLES[number % len(STYLES)], draft.is_amending)
        is_general = number % 9 == 8
        text = writer.sentence()
        wording = writer.insertion() if number % 4 == 1 else ""
        row = ["Generelt" if is_general else ref, text, wording]
        rows.append([person.municipality] + row if joint else row)
        known.append(Known("cell", text, None if is_general else provision["id"], person.municipality, wording or None))
    if target.suffix == ".csv":
        with open(target, "w", encoding="cp1252", newline="", errors="replace") as file:
            csv.writer(file, delimiter=";").writerows(rows)
    else:
        book = openpyxl.Workbook()
        for row in rows:
            book.active.append(row)
        book.active.title = "Bemærkninger"
        book.save(str(target))
    return known


def pick(draft, random, count):
    """`count` provisions in the draft's order; in a short act some come more than once."""
    named = draft.named()
    order = {p["id"]: number for number, p in enumerate(named)}
    chosen = []
    while len(chosen) < count:
        chosen += random.sample(named, min(len(named), count - len(chosen)))
    return sorted(chosen, key=lambda p: order[p["id"]])
