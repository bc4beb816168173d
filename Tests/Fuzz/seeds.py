#!/usr/bin/env python3
"""Writes the fuzzers' first inputs: seeds.py FOLDER. Small, written here, one feature of a format each.

seeds.py --files FOLDER writes those that are whole files, with the endings of their formats.
"""

import base64
import io
import struct
import sys
import zipfile
from pathlib import Path

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
W15 = 'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"'
MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
S = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
TC = 'xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"'
RELS = "http://schemas.openxmlformats.org/package/2006/relationships"
MAIN = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"

paragraph = "<w:p><w:r><w:t>tekst</w:t></w:r></w:p>"
bodies = [
    f"<w:p><w:ins w:id='1' w:author='A'><w:r><w:t>ny</w:t></w:r></w:ins><w:del w:id='2'><w:r><w:delText>gl</w:delText></w:r></w:del></w:p>",
    f"<w:tbl><w:tr><w:trPr><w:del w:id='1'/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val='2'/><w:vMerge/></w:tcPr>{paragraph}<w:tbl><w:tr><w:tc>{paragraph}</w:tc></w:tr></w:tbl></w:tc></w:tr></w:tbl>",
    "<w:p><w:r><w:fldChar w:fldCharType='begin'/><w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType='separate'/><w:t>1</w:t><w:fldChar w:fldCharType='end'/></w:r></w:p>",
    f"<w:p><w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><w:txbxContent>{paragraph}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict/></mc:Fallback></mc:AlternateContent></w:r></w:p>",
    "<w:p><w:commentRangeStart w:id='1'/><w:r><w:t>a</w:t><w:commentReference w:id='1'/></w:r><w:commentRangeEnd w:id='1'/></w:p>",
    f"<w:moveFrom w:id='1'>{paragraph}</w:moveFrom><w:sdt><w:sdtPr/><w:sdtContent>{paragraph}</w:sdtContent></w:sdt><w:moveTo w:id='2'>{paragraph}</w:moveTo>",
]
word = [(0, f"<w:document {W} {MC}><w:body>{b}</w:body></w:document>") for b in bodies] + [
    (1, f"<Relationships xmlns='{RELS}'><Relationship Id='a' Type='{MAIN}' Target='word/document.xml'/></Relationships>"),
    (2, f"<w:styles {W}><w:style w:type='paragraph' w:default='1' w:styleId='a'><w:name w:val='heading 1'/><w:basedOn w:val='a'/><w:pPr><w:outlineLvl w:val='0'/></w:pPr></w:style></w:styles>"),
    (3, f"<w:numbering {W}><w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:start w:val='1'/><w:numFmt w:val='lowerRoman'/><w:lvlText w:val='%1)'/><w:lvlRestart w:val='0'/></w:lvl></w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/><w:lvlOverride w:ilvl='0'><w:startOverride w:val='5'/></w:lvlOverride></w:num></w:numbering>"),
    (4, f"<w:comments {W}><w:comment w:id='1' w:author='A' w:date='2026-03-01T09:00:00Z'>{paragraph}</w:comment></w:comments>"),
    (5, f"<w15:commentsEx {W15}><w15:commentEx w15:paraId='1' w15:paraIdParent='2' w15:done='1'/></w15:commentsEx>"),
    (6, f"<w:footnotes {W}><w:footnote w:id='2'>{paragraph}</w:footnote></w:footnotes>"),
]
excel = [
    (0, f"<worksheet {S}><sheetData><row r='2' hidden='1'><c r='B2' t='inlineStr'><is><t>a</t></is></c><c t='b'><v>1</v></c><c t='e'><v>#N/A</v></c></row></sheetData><mergeCells><mergeCell ref='A1:B2'/></mergeCells></worksheet>"),
    (1, f"<workbook {S} xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'><workbookPr date1904='1'/><sheets><sheet name='a' state='hidden' r:id='r0'/></sheets></workbook>"),
    (2, f"<sst {S}><si><r><t>a_x000D_b</t></r><rPh><t>c</t></rPh></si></sst>"),
    (3, f"<styleSheet {S}><numFmts><numFmt numFmtId='164' formatCode='[h]:mm;&quot;a&quot;\\-0.0%'/></numFmts><cellXfs><xf/><xf numFmtId='164'/></cellXfs></styleSheet>"),
    (4, f"<comments {S}><authors><author>A</author></authors><commentList><comment ref='A1' authorId='0'><text><t>a</t></text></comment></commentList></comments>"),
    (5, f"<ThreadedComments {TC}><threadedComment ref='A1' id='1' personId='p'><text>a</text></threadedComment><threadedComment ref='A1' parentId='1'><text>b</text></threadedComment></ThreadedComments>"),
]

