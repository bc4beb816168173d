"""The ministry's papers: the letter, the draft bill, the list of those heard."""

from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Pt

import bill
from files import docx_bytes, new_docx, typst_pdf, typst_text

MINISTRY = "Social- og Boligministeriet"


def draft(doc=None):
    """The bill as Word's own document, one run a paragraph."""
    doc = new_docx("Udkast til " + bill.TITLE.lower(), MINISTRY, (2026, 1, 23), font="Times New Roman")
    centred = lambda text, bold=False: _centred(doc, text, bold)
    centred("UDKAST")
    doc.add_heading(bill.TITLE, 0).alignment = WD_ALIGN_PARAGRAPH.CENTER
    centred(bill.SUBTITLE)
    for kind, text in bill.LAW + bill.GENERAL + bill.SPECIFIC:
        if kind == "section":
            centred(text, True)
        elif kind == "til":
            doc.add_heading(text, 3).alignment = WD_ALIGN_PARAGRAPH.CENTER
        elif kind in ("h1", "h2", "h3"):
            heading = doc.add_heading(text, int(kind[1]))
            if kind == "h1":
                heading.paragraph_format.page_break_before = True
        elif kind == "table":
            table = doc.add_table(len(text), len(text[0]), style="Table Grid")
            for row, texts in zip(table.rows, text):
                for cell, value in zip(row.cells, texts):
                    cell.text = value
            doc.add_paragraph()
        else:
            paragraph = doc.add_paragraph(text)
            if kind == "new":
                paragraph.paragraph_format.left_indent = Pt(14)
    return doc


def _centred(doc, text, bold):
    paragraph = doc.add_paragraph()
    paragraph.add_run(text).bold = bold
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    return paragraph


def draft_pdf():
    """The same bill as the ministry publishes it in PDF."""
    lines = [
        "#align(center)[UDKAST]",
        f"#align(center)[#text(16pt)[*{typst_text(bill.TITLE)}*]]",
        f"#align(center)[{typst_text(bill.SUBTITLE)}]",
    ]
    for kind, text in bill.LAW + bill.GENERAL + bill.SPECIFIC:
        if kind == "section":
            lines.append(f"#align(center)[*{typst_text(text)}*]")
        elif kind == "til":
            lines.append(f"#align(center)[_{typst_text(text)}_]")
        elif kind in ("h1", "h2", "h3"):
            lines.append("=" * int(kind[1]) + " " + typst_text(text))
        elif kind == "table":
            cells = ", ".join(f"[{typst_text(cell)}]" for row in text for cell in row)
            widths = ", ".join(["2.2fr"] + ["1fr"] * (len(text[0]) - 1)) if len(text[0]) > 3 else "1fr, 1fr, 1fr"
            lines.append(f"#table(columns: ({widths}), {cells})")
        elif kind == "new":
            lines.append(f"#pad(left: 5mm)[{typst_text(text)}]")
        else:
            lines.append(typst_text(text))
    return typst_pdf("\n\n".join(lines), "Udkast til " + bill.TITLE.lower(), MINISTRY, (2026, 1, 23))


def hearing_letter():
    body = [
        "Social- og Boligministeriet sender hermed udkast til forslag til lov om ændring af lov om social service og lov om retssikkerhed og administration på det sociale område (Bedre overgang fra barn til voksen, overgangskoordinator og kortere sagsbehandlingstid) i høring.",
        "Lovforslaget har til formål at give unge med betydelig og varigt nedsat funktionsevne en planlagt overgang til voksenlivet. Forslaget indeholder krav om en overgangsplan og en fast overgangskoordinator, en øvre grænse for sagsbehandlingstiden, en regel om, at støtten fortsætter, til ny afgørelse er truffet, samt en årlig indberetning.",
        "Lovforslaget forventes fremsat i april 2026. Det foreslås, at loven træder i kraft den 1. januar 2027.",
        "Ministeriet skal anmode om at modtage eventuelle bemærkninger senest mandag den 9. marts 2026 kl. 12.00.",
        "Bemærkninger bedes sendt til p-handicap@socialmin.example med kopi til eska@socialmin.example og med angivelse af sagsnr. 2025 - 7714 i emnefeltet.",
        "Spørgsmål til høringen kan rettes til specialkonsulent Eskild Karlsen på telefon 41 85 00 27 eller eska@socialmin.example.",
        "Høringssvar offentliggøres på Høringsportalen. Når I afgiver høringssvar, samtykker I til, at navn og mailadresse offentliggøres sammen med svaret.",
    ]
    rows = [("Enhed", "Handicap"), ("Sagsbeh.", "ESKA"), ("Sagsnr.", "2025 - 7714"), ("Dok. nr.", "1190382"), ("Dato", "26. januar 2026")]
    table = ", ".join(f"[{typst_text(a)}:], [{typst_text(b)}]" for a, b in rows)
    source = "\n\n".join(
        [
            "#text(15pt)[*Social\\- og Boligministeriet*]",
            f"#align(right)[#text(9pt)[#table(columns: 2, stroke: none, inset: 2pt, align: left, {table})]]",
            "Til høringsparterne på vedlagte høringsliste",
            "#v(4mm)",
            "#text(13pt)[*Høring over udkast til forslag til lov om ændring af lov om social service og lov om retssikkerhed og administration på det sociale område (Bedre overgang fra barn til voksen, overgangskoordinator og kortere sagsbehandlingstid)*]",
        ]
        + [typst_text(text) for text in body]
        + [
            "Med venlig hilsen",
            "Eskild Karlsen \\\nSpecialkonsulent",
            "#v(6mm)",
            "#text(8.5pt)[Social\\- og Boligministeriet, Gammelgade 1, 1000 København K, telefon 41 85 00 00, sm\\@socialmin.example, CVR\\-nr. 00 00 00 00]",
        ]
    )
    return typst_pdf(source, "Høring over udkast til lovforslag om bedre overgang fra barn til voksen", MINISTRY, (2026, 1, 26))


