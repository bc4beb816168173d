"""The draft returned: Word comments and tracked changes, and a PDF with highlights and notes."""

import copy
import html
import io
import re
import subprocess
import tempfile

import pikepdf
from docx.oxml import OxmlElement
from docx.oxml.ns import qn

import papers
from files import docx_bytes


class Marker:
    """Works in a returned draft on behalf of one person."""

    def __init__(self, doc, author, initials, start):
        self.doc, self.author, self.initials = doc, author, initials
        self.minute = start

    def date(self):
        self.minute += 7
        return f"2026-02-{11 + self.minute // 480:02d}T{8 + self.minute % 480 // 60:02d}:{self.minute % 60:02d}:00Z"

    def paragraph(self, start):
        return next(p for p in self.doc.paragraphs if p.text.startswith(start))

    def isolate(self, paragraph, words):
        """The run that holds exactly `words`, cut out of its neighbours."""
        for run in paragraph.runs:
            if words not in run.text:
                continue
            before, after = run.text.split(words, 1)
            for text, place in ((before, run._r.addprevious), (after, run._r.addnext)):
                if text:
                    other = copy.deepcopy(run._r)
                    place(other)
                    type(run)(other, paragraph).text = text
            run.text = words
            return run
        raise ValueError(f"{words!r} not in {paragraph.text!r}")

    def element(self, name):
        element = OxmlElement(name)
        element.set(qn("w:id"), str(9000 + len(self.doc.element.findall(".//" + qn("w:ins"))) * 2 + len(self.doc.element.findall(".//" + qn("w:del")))))
        element.set(qn("w:author"), self.author)
        element.set(qn("w:date"), self.date())
        return element

    def delete(self, start, words):
        run = self.isolate(self.paragraph(start), words)
        element = self.element("w:del")
        run._r.addprevious(element)
        element.append(run._r)
        for text in run._r.findall(qn("w:t")):
            text.tag = qn("w:delText")
            text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
        return element

    def insert_after(self, element, words):
        inserted = self.element("w:ins")
        run = OxmlElement("w:r")
        text = OxmlElement("w:t")
        text.text = words
        text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
        run.append(text)
        inserted.append(run)
        element.addnext(inserted)
        return inserted

    def replace(self, start, old, new):
        self.insert_after(self.delete(start, old), new)

    def insert(self, start, after, words):
        self.insert_after(self.isolate(self.paragraph(start), after)._r, words)

    def comment(self, start, words, text):
        run = self.isolate(self.paragraph(start), words)
        comment = self.doc.add_comment(run, text=text, author=self.author, initials=self.initials)
        comment._comment_elm.set(qn("w:date"), self.date())

    def add_paragraph(self, after, text):
        """A paragraph of the person's own, tracked with its mark."""
        paragraph = OxmlElement("w:p")
        properties = OxmlElement("w:pPr")
        mark = OxmlElement("w:rPr")
        mark.append(self.element("w:ins"))
        properties.append(mark)
        paragraph.append(properties)
        self.paragraph(after)._p.addnext(paragraph)
        self.insert_after(properties, text)


def viborg():
    doc = papers.draft()
    chief = Marker(doc, "Birgitte Thorup", "BT", 20)
    social = Marker(doc, "Anders Højgaard", "AH", 500)
    chief.comment("»Fristen må ikke", "8 uger", "8 uger er ikke realistisk, når der skal indhentes udtalelser fra sygehus og PPR. I 2025 kom hver tredje udtalelse først efter 7 uger. Vi foreslår 12 uger.")
    chief.replace("»Fristen må ikke", " i sager om støtte", ", regnet fra det tidspunkt, hvor sagen er fuldt oplyst, i sager om støtte")
    social.replace("Stk. 3. Overgangsplanen", "6. måned", "12. måned")
    social.comment("Stk. 3. Overgangsplanen", "opdateres", "Halvårlig opdatering er spildt arbejdstid, når der ikke er sket noget. Vi har 214 unge i målgruppen og regner med ét årsværk alene til opdateringer.")
    social.comment("Stk. 2. Overgangskoordinatoren", "Overgangskoordinatoren", "Koordinator og myndighed i samme person giver rolleforvirring. Den unge skal kunne tale frit med sin koordinator uden at tale med den, der bevilger.")
    social.replace("Stk. 2. Overgangskoordinatoren", "skal have kompetence til at træffe afgørelse", "skal kunne forelægge den unges sag for den, der træffer afgørelse")
    social.comment("»Stk. 2. Støtte, der er", "fortsætter uændret", "I nogle sager er uændret støtte for lidt, fx når den unge flytter hjemmefra på 18-årsdagen. Skriv »mindst i uændret omfang«.")
    chief.comment("»§ 148 a.", "indberetter", "Indberetningen bør kunne trækkes direkte fra fagsystemerne. Ellers bliver det endnu en manuel opgave i årets travleste måned.")
    chief.replace("»§ 148 a.", "1. marts", "1. juni")
    chief.insert("Stk. 2. § 1, nr. 9,", "1. juli 2027", ", dog tidligst 9 måneder efter at det fælles format er offentliggjort")
    chief.comment("Lovforslaget skønnes", "kommunale merudgifter", "Vores eget regnestykke siger 1,9 mio. kr. om året i Viborg alene til koordinatorer. Det svarer på landsplan til omtrent det dobbelte af tabellens tal.")
    chief.add_paragraph("Loven gælder ikke", "Viborg Kommune foreslår, at loven evalueres senest tre år efter ikrafttrædelsen, og at evalueringen omfatter kommunernes tidsforbrug.")
    doc.core_properties.last_modified_by = "Birgitte Thorup"
    return docx_bytes(doc)


