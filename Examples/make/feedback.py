"""What the members send: every form of answer that a secretariat meets."""

import csv
import io
import re
from datetime import datetime, timezone
from email.message import EmailMessage
from email.policy import SMTP

import openpyxl
from odf.opendocument import OpenDocumentText
from odf.style import ParagraphProperties, Style, TextProperties
from odf.text import H, P
from odf import meta, dc
from openpyxl.styles import Alignment, Font

import files
import marked
from files import archive, letter, repack, typst_pdf, typst_text

SUBJECT = "Udkast til lov om ændring af serviceloven og retssikkerhedsloven (bedre overgang fra barn til voksen)"
TO = ["Til KOMDIR", "Sekretariatet", "Att.: hoering@komdir.example"]


# Kolding writes by provision. Lolland has agreed to send the same words under its own name.
KOLDING = [
    ("p", "Tak for muligheden for at bidrage til KOMDIRs høringssvar. Vi har drøftet udkastet i direktionen og har følgende bemærkninger."),
    ("h", "Generelle bemærkninger"),
    ("p", "Vi støtter, at overgangen til voksenlivet planlægges i god tid. Forslaget lægger dog for mange procestrin ned over en opgave, som kommunerne allerede arbejder med, og det risikerer at flytte tid fra de unge til skrivebordet."),
    ("h", "Ad § 1, nr. 2"),
    ("p", "Kravet om opdatering hver 6. måned bør ændres til en gang om året og derudover ved væsentlige ændringer i den unges forhold. Faste halvårlige opdateringer, også når intet er sket, giver ingen bedre overgang."),
    ("h", "Ad § 1, nr. 3"),
    ("p", "Det bør være op til kommunalbestyrelsen, om koordinatoren skal have kompetence til at træffe afgørelse. Hos os er myndighed og vejledning adskilt, og det er de unge glade for."),
    ("p", "Kravet om, at den samme koordinator følger den unge til det 23. år, er uden for kommunens kontrol. Vi foreslår, at stk. 3 udgår."),
    ("h", "Ad § 1, nr. 5"),
    ("p", "Reglen om, at støtten fortsætter, er fornuftig. Fristen på 3 måneder i stk. 3 bør dog først løbe, når der foreligger en ansøgning eller en samtykkeerklæring fra den unge."),
    ("h", "Ad § 2, nr. 2"),
    ("p", "Vi hilser adgangen til at udveksle oplysninger velkommen. Jobcentret bør nævnes udtrykkeligt, da det sjældent er klart, om beskæftigelsesforvaltningen er omfattet."),
]

ESBJERG = [
    ("p", "Esbjerg Kommune har modtaget KOMDIRs mail om høringen over lovforslaget om bedre overgang fra barn til voksen. Lovforslaget indfører blandt andet en overgangsplan og en fast koordinator."),
    ("h", "Ny opgave uden fuld finansiering"),
    ("p", "De afsatte midler til koordinatorer dækker efter vores beregning under halvdelen af udgiften. Med 180 unge i målgruppen skal vi ansætte fire koordinatorer til en samlet udgift på 2,6 mio. kr. om året. Vi opfordrer til, at KOMDIR sammen med KL kræver en åben DUT-forhandling med kommunernes egne tal."),
    ("h", "Snitflader mellem lovgivninger"),
    ("p", "Mange af de unge har samtidig en sag efter beskæftigelsesloven og en plan på uddannelsesområdet. Overgangsplanen efter § 19 a bør kunne erstatte de øvrige planer, så den unge får én plan og ikke tre."),
    ("h", "Tid til implementering"),
    ("p", "Ikrafttræden den 1. januar 2027 levner kun få måneder fra lovens vedtagelse. Vi foreslår, at hele loven træder i kraft den 1. juli 2027, så fagsystemer, delegation og uddannelse kan være på plads."),
]

