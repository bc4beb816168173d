import DanishLaw
import DocumentModel
import Testing

@Suite("Outline of guidance, strategies and agreements")
struct HeadingOutlineTests {
  private static let text = "Kommunen udpeger en kontaktperson, og planen følges op hver tredje måned."

  /// Blocks of a guidance: "#" before a heading by style, "*" before a line in bold.
  private func document(_ lines: [String]) -> Document {
    Document(
      blocks: lines.enumerated().map { index, line in
        let place = Place(paragraph: index + 1)
        if line.hasPrefix("# ") {
          return Block(String(line.dropFirst(2)), kind: .heading(level: 1), place: place)
        }
        if line.hasPrefix("* ") {
          return Block(inlines: [Inline(String(line.dropFirst(2)), style: .bold)], place: place)
        }
        return Block(line, place: place)
      })
  }

  private func ids(_ lines: [String]) -> [String] {
    outline(of: document(lines)).provisions.map(\.id.path)
  }

  @Test("a list of contents makes no headings, with page numbers or without")
  func contents() {
    let headings = ["1. Indledning", "2. Organisering mv.", "2.1 Kommunen", "2.2 Regionen m.v."]
    let body = headings.flatMap { ["# " + $0, Self.text] }
    let wanted = ["heading:1", "heading:2", "heading:2.1", "heading:2.2"]
    #expect(ids(["Indhold"] + headings.map { $0 + "\t4" } + body) == wanted)
    #expect(ids(["Indholdsfortegnelse"] + headings + body) == wanted)
    #expect(ids(headings.map { $0 + " .......... 7" } + body) == wanted)
  }

  @Test("a list of contents without title or page numbers, as pages on the web have it, makes no headings")
  func bareContents() {
    let found = ids(
      [
        "1 Vision og mål", "1.1 Pejlemærker", "2 Beskyttelse", "2.1 Skovrejsning", "# 1. Vision og mål",
        Self.text,
      ]
        + ["# 1.1 Pejlemærker", Self.text, "# 2. Beskyttelse", Self.text, "# 2.1 Skovrejsning", Self.text])
    #expect(found == ["heading:1", "heading:1.1", "heading:2", "heading:2.1"])
  }

  @Test("lines of plain type that count in Roman figures are the headings of an agreement")
  func romanFigures() {
    let found = ids([
      "Aftale om cykelstier", Self.text, "I. Flere stier", Self.text, "II. Bedre broer", Self.text,
      "III. Økonomi og opfølgning", Self.text,
    ])
    #expect(found == ["heading:I", "heading:II", "heading:III"])
  }

  @Test("numbers that are typed make headings three levels deep; items of a list make none")
  func typedNumbers() {
    let found = ids([
      "Vejledning om kontaktpersoner", "1 Indledning", Self.text, "1.1 Formål", Self.text, "1.1.1 Begreber",
      Self.text, "1. Kommunen udpeger en person", "2. Regionen orienteres", "3. Planen følges op", Self.text,
      "2 Opgaver", Self.text, "3 Økonomi mv.", Self.text,
    ])
    #expect(found == ["heading:1", "heading:1.1", "heading:1.1.1", "heading:2", "heading:3"])
  }

  @Test("numbers by the writing program make headings too")
  func computedNumbers() {
    var blocks: [Block] = []
    for (label, title) in [("1", "Formål"), ("1.1", "Målgruppe"), ("2", "Roller")] {
      blocks.append(Block(kind: .heading(level: 1), label: label, inlines: [Inline(title)]))
      blocks.append(Block(Self.text))
    }
    #expect(
      outline(of: Document(blocks: blocks)).provisions.map(\.id.path) == [
        "heading:1", "heading:1.1", "heading:2",
      ])
  }

  @Test("headings that are only bold count in order; the title, a box and an annex are none")
  func bold() {
    let made = outline(
      of: document([
        "* Aftale om klimatilpasning", "* Baggrund", Self.text, "* Kommunernes rolle", Self.text,
        "* Boks 1. Eksempel fra Odder", Self.text, "* Finansiering m.v.", Self.text, "* Bilag 1. Beløb",
        Self.text,
      ]))
    #expect(made.title == "Aftale om klimatilpasning")
    #expect(made.provisions.map(\.text) == ["Baggrund", "Kommunernes rolle", "Finansiering m.v."])
    #expect(made.provisions.map(\.id.path) == ["heading:1", "heading:2", "heading:3"])
    #expect(made.annexes.map(\.id.path) == ["annex:1"])
  }

  @Test("a heading without a number among numbered ones takes no other's number")
  func mixed() {
    let found = ids([
      "# Forord", Self.text, "# 1. Indledning", Self.text, "# 2. Mål", Self.text, "# 3. Indsatser", Self.text,
    ])
    #expect(found == ["heading:forord", "heading:1", "heading:2", "heading:3"])
  }

  @Test("guidance that quotes whole sections keeps its own headings")
  func quotedLaw() {
    let found = ids([
      "# 1. Indledning", Self.text, "# 2. Lovgrundlag", "§ 5. Kommunalbestyrelsen skal tilbyde hjælp.",
      "Stk. 2. Hjælpen er gratis.", "# 3. Klage", Self.text, "# 4. Ikrafttræden", Self.text,
    ])
    // The law text stands after the second heading: two headings before it do not yet make guidance.
    #expect(found.contains("par:5"))
    let guidance = ids([
      "# 1. Indledning", Self.text, "# 2. Lovgrundlag", Self.text, "# 3. Hjælp",
      "§ 5. Kommunalbestyrelsen skal tilbyde hjælp.", "Stk. 2. Hjælpen er gratis.", "# 4. Klage", Self.text,
    ])
    #expect(guidance == ["heading:1", "heading:2", "heading:3", "heading:4"])
  }

  @Test(
    "an annex is listed once, however often it is named, and its own count does not go on with the text's")
  func annexes() {
    let made = outline(
      of: document([
        "# 1. Mål", Self.text, "# 2. Midler", Self.text, "# 3. Tid", Self.text, "# Bilag 1. Skema",
        "# 1. Stamdata",
        Self.text, "# Bilag 1. Skema", "# Bilag 2. Satser", Self.text,
      ]))
    #expect(made.provisions.map(\.id.path) == ["heading:1", "heading:2", "heading:3"])
    #expect(made.annexes.map(\.id.path) == ["annex:1", "annex:2"])
  }

  @Test(
    "headings that a word and a number open are known by the number, where there are three or more of them")
  func labelled() {
    let found = ids([
      "Strategi for digital inklusion", "Initiativ 1: Hjælp på biblioteker", Self.text,
      "Initiativ 2: Frivillige mv.",
      Self.text, "Se initiativ 1.", "Initiativ 3: Klarsprog", Self.text,
    ])
    #expect(found == ["heading:1", "heading:2", "heading:3"])
  }
}