def element(tag, content):
    """One element of DER (X.690), its length in two bytes."""
    return bytes([tag, 0x82]) + struct.pack(">H", len(content)) + content


def cms(kind, content):
    """CMS (RFC 5652) in base64: 2 is signed data, 3 is enveloped data."""
    name = lambda last: element(6, bytes.fromhex("2a864886f70d0107") + bytes([last]))
    octets = b"\x24\x80" + element(4, content[:9]) + element(0x24, element(4, content[9:])) + b"\0\0"
    info = element(0x30, name(1) + b"\xa0\x80" + octets + b"\0\0")
    return base64.encodebytes(element(0x30, name(kind) + element(0xA0, element(0x30, element(2, b"\1") + element(0x31, b"") + info)))).decode()


secured = "From: a@b.dk\r\nContent-Type: application/pkcs7-mime; name=smime.p7m\r\nContent-Transfer-Encoding: base64\r\n\r\n"
mails = [
    "From: =?utf-8?Q?H=C3=B8j?= <a@b.dk>\r\nTo: \"O; B\" <o@x.dk>, (c) d@e.dk\r\nSubject: =?iso-8859-1?B?SPhyaW5n?=\r\nDate: Tue, 3 Mar 2026 09:05:00 +0100\r\n\r\ntekst\r\n",
    "From: a@b.dk\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain; charset=windows-1255; format=flowed; delsp=yes\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n> a=\r\n=E0 \r\n--x\r\nContent-Disposition: attachment; filename*0*=utf-8''a%20; filename*1=b\r\nContent-Transfer-Encoding: base64\r\n\r\nAAEC\r\n--x--\r\n",
    "From: a@b.dk\r\nContent-Type: message/rfc822\r\n\r\nFrom: c@d.dk\r\nContent-Type: text/html\r\n\r\n<p>a</p>",
    "From: a@b.dk\r\nContent-Transfer-Encoding: x-uuencode\r\nContent-Type: image/png\r\n\r\nbegin 644 a\r\n#0V%T\r\n`\r\nend\r\n",
    secured + cms(2, b"Content-Type: text/plain\r\n\r\na\r\n"),
    secured + cms(3, b"a"),
    "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x; start=\"<a>\"\r\n\r\n--x\r\nContent-Location: a.png\r\nContent-Type: image/png\r\n\r\nb\r\n--x\r\nContent-ID: <a>\r\nContent-Type: text/html\r\n\r\n<p>c\r\n--x--\r\n",
]
tables = ["a;b\n1;\"2\n\"\"3\"\n", "sep=|\r\na|b\r\n", "a,b\r1,2\r", "\ufeffnr\tby\n1\tÆrø\n"]
pages = ["<html lang=da><title>a</title><h1>b</h1><table><tr><td colspan=2>c<td>d</table><ol><li>e<pre>f</pre></ol>",
         "<p>a<![if x]>b<!-- c --><br>d<b><i>e</b></i><script>f</script>&aring;&#x2029;<![CDATA[g]]>",
         "<?xml version='1.0' encoding='iso-8859-5'?><head><!-- <meta charset=a> --><meta http-equiv=b content='c; charset = utf-16'></head><p>\u00f8"]


