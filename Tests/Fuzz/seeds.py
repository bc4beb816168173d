#!/usr/bin/env python3
"""Writes the fuzzers' first inputs: seeds.py FOLDER. Small, written here, one feature of a format each."""

import io
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
mails = [
    "From: =?utf-8?Q?H=C3=B8j?= <a@b.dk>\r\nTo: \"O; B\" <o@x.dk>, (c) d@e.dk\r\nSubject: =?iso-8859-1?B?SPhyaW5n?=\r\nDate: Tue, 3 Mar 2026 09:05:00 +0100\r\n\r\ntekst\r\n",
    "From: a@b.dk\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain; charset=windows-1255; format=flowed; delsp=yes\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n> a=\r\n=E0 \r\n--x\r\nContent-Disposition: attachment; filename*0*=utf-8''a%20; filename*1=b\r\nContent-Transfer-Encoding: base64\r\n\r\nAAEC\r\n--x--\r\n",
    "From: a@b.dk\r\nContent-Type: message/rfc822\r\n\r\nFrom: c@d.dk\r\nContent-Type: text/html\r\n\r\n<p>a</p>",
    "From: a@b.dk\r\nContent-Transfer-Encoding: x-uuencode\r\nContent-Type: image/png\r\n\r\nbegin 644 a\r\n#0V%T\r\n`\r\nend\r\n",
]
tables = ["a;b\n1;\"2\n\"\"3\"\n", "sep=|\r\na|b\r\n", "a,b\r1,2\r", "\ufeffnr\tby\n1\tÆrø\n"]
pages = ["<html lang=da><title>a</title><h1>b</h1><table><tr><td colspan=2>c<td>d</table><ol><li>e<pre>f</pre></ol>",
         "<p>a<![if x]>b<!-- c --><br>d<b><i>e</b></i><script>f</script>&aring;&#x2029;<![CDATA[g]]>"]


def archive(method, entries):
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", method) as package:
        for name, content in entries:
            package.writestr(zipfile.ZipInfo(name), content, compress_type=method)
    return target.getvalue()


def main():
    rels = word[len(bodies)][1]
    for method in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        put("FuzzPackage", archive(method, [("[Content_Types].xml", "<Types/>"), ("_rels/.rels", rels), ("word/document.xml", word[0][1])]))
    for number, xml in word:
        put("FuzzWord", bytes([number]) + xml.encode())
    for number, xml in excel:
        put("FuzzExcel", bytes([number]) + xml.encode())
    for target, texts in (("FuzzMail", mails), ("FuzzCSV", tables), ("FuzzHTML", pages)):
        for text in texts:
            put(target, text.encode())
    put("FuzzCSV", tables[0].encode("utf-16-be"))


def put(target, content):
    folder = Path(sys.argv[1]) / target
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"seed{len(list(folder.glob('seed*')))}").write_bytes(content)


if __name__ == "__main__":
    main()
