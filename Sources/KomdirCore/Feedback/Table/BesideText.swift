import DanishLaw

/// What a row says beside its free text: whether it agrees, the draft's words it speaks of, what it measures.
struct BesideText: Sendable, Equatable {
  /// "Enig", "Uenig", as the cell has it.
  var stance: String?
  /// The draft's own words in a column for them.
  var quoted: String?
  /// "Årlig merudgift (kr.): 1250000": a number with the heading that says of what.
  var measures: [String] = []

  /// Puts it beside the row's first remark: the answer before its reason, the numbers behind it.
  func complete(_ remark: inout Remark) {
    if let stance, stance != remark.text { remark.text = stance + "\n" + remark.text }
    remark.text = ([remark.text] + measures).joined(separator: "\n")
    remark.anchorText = quoted?.withoutOuterMarks ?? remark.anchorText
  }
}

extension TableReader {
  func beside(_ grid: TableGrid, _ row: Int, _ shape: TableShape) -> BesideText {
    var beside = BesideText()
    for column in shape.columns.indices {
      let cell = grid.cell(row, column)
      guard !cell.isEmpty, !CellText.isDash(cell) else { continue }
      switch shape.columns[column] {
      case .stance: beside.stance = [beside.stance, cell].compactMap { $0 }.joined(separator: "\n")
      case .quoted: beside.quoted = [beside.quoted, cell].compactMap { $0 }.joined(separator: "\n")
      case .measure: beside.measures.append("\(shape.headings[column]): \(cell)")
      default: continue
      }
    }
    return beside
  }

  /// Whether a row that says no more than that it agrees says of what: it names a place.
  func isAnswered(_ beside: BesideText, at place: String?) -> Bool {
    guard beside.stance != nil, let place else { return false }
    return !places.mentions(inCell: place).isEmpty
  }

  /// The place of the words that a row quotes from the draft, where it names none itself.
  func placement(_ placement: Placement, quoting beside: BesideText) -> Placement {
    guard placement.match == .general || placement.match == .none, let quoted = beside.quoted,
      let found = evidence.draft?.provision(quoting: quoted)
    else { return placement }
    return Placement(
      asWritten: placement.asWritten ?? quoted, provision: found.provision, document: found.document,
      match: .exact)
  }
}

extension CellText {
  /// "Enig", "delvist uenig", "støttes ikke": an answer of three words at most.
  static func isStance(_ cell: String) -> Bool {
    let words = foldedWords(cell).map(String.init)
    guard (1...3).contains(words.count) else { return false }
    return words.allSatisfy { stances.contains($0) || degrees.contains($0) }
      && words.contains { stances.contains($0) }
  }

  /// "Ok" for a whole answer.
  static func isAssent(_ cell: String) -> Bool {
    ["ok", "okay", "fint", "ja", "enig", "yes"].contains(foldedWords(cell).joined(separator: " "))
  }

  private static let stances: Set<String> = [
    "enig", "enige", "uenig", "uenige", "stoetter", "stoettes", "imod", "tiltraedes", "tiltraeder",
    "tilslutter",
    "agree", "disagree", "support", "oppose",
  ]
  private static let degrees: Set<String> = [
    "helt", "delvist", "delvis", "overvejende", "meget", "ikke", "partly", "strongly", "vi", "os", "er",
  ]
}

/// Whether a heading asks for agreement: "Enig/uenig", "Kan I tiltræde? (ja/nej)".
func asksForStance(_ words: [String], isQuestion: Bool) -> Bool {
  let pairs = [["enig", "uenig"], ["for", "imod"], ["agree", "disagree"]]
  if words.count <= 8, pairs.contains(where: { $0.allSatisfy(words.contains) }) { return true }
  if words.count <= 2, isQuestion, words.contains(where: { ["enig", "enige", "agree"].contains($0) }) {
    return true
  }
  return words.count <= 3 && words.contains { ["holdning", "tilkendegivelse", "tilslutning"].contains($0) }
}

/// Whether a heading stands over words of the draft: "Citat fra udkastet", "Udkastets ordlyd", "Gældende tekst".
func namesDraftWords(_ words: [String]) -> Bool {
  guard words.count <= 6 else { return false }
  if words.contains(where: { $0.hasPrefix("citat") || $0.hasPrefix("citer") || $0.hasPrefix("quot") }) {
    return true
  }
  let owners = ["udkastets", "lovforslagets", "nuvaerende", "gaeldende", "current", "existing", "original"]
  let texts = ["tekst", "ordlyd", "formulering", "text", "wording"]
  return words.contains { owners.contains($0) }
    && words.contains { word in texts.contains { word.hasPrefix($0) } }
}

/// Whether a heading counts something: money, hours, people.
func namesMeasure(_ words: [String]) -> Bool {
  guard words.count <= 6, !words.contains(where: { $0.contains(where: \.isNumber) }) else { return false }
  return words.contains { word in
    ["kr", "kroner", "mio", "timer", "pct", "beloeb", "aarsvaerk", "dkk"].contains(word)
      || word.hasSuffix("udgift") || word.hasSuffix("udgifter") || word.hasSuffix("besparelse")
  }
}