O = " ".join(
    f"xmlns:{name}='urn:oasis:names:tc:opendocument:xmlns:{long}:1.0'"
    for name, long in [("office", "office"), ("style", "style"), ("text", "text"), ("table", "table"), ("draw", "drawing"),
                       ("meta", "meta"), ("fo", "xsl-fo-compatible"), ("number", "datastyle")]
) + " xmlns:dc='http://purl.org/dc/elements/1.1/' xmlns:calcext='urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0'"
ODT, ODS = (f"application/vnd.oasis.opendocument.{kind}" for kind in ("text", "spreadsheet"))


def content(kind, inner, styles=""):
    return f"<office:document-content {O}><office:automatic-styles>{styles}</office:automatic-styles><office:body><office:{kind}>{inner}</office:{kind}></office:body></office:document-content>"


annotation = "<office:annotation office:name='1'><dc:creator>A</dc:creator><dc:date>2026-03-01</dc:date><text:p>b</text:p></office:annotation>"
writer_texts = [
    f"<text:h text:outline-level='1'>a</text:h><text:p>b{annotation}<text:s text:c='3'/>c<office:annotation-end office:name='1'/><text:tab/><text:line-break/></text:p>",
    "<text:tracked-changes><text:changed-region text:id='c1'><text:deletion><office:change-info><dc:creator>A</dc:creator></office:change-info><text:p>x</text:p></text:deletion></text:changed-region><text:changed-region text:id='c2'><text:insertion/></text:changed-region></text:tracked-changes><text:p>a<text:change text:change-id='c1'/><text:change-start text:change-id='c2'/>b</text:p><text:p>c<text:change-end text:change-id='c2'/></text:p>",
    "<text:list text:style-name='L'><text:list-item text:start-value='3'><text:p>a</text:p><text:list><text:list-item><text:p>b</text:p></text:list-item></text:list></text:list-item></text:list>",
    "<table:table><table:table-header-rows><table:table-row table:number-rows-repeated='2'><table:table-cell table:number-columns-spanned='2' table:number-rows-spanned='2'><text:p>a</text:p></table:table-cell><table:covered-table-cell/></table:table-row></table:table-header-rows></table:table>",
    "<text:p>a<text:note text:note-class='endnote'><text:note-citation>1</text:note-citation><text:note-body><text:p>n</text:p></text:note-body></text:note><draw:frame><draw:text-box><text:p>t</text:p></draw:text-box></draw:frame><text:ruby><text:ruby-base>r</text:ruby-base><text:ruby-text>q</text:ruby-text></text:ruby></text:p>",
]
list_style = "<text:list-style style:name='L'><text:list-level-style-number text:level='1' style:num-format='i' style:num-suffix=')' text:display-levels='2'/><text:list-level-style-bullet text:level='2' text:bullet-char='-'/></text:list-style>"
writer = [(0, content("text", text, list_style)) for text in writer_texts] + [
    (1, f"<office:document-styles {O}><office:styles><style:style style:name='a' style:family='paragraph' style:default-outline-level='1' style:parent-style-name='a'/><text:outline-style><text:outline-level-style text:level='1' style:num-format='1'/></text:outline-style></office:styles></office:document-styles>"),
    (2, f"<office:document-meta {O}><office:meta><dc:title>a</dc:title><meta:initial-creator>b</meta:initial-creator><dc:language>da</dc:language></office:meta></office:document-meta>"),
    (3, "<manifest:manifest xmlns:manifest='urn:oasis:names:tc:opendocument:xmlns:manifest:1.0'><manifest:file-entry manifest:full-path='/' manifest:media-type='a'/></manifest:manifest>"),
]
calc_tables = [
    "<table:table table:name='a' table:style-name='T'><table:table-column table:number-columns-repeated='3'/><table:table-row table:number-rows-repeated='4' table:visibility='collapse'><table:table-cell office:value-type='float' office:value='1.5' table:number-columns-repeated='2'><text:p>1,5</text:p></table:table-cell><table:table-cell/></table:table-row><table:table-row table:number-rows-repeated='1048000'><table:table-cell table:number-columns-repeated='16384'/></table:table-row></table:table>",
    f"<table:table table:name='b'><table:table-row-group table:display='false'><table:table-row><table:table-cell office:value-type='date' office:date-value='2026-03-01T08:00:00'>{annotation}<text:p>1. marts</text:p></table:table-cell><table:table-cell office:value-type='percentage' office:value='0.125'><text:p>12,5 %</text:p></table:table-cell><table:table-cell office:value-type='time' office:time-value='PT8H30M'/><table:table-cell office:value-type='boolean' office:boolean-value='true'/><table:covered-table-cell office:value-type='string' office:string-value='x'/></table:table-row></table:table-row-group></table:table>",
]
hidden = "<style:style style:name='T' style:family='table'><style:table-properties table:display='false'/></style:style>"
calc = [(0, content("spreadsheet", table, hidden)) for table in calc_tables] + [(1, writer[-2][1])]
boxes = [
    "From a@b.dk Tue Mar  3 09:05:00 2026\nFrom: a@b.dk\nSubject: a\n\n>From b\n\nFrom c@d.dk Wed Mar  4 09:05:00 2026\r\nTo: x@y.dk\r\n\r\n>>From e\r\n",
    "From - \nX: y\n\nFrom x\n\nFrom b\n>From: c\n\n\n",
]
notes = [
    "# a\n\nb *c* **d** `e` ~~f~~ [g](<h> \"i\") ![j](k) [^1] <ins>l<del>m</del></ins> <http://a> &aring; \\*\n\n[^1]: n\n    o\n\n[g]: http://p\n",
    "> - a\n>   1. b\n>\n>      c\n- d\n\n  e\n\n| f | g |\n| - | :-: |\n| h\\|i | j |\n\nk\n===\n\n```x\nl\n```\n\n    m\n\n* * *\n",
]
lexdania = [
    "<Dokument><Meta><DocumentType>LOV H</DocumentType></Meta><DokumentIndhold><TitelGruppe><Titel><Linea><Char>Lov om a</Char></Linea></Titel></TitelGruppe><Kapitel id='K1'><Explicatus>Kapitel 1</Explicatus><Rubrica><Linea><Char>b</Char></Linea></Rubrica><Paragraf id='P1'><Explicatus>§ 1.</Explicatus><Stk id='S1'><Exitus><Linea><Char>c, jf. § 2:</Char></Linea></Exitus><Index id='I1'><Indentatio><Explicatus>1)</Explicatus><Exitus><Linea><Char>d.</Char></Linea></Exitus></Indentatio></Index></Stk><Stk><Explicatus>Stk. 2.</Explicatus><Exitus><Linea><Char formaChar='Italic'>e</Char><NotaRef xref='N1'/></Linea></Exitus></Stk></Paragraf></Kapitel><Nota id='N1'><Explicatus>1)</Explicatus><Exitus><Linea><Char>f</Char></Linea></Exitus></Nota></DokumentIndhold></Dokument>",
    "<?xml version='1.0'?><Dokument SchemaLocation='LexDania'><Meta/><DokumentIndhold><AendringCentreretParagraf><Explicatus>§ 1</Explicatus><AendringsNummer><Explicatus>1.</Explicatus><Aendring><AendringDefinition><Linea><Char>I § 1 indsættes efter stk. 1:</Char></Linea></AendringDefinition><AendringNyTekst><Linea><Char>»Stk. 2. a«</Char></Linea></AendringNyTekst></Aendring></AendringsNummer></AendringCentreretParagraf><Tabel><TGroup><TBody><Row><Entry><Linea><Char>a</Char></Linea></Entry></Row></TBody></TGroup></Tabel></DokumentIndhold></Dokument>",
]
akoma = [
    "<akomaNtoso xmlns='http://docs.oasis-open.org/legaldocml/ns/akn/3.0'><act name='a'><meta/><preface><longTitle><p><docTitle>Lov om a</docTitle></p></longTitle></preface><body><chapter eId='chp_1'><num>Kapitel 1</num><heading>b</heading><section eId='sec_1'><num>§ 1.</num><subsection eId='sec_1__subsec_1'><intro><p>c <i>d</i><sup>2</sup>:</p></intro><point eId='p'><num>1)</num><content><p>e <ref href='#x'>§ 2</ref><authorialNote><p>f</p></authorialNote></p></content></point></subsection></section></chapter></body><attachments><attachment><doc name='bilag'><mainBody><table><tr><td colspan='2'><p>g</p></td></tr></table></mainBody></doc></attachment></attachments></act></akomaNtoso>",
    "<a:akomaNtoso xmlns:a='http://www.akomantoso.org/2.0'><a:bill><a:body><a:section id='s'><a:content><a:p>b <a:mod><a:quotedStructure><a:p>»c«</a:p></a:quotedStructure></a:mod></a:p></a:content></a:section></a:body></a:bill></a:akomaNtoso>",
]
principal = "Lov om fælles sager\n\nKapitel 1\nFormål\n\n§ 1. Loven gælder for:\n1) staten, herunder\na) ministerier og\nb) styrelser, jf. § 2, stk. 2, nr. 1, litra a, og §§ 3-5.\nStk. 2. Ministeren fastsætter regler.\n\n§ 2. Fristen er 4 uger. Den kan forlænges.\nStk. 2. Det samme gælder efter § 12 a i lov nr. 482 af 1. maj 2026.\n\nBilag 1\nTabel\n"
amending = "Lov om ændring af lov om fælles sager\n\n§ 1\nI lov om fælles sager, jf. lovbekendtgørelse nr. 1 af 2. januar 2026, foretages følgende ændringer:\n1. I § 1, stk. 2, ændres »Ministeren« til: »Styrelsen«.\n2. Efter § 1 indsættes:\n»§ 1 a. Ny tekst.\nStk. 2. Mere.«\n3. § 2, stk. 2, ophæves.\nStk. 3 bliver herefter stk. 2.\n4. Overalt i loven ændres »uger« til: »måneder«.\n\n§ 2\nLoven træder i kraft den 1. juli 2026.\n"
bill = "Forslag til lov om ændring af lov om a\n\nBemærkninger til lovforslaget\n1. Indledning\n2.1. Gældende ret\nBemærkninger til lovforslagets enkelte bestemmelser\nTil § 1\nTil nr. 2-5\nTil stk. 2\nTekst.\n"
laws = [principal, amending, bill]
citations = ["jf. §§ 3, 5 og 7-9, § 12 a, stk. 2, 1. pkt., nr. 3, litra b, i lov nr. 482 af 1. maj 2026", "§5 stk 2 nr 3; paragraf 5; s. 14, 3. afsnit; pkt. 2.3.1 i bemærkningerne; nr. 12 i § 1; Ad § 5; artikel 6, stk. 1, litra e; bilag 1 og 2; kapitel 2 a; stk. 2-4"]
instructions = [
    "I § 1, stk. 2, nr. 1, og § 3, 2. pkt., ændres »uger« til: »måneder«, og »dage« udgår.",
    "Efter § 12 indsættes i kapitel 2: »§ 12 a. A. Stk. 2. B.«", "§ 2, stk. 2-4, ophæves. Stk. 5 og 6 bliver herefter stk. 2 og 3.",
    "I § 5 indsættes som nr. 3 og 4: »3) a. 4) b.« Nr. 3 bliver herefter nr. 5.", "Overalt i loven ændres »a« til: »b«.",
    "Overskriften før § 7 affattes således: »C«. § 8, stk. 1, 1. pkt., affattes således: »D.«", "I bilag 1 udgår »e«.",
]
CUT = "\n=====\n"