def aalborg():
    """The draft in PDF with highlights and sticky notes, placed where `pdftotext -bbox` finds the words."""
    plain = papers.draft_pdf()
    with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
        file.write(plain)
        file.flush()
        boxes = subprocess.run(["pdftotext", "-bbox", file.name, "-"], capture_output=True, check=True, text=True).stdout
    pages = []
    for page in re.split(r"<page ", boxes)[1:]:
        height = float(re.search(r'height="([\d.]+)"', page).group(1))
        words = [(html.unescape(w[4]), *map(float, w[:4])) for w in re.findall(r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)</word>', page)]
        pages.append((height, words))
    marks = [
        ("Fristen må ikke overstige 8 uger", "Highlight", "Bør kun gælde fra det tidspunkt, hvor kommunen har de lægelige oplysninger. Aalborg Universitetshospital svarer i gennemsnit efter 9 uger."),
        ("udpeger senest ved den unges fyldte 16. år", "Highlight", "Vi har gode erfaringer med en ungekoordinator i Aalborg, men fra det 15. år. Overvej at lade kommunen vælge tidspunktet."),
        ("træffe afgørelse efter stk. 1 senest 3 måneder efter", "Underline", "3 måneder er for kort, når der klages over den tidligere afgørelse. Foreslå 6 måneder."),
        ("uden samtykke udveksle oplysninger", "Highlight", "God bestemmelse, som vi har savnet. Men praktikpladser og jobcentre bør også være omfattet."),
        ("Tilpasningen forventes at tage 6-9 måneder", "Highlight", "Vores leverandør siger mindst 12 måneder fra det endelige format ligger fast."),
    ]
    with pikepdf.open(io.BytesIO(plain)) as pdf:
        for number, (phrase, subtype, text) in enumerate(marks):
            wanted = phrase.split()
            for (height, words), page in zip(pages, pdf.pages):
                texts = [word[0].strip("»«") for word in words]
                start = next((i for i in range(len(texts)) if texts[i : i + len(wanted)] == wanted), None)
                if start is None:
                    continue
                lines = {}
                for _, x0, y0, x1, y1 in words[start : start + len(wanted)]:
                    lines.setdefault(round(y0), []).append((x0, height - y1, x1, height - y0))
                quads, boxes = [], []
                for line in lines.values():
                    x0, y0, x1, y1 = min(b[0] for b in line), line[0][1], max(b[2] for b in line), line[0][3]
                    quads += [x0, y1, x1, y1, x0, y0, x1, y0]
                    boxes.append((x0, y0, x1, y1))
                rect = [min(b[0] for b in boxes), min(b[1] for b in boxes), max(b[2] for b in boxes), max(b[3] for b in boxes)]
                _annotate(pdf, page, subtype, rect, text, number, quads)
                break
            else:
                raise ValueError(phrase)
        _annotate(pdf, pdf.pages[0], "Text", [40, 760, 60, 780], "Generelt: Vi støtter forslaget, men ikrafttræden den 1. januar 2027 er for tidlig. Der skal uddannes koordinatorer, og budgettet for 2027 er lagt.", 20)
        out = io.BytesIO()
        pdf.save(out, deterministic_id=True)
        return out.getvalue()


def _annotate(pdf, page, subtype, rect, text, number, quads=None):
    annotation = pikepdf.Dictionary(
        Type=pikepdf.Name.Annot, Subtype=pikepdf.Name("/" + subtype), Rect=[round(v, 2) for v in rect],
        Contents=pikepdf.String(text), T=pikepdf.String("Hanne Østergaard Bruun"), F=4,
        M=pikepdf.String(f"D:20260216{10 + number // 10:02d}{number % 10 * 5:02d}00+01'00'"),
        NM=pikepdf.String(f"aalborg-{number}"), C=[1, 0.9, 0.3],
    )
    if quads:
        annotation.QuadPoints = [round(v, 2) for v in quads]
    if "/Annots" not in page:
        page.Annots = pdf.make_indirect(pikepdf.Array())
    page.Annots.append(pdf.make_indirect(annotation))
