import DanishLaw

/// What a remark is collated under, and the part of the response that this belongs to.
struct PositionKey: Sendable, Hashable {
  var key: String
  var provision: String?
  var theme: String?
  var section: Position.Section

  /// A remark on a provision and one on its explanatory notes stand together; a general one stands with its
  /// theme; one whose place was not found waits for a person.
  ///
  /// - Parameter headings: tells which headings name a subject and gather remarks; nil: every heading does.
  init(of remark: StoredRemark, headings: SubjectHeadings? = nil) {
    switch remark.match {
    case .exact, .moved, .parent:
      let written = remark.provision ?? ""
      let id = ProvisionID(written).explained?.path ?? written
      self.init(key: id, provision: id, section: .provisions)
    case .none:
      self.init(key: "unplaced", section: .unplaced)
    case .general:
      let heading = remark.theme.map(Self.cleaned) ?? ""
      let section = Self.section(ofHeading: heading) ?? Self.section(ofText: remark.text) ?? .general
      switch section {
      case .economy, .implementation: self.init(key: "theme:\(section.rawValue)", section: section)
      case .general, .provisions, .unplaced:
        let isPlain = heading.isEmpty || !(headings?.isSubject(heading) ?? true)
        self.init(
          key: isPlain ? "theme:general" : "theme:\(folded(heading))", theme: isPlain ? nil : heading,
          section: .general)
      }
    }
  }

  private init(key: String, provision: String? = nil, theme: String? = nil, section: Position.Section) {
    self.key = key
    self.provision = provision
    self.theme = theme
    self.section = section
  }

  /// A heading without its number and closing punctuation: "2.1. Økonomi:" is "Økonomi".
  private static func cleaned(_ heading: String) -> String {
    var text = Substring(heading)
    while let first = text.first, first.isNumber || first == "." || first == ")" || first.isWhitespace {
      text = text.dropFirst()
    }
    while let last = text.last, last == ":" || last == "." || last.isWhitespace {
      if last == ".", endsInAbbreviation(String(text)) { break }
      text = text.dropLast()
    }
    return String(text)
  }

  private static func section(ofHeading heading: String) -> Position.Section? {
    let words = folded(heading)
    if [
      "oekonomi", "dut", "ressourcer", "kompensation", "finansiering", "costs", "funding", "financ",
      "resources", "new burdens",
    ]
    .contains(where: words.contains) {
      return .economy
    }
    if [
      "implementering", "ikrafttraed", "it-understoettelse", "it og", "digitalisering", "vejledning",
      "commencement", "implementation",
    ]
    .contains(
      where: words.contains)
    {
      return .implementation
    }
    return nil
  }

  /// Only words that speak of nothing else: a remark goes to the general part when in doubt.
  private static func section(ofText text: String) -> Position.Section? {
    let words = folded(text)
    if [
      "dut-", "dut ", "aarsvaerk", "merudgift", "oekonomisk kompens", "kompenseres", "fuld kompensation",
      "running cost", "set-up cost", "additional cost", "extra cost", "new burdens",
    ]
    .contains(
      where: words.contains)
    {
      return .economy
    }
    if ["ikrafttraedelse", "implementering", "it-system", "it-leverandoer", "overgangsperiode"].contains(
      where: words.contains)
    {
      return .implementation
    }
    return nil
  }
}
