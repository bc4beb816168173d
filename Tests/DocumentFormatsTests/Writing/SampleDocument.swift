import DocumentModel

/// A response with everything that a written document can hold.
enum SampleDocument {
  static let document: Document = {
    var blocks: [Block] = []
    func line(_ text: String, _ style: String? = nil, kind: Block.Kind = .paragraph) {
      blocks.append(Block(kind: kind, inlines: [Inline(text)], styleName: style))
    }
    line("KOMDIR", StyleName.letterhead)
    line("Sekretariatet, Rådhuspladsen 1, 8000 Aarhus C", StyleName.letterhead)
    line("Til Social- og Boligministeriet", StyleName.recipient)
    line("Den 15. marts 2026", StyleName.date)
    line(
      "Høringssvar over udkast til lov om ændring af lov om social service", StyleName.title,
      kind: .heading(level: 1))
    line("Generelle bemærkninger", nil, kind: .heading(level: 1))
    blocks.append(
      Block(inlines: [
        Inline("KOMDIR takker for "), Inline("muligheden", style: .bold), Inline(" for at afgive "),
        Inline("høringssvar", style: [.bold, .italic]), Inline(" til sag 2026"),
        Inline("1)", style: .superscript),
        Inline(", se "), Inline("ministeriets side", link: "https://ministeriet.example/høring?id=1&x=2"),
        Inline("."), Inline("", note: 0),
      ]))
    for (label, text) in [
      ("1.", "Fristen er for kort."), ("2.", "Udgifterne er ikke dækket."), ("3.", "It-støtten mangler."),
    ] {
      blocks.append(Block(kind: .listItem(level: 1), label: label, inlines: [Inline(text)]))
    }
    for (label, text) in [("a)", "Anskaffelse"), ("b)", "Drift")] {
      blocks.append(Block(kind: .listItem(level: 2), label: label, inlines: [Inline(text)]))
    }
    blocks.append(Block(kind: .listItem(level: 1), inlines: [Inline("Et punkt uden nummer")]))
    line("Kommunen skal træffe afgørelse »inden 4 uger«.", StyleName.quote)
    blocks.append(Block(kind: .heading(level: 2), label: "§ 1", inlines: [Inline("Til § 1, nr. 5")]))
    blocks.append(
      Block(inlines: [
        Inline("Fristen bør være "), Inline("4", deletion: 1), Inline("8", insertion: 0), Inline(" uger."),
      ]))
    blocks.append(Block(inlines: [Inline("Et helt nyt afsnit.", insertion: 2)]))
    let cells = { (texts: [String]) in texts.map { TableCell(blocks: [Block($0)]) } }
    blocks.append(
      Block(kind: .tableRow(table: 1, row: 1), cells: cells(["Kommune", "Udgift (mio. kr.)", "Bemærkning"])))
    blocks.append(
      Block(kind: .tableRow(table: 1, row: 2), cells: cells(["Aarhus", "12,5", "Engangsudgift til it"])))
    blocks.append(
      Block(
        kind: .tableRow(table: 1, row: 3),
        cells: [
          TableCell(blocks: [Block("Samsø")]),
          TableCell(blocks: [Block("0,3"), Block("skøn")], columnSpan: 2),
        ]))
    blocks.append(
      Block(kind: .paragraph, inlines: [Inline("Med venlig hilsen")], styleName: StyleName.signature))
    blocks.append(
      Block(kind: .paragraph, inlines: [Inline("Formanden\nKOMDIR")], styleName: StyleName.signature))
    let revisions = [
      Revision(kind: .insertion, author: "Mette Holm", date: "2026-03-01T09:00:00Z", text: "8", block: 15),
      Revision(kind: .deletion, author: "Mette Holm", date: "2026-03-01T09:00:00Z", text: "4", block: 15),
      Revision(
        kind: .insertion, author: "Jens Krag", date: "2026-03-02T10:30:00Z", text: "Et helt nyt afsnit.",
        block: 16),
    ]
    let comments = [
      Comment(
        id: "0", author: "Mette Holm", initials: "MH", date: "2026-03-01T09:05:00Z",
        text: "Hvem siger 8?\nSe bilag.",
        anchorText: "Fristen bør",
        anchor: TextRange(startBlock: 15, startOffset: 0, endBlock: 15, endOffset: 11)),
      Comment(
        id: "1", author: "Jens Krag", initials: "JK", date: "2026-03-02T10:00:00Z", text: "Det gør Aarhus.",
        anchorText: "Fristen bør", parent: "0",
        anchor: TextRange(startBlock: 15, startOffset: 0, endBlock: 15, endOffset: 11)),
      Comment(
        id: "2", author: "Jens Krag", date: "2026-03-02T10:00:00Z", text: "Tallet er et skøn & intet andet.",
        anchorText: "12,5", isResolved: true,
        anchor: TextRange(startBlock: 18, startOffset: 7, endBlock: 18, endOffset: 11)),
    ]
    return Document(
      metadata: Metadata(
        title: "KOMDIR's høringssvar", author: "KOMDIR", language: "da-DK", created: "2026-03-15T11:00:00Z"),
      blocks: blocks, comments: comments, revisions: revisions,
      notes: [Note(id: "1", blocks: [Block("Jf. ministeriets brev af 1. februar 2026.")])],
      pageFurniture: PageFurniture(header: "INTERN KLADDE", showsPageNumbers: true),
      tableLayouts: [1: TableLayout(headerRows: 1, columnWidths: [2, 1, 3])])
  }()

