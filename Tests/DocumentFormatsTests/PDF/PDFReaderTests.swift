import DocumentModel
import Testing

@testable import DocumentFormats

private let hasPrograms: Bool = {
  let runner = ProgramRunner()
  return [.pdftotext, .qpdf, .prlimit].allSatisfy { (program: Program) in runner.find(program) != nil }
}()

@Suite(
  .enabled(
    if: hasPrograms, "skipped: pdftotext, qpdf or prlimit is not installed; would read PDF through them"))
struct PDFReaderTests {
  private func reading(_ file: PDFFile) throws -> Reading {
    try FormatRegistry.standard.read(SourceFile(name: "svar.pdf", bytes: file.bytes()))
  }

  private static let pages = [
    PDFFile.Page(lines: [
      .init(y: 800, text: "Høringssvar fra Aarhus Kommune"),
      .init(y: 700, text: "Vi støtter forslaget, men fristen i § 5, stk. 2, bør for-"),
      .init(y: 686, text: "længes til seks uger, så borgerne kan nå at svare på det."),
      .init(x: 290, y: 30, text: "Side 1 af 2"),
    ]),
    PDFFile.Page(lines: [
      .init(y: 800, text: "Høringssvar fra Aarhus Kommune"), .init(y: 700, text: "Økonomien mangler."),
      .init(x: 290, y: 30, text: "Side 2 af 2"),
    ]),
  ]

