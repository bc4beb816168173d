/// Puts new titles in place of old ones, all in one pass, and leaves those that speak of what is past.
struct TitleReplacer {
  private let new: [String: MinisterTitle]

  /// - Parameter renames: those without a new title are left out.
  init(_ renames: [MinisterRename]) {
    var new: [String: MinisterTitle] = [:]
    for rename in renames { new[rename.old] = rename.new.map { MinisterTitle($0) } }
    self.new = new
  }

  /// The text with the new titles, and which old ones it had; nil where nothing changes.
  func replaced(_ text: [UInt8]) -> (text: [UInt8], old: [String])? {
    guard !new.isEmpty else { return nil }
    var result: [UInt8] = []
    var done = 0
    var old: [String] = []
    for mention in MinisterTitle.mentions(in: text) {
      guard let title = new[mention.title.name], !Self.isHistoric(mention.range, text) else { continue }
      let forms = title.forms
      // A second name is of the same minister.
      let form = forms[min(mention.form % 3, forms.count - 1)]
      result += text[done..<mention.range.lowerBound]
      result += Array(form.utf8)
      done = mention.range.upperBound
      if !old.contains(mention.title.name) { old.append(mention.title.name) }
    }
    guard !old.isEmpty else { return nil }
    result += text[done...]
    return (result, old)
  }

  /// "den daværende socialminister", "Socialministeriets cirkulære nr. 7", "lov om … på Socialministeriets område".
  private static func isHistoric(_ range: Range<Int>, _ text: [UInt8]) -> Bool {
    let head = Array(text[..<range.lowerBound].suffix(40))
    for word in ["daværende ", "tidligere ", "hidtidige ", "forhenværende "] as [StaticString]
    where head.ends(word) {
      return true
    }
    let tail = Array(text[range.upperBound...].prefix(60))
    guard tail.starts("s ") else { return false }
    for word in ["s bekendtgørelse ", "s cirkulære", "s skrivelse ", "s vejledning ", "s område "]
      as [StaticString]
    where tail.starts(word) {
      return true
    }
    return false
  }

  /// The §§ that say when the law enters into force, and those behind them, as an index of the first such
  /// provision; commencement stands in the last fifth.
  static func transition(in provisions: [Provision]) -> Int {
    let sections = provisions.indices.filter { provisions[$0].kind == .par }
    guard sections.count >= 5 else { return provisions.count }
    for place in sections[(sections.count * 4 / 5)...] {
      for index in place..<provisions.count {
        if index > place, provisions[index].kind == .par { break }
        let text = provisions[index].text
        if text.contains("træder i kraft") || text.contains("ikrafttræden") { return place }
      }
    }
    return provisions.count
  }
}

extension TitleReplacer {
  /// Whether a provision gives a minister to put the law into force, to repeal what was before, or to make
  /// transitional rules: that was done by the one of that time.
  static func isOfItsTime(_ text: String) -> Bool {
    [
      "ikrafttræd", "træder i kraft", "overgangsregler", "overgangsbestemmelser", "ophæve", "hidtidige",
      "nævnte lov",
    ].contains { text.contains($0) }
  }
}

extension Consolidation {
  /// Puts the titles that changed for certain into the law, and remembers where.
  ///
  /// - Parameter renames: what the acts and the table of resolutions show; all are kept in `ministers`.
  mutating func bringUpToDate(_ renames: [MinisterRename]) {
    ministers = renames
    let replacer = TitleReplacer(renames)
    let end = TitleReplacer.transition(in: outline.provisions)
    for index in outline.provisions.indices
    where index < end || !TitleReplacer.isOfItsTime(outline.provisions[index].text) {
      guard let (text, old) = replacer.replaced(Array(outline.provisions[index].text.utf8)) else { continue }
      outline.provisions[index].text = text.string
      titles[index] = renames.filter { old.contains($0.old) }
    }
  }
}
