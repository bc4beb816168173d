import DocumentModel

/// Turns the elements of a LexDania document into blocks, in reading order.
final class LexDaniaBody {
  let stream: XMLStream
  var document = Document()
  var hasContent = false
  /// The style of all blocks in an element without provisions, such as new text or a preamble.
  var forcedStyle: String?
  /// Elements that `paragraphs` is in, outermost first.
  var enclosing: [String] = []
  var tableCount = 0
  /// Lines so far, those in cells too.
  var lineCount = 0

  init(_ stream: XMLStream) { self.stream = stream }

  func read() throws(ReadError) {
    document.metadata.language = "da"
    while let event = try stream.next() {
      guard event == .start, stream.localName == "Dokument", stream.depth == 1 else { continue }
      hasContent = true
      while try stream.nextChild(of: 1) {
        switch stream.localName {
        case "Meta": try meta()
        case "TitelGruppe": try titles()
        case "DokumentIndhold": try division()
        case "Bilag": try annex()
        default: try paragraphs(LawStyle.apart)
        }
      }
    }
  }

  private func meta() throws(ReadError) {
    let depth = stream.depth
    while try stream.nextChild(of: depth) {
      switch stream.localName {
      case "DocumentTitle": document.metadata.title = plain(try stream.textContent())
      case "DiesSigni": document.metadata.created = plain(try stream.textContent())
      case "Ministry": document.metadata.author = plain(try stream.textContent())
      case "DateOfHistoricMark": document.metadata.superseded = plain(try stream.textContent())
      case "JournalNumber": document.metadata.caseNumber = plain(try stream.textContent())
      case "DokumentKortNavn":
        let name = plain(try stream.textContent())
        if !name.isEmpty { add(Block(name), style: LawStyle.apart) }
      default: break
      }
    }
  }

  private func titles() throws(ReadError) {
    let depth = stream.depth
    while try stream.nextChild(of: depth) {
      let isTitle = stream.localName == "Titel"
      let inlines = try inlines()
      guard !inlines.isEmpty else { continue }
      add(
        Block(kind: .heading(level: isTitle ? 1 : 2), inlines: inlines),
        style: isTitle ? StyleName.title : StyleName.subtitle)
    }
  }

  /// A book, a part, a chapter or a group of sections, or the whole content.
  func division() throws(ReadError) {
    let depth = stream.depth
    let isChapter = stream.localName == "Kapitel"
    var chapter: Block?
    while try stream.nextChild(of: depth) {
      if stream.localName == "Explicatus" {
        let label = plain(try stream.textContent())
        guard !label.isEmpty else { continue }
        if isChapter {
          chapter = Block(label: label)
        } else {
          add(Block(label, kind: .heading(level: 2)), style: LawStyle.heading)
        }
        continue
      }
      if stream.localName == "Rubrica" {
        let inlines = try inlines()
        guard !inlines.isEmpty else { continue }
        if var opened = chapter {
          opened.inlines = inlines
          add(opened, style: LawStyle.chapter)
          chapter = nil
        } else {
          add(Block(kind: .heading(level: 3), inlines: inlines), style: LawStyle.heading)
        }
        continue
      }
      if let opened = chapter {
        add(opened, style: LawStyle.chapter)
        chapter = nil
      }
      switch stream.localName {
      case "Bog", "Afsnit", "Kapitel", "ParagrafGruppe": try division()
      case "Paragraf", "AendringCentreretParagraf", "IkraftCentreretParagraf": try section()
      case "AendringsNummer": try point(level: 1)
      default: try paragraphs(LawStyle.apart)
      }
    }
    if let chapter { add(chapter, style: LawStyle.chapter) }
  }

  /// A §: its label, its subsections, its amendment points.
  private func section() throws(ReadError) {
    let depth = stream.depth
    let isCentred = stream.localName != "Paragraf"
    var opening = Opening(style: LawStyle.section, isCentred: isCentred)
    while try stream.nextChild(of: depth) {
      // The sign of a centred section stands on a line of its own.
      if isCentred, opening.isOpen, stream.localName != "Explicatus", stream.localName != "Rubrica" {
        flush(&opening)
      }
      switch stream.localName {
      case "Explicatus":
        opening.label = plain(try stream.textContent())
      case "Rubrica":
        let inlines = try inlines()
        if !inlines.isEmpty {
          add(Block(kind: .heading(level: 3), inlines: inlines), style: LawStyle.heading)
        }
      case "Stk": try subsection(&opening)
      case "Nota": try note()
      case "Exitus": try text(&opening, level: 0)
      case "AendringsNummer":
        flush(&opening)
        try point(level: 1)
      case "Aendring", "Rykningsklausul":
        flush(&opening)
        try amendment(&opening, level: 0)
      default:
        flush(&opening)
        try paragraphs(LawStyle.text)
      }
    }
    flush(&opening)
  }

  /// `section` is what stands before the subsection on its line: the label of the §, where that is still to come.
  private func subsection(_ section: inout Opening) throws(ReadError) {
    let depth = stream.depth
    var opening = section
    if section.isOpen { section.isOpen = false } else { opening = Opening(style: LawStyle.subsection) }
    while try stream.nextChild(of: depth) {
      switch stream.localName {
      case "Explicatus":
        let label = plain(try stream.textContent())
        if opening.style == LawStyle.section, !label.isEmpty {
          flush(&opening)
          opening = Opening(style: LawStyle.subsection)
        }
        if !label.isEmpty { opening.label = label }
      case "AendringsNummer":
        flush(&opening)
        try point(level: 1)
      default: try text(&opening, level: 0)
      }
    }
    flush(&opening)
  }

  /// An amendment point: instructions with their new text, and the clause that renumbers.
  private func point(level: Int) throws(ReadError) {
    let depth = stream.depth
    var opening = Opening(style: LawStyle.item, level: level)
    while try stream.nextChild(of: depth) {
      switch stream.localName {
      case "Explicatus": opening.label = plain(try stream.textContent())
      default: try amendment(&opening, level: level)
      }
    }
    flush(&opening)
  }

  private func amendment(_ opening: inout Opening, level: Int) throws(ReadError) {
    guard ["Aendring", "AendringAktion"].contains(stream.localName) else {
      if stream.localName == "AendringNyTekst" { return try newText(endsWithStop: false) }
      return try text(&opening, level: level)
    }
    let depth = stream.depth
    let endsWithStop = stream["punktumEfterSlutcitationstegn"]?.lowercased() == "true"
    while try stream.nextChild(of: depth) {
      if stream.localName == "AendringNyTekst" {
        flush(&opening)
        try newText(endsWithStop: endsWithStop)
      } else {
        try amendment(&opening, level: level)
      }
    }
  }
}