def compound(tree):
    """A compound file (MS-CFB, version 3) of small streams: lists are storages, bytes are streams."""
    entries, mini, chains = [], b"", []

    def add(name, node):
        number = len(entries)
        entries.append([name, 0, 0xFFFFFFFF, 0xFFFFFFFF, 0, 0])
        if isinstance(node, bytes):
            nonlocal mini
            first = len(mini) // 64
            mini += node + b"\0" * (-len(node) % 64)
            last = len(mini) // 64
            chains.extend([*range(first + 1, last), 0xFFFFFFFE][: last - first])
            entries[number][1] = 2
            entries[number][4:] = [first if node else 0xFFFFFFFE, len(node)]
        else:
            entries[number][1] = 1 if number else 5
            children = [add(*child) for child in node]
            for left, right in zip(children, children[1:]):
                entries[left][2] = right
            if children:
                entries[number][3] = children[0]
        return number

    add("Root Entry", tree)
    size = len(mini)
    sectors = {}
    directory = lambda: b"".join(
        (name + "\0").encode("utf-16-le").ljust(64, b"\0")
        + struct.pack("<HBBIII16xI16xIQ", len(name) * 2 + 2, kind, 1, 0xFFFFFFFF, right, child, 0, start, length)
        for name, kind, right, child, start, length in entries)
    pad = lambda raw, fill=b"\0": raw + fill * (-len(raw) % 512)
    minifat = pad(b"".join(struct.pack("<I", c) for c in chains), b"\xff")
    mini = pad(mini)
    at, fat = 1, [0xFFFFFFFD]
    for name, length in (("directory", len(pad(directory()))), ("minifat", len(minifat)), ("mini", len(mini))):
        count = length // 512
        sectors[name] = at if count else 0xFFFFFFFE
        fat += [*range(at + 1, at + count), 0xFFFFFFFE][:count]
        at += count
    entries[0][4:] = [sectors["mini"], size]
    header = bytes.fromhex("d0cf11e0a1b11ae1") + b"\0" * 16 + struct.pack(
        "<HHHHH6xIIIIIIIIII", 0x3E, 3, 0xFFFE, 9, 6, 0, 1, sectors["directory"], 0, 4096, sectors["minifat"],
        len(minifat) // 512, 0xFFFFFFFE, 0, 0)
    header += b"\xff" * (512 - len(header))
    return header + pad(b"".join(struct.pack("<I", f) for f in fat), b"\xff") + pad(directory()) + minifat + mini


def text_property(tag, text):
    return (f"__substg1.0_{tag}001F", text.encode("utf-16-le"))


def fixed(header, *values):
    return ("__properties_version1.0", b"\0" * header + b"".join(struct.pack("<HHIQ", kind, tag, 6, value) for tag, kind, value in values))


attached = [fixed(8, (0x3705, 3, 1)), text_property("3707", "høring.docx"), text_property("370E", "a/b"), ("__substg1.0_37010102", b"abc")]
inner_mail = [fixed(24), text_property("0037", "b"), text_property("1000", "c"), ("__attach_version1.0_#00000000", attached)]
outlook = [
    [fixed(32, (0x39, 0x40, 134_169_120_000_000_000), (0x3FDE, 3, 1252)), text_property("0037", "Svar"), text_property("0C1A", "A"),
     text_property("5D01", "a@b.dk"), text_property("1000", "tekst"),
     ("__recip_version1.0_#00000000", [fixed(8, (0x0C15, 3, 2)), text_property("3001", "B"), text_property("39FE", "b@c.dk")]),
     ("__attach_version1.0_#00000000", attached)],
    [fixed(32), ("__substg1.0_10130102", b"<p>a</p>"), text_property("007D", "From: a@b.dk\r\nDate: Tue, 3 Mar 2026 09:05:00 +0100\r\n\r\n"),
     ("__attach_version1.0_#00000000", [fixed(8, (0x3705, 3, 5)), text_property("3001", "x"), ("__substg1.0_3701000D", inner_mail)])],
    [fixed(32), ("__substg1.0_10090102", bytes.fromhex("2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0"))],
]


def attribute(level, number, data):
    return struct.pack("<BII", level, number, len(data)) + data + struct.pack("<H", sum(data) & 0xFFFF)


def mapi(*values):
    return struct.pack("<I", len(values)) + b"".join(
        struct.pack("<HHII", kind, tag, 1, len(data)) + data + b"\0" * (-len(data) % 4) for kind, tag, data in values)


winmail_head = struct.pack("<IH", 0x223E9F78, 1) + attribute(1, 0x00069007, struct.pack("<II", 1252, 0))
winmails = [
    winmail_head + attribute(2, 0x00069002, b"\0" * 14) + attribute(2, 0x00018010, b"A~1.DOC\0") + attribute(2, 0x0006800F, b"abc")
    + attribute(2, 0x00069005, mapi((0x1F, 0x3707, "høring.docx\0".encode("utf-16-le")))),
    winmail_head + attribute(1, 0x00078008, b"IPM.Note\0") + attribute(1, 0x00018004, b"Svar\0") + attribute(1, 0x00069003, mapi((0x102, 0x1013, b"<p>a</p>"), (0x1E, 0x1000, b"b\0"))),
    winmail_head + attribute(1, 0x00008000, struct.pack("<HHHH", 4, 30, 2, 12) + b"A\0SMTP:a@b.dk\0") + attribute(1, 0x00038005, struct.pack("<7H", 2026, 3, 2, 8, 5, 9, 1))
    + attribute(1, 0x00069004, struct.pack("<I", 1) + mapi((0x1E, 0x3001, b"B\0"), (0x1E, 0x39FE, b"b@c.dk\0"))) + b"\r\n",
]


def archive(method, entries):
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", method) as package:
        for name, content in entries:
            package.writestr(zipfile.ZipInfo(name), content, compress_type=method)
    return target.getvalue()


def flat(mediatype, kind, inner, styles=""):
    return f"<?xml version='1.0'?><office:document {O} office:mimetype='{mediatype}'><office:automatic-styles>{styles}</office:automatic-styles><office:body><office:{kind}>{inner}</office:{kind}></office:body></office:document>"


def targets():
    """Target and bytes of every first input."""
    rels = word[len(bodies)][1]
    for method in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        yield "FuzzPackage", archive(method, [("[Content_Types].xml", "<Types/>"), ("_rels/.rels", rels), ("word/document.xml", word[0][1])])
    for target, parts in (("FuzzWord", word), ("FuzzExcel", excel), ("FuzzODT", writer), ("FuzzODS", calc)):
        for number, xml in parts:
            yield target, bytes([number]) + xml.encode()
    texts = {
        "FuzzMail": mails, "FuzzCSV": tables, "FuzzHTML": pages, "FuzzMBOX": boxes, "FuzzMarkdown": notes,
        "FuzzLexDania": lexdania, "FuzzAkomaNtoso": akoma, "FuzzOutline": laws, "FuzzReferences": citations + laws[:1],
        "FuzzInstruction": instructions, "FuzzConsolidate": [principal + CUT + amending],
        "FuzzCompare": [principal + CUT + principal.replace("4 uger", "8 uger").replace("§ 2.", "§ 3."), amending + CUT + amending[:300]],
    }
    for target, inputs in texts.items():
        for text in inputs:
            yield target, text.encode()
    yield "FuzzCSV", tables[0].encode("utf-16-be")
    for target, inputs in (("FuzzMSG", map(compound, outlook)), ("FuzzTNEF", winmails)):
        for content in inputs:
            yield target, content


def files():
    """Name and bytes of those that are whole files, of the formats that need no package by another program."""
    names = {"FuzzMail": "eml", "FuzzCSV": "csv", "FuzzHTML": "html", "FuzzMBOX": "mbox", "FuzzMarkdown": "md", "FuzzMSG": "msg",
             "FuzzTNEF": "dat", "FuzzAkomaNtoso": "akn", "FuzzLexDania": "xml", "FuzzOutline": "txt"}
    for number, (target, content) in enumerate(targets()):
        if target in names:
            yield f"seed{number}.{names[target]}", content
    yield "seed.fodt", flat(ODT, "text", "".join(writer_texts), list_style).encode()
    yield "seed.fods", flat(ODS, "spreadsheet", "".join(calc_tables), hidden).encode()
    yield "seed.zip", archive(zipfile.ZIP_DEFLATED, [("a/svar.eml", mails[1]), ("b.csv", tables[0]), ("c.md", notes[0])])


def main():
    if sys.argv[1] == "--files":
        for name, content in files():
            (Path(sys.argv[2]) / name).write_bytes(content)
        return
    counts = {}
    for target, content in targets():
        folder = Path(sys.argv[1]) / target
        folder.mkdir(parents=True, exist_ok=True)
        number = counts[target] = counts.get(target, -1) + 1
        (folder / f"seed{number}").write_bytes(content)


if __name__ == "__main__":
    main()