  @Test(
    "lines become paragraphs, a word cut at a line's end is whole, heads and feet are marked as furniture")
  func text() throws {
    let reading = try reading(PDFFile(pages: Self.pages, information: "/Title(Svar)"))
    let blocks = reading.document.blocks
    #expect(
      blocks.filter { !$0.isFurniture }.map { $0.text() } == [
        "Vi støtter forslaget, men fristen i § 5, stk. 2, bør forlænges til seks uger, så borgerne kan nå at svare på det.",
        "Økonomien mangler.",
      ])
    #expect(
      blocks.filter(\.isFurniture).map { $0.text() } == [
        "Høringssvar fra Aarhus Kommune", "Side 1 af 2", "Høringssvar fra Aarhus Kommune", "Side 2 af 2",
      ])
    #expect(blocks.filter { !$0.isFurniture }.map(\.place.page) == [1, 2])
    #expect(reading.document.pageCount == 2)
    #expect(reading.document.metadata.title == "Svar")
  }

  @Test(
    "justified lines of a narrow column are one paragraph, though a wider column begins near its left edge")
  func narrowColumn() {
    func line(_ text: String, left: Double, top: Double, right: Double) -> PageLayout.Line {
      let box = PageLayout.Box(left: left, top: top, right: right, bottom: top + 11)
      // One word of forty points opens each line: beside a wider column it seems to have had room above.
      let word = PageLayout.Box(left: left, top: top, right: left + 12, bottom: top + 11)
      return PageLayout.Line(words: [.init(text: text, box: word)], box: box)
    }
    let summary = ["Vi", "finder", "fristen", "for kort."].enumerated().map { index, text in
      line(text, left: 94, top: 100 + Double(index) * 13, right: index == 3 ? 150 : 277)
    }
    let body = [line("Høringssvar", left: 72, top: 60, right: 530)]
    let page = PageLayout(width: 595, height: 842, blocks: [body, summary])
    #expect(
      ParagraphBuilder([page]).paragraphs.map(\.text) == ["Høringssvar", "Vi finder fristen for kort."])
  }

  @Test("bullets that come as a column of their own stand before their items")
  func bullets() {
    func line(_ text: String, left: Double, top: Double, right: Double) -> PageLayout.Line {
      let box = PageLayout.Box(left: left, top: top, right: right, bottom: top + 11)
      return PageLayout.Line(words: [.init(text: text, box: box)], box: box)
    }
    let tops = [100.0, 113, 139]
    let marks = tops.map { line("\u{F0B7}", left: 90, top: $0, right: 95) }
    let items = [
      line("opgaven kommer midt i budgetåret", left: 108, top: 100, right: 300),
      line("it-leverandøren har varslet seks måneders", left: 108, top: 113, right: 520),
      line("leveringstid", left: 108, top: 126, right: 170),
      line("der er ikke afsat penge", left: 108, top: 139, right: 250),
    ]
    let page = PageLayout(
      width: 595, height: 842, blocks: [[line("Vi peger på:", left: 72, top: 80, right: 150)], marks, items])
    #expect(
      ParagraphBuilder([page]).paragraphs.map(\.text) == [
        "Vi peger på:", "\u{F0B7} opgaven kommer midt i budgetåret",
        "\u{F0B7} it-leverandøren har varslet seks måneders leveringstid", "\u{F0B7} der er ikke afsat penge",
      ])
  }

  @Test("a highlight has its author, its words and what was written; its answer names it")
  func annotations() throws {
    var page = Self.pages[1]
    page.annotations = [
      "/Subtype/Highlight/Rect[70 695 200 712]/QuadPoints[72 712 140 712 72 696 140 696]/T(Mette)/Contents(Hvor meget?)/M(D:20260301)",
      "/Subtype/Text/Rect[70 695 90 712]/T<FEFF00D8006C>/Contents(Enig)/IRT 12 0 R",
      "/Subtype/Link/Rect[0 0 10 10]",
    ]
    let found = try reading(PDFFile(pages: [page])).document.annotations
    #expect(found.map(\.subtype) == ["Highlight", "Text"])
    #expect(found.map(\.author) == ["Mette", "Øl"])
    #expect(found.map(\.contents) == ["Hvor meget?", "Enig"])
    #expect(found.first?.quotedText == "Økonomien")
    #expect(found.last?.inReplyTo == "12 0 R")
    #expect(found.first?.id == "12 0 R")
  }

  @Test("a caret and a strike-out of one group are one replacement: both come, tied together")
  func replacement() throws {
    var page = Self.pages[1]
    page.annotations = [
      "/Subtype/Caret/Rect[140 695 150 712]/T(Bo)/Contents(Finansieringen)/IT/Replace",
      "/Subtype/StrikeOut/Rect[70 695 140 712]/QuadPoints[72 712 133 712 72 696 133 696]/T(Bo)/IRT 12 0 R/RT/Group",
    ]
    let found = try reading(PDFFile(pages: [page])).document.annotations
    #expect(found.map(\.isGrouped) == [false, true])
    #expect(found.map(\.inReplyTo) == [nil, "12 0 R"])
    #expect(found.last?.quotedText == "Økonomien")
  }

  @Test("words on the second page are found though their paragraph began on the first")
  func overPages() throws {
    var pages = Self.pages
    pages[0].lines[2].text = "længes til seks uger, så borgerne kan nå at svare inden"
    pages[1].lines[1].text = "udgangen af måneden."
    pages[1].annotations = [
      "/Subtype/StrikeOut/Rect[70 695 200 712]/QuadPoints[72 712 120 712 72 696 120 696]/T(Bo)"
    ]
    let document = try reading(PDFFile(pages: pages)).document
    #expect(document.annotations.map(\.quotedText) == ["udgangen"])
    #expect(document.blocks.contains { $0.text().hasSuffix("inden udgangen af måneden.") })
  }

  @Test("a turned page gives the words under its marks all the same")
  func rotated() throws {
    var page = Self.pages[1]
    page.entries = "/Rotate 90"
    page.annotations = [
      "/Subtype/Highlight/Rect[70 695 200 712]/QuadPoints[72 712 133 712 72 696 133 696]/T(Bo)"
    ]
    #expect(try reading(PDFFile(pages: [page])).document.annotations.map(\.quotedText) == ["Økonomien"])
  }

  @Test("a page turned or sized by numbers that no integer holds is read", arguments: ["", "-"])
  func hugeNumbers(sign: String) throws {
    let number = sign + "1" + String(repeating: "0", count: 30) + ".0"
    var page = Self.pages[1]
    page.entries = "/Rotate \(number)/MediaBox[0 0 595 \(number)]"
    page.annotations = [
      "/Subtype/Highlight/Rect[70 695 200 712]/QuadPoints[72 712 133 712 72 696 133 696]/T(Bo)"
    ]
    #expect(try reading(PDFFile(pages: [page, page])).document.annotations.map(\.author) == ["Bo", "Bo"])
  }

  @Test(
    "files inside come from the document's list and from pins on pages, by the names that people gave them")
  func embeddedFiles() throws {
    func specification(_ names: String, _ stream: Int) -> String {
      "<</Type/Filespec \(names)/EF<</F \(stream) 0 R>>>>"
    }
    func stream(_ text: String) -> String {
      "<</Type/EmbeddedFile/Length \(text.utf8.count)>>stream\n\(text)\nendstream"
    }
    var file = PDFFile(pages: Self.pages)
    file.pages[1].annotations = [
      "/Subtype/FileAttachment/Rect[50 680 70 700]/T(Mette)/Contents(Bilag)/FS 103 0 R",
      "/Subtype/FileAttachment/Rect[50 680 70 700]/FS 101 0 R",
    ]
    file.catalogue = "/Names<</EmbeddedFiles<</Kids[100 0 R]>>>>"
    file.objects = [
      100: "<</Limits[(a)(b)]/Names[(a) 101 0 R (b) 105 0 R (c) null]/Kids[100 0 R]>>",
      101: specification("/F(SVAR.TXT)/UF(svar.txt)", 102), 102: stream("Vi støtter"),
      103: specification("/F(bilag.txt)", 104), 104: stream("Bilag 1"), 105: specification("", 106),
      106: stream("Uden navn"),
    ]
    let reading = try reading(file)
    #expect(reading.document.attachments.map(\.name) == ["svar.txt", "b", "bilag.txt"])
    #expect(
      reading.document.attachments.map { String(decoding: $0.bytes, as: UTF8.self) } == [
        "Vi støtter", "Uden navn", "Bilag 1",
      ])
    #expect(reading.document.annotations.map(\.subtype) == ["FileAttachment", "FileAttachment"])
    #expect(reading.warnings.isEmpty)
  }

  @Test("a remark whose words stand in its rich text alone has them; the day it was made is its day")
  func richText() throws {
    var file = PDFFile(pages: Self.pages)
    file.pages[0].annotations = [
      "/Subtype/Text/Rect[50 690 60 700]/RC(<body><p>Fristen er <b>for</b> kort</p></body>)/CreationDate(D:20260301090000)",
      "/Subtype/Text/Rect[50 690 60 700]/RC(<p>andet</p>)/Contents(Kort)/M(D:20260302)/CreationDate(D:20260301)",
    ]
    let annotations = try reading(file).document.annotations
    #expect(annotations.map(\.contents) == ["Fristen er for kort", "Kort"])
    #expect(annotations.map(\.date) == ["D:20260301090000", "D:20260302"])
  }

  @Test("a file whose first line is broken or lost is known by its end", arguments: ["%PDF1.7\n", "%\n", ""])
  func brokenHead(head: String) throws {
    let bytes = Array(head.utf8) + PDFFile(pages: Self.pages).bytes().drop { $0 != 0x0A }.dropFirst()
    let reading = try FormatRegistry.standard.read(SourceFile(name: "svar.pdf", bytes: bytes))
    #expect(reading.format == .pdf)
    #expect(reading.document.text().contains("Vi støtter forslaget"))
  }

  @Test("words written from right to left come letter by letter in their own order, others as they stand")
  func rightToLeft() throws {
    func line(_ words: [String]) -> PageLayout {
      let words = words.map { PageLayout.Word(text: $0, box: PageLayout.Box()) }
      return PageLayout(width: 595, height: 842, blocks: [[PageLayout.Line(words: words, box: .init())]])
    }
    func read(_ words: [String]) -> [String]? {
      line(words).inReadingDirection().blocks.first?.first?.words.map(\.text)
    }
    #expect(read(["2026", "ןושאר", "םולש"]) == ["שלום", "ראשון", "2026"])
    #expect(read(["Ordet", "םולש", "betyder", "fred"]) == ["Ordet", "שלום", "betyder", "fred"])
    #expect(read(["§", "5,", "stk. 2"]) == ["§", "5,", "stk. 2"])
  }

  @Test("what is no PDF after its first line is refused")
  func broken() throws {
    for tail in ["", "\nikke mere", "\n1 0 obj\n<</Type/Catalog>>\nendobj\n"] {
      #expect(throws: ReadError.self) {
        try FormatRegistry.standard.read(SourceFile(name: "a.pdf", bytes: Array("%PDF-1.7\(tail)".utf8)))
      }
    }
  }

  @Test("without its programs the reader names what to install")
  func missingPrograms() throws {
    let context = ReadContext(programs: ProgramRunner(path: "/nowhere"))
    let file = SourceFile(name: "a.pdf", bytes: PDFFile(pages: Self.pages).bytes())
    #expect(throws: ReadError.missingProgram("pdftotext", package: "poppler-utils")) {
      try FormatRegistry.standard.read(file, in: context)
    }
  }
}