CONSULTEES = {
    "Kommunale organisationer": [
        "Børne- og Kulturchefforeningen", "Foreningen af Kommunale Social-, Sundheds- og Arbejdsmarkedschefer (FSD)",
        "KL", "KOMBIT", "Kommunale Velfærdschefer", "Kommunaldirektørforeningen", "Kommunernes Forening for Unge (KFU)",
    ],
    "Ministerier og styrelser": ["Ankestyrelsen", "Børne- og Undervisningsministeriet", "Datatilsynet", "Digitaliseringsstyrelsen", "Indenrigs- og Sundhedsministeriet", "Social- og Boligstyrelsen"],
    "Regioner": ["Danske Regioner"],
    "Handicap- og brugerorganisationer": ["Danske Handicaporganisationer", "Landsforeningen LEV", "Forældre til Unge på Vej (FUV)", "Sammenslutningen af Unge Med Handicap"],
    "Faglige organisationer": ["Dansk Socialrådgiverforening", "HK Kommunal", "Socialpædagogerne"],
    "Øvrige": ["Institut for Menneskerettigheder", "Danske Advokater", "Rådet for Socialt Udsatte"],
}


def consultees():
    doc = new_docx("Høringsliste", MINISTRY, (2026, 1, 26))
    doc.add_heading("Høringsliste", 1)
    doc.add_paragraph("Udkast til forslag til lov om ændring af lov om social service og lov om retssikkerhed og administration på det sociale område, sagsnr. 2025 - 7714")
    for group, names in CONSULTEES.items():
        doc.add_heading(group, 2)
        for name in names:
            doc.add_paragraph(name, style="List Bullet")
    return docx_bytes(doc)


MEMBERS = """Navn;Stilling;Kommune;Kommunekode;Region;Kreds;E-mail;Aliaser;Initialer;Samtykke
Birgitte Thorup;Kommunaldirektør;Viborg;791;Region Midtjylland;Midtjylland;bith@viborg.example;;BT;ja
Anders Højgaard;Social- og sundhedsdirektør;Viborg;791;Region Midtjylland;Midtjylland;anho@viborg.example;;AH;ja
Lone Wedel;Kommunaldirektør;Silkeborg;740;Region Midtjylland;Midtjylland;lone.wedel@silkeborg.example;;LW;ja
Niels Erik Holst;Kommunaldirektør;Samsø;741;Region Midtjylland;Midtjylland;neh@samsoe.example;N.E. Holst;NEH;ja
Peter Ravnkilde;Kommunaldirektør;Kolding;621;Region Syddanmark;Syddanmark;pera@kolding.example;;PR;ja
Marianne Skov Dalgaard;Kommunaldirektør;Esbjerg;561;Region Syddanmark;Syddanmark;msd@esbjerg.example;Marianne S. Dalgaard;MSD;ja
Torben Lykke;Kommunaldirektør;Svendborg;479;Region Syddanmark;Syddanmark;torben.lykke@svendborg.example;;TL;ja
Hanne Østergaard Bruun;Kommunaldirektør;Aalborg;851;Region Nordjylland;Nordjylland;hob@aalborg.example;Hanne Bruun, Ålborg;HØB;ja
Claus Vestergaard-Lind;Kommunaldirektør;Hjørring;860;Region Nordjylland;Nordjylland;clvl@hjoerring.example;;CVL;ja
Susanne Kragelund;Kommunaldirektør;Holbæk;316;Region Sjælland;Sjælland;suskr@holb.example;;SK;ja
Mikkel Aaby;Kommunaldirektør;Næstved;370;Region Sjælland;Sjælland;miaab@naestved.example;;MAA;nej
Jette Munkholm;Kommunaldirektør;Lolland;360;Region Sjælland;Sjælland;jemu@lolland.example;;JM;ja
Line Abildgaard;Kommunaldirektør;Køge;259;Region Sjælland;Sjælland;line.abildgaard@koege.example;;LA;ja
Rasmus Thyregod;Kommunaldirektør;Gladsaxe;159;Region Hovedstaden;Hovedstaden;rathy@gladsaxe.example;;RT;ja
Ingrid Falk;Kommunaldirektør;Høje-Taastrup;169;Region Hovedstaden;Hovedstaden;ingridfa@htk.example;Ingrid Falk Jensen, HTK;IF;ja
Karsten Bondo;Kommunaldirektør;Furesø;190;Region Hovedstaden;Hovedstaden;kabo@furesoe.example;;KB;ja
Dorthe Winther Nygaard;Kommunaldirektør;Bornholm;400;Region Hovedstaden;Bornholm;dorthe.nygaard@brk.example;Bornholms Regionskommune;DWN;ja
"""
