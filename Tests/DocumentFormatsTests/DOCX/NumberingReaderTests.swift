import DocumentModel
import Testing

@testable import DocumentFormats

struct NumberingReaderTests {
  /// A list of three levels: "§ 1", "Stk. 1.", "a)".
  private static let law =
    #"<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="§ %1"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="Stk. %2."/></w:lvl><w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%3)"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>"#

  private func item(_ level: Int, list: Int = 1, _ text: String = "x") -> String {
    "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr></w:pPr>\(run(text))</w:p>"
  }

  private func labels(_ body: String, numbering: String = law) throws -> [String?] {
    let file = WordFile(body)
    return try file.with("numbering", "word/numbering.xml", file.root("w:numbering", numbering)).document()
      .blocks
      .map(\.label)
  }

  @Test("Word's own numbers come as labels: § 1, Stk. 1., a), and begin anew under the next §")
  func levels() throws {
    let body = [0, 1, 1, 2, 2, 0, 1].map { item($0) }.joined()
    #expect(try labels(body) == ["§ 1", "Stk. 1.", "Stk. 2.", "a)", "b)", "§ 2", "Stk. 1."])
  }

  @Test("a list goes on after a paragraph without number")
  func interrupted() throws {
    #expect(try labels(item(0) + paragraph("mellemtekst") + item(0)) == ["§ 1", nil, "§ 2"])
  }

  @Test("a second list of the same shape that says where to start begins there")
  func restart() throws {
    let second =
      Self.law
      + #"<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>"#
    #expect(
      try labels(item(0) + item(0) + item(0, list: 2) + item(0, list: 2), numbering: second) == [
        "§ 1", "§ 2", "§ 5", "§ 6",
      ])
  }

  @Test("a number made of several levels has them all: 2.1.3")
  func nestedNumbers() throws {
    let numbering =
      #"<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="2"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/></w:lvl><w:lvl w:ilvl="2"><w:start w:val="3"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2.%3"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>"#
    #expect(try labels(item(0) + item(1) + item(2), numbering: numbering) == ["2", "2.1", "2.1.3"])
  }

  @Test("a bullet is no number")
  func bullet() throws {
    let numbering =
      #"<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>"#
    #expect(try labels(item(0), numbering: numbering) == [nil])
  }

  @Test("a heading numbered through its style has label and level")
  func throughStyle() throws {
    let styles =
      #"<w:style w:type="paragraph" w:styleId="O1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>"#
    var file = WordFile(paragraph("Formål", style: "O1"))
    file = file.with("numbering", "word/numbering.xml", file.root("w:numbering", Self.law))
    let document = try file.with("styles", "word/styles.xml", file.root("w:styles", styles)).document()
    #expect(document.blocks.map(\.label) == ["§ 1"])
    #expect(document.blocks.map(\.kind) == [.heading(level: 1)])
  }

  @Test(
    "numbers are worded as Word does",
    arguments: [
      (27, "lowerLetter", "aa"), (4, "upperRoman", "IV"), (1_999, "lowerRoman", "mcmxcix"),
      (3, "decimalZero", "03"),
      (0, "upperLetter", "0"), (5, "none", ""),
    ])
  func wording(number: Int, format: String, expected: String) {
    #expect(ListCounter.worded(number, format) == expected)
  }

  @Test("levels and numbers out of every range harm nobody")
  func badNumbers() throws {
    #expect(try labels(item(99) + item(-3) + item(0, list: 77)).count == 3)
  }

  @Test("numbers at the ends of what a machine counts end no reading")
  func extremes() throws {
    for start in [Int.max, Int.min] {
      let numbering = Self.law.replacing("<w:start w:val=\"1\"/>", with: "<w:start w:val=\"\(start)\"/>")
      #expect(try labels(item(0) + item(0) + item(0), numbering: numbering).first == "§ \(start)")
    }
    #expect(try labels(item(.max) + item(.min), numbering: Self.law) == [nil, "§ 1"])
    let wide =
      "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"\(Int.max)\"/></w:tcPr>\(paragraph("a"))</w:tc></w:tr></w:tbl>"
    #expect(try WordFile(wide).document().blocks.first?.cells.first?.columnSpan == 1_000)
  }

  @Test("a label is no longer than labels are, however long the level's text is")
  func longLabel() throws {
    let numbering = Self.law.replacing("§ %1", with: String(repeating: "%1", count: 10_000))
    let label = try #require(try labels(item(0), numbering: numbering).first ?? nil)
    #expect(label.utf8.count <= 300)
  }
}