SILKEBORG = [
    ("p", "Silkeborg Kommune takker for lejligheden til at komme med input. Vi har spurgt både børne- og familieafdelingen og voksenhandicap."),
    ("h", "Overgangsplanen"),
    ("p", "Af § 19 a, stk. 2, fremgår det, at planen skal beskrive den støtte, som den unge forventes at have behov for efter det fyldte 18. år. Det er vanskeligt at beskrive støtten for en 16-årig, uden at familien opfatter det som et løfte. Det bør fremgå af loven, at planen ikke er bindende for den senere afgørelse."),
    ("h", "Fristen på 8 uger"),
    ("p", "En fælles frist er til at leve med, men fristen i § 3, stk. 2, bør først løbe, når sagen er oplyst. Ellers vil kommunerne give afslag på et ufuldstændigt grundlag for at overholde fristen."),
    ("h", "Indberetning"),
    ("p", "Den årlige indberetning efter § 148 a bør bygge på data, som allerede findes i Danmarks Statistik. Vi fraråder et nyt særskilt system."),
    ("h", "Et godt eksempel"),
    ("p", "Silkeborg har siden 2023 holdt ét fælles møde, når den unge fylder 17 år, hvor sagsbehandlerne fra begge afdelinger er til stede. Det har næsten fjernet de sager, hvor støtten falder bort. Vi deler gerne vores dagsorden og skabelon med andre."),
]


def docx_letter(head, sign, body, when, day, subject="Vedr. høring: " + SUBJECT, intro=None):
    return letter(head, TO, when, subject, (intro or []) + body, sign, title="Bidrag til høringssvar", day=day)


def odt_letter(head, sign, body, when):
    doc = OpenDocumentText()
    doc.meta.addElement(dc.Title(text="Bidrag til høringssvar"))
    doc.meta.addElement(meta.InitialCreator(text=sign[0]))
    doc.meta.addElement(dc.Creator(text=sign[0]))
    doc.meta.addElement(dc.Date(text="2026-02-13T10:00:00"))
    bold = Style(name="Emne", family="paragraph")
    bold.addElement(TextProperties(fontweight="bold", fontsize="13pt"))
    right = Style(name="Brevhoved", family="paragraph")
    right.addElement(ParagraphProperties(textalign="end"))
    heading = Style(name="Heading 2", displayname="Heading 2", family="paragraph")
    heading.addElement(TextProperties(fontweight="bold"))
    for style in (bold, right):
        doc.automaticstyles.addElement(style)
    doc.styles.addElement(heading)
    for line in head:
        doc.text.addElement(P(stylename=right, text=line))
    for line in TO + ["", when]:
        doc.text.addElement(P(text=line))
    doc.text.addElement(P(stylename=bold, text="Input til høring om overgang fra barn til voksen"))
    for kind, text in body:
        doc.text.addElement(H(outlinelevel=2, stylename=heading, text=text) if kind == "h" else P(text=text))
    doc.text.addElement(P(text="Med venlig hilsen"))
    for line in sign:
        doc.text.addElement(P(text=line))
    out = io.BytesIO()
    doc.save(out)

    def patch(name, data):
        if name == "meta.xml":
            data = re.sub(rb"<meta:generator>.*?</meta:generator>", b"<meta:generator>LibreOffice/7.4</meta:generator>", data)
        return data

    return repack(out.getvalue(), patch)


def pdf_letter(head, sign, body, when, day):
    parts = ["#align(right)[" + " \\\n".join(map(typst_text, head)) + "]", " \\\n".join(map(typst_text, TO)), typst_text(when)]
    parts.append(f"#text(13pt)[*{typst_text('Bidrag til høringssvar: ' + SUBJECT)}*]")
    for kind, text in body:
        parts.append(f"*{typst_text(text)}*" if kind == "h" else typst_text(text))
    parts.append("Med venlig hilsen")
    parts.append(" \\\n".join(map(typst_text, sign)))
    return typst_pdf("\n\n".join(parts), "Bidrag til høringssvar", sign[0], day)


def mail(sender, date, subject, text, number, attachments=(), html=None):
    message = EmailMessage(policy=SMTP)
    message["From"] = sender
    message["To"] = "KOMDIRs sekretariat <hoering@komdir.example>"
    message["Subject"] = subject
    message["Date"] = date
    message["Message-ID"] = f"<{number}.2026@{sender.split('@')[1].rstrip('>')}>"
    message.set_content(text, cte="quoted-printable")
    if html:
        message.add_alternative(html, subtype="html", cte="quoted-printable")
    for name, kind, data in attachments:
        main, sub = kind.split("/")
        message.add_attachment(data, maintype=main, subtype=sub, filename=name)
    for depth, part in enumerate(part for part in message.walk() if part.is_multipart()):
        part.set_boundary(f"=_{number}_{depth}")
    return message.as_bytes()


WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

FORM = ["Kommune", "Navn", "§", "Nr.", "Bemærkning", "Forslag til ny ordlyd"]
GLADSAXE = [
    ["Gladsaxe", "Rasmus Thyregod", "§ 1", "1", "8 uger er for kort i komplekse sager. Vi når i dag 70 pct. inden for 8 uger og 92 pct. inden for 12 uger.", "»Fristen må ikke overstige 12 uger i sager om støtte til unge mellem 16 og 23 år.«"],
    ["Gladsaxe", "Rasmus Thyregod", "§ 1", "3", "Koordinatoren bør kunne deles mellem flere kommuner, så også små kommuner kan have specialviden.", ""],
    ["Gladsaxe", "Rasmus Thyregod", "§ 1", "4", "Gruppebaseret tilbud virker godt hos os, men pligten kan ikke opfyldes i alle kommuner uden naboer at gå sammen med.", "I § 82 a, stk. 1, ændres »kan tilbyde« til: »skal, eventuelt i samarbejde med andre kommuner, tilbyde«."],
    ["Gladsaxe", "Rasmus Thyregod", "§ 1", "6", "Vi støtter, at den årlige vurdering af hjælpemidler ophæves. Det sparer os for ca. 260 vurderinger om året.", ""],
    ["Gladsaxe", "Rasmus Thyregod", "§ 2", "1", "Besked 2 uger før fristens udløb forudsætter, at fagsystemet kan advare sagsbehandleren. Det kan det ikke i dag.", ""],
]
HOLBAEK = [
    ["Holbæk", "Susanne Kragelund", "§ 1", "2", "Planen bør kunne skrives sammen med uddannelsesplanen. I dag har de samme unge tre planer; \"én plan\" bør være målet.", ""],
    ["Holbæk", "Susanne Kragelund", "§ 1", "9", "Indberetning den 1. marts falder sammen med regnskabsaflæggelsen. Foreslår 1. juni.", "ændres »1. marts« til: »1. juni«"],
    ["Holbæk", "Susanne Kragelund", "§ 3", "", "Overgangsreglen i stk. 3 rammer alle 16-17-årige på én gang. Hos os er det 96 planer på et halvt år. Giv frist til udgangen af 2027.", ""],
]


def xlsx(rows):
    book = openpyxl.Workbook()
    moment = datetime(2026, 2, 17, 9, 0, 0)
    book.properties.creator = "Rasmus Thyregod"
    book.properties.created = moment
    sheet = book.active
    sheet.title = "Bemærkninger"
    sheet.append(["Skema til bemærkninger – udfyldes af kommunen og returneres til KOMDIR"])
    sheet.merge_cells("A1:F1")
    sheet.append(FORM)
    for row in rows:
        sheet.append(row)
    for cell in list(sheet[1]) + list(sheet[2]):
        cell.font = Font(bold=True)
    for letter_, width in zip("ABCDEF", (14, 20, 8, 8, 60, 45)):
        sheet.column_dimensions[letter_].width = width
    for row in sheet.iter_rows(min_row=3):
        for cell in row:
            cell.alignment = Alignment(wrap_text=True, vertical="top")
    out = io.BytesIO()
    book.save(out)
    stamp = lambda name, data: re.sub(rb"(<dcterms:modified[^>]*>)[^<]*", rb"\g<1>2026-02-17T09:00:00Z", data) if name == "docProps/core.xml" else data
    return repack(out.getvalue(), stamp)


def csv_1252(rows):
    out = io.StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerows([FORM] + rows)
    return out.getvalue().encode("cp1252")


SIGNATURES = {
    "naestved": "\n\nVenlig hilsen\n\nMikkel Aaby\nKommunaldirektør\n\nNæstved Kommune\nRådmandshaven 20\n4700 Næstved\nTelefon 55 00 00 10\nmiaab@naestved.example\n",
    "htk": "\n\nMed venlig hilsen\n\nIngrid Falk\nKommunaldirektør\nHøje-Taastrup Kommune\nTelefon 43 00 00 01\n",
    "furesoe": "\n\nMed venlig hilsen\n\nKarsten Bondo\nKommunaldirektør, Furesø Kommune\nTelefon 72 00 00 40\n\nDenne mail kan indeholde fortrolige oplysninger. Har du modtaget den ved en fejl, bedes du slette den.\n",
    "hjoerring": "\n\nVenlig hilsen\n\nClaus Vestergaard-Lind\nKommunaldirektør\nHjørring Kommune\nSpringvandspladsen 5\n9800 Hjørring\nTelefon 72 00 00 60\n",
}


