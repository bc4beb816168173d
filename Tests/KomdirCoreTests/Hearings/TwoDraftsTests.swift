import DanishLaw
import DocumentFormats
import DocumentModel
import Testing

@testable import KomdirCore

@Suite("A hearing over an order and its guidance")
struct TwoDraftsTests {
  static let order = [
    "Bekendtgørelse om cykelparkering ved stationer",
    "Kapitel 1", "Stativer",
    "§ 1. Kommunalbestyrelsen opstiller cykelstativer ved stationer med mere end 500 daglige rejsende.",
    "Stk. 2. Stativerne står højst 100 meter fra perronen.",
    "§ 2. Hvert stativ skal kunne låses og tåle sne.",
    "§ 3. Et stativ skal være åbent døgnet rundt.",
    "Stk. 2. Ved hvert stativ skal der være lys til kl. 23.",
    "§ 4. Kommunalbestyrelsen skal indhente straffeattest på vagter ved stativerne.",
    "Stk. 2. Attesten fornys hvert andet år.",
    "§ 5. Vagter skal have gennemført et kursus af mindst otte timers varighed.",
    "Stk. 2. Kommunen afholder udgiften til kurset.",
    "§ 6. Bekendtgørelsen træder i kraft den 1. juli 2026.",
  ]

  /// § 4 is out, a new § 2 shifts the others.
  static let secondOrder: [String] = {
    var lines = order.filter { !$0.hasPrefix("§ 4.") && $0 != "Stk. 2. Attesten fornys hvert andet år." }
    lines = lines.map { line in
      for (old, new) in [("§ 3.", "§ 4."), ("§ 2.", "§ 3.")] where line.hasPrefix(old) {
        return new + line.dropFirst(old.count)
      }
      return line
    }
    let at = lines.firstIndex { $0.hasPrefix("§ 3.") } ?? 0
    lines.insert(
      "§ 2. Stativer skal kunne bruges af personer, der kører med ladcykel eller på trehjulet cykel.", at: at)
    return lines
  }()

  static let guidance: Document = {
    let lines: [(String, Bool)] = [
      ("Vejledning om cykelparkering ved stationer", true), ("1. Indledning", true),
      (
        "Vejledningen uddyber reglerne og henvender sig til de medarbejdere, der planlægger stationspladser.",
        false
      ),
      ("2. Placering", true), ("2.1. Afstand til perronen", true),
      ("Afstanden måles ad den vej, som en gående følger fra stativ til perron.", false),
      ("2.2. Egnede pladser", true),
      ("En plads er egnet, når den er fast, jævn og afvandet, og når den kan ses fra en vej.", false),
      ("3. Drift", true),
      ("Stativer efterses hver måned, og efterladte cykler fjernes efter et opslag.", false),
    ]
    return Document(
      blocks: lines.enumerated().map { index, line in
        Block(
          kind: line.1 ? .heading(level: 1) : .paragraph, inlines: [Inline(line.0)],
          place: Place(paragraph: index + 1))
      })
  }()

  private static func source(_ name: String, _ lines: [String]) throws -> SourceFile {
    SourceFile(name: name, bytes: try HearingDesk.docx(FeedbackFixture.document(lines)))
  }

  static func desk() throws -> HearingDesk {
    let desk = try HearingDesk(hearing: false)
    let letter = HearingDesk.letterLines.map { line in
      line.replacing(
        "forslag til lov om ændring af lov om cykelstier og lov om gangbroer",
        with: "udkast til bekendtgørelse om cykelparkering ved stationer med vejledning")
    }
    let files = [
      try source("høringsbrev.docx", letter), try source("udkast til bekendtgørelse.docx", order),
      SourceFile(name: "udkast til vejledning.docx", bytes: try HearingDesk.docx(guidance)),
    ]
    let report = try desk.workspace.importHearing(
      HearingPapers(files, context: ReadContext()), id: nil, setting: [], by: desk.clerk)
    #expect(report.documents.map(\.document.role) == [.hearingLetter, .draft, .draft])
    return desk
  }

  private func remarks(_ desk: HearingDesk) throws -> [StoredRemark] {
    try desk.workspace.remarks(hearing: nil).map(\.remark)
  }

  @Test("a § named in running text is the order's, and a section of the guidance the guidance's")
  func named() throws {
    let desk = try Self.desk()
    _ = try desk.collect([
      desk.lay(
        "odder.txt",
        """
        Odder Kommune

        Vi mener, at § 4 skal helt ud, for ingen kan nå at indhente attesterne.

        Reglen i § 3, stk. 2, om lys er dyr på de små stationer i oplandet.

        Afsnit 2.2 i vejledningen om pladser bør også nævne grus.
        """)
    ])
    let placed = try remarks(desk)
    #expect(placed.map(\.provision) == ["par:4", "par:3/stk:2", "heading:2.2"])
    #expect(placed.map(\.document) == [2, 2, 3])
  }