  /// Letters that break files written carelessly.
  static let hostileTexts = [
    "<script>alert(1)</script>", "]]>", "a & b &amp; c", "\u{0}\u{1}\u{8}\u{1F}", "\u{FFFE}\u{FFFF}", "\"'`",
    "række\r\nnæste\rnæste\u{B}næste\u{C}side", "\u{1F600}\u{10FFFF}", "e\u{301} é", "| a | b |", "%1 100 %",
    "\\*_#`[x](y)~~", "=1+1", "  to mellemrum  ", "\u{202E}omvendt", "_x0041_", "-->", "<?xml?>",
    "{{skabelon}}",
  ]

  static let hostile: Document = {
    var blocks: [Block] = []
    for (index, text) in hostileTexts.enumerated() {
      blocks.append(
        Block(
          inlines: [Inline(text, style: .bold, link: index % 2 == 0 ? text : "https://x.example/\(text)")],
          styleName: text))
      blocks.append(
        Block(
          kind: .listItem(level: index), label: text,
          inlines: [Inline(text, insertion: 7, deletion: 9, note: 5)]))
      blocks.append(Block(kind: .heading(level: index * 3), label: text, inlines: [Inline(text)]))
      blocks.append(
        Block(
          kind: .tableRow(table: 1, row: index + 1),
          cells: index % 5 == 0 ? [] : [TableCell(blocks: [Block(text)], columnSpan: index)]))
    }
    return Document(
      metadata: Metadata(
        title: hostileTexts.joined(), author: hostileTexts.joined(), language: "\"><x", created: "i går"),
      blocks: blocks,
      comments: [
        Comment(
          id: "x", author: "\u{1}", date: "nej", text: hostileTexts.joined(separator: "\n"), parent: "x",
          anchor: TextRange(startBlock: 3, startOffset: 900, endBlock: 2, endOffset: 0)),
        Comment(
          id: "x", text: "", parent: "y",
          anchor: TextRange(startBlock: 0, startOffset: 3, endBlock: 5_000, endOffset: 0)),
        Comment(
          id: "9", text: "langt ude",
          anchor: TextRange(startBlock: 0, startOffset: 3, endBlock: 1, endOffset: 90_000)),
      ],
      pageFurniture: PageFurniture(
        header: hostileTexts.joined(), footer: hostileTexts.joined(), showsPageNumbers: true),
      tableLayouts: [1: TableLayout(headerRows: 99, columnWidths: [0, -1, .infinity])])
  }()
}
