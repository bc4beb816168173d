/// Writes an outline as Akoma Ntoso (OASIS LegalDocML 1.0, namespace `…/akn/3.0`): chapters, sections,
/// subsections, points and indents with their ids after the naming convention (part 2, `sec_3a__subsec_2`). Headings of
/// letters and guidance are containers in the body; a bill's notes follow it as an attachment.
///
/// What komdir does not know (dates, the authority) is written as unknown, never guessed.
public struct AkomaNtoso {
  private let outline: Outline
  private var lines: [String] = []
  private var index = 0

  private init(_ outline: Outline) { self.outline = outline }

  /// The whole XML document, in UTF-8, with a line feed at its end.
  public static func document(_ outline: Outline) -> String {
    var writer = AkomaNtoso(outline)
    return writer.write()
  }

  private mutating func write() -> String {
    let element = outline.isDraft ? "bill" : "act"
    lines = [#"<?xml version="1.0" encoding="UTF-8"?>"#]
    lines.append(#"<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">"#)
    lines.append(#"<\#(element) name="\#(outline.documentType.rawValue)">"#)
    writeMeta(of: "main")
    if !outline.title.isEmpty {
      lines.append(
        "<preface><longTitle><p><docTitle>\(escaped(outline.title))</docTitle></p></longTitle></preface>")
    }
    lines.append("<body>")
    writeBody()
    lines.append("</body>")
    writeNotes()
    lines.append("</\(element)>")
    lines.append("</akomaNtoso>")
    return lines.joined(separator: "\n") + "\n"
  }

  /// - Parameter component: which part of the document: the text itself or its notes.
  private mutating func writeMeta(of component: String) {
    lines.append(##"<meta><identification source="#komdir">"##)
    for (level, name) in [
      ("FRBRWork", "work"), ("FRBRExpression", "expression"), ("FRBRManifestation", "manifestation"),
    ] {
      lines.append("<\(level)>")
      lines.append(
        #"<FRBRthis value="/akn/dk/act/unknown/!\#(component)"/><FRBRuri value="/akn/dk/act/unknown"/>"#)
      lines.append(#"<FRBRdate date="0001-01-01" name="unknown"/>"#)
      lines.append(##"<FRBRauthor href="#\##(name == "work" ? "unknown" : "komdir")"/>"##)
      if name == "work" { lines.append(#"<FRBRcountry value="dk"/>"#) }
      if name == "expression" { lines.append(#"<FRBRlanguage language="dan"/>"#) }
      if name == "manifestation" { lines.append(#"<FRBRformat value="application/xml"/>"#) }
      lines.append("</\(level)>")
    }
    lines.append("</identification>")
    // The notes name what the main part's references stand for; an id stands once in a document.
    guard component == "main" else {
      lines.append("</meta>")
      return
    }
    lines.append(
      ##"<references source="#komdir"><TLCOrganization eId="komdir" href="/ontology/organization/komdir" showAs="komdir"/>"##
        + #"<TLCOrganization eId="unknown" href="/ontology/organization/unknown" showAs="unknown"/></references></meta>"#
    )
  }

  /// Chapters hold the sections that follow them; a § knows no chapter by its id.
  private mutating func writeBody() {
    let all = outline.provisions
    var isInChapter = false
    var isEmpty = true
    while index < all.count {
      let provision = all[index]
      switch provision.kind {
      case .kapitel:
        if isInChapter { closeChapter() }
        open("chapter", provision)
        if !provision.text.isEmpty { lines.append("<heading>\(escaped(provision.text))</heading>") }
        isInChapter = true
        isEmpty = false
        index += 1
        if index == all.count || !Self.goesIntoChapter(all[index]) { lines.append("<content><p/></content>") }
      // A point or subsection that stands under no § is written where it stands.
      case .par, .stk, .nr, .litra:
        writeProvision()
        isEmpty = false
      case .heading:
        if isInChapter { closeChapter() }
        isInChapter = false
        writeContainer(provision)
        isEmpty = false
        index += 1
      case .note, .general: index += 1
      }
    }
    if isInChapter { closeChapter() }
    if isEmpty {
      lines.append(#"<hcontainer name="empty" eId="hcontainer_1"><content><p/></content></hcontainer>"#)
    }
  }

  private static func goesIntoChapter(_ provision: Provision) -> Bool {
    switch provision.kind {
    case .par, .stk, .nr, .litra: true
    case .kapitel, .note, .general, .heading: false
    }
  }

  /// The explanatory notes, general and to single provisions.
  private mutating func writeNotes() {
    let notes = outline.provisions.filter { $0.kind == .note || $0.kind == .general }
    guard !notes.isEmpty else { return }
    lines.append(#"<attachments><attachment eId="att_1"><doc name="explanatoryNotes">"#)
    writeMeta(of: "notes")
    lines.append("<mainBody>")
    for note in notes { writeContainer(note) }
    lines.append("</mainBody></doc></attachment></attachments>")
  }

  private mutating func writeContainer(_ provision: Provision) {
    let name = provision.kind.rawValue
    lines.append(#"<hcontainer name="\#(name)" eId="\#(Self.eId(provision.id))">"#)
    if !provision.label.isEmpty { lines.append("<num>\(escaped(provision.label))</num>") }
    lines.append("<content>\(paragraphs(provision))</content></hcontainer>")
  }

  private mutating func closeChapter() { lines.append("</chapter>") }

  /// Writes the provision at `index` and those that hang below it.
  private mutating func writeProvision() {
    let provision = outline.provisions[index]
    let prefix = provision.id.path + "/"
    let element = Self.element(provision.kind)
    open(element, provision)
    index += 1
    let hasChildren = index < outline.provisions.count && outline.provisions[index].id.path.hasPrefix(prefix)
    guard hasChildren else {
      lines.append("<content>\(paragraphs(provision))</content></\(element)>")
      return
    }
    if !provision.text.isEmpty || provision.newText != nil {
      lines.append("<intro>\(paragraphs(provision))</intro>")
    }
    while index < outline.provisions.count, outline.provisions[index].id.path.hasPrefix(prefix) {
      writeProvision()
    }
    lines.append("</\(element)>")
  }

  private mutating func open(_ element: String, _ provision: Provision) {
    lines.append(#"<\#(element) eId="\#(Self.eId(provision.id))">"#)
    if !provision.label.isEmpty { lines.append("<num>\(escaped(provision.label))</num>") }
  }

  private func paragraphs(_ provision: Provision) -> String {
    guard let newText = provision.newText else { return "<p>\(escaped(provision.text))</p>" }
    let quoted = newText.split(separator: "\n").map { "<p>\(escaped(String($0)))</p>" }.joined()
    return "<p>\(escaped(provision.text)) <mod><quotedStructure>\(quoted)</quotedStructure></mod></p>"
  }

  private static func element(_ kind: ProvisionKind) -> String {
    switch kind {
    case .kapitel: "chapter"
    case .par: "section"
    case .stk: "subsection"
    case .nr: "point"
    case .litra: "indent"
    case .note, .general, .heading: "hcontainer"
    }
  }

  /// "par:3a/stk:2/nr:1" as `sec_3a__subsec_2__point_1`.
  static func eId(_ id: ProvisionID) -> String {
    let names = ["kapitel": "chp", "par": "sec", "stk": "subsec", "nr": "point", "litra": "indent"]
    return id.path.split(separator: "/").map { step in
      let parts = step.split(separator: ":", maxSplits: 1).map(String.init)
      // "note:par:1" as `hcontainer_note-par-1`: notes and headings share no names with each other.
      let name = names[parts.first ?? ""] ?? "hcontainer_\(parts.first ?? "")"
      let value = (parts.count > 1 ? parts[1] : "1").map {
        $0.isLetter || $0.isNumber || $0 == "-" ? $0 : "-"
      }
      return name + (names[parts.first ?? ""] == nil ? "-" : "_") + String(value)
    }.joined(separator: "__")
  }

  private func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default:
        // XML 1.0, production 2: no control characters but tab and line feeds, and no noncharacters U+FFFE and U+FFFF.
        if scalar.value >= 0x20 && scalar != "\u{FFFE}" && scalar != "\u{FFFF}" || scalar == "\t"
          || scalar == "\n"
        {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result
  }
}