struct RunningHeadsTests {
  @Test(
    "page numbers in their usual forms",
    arguments: [
      ("3", true), ("- 3 -", true), ("Side 3", true), ("Side 3 af 8", true), ("3/8", true),
      ("Page 3 of 8", true),
      ("§ 3", false), ("3. marts 2026", false), ("1.000 kr.", false), ("Stk. 2.", false),
    ])
  func pageNumbers(text: String, expected: Bool) {
    #expect(RunningHeads.isPageNumber(text) == expected)
  }
}

struct LegibilityTests {
  @Test("Danish prose is legible, letters at random are not, a short text is not judged")
  func judged() {
    let prose = String(repeating: "Det er en god idé at fristen i loven er på fire uger. ", count: 20)
    let consonants = Array("bcdfghjklmnpqrstvwxz")
    var state = 1
    let garbage = (0..<200).map { _ in
      String(
        (0..<5).map { _ in
          state = (state * 75 + 74) % 65_537
          return consonants[state % consonants.count]
        })
    }.joined(separator: " ")
    let codes = String(repeating: "OA OB OC u ", count: 60)
    #expect(!Legibility.isGarbled(prose))
    #expect(Legibility.isGarbled(garbage))
    #expect(!Legibility.isGarbled(codes))
    #expect(!Legibility.isGarbled("Xq zpt"))
  }
}