  @Test("5.2 alone in a cell is a subsection of the order, or a section of the guidance: whichever there is")
  func cells() throws {
    let documents = [FeedbackFixture.document(Self.order), Self.guidance].map {
      FeedbackContext.HearingDocument(document: $0, outline: outline(of: $0), sha256: "aa")
    }
    let places = PlaceFinder(documents)
    func provision(_ cell: String) -> String? { places.mentions(inCell: cell).first?.known?.provision?.path }
    #expect(provision("5.2") == "par:5/stk:2")
    #expect(provision("2.2") == "heading:2.2")
    #expect(provision("9.9") == nil)
  }

  @Test(
    "a second order is known by its words, whatever the file is called, and the guidance stays",
    arguments: ["BEK 2. udkast 9. oktober.docx", "Udkast til bekendtgørelse.docx"])
  func secondOrder(name: String) throws {
    let desk = try Self.desk()
    _ = try desk.collect([
      desk.lay("odder.txt", "Odder Kommune\n\nAd § 4\nAttesten skal helt ud.\n\nAd § 5\nKurset er for langt.")
    ])
    let report = try desk.workspace.importHearing(
      HearingPapers([try Self.source(name, Self.secondOrder)], context: ReadContext()), id: "H-1",
      setting: [],
      by: desk.clerk)
    #expect(report.documents.map(\.document.version) == [2])
    #expect(report.documents.map(\.document.replaces) == [2])
    #expect(try desk.workspace.papers(hearing: nil).map(\.id) == [4, 3, 1])
    // § 4 is out; the course kept its number, and is not taken for the certificate.
    let placed = try remarks(desk)
    #expect(placed.map(\.provision) == [nil, "par:5"])
    #expect(report.carried.none == ["R-1"])
    #expect(
      try !desk.workspace.check(hearing: nil, at: desk.clerk.now).contains { $0.rule == .unversionedDraft })
  }

  /// A draft that shares no provision with the order.
  private static let rewritten = [
    "Bekendtgørelse om parkering af cykler",
    "§ 1. Hver station har en plads til cykler, og den passes af den kommune, som stationen ligger i.",
    "§ 2. Pladsen er lukket om natten, når der ikke kører tog.",
    "§ 3. Reglerne gælder fra den 1. september 2026.",
  ]

  private func rewrittenDesk() throws -> HearingDesk {
    let desk = try Self.desk()
    _ = try desk.collect([desk.lay("odder.txt", "Odder Kommune\n\nAd § 2\nLåsen fryser til om vinteren.")])
    let report = try desk.workspace.importHearing(
      HearingPapers([try Self.source("nyt.docx", Self.rewritten)], context: ReadContext()), id: "H-1",
      setting: [],
      by: desk.clerk)
    #expect(report.documents.map(\.document.role) == [.draft])
    #expect(report.documents.map(\.document.replaces) == [nil])
    return desk
  }

  private func asked(_ desk: HearingDesk) throws -> Problem? {
    try desk.workspace.check(hearing: nil, at: desk.clerk.now).first { $0.rule == .unversionedDraft }
  }

  @Test(
    "a later draft that nobody knows is asked about before the answer goes, and a person says what it replaces"
  )
  func replaces() throws {
    let desk = try rewrittenDesk()
    let problem = try #require(try asked(desk))
    #expect(problem.subject == "D-4" && problem.group == .blocks)
    #expect(problem.message.danish.contains("komdir hearing paper D-4 --replaces D-"))
    let version = try desk.workspace.set(document: "D-4", replaces: "D-2", by: desk.clerk)
    #expect(version.document.version == 2 && version.document.replaces == 2)
    #expect(try desk.workspace.papers(hearing: nil).map(\.id) == [4, 3, 1])
    #expect(version.carried.none == ["R-1"])
    #expect(try asked(desk) == nil)
    #expect(throws: WorkspaceError.notAllowed(.isNoNewVersion("D-4", of: "D-2"))) {
      try desk.workspace.set(document: "D-4", replaces: "D-2", by: desk.clerk)
    }
    _ = try desk.workspace.undo(hearing: nil, by: desk.clerk)
    #expect(try remarks(desk).map(\.provision) == ["par:2"])
    #expect(try desk.workspace.audit() == [])
  }

  @Test("a later draft that a person says is a draft of its own is asked about no longer")
  func own() throws {
    let desk = try rewrittenDesk()
    _ = try desk.workspace.set(document: "D-4", role: .draft, by: desk.clerk)
    #expect(try asked(desk) == nil)
  }

  @Test("an older version of the draft among members' files is the ministry's paper, and no answer")
  func olderVersion() throws {
    let desk = try Self.desk()
    let second = try Self.source("BEK 2. udkast.docx", Self.secondOrder)
    _ = try desk.workspace.importHearing(
      HearingPapers([second], context: ReadContext()), id: "H-1", setting: [], by: desk.clerk)
    let first = try Self.source("1. udkast.docx", Self.order)
    let report = try desk.collect([
      desk.lay("1. udkast.docx", first.bytes), desk.lay("2. udkast.docx", second.bytes),
    ])
    #expect(report.submissions.isEmpty)
    #expect(report.refused.map(\.file) == ["1. udkast.docx", "2. udkast.docx"])
  }
}
