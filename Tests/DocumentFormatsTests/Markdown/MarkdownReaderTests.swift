import DocumentModel
import Testing

@testable import DocumentFormats

struct MarkdownReaderTests {
  private func document(_ text: String) throws -> Document {
    let reading = try FormatRegistry.standard.read(SourceFile(name: "svar.md", bytes: Array(text.utf8)))
    #expect(reading.format == .markdown)
    return reading.document
  }

  @Test("headings of both kinds, paragraphs of several lines, hard breaks")
  func blocks() throws {
    let document = try document(
      "# Til § 1 ##\n\nFristen er\nfor kort.  \nMeget.\n\nOverskrift\n---\n***\nSlut\\\nher")
    #expect(document.text() == "Til § 1\nFristen er for kort.\nMeget.\nOverskrift\nSlut\nher")
    #expect(document.blocks.map(\.kind) == [.heading(level: 1), .paragraph, .heading(level: 2), .paragraph])
  }

  @Test("lists keep their numbers and depth; an item's second paragraph is none")
  func lists() throws {
    let document = try document(
      "3. tre\n4. fire\n   går videre\n\n   nyt afsnit\n    - prik\n      1) under\n5. fem\n\n- a\n-\n- c")
    #expect(
      document.blocks.map { $0.text() } == [
        "tre", "fire går videre", "nyt afsnit", "prik", "under", "fem", "a", "", "c",
      ])
    #expect(document.blocks.map(\.label) == ["3.", "4.", nil, nil, "1)", "5.", nil, nil, nil])
    #expect(
      document.blocks.map(\.kind) == [
        .listItem(level: 1), .listItem(level: 1), .paragraph, .listItem(level: 2), .listItem(level: 3),
        .listItem(level: 1), .listItem(level: 1), .listItem(level: 1), .listItem(level: 1),
      ])
  }

  @Test("a year at the beginning of a line within a paragraph opens no list")
  func years() throws {
    #expect(try document("Loven trådte i kraft i\n2026. Siden da").blocks.count == 1)
  }

  @Test("quotes and code are told by their style")
  func quotes() throws {
    let document = try document("> citat\n> mere\n\n```\nkode *x*\n  ind\n```\n\n    fire\n")
    #expect(document.blocks.map { $0.text() } == ["citat mere", "kode *x*\n  ind", "fire"])
    #expect(document.blocks.map(\.styleName) == [StyleName.quote, "Code", "Code"])
  }

  @Test("emphasis, code, links and notes are runs")
  func inlines() throws {
    let document = try document(
      "Det er **vigtigt og *meget***, se [siden](https://a.example/(x) \"titel\") og [den][d] `a*b` ~~væk~~.[^1]\n\n[d]: https://b.example\n[^1]: En note\n    der går videre\n"
    )
    let block = document.blocks[0]
    #expect(block.text() == "Det er vigtigt og meget, se siden og den a*b væk.")
    let styled = block.inlines.filter { !$0.style.isEmpty }
    #expect(styled.map(\.text) == ["vigtigt og ", "meget", "væk"])
    #expect(styled.map(\.style) == [.bold, [.bold, .italic], .strikethrough])
    #expect(block.inlines.compactMap(\.link) == ["https://a.example/(x)", "https://b.example"])
    #expect(block.inlines.compactMap(\.note) == [0])
    #expect(document.notes.map { $0.text() } == ["En note der går videre"])
  }

  @Test(
    "signs that are no markup stay letters",
    arguments: [
      ("snake_case_navn", "snake_case_navn"), ("2 * 3 * 4", "2 * 3 * 4"), ("\\*nej\\*", "*nej*"),
      ("[x] afkrydset", "[x] afkrydset"), ("a & b &amp; c &#167; 5", "a & b & c § 5"), ("** a", "** a"),
      ("1 < 2 > 1", "1 < 2 > 1"), ("![billede](x.png) tekst", " tekst"), ("<b>fed</b><!-- skjult -->", "fed"),
    ])
  func letters(_ written: String, _ read: String) throws {
    #expect(try document(written).text() == read)
  }

  @Test("tables have rows and cells; escaped pipes are letters")
  func tables() throws {
    let document = try document("| A | B |\n| --- | :-: |\n| x\\|y | **z** |\n| kun én |\n\nefter")
    #expect(document.text() == "A\tB\nx|y\tz\nkun én\nefter")
    #expect(document.blocks[2].kind == .tableRow(table: 1, row: 3))
  }

  @Test("words in a cell too many, or in columns without end, are kept")
  func wideTables() throws {
    #expect(try document("| A |\n| --- |\n| x | for meget |").text() == "A\nx\tfor meget")
    let wide = try document(String(repeating: "|a", count: 1_500) + "\n|-|\n|x|")
    #expect(wide.blocks[0].cells.count == 1_000)
    #expect(wide.text().count { $0 == "a" } == 1_500)
  }

  @Test("signs in a paragraph of more than a megabyte stay as they are")
  func longParagraph() throws {
    let text = String(repeating: "*a* b ", count: 200_000)
    let document = try document(text)
    #expect(document.blocks.count == 1)
    #expect(document.blocks.first?.inlines.count == 1)
  }

  @Test("what MarkdownWriter wrote reads back: text, kinds, notes and changes")
  func roundTrip() throws {
    let before = SampleDocument.document
    let text = String(decoding: try MarkdownWriter().bytes(for: before), as: UTF8.self)
    let after = try document(text)
    for line in [
      "muligheden", "Udgifterne er ikke dækket.", "Kommunen skal træffe afgørelse »inden 4 uger«.",
    ] {
      #expect(after.text().contains(line))
    }
    #expect(after.notes.map { $0.text() } == before.notes.map { $0.text() })
    #expect(after.revisions.map(\.text) == ["4", "8", "Et helt nyt afsnit."])
    #expect(after.text(.rejected).contains("Fristen bør være 4 uger."))
    for kind in before.blocks.map(\.kind) { #expect(after.blocks.map(\.kind).contains(kind)) }
  }

  @Test("text that looks like nothing but markup is read in good time", .timeLimit(.minutes(1)))
  func hostile() throws {
    for unit in [
      "*", "[", "`", "_a", "<!--", "![", "](", "[a](", "> ", "- ", "<i>", "</i>", "~~", "| - ", "`a``",
      "[^1]: ",
    ] {
      for joiner in ["", "\n"] {
        let text = Array(repeating: unit, count: 5_000).joined(separator: joiner)
        _ = try document(text)
      }
    }
  }

  @Test("very many blank lines in an item, and very many notes with marks, are read in a moment")
  func many() throws {
    let item = try document("- a" + String(repeating: "\n", count: 50_000) + "  b")
    #expect(item.blocks.map { $0.text() } == ["a", "b"])
    let marks = (0..<3_000).map { "[^\($0)]" }.joined(separator: " ")
    let notes = (0..<3_000).map { "[^\($0)]: note" }.joined(separator: "\n\n")
    #expect(try document(marks + "\n\n" + notes).notes.count == 3_000)
  }

  @Test("a change within a change bears its own words; the outer one has those that are left")
  func nestedChanges() throws {
    let document = try document("a <ins>b <ins>c</ins> d <del>e</del></ins> f")
    #expect(document.revisions.map(\.text) == ["c", "e", "b  d e"])
    #expect(document.text() == "a b c d  f")
    #expect(document.text(.rejected) == "a  f")
  }

  @Test("changes in changes copy no text from level to level")
  func deepChanges() throws {
    let text =
      String(repeating: "<ins>", count: 900) + String(repeating: "a ", count: 50_000)
      + String(repeating: "</ins>", count: 900)
    let document = try document(text)
    #expect(document.revisions.reduce(0) { $0 + $1.text.utf8.count } < 110_000)
  }
}