def all_files():
    kolding = docx_letter(
        ["Kolding Kommune", "Direktionen", "Akseltorv 1", "6000 Kolding"], ["Peter Ravnkilde", "Kommunaldirektør", "Kolding Kommune"],
        KOLDING, "Kolding, den 12. februar 2026", (2026, 2, 12))
    lolland = docx_letter(
        ["Lolland Kommune", "Jernbanegade 7", "4930 Maribo"], ["Jette Munkholm", "Kommunaldirektør", "Lolland Kommune"],
        KOLDING, "Maribo, den 18. februar 2026", (2026, 2, 18))
    koege = docx_letter(
        ["Køge Kommune", "Torvet 1", "4600 Køge"], ["Line Abildgaard", "Kommunaldirektør", "Køge Kommune"],
        [("p", "Køge Kommune tilslutter sig de synspunkter, som Silkeborg har delt med os, og sender dem her i eget navn.")]
        + [(kind, text + (" Vi gør særligt opmærksom på unge, der bor på opholdssted i en anden kommune; for dem er det uklart, hvilken kommune der skal udarbejde planen." if text.startswith("Af § 19 a, stk. 2") else "")) for kind, text in SILKEBORG[1:7]],
        "Køge, den 19. februar 2026", (2026, 2, 19))
    bornholm = [
        ("p", "Bornholms Regionskommune har følgende bemærkninger til lovforslaget."),
        ("b", "Til § 1, nr. 3"),
        ("p", "På en ø med 39.000 indbyggere er der sjældent mere end én medarbejder med den nødvendige viden. Kravet om en særskilt overgangskoordinator bør kunne opfyldes ved aftale med en anden kommune."),
        ("b", "Til § 1, nr. 4"),
        ("p", "Pligten til gruppebaseret hjælp kan ikke opfyldes, når der kun er tre unge i målgruppen på hele øen."),
        ("b", "Til § 3"),
        ("p", "Ikrafttrædelsen bør udskydes til den 1. juli 2027."),
    ]
    bornholm_sign = ["Dorthe Winther Nygaard", "Kommunaldirektør", "Bornholms Regionskommune"]
    bornholm_head = ["Bornholms Regionskommune", "Ullasvej 23", "3700 Rønne"]
    bornholm_2 = [(k, t.replace("tre unge", "fire unge").replace("Ikrafttrædelsen bør udskydes til den 1. juli 2027.", "Ikrafttrædelsen bør udskydes til den 1. juli 2027. Fristen i stk. 3 for de 16-17-årige bør følge med, så den bliver den 1. januar 2028.")) for k, t in bornholm]
    htk = letter(
        ["Høje-Taastrup Kommune"], TO, "Den 20. februar 2026", "Høje-Taastrup Kommunes bemærkninger",
        [
            ("p", "Høje-Taastrup Kommune har gennemgået lovforslaget og har tre bemærkninger."),
            ("h", "§ 1, nr. 1 – sagsbehandlingsfrist"),
            ("p", "Fristen på 8 uger bør ikke gælde sager om midlertidigt botilbud, hvor indstilling, matchning og besøg tager tid."),
            ("h", "§ 1, nr. 7 – handleplan"),
            ("p", "God idé, at handleplanen bygger videre på overgangsplanen. Det bør dog fremgå, at borgeren kan sige nej til, at oplysninger fra ungdomsårene føres med."),
            ("h", "§ 2, nr. 2 – udveksling af oplysninger"),
            ("p", "Underretningen efter stk. 2 bør kunne ske digitalt og samlet for hele planperioden. Underretning før hver enkelt udveksling er ikke mulig i praksis."),
        ],
        ["Ingrid Falk", "Kommunaldirektør"], day=(2026, 2, 20))
    other = letter(
        ["Svendborg Kommune", "Ramsherred 5", "5700 Svendborg"], TO, "Svendborg, den 10. februar 2026",
        "Høring over udkast til bekendtgørelse om støj fra varmepumper (sagsnr. 2025 - 6120)",
        [
            ("p", "Svendborg Kommune har følgende bemærkninger til udkastet til bekendtgørelse om støj fra varmepumper."),
            ("h", "Til § 4"),
            ("p", "Målingen bør kunne foretages af kommunens egne medarbejdere. Kravet om et akkrediteret laboratorium gør sagerne unødigt dyre."),
            ("h", "Til § 7"),
            ("p", "Fristen for at dæmpe støjen bør være 6 måneder."),
        ],
        ["Torben Lykke", "Kommunaldirektør"], day=(2026, 2, 10))
    supplement = letter(
        ["Holbæk Kommune"], TO, "Holbæk, den 20. februar 2026", "Supplement til Holbæk Kommunes skema",
        [
            ("p", "Som supplement til det udfyldte skema sender vi yderligere en bemærkning, efter at sagen har været drøftet i social- og ældreudvalget."),
            ("h", "Ad § 1, nr. 8"),
            ("p", "Opfølgning hver 12. måned er et fremskridt, hvis den erstatter og ikke kommer oven i den løbende opfølgning. Det bør præciseres i bemærkningerne."),
        ],
        ["Susanne Kragelund", "Kommunaldirektør"], day=(2026, 2, 20))
    svendborg_note = (
        "Fra: Torben Lykke, Svendborg Kommune\r\n"
        "Til: KOMDIR\r\n\r\n"
        "Noter fra direktionsmøde 17. februar 2026\r\n\r\n"
        "Til § 1, nr. 9: Indberetningen bør begrænses til antallet af planer. Sagsbehandlingstiden\r\n"
        "offentliggør vi allerede på hjemmesiden.\r\n\r\n"
        "Til § 2, nr. 3: Vi støtter, at fristen for underretning af tilflytningskommunen bliver 12 måneder.\r\n"
    )
    samsoe = (
        "SAMSØ KOMMUNE\n\nTil KOMDIR\n\n16. februar 2026\n\n"
        "Bemærkninger til lovforslaget om overgang fra barn til voksen\n\n"
        "Vi er 3.600 indbyggere og har typisk én ung i målgruppen ad gangen. Derfor ønsker vi regler,\n"
        "som kan følges uden en stor organisation.\n\n"
        "§1 nr 3: En koordinator med egen kompetence betyder hos os, at det er den samme person, der\n"
        "rådgiver, bevilger og følger op. Det bør være muligt at aftale en anden ordning.\n\n"
        "§1 nr 2: Opdatering hver 6. måned er for tit. En gang om året er nok.\n\n"
        "§ 3 stk 3: Halvåret til planer for de 16-17-årige er rimeligt for os.\n\n"
        "Venlig hilsen\n\nNiels Erik Holst\nKommunaldirektør\n"
    )
    naestved = (
        "Kære sekretariat\n\nTak for påmindelsen. Her er vores bemærkninger:\n\n"
        "Til § 1, nr. 5: Vi er enige i, at støtten skal fortsætte. Men loven bør sige, hvem der betaler, når den unge "
        "flytter til en anden kommune inden den nye afgørelse.\n\n"
        "Til § 1, nr. 9: Vi har svært ved at se, hvad antallet af planer siger om kvaliteten. Mål hellere, hvor mange "
        "unge der står uden støtte på 18-årsdagen.\n\n"
        "Generelt savner vi en tidsplan for, hvornår fagsystemerne er klar."
    )
    furesoe = (
        "Kære KOMDIR\n\nBeklager, at vi er et par dage forsinkede. Sagen skulle omkring udvalget først.\n\n"
        "Ad § 1, nr. 1: Vi kan ikke støtte en øvre grænse på 8 uger. Kommunalbestyrelsens ret til selv at fastsætte frister "
        "er en del af selvstyret, og 12 uger er det laveste, vi kan love.\n\n"
        "Ad § 1, nr. 3: Furesø har haft ungekoordinator siden 2022. Effekten kom, da koordinatoren fik adgang til begge "
        "fagsystemer, ikke da hun fik kompetence til at bevilge."
    )
    broken = letter(["Næstved Kommune"], TO, "Den 20. februar 2026", "Bilag: forvaltningens svar", [("p", "Forvaltningens bemærkninger følger her. " * 40)], ["Mikkel Aaby"])
    secretariat = "\n\nDen 2. februar 2026 kl. 09.12 skrev KOMDIRs sekretariat <hoering@komdir.example>:\n> Kære medlemmer\n> Vi beder om jeres bemærkninger senest den 23. februar 2026 kl. 12.00.\n> Skriv gerne, hvilken paragraf bemærkningen gælder.\n"
    esbjerg = pdf_letter(
        ["Esbjerg Kommune", "Torvegade 74", "6700 Esbjerg"], ["Marianne Skov Dalgaard", "Kommunaldirektør", "Esbjerg Kommune"],
        ESBJERG, "Esbjerg, den 13. februar 2026", (2026, 2, 13))
    silkeborg = odt_letter(
        ["Silkeborg Kommune", "Søvej 1", "8600 Silkeborg"], ["Lone Wedel", "Kommunaldirektør", "Silkeborg Kommune"],
        SILKEBORG, "Silkeborg, den 13. februar 2026")
    return {
        "01-viborg-lovudkast-med-rettelser.docx": marked.viborg(),
        "02-silkeborg-hoeringssvar.odt": silkeborg,
        "03-kolding-hoeringssvar.docx": kolding,
        "04-esbjerg-hoeringssvar.pdf": esbjerg,
        "05-aalborg-lovudkast-med-noter.pdf": marked.aalborg(),
        "06-gladsaxe-skema.xlsx": xlsx(GLADSAXE),
        "07-holbaek-skema.csv": csv_1252(HOLBAEK),
        "08-naestved.eml": mail("Mikkel Aaby <miaab@naestved.example>", "Tue, 17 Feb 2026 14:05:00 +0100", "SV: Høring om overgang fra barn til voksen", naestved + SIGNATURES["naestved"] + secretariat, "naestved"),
        "09-hoeje-taastrup.eml": mail("Ingrid Falk <ingridfa@htk.example>", "Fri, 20 Feb 2026 10:31:00 +0100", "Høringssvar fra Høje-Taastrup", "Kære KOMDIR\n\nSe vedhæftede." + SIGNATURES["htk"], "htk", [("Høringssvar Høje-Taastrup.docx", WORD, htk)]),
        "10-samsoe.txt": samsoe.encode("utf-8"),
        "11-lolland-hoeringssvar.docx": lolland,
        "12-svendborg-tilslutning.eml": mail("Torben Lykke <torben.lykke@svendborg.example>", "Wed, 18 Feb 2026 08:45:00 +0100", "Svendborg tilslutter sig Kolding", "Kære sekretariat\n\nSvendborg Kommune tilslutter sig Koldings svar, som er vedhæftet.\n\nVenlig hilsen\n\nTorben Lykke\nKommunaldirektør\nSvendborg Kommune\n", "svendborg", [("kolding-hoeringssvar.docx", WORD, kolding)]),
        "13-koege-hoeringssvar.docx": koege,
        "14-furesoe-for-sent.eml": mail("Karsten Bondo <kabo@furesoe.example>", "Wed, 25 Feb 2026 16:20:00 +0100", "Furesø Kommunes bemærkninger", furesoe + SIGNATURES["furesoe"], "furesoe"),
        "15-bornholm-hoeringssvar.docx": docx_letter(bornholm_head, bornholm_sign, bornholm, "Rønne, den 16. februar 2026", (2026, 2, 16)),
        "16-bornholm-hoeringssvar-rettet.docx": docx_letter(bornholm_head, bornholm_sign, bornholm_2, "Rønne, den 19. februar 2026", (2026, 2, 19), subject="Vedr. høring (rettet udgave): " + SUBJECT),
        "17-hjoerring.eml": mail("Claus Vestergaard-Lind <clvl@hjoerring.example>", "Mon, 16 Feb 2026 09:02:00 +0100", "SV: Høring om overgang fra barn til voksen", "Hjørring Kommune har ingen bemærkninger til lovforslaget." + SIGNATURES["hjoerring"], "hjoerring"),
        "18-svendborg-varmepumper.docx": other,
        "19-naestved-bilag.docx": broken[: len(broken) * 6 // 10],
        "20-holbaek-og-svendborg.zip": archive([("holbaek-supplement.docx", supplement), ("svendborg-noter.txt", svendborg_note.encode("cp1252"))]),
    }
