import DanishLaw
import DocumentModel

/// Tells who speaks in a sentence of a note: a party that was heard, the authority, or nobody in particular.
///
/// A Danish sentence opens with its subject. Who the parties are is read from the note's own list; the authority is
/// the one whose note it is.
struct NoteVoices: Sendable {
  enum Opening: Sendable, Equatable {
    case party(NoteUnit.Voice)
    case authority
    case neutral
  }

  private let association: Association
  /// Names of those heard, folded, as words with blanks around.
  private let parties: Set<String>
  /// The authority's names, folded.
  private let authority: Set<String>

  init(_ document: Document, association: Association) {
    self.association = association
    var parties: Set<String> = []
    var heads: [String] = []
    for block in document.blocks where !block.isFurniture {
      let cells = block.cells.isEmpty ? [block.text()] : block.cells.map { $0.text() }
      if heads.count < 12 { heads += cells.flatMap { $0.split(separator: "\n").map(String.init) } }
      if cells.count > 1, let first = cells.first, Self.isName(first) { parties.insert(Self.key(first)) }
      for cell in cells {
        let names = cell.split(separator: ",").map(String.init)
        guard names.count >= 6, names.filter(Self.isName).count * 4 >= names.count * 3 else { continue }
        for name in names {
          // "Følgende er hørt: ATP", "… og Rigspolitiet.", "KL*".
          let tail = name.split(separator: ":").last.map(String.init) ?? name
          for part in tail.components(separatedByWord: "og") where Self.isName(part) {
            parties.insert(Self.key(part))
          }
        }
      }
    }
    let bodies = heads.prefix(12).map(Self.key).filter { head in
      head.split(separator: " ").count <= 6 && Self.isAuthority(head)
    }
    authority = Set(bodies).union(["ministeriet", "styrelsen", "regeringen"])
    self.parties = parties.subtracting(authority).filter { !$0.isEmpty }
  }

  /// Who the sentence opens with.
  func opening(of sentence: String) -> Opening {
    // What a colon announces is a list, no subject.
    let words = Self.words(String(sentence.prefix { $0 != ":" }))
    guard !words.isEmpty, !["vi", "der", "det", "nedenfor"].contains(words[0]) || namesAuthority(words) else {
      return .neutral
    }
    let subject = subject(of: words)
    let lead = subject.joined(separator: " ")
    if namesAuthority(words) { return .authority }
    if !subject.isEmpty, association.isMeant(by: lead) { return .party(.ours) }
    let isCollective = Self.collectives.contains { stem in subject.prefix(10).contains { $0.hasPrefix(stem) }
    }
    let isNamed = parties.contains { name in lead == name || lead.hasPrefix(name + " ") }
    let verbs = words.dropFirst(subject.count).prefix(3)
    if isCollective, !subject.isEmpty { return .party(isNamed ? .others : .several) }
    if isNamed, verbs.contains(where: NoteWords.isFinite) { return .party(.others) }
    return isProper(sentence) && verbs.contains(where: NoteWords.isSaying) ? .party(.others) : .neutral
  }

  /// Whether the text names the association anywhere.
  func namesUs(_ text: String) -> Bool { association.isMeant(by: text) }

  /// Whether a paragraph that opens with nobody is the association's all the same: "Hvem betaler? (KL, KOMDIR)". A
  /// list of those who were heard is nobody's remark.
  func voice(ofUnopened text: String) -> NoteUnit.Voice {
    let names = text.split(separator: ",").map(String.init)
    let isList = names.count >= 5 && names.count(where: Self.isName) * 5 >= names.count * 3
    return namesUs(text) && !isList ? .ours : .others
  }

  /// Whether a line is nothing but names of parties, as a column of a table reads.
  func isNamesAlone(_ text: String) -> Bool {
    let names = text.split { $0 == "," || $0 == "\n" }.map { Self.key(String($0)) }.filter { !$0.isEmpty }
    return !names.isEmpty
      && names.allSatisfy { parties.contains($0) || association.isMeant(by: $0) && $0.count < 40 }
  }

  /// Whether a line only says that what follows is the authority's: "Ministeriets bemærkninger".
  func isAnswerHeading(_ text: String) -> Bool {
    let words = Self.words(text)
    guard (1...5).contains(words.count), let last = words.last,
      ["bemaerkning", "kommentar", "vurdering", "svar", "stillingtagen", "overvejelse"].contains(where: {
        last.hasPrefix($0)
      })
    else { return false }
    return words.count > 1
      && (Self.isAuthority(words[0]) || authority.contains { $0.hasPrefix(words[0].dropSuffix("s")) })
      || ["kommentar", "svar"].contains { words[0] == $0 || words[0] == $0 + "er" }
  }

  /// The words before the first verb of saying, or before a clause begins.
  private func subject(of words: [String]) -> [String] {
    var end = 0
    while end < words.count, end < 30 {
      let word = words[end]
      if end > 0, NoteWords.isFinite(word) || ["at", "hvorfor", "hvordan"].contains(word) { break }
      end += 1
    }
    return end < words.count ? Array(words[..<end]) : []
  }

  private func namesAuthority(_ words: [String]) -> Bool {
    let head = words.prefix(6).joined(separator: " ")
    return authority.contains { head == $0 || head.hasPrefix($0 + " ") }
      || ["efter", "det er"].contains { lead in
        authority.contains { head.hasPrefix("\(lead) \($0)") }
      }
  }

  /// Whether the sentence opens with a name that no list holds: capital letters alone, or two words with capitals, or
  /// what bodies are called.
  private func isProper(_ sentence: String) -> Bool {
    let words = sentence.split(separator: " ").prefix(2)
    guard let first = words.first, first.first?.isUppercase == true else { return false }
    if first.count >= 2, first.allSatisfy({ $0.isUppercase || !$0.isLetter }) { return true }
    if words.count == 2, words[1].first?.isUppercase == true { return true }
    return [
      "foreningen", "forbundet", "raadet", "tilsynet", "udvalget", "regionen", "revisionen", "instituttet",
    ]
    .contains { folded(String(first)).hasSuffix($0) }
  }

  private static let collectives = [
    "hoeringspart", "hoeringssvar", "kommunal", "kommuner", "parter", "flere", "raekke", "mange", "enkelte",
    "nogle",
    "organisationer",
  ]

  static func isAuthority(_ folded: String) -> Bool {
    folded.split(separator: " ").contains { word in
      word.hasSuffix("ministeriet") || word.hasSuffix("ministeriets") || word.hasSuffix("styrelsen")
        || word.hasSuffix("styrelsens") || word == "departementet"
    }
  }

  private static func isName(_ text: String) -> Bool {
    let words = text.split { $0 == " " || $0 == "\n" }
    return (1...9).contains(words.count) && text.count < 80 && text.contains { $0.isUppercase }
      && !text.trimmed.hasSuffix(".")
      || words.count <= 4 && text.trimmed.count > 1 && text.contains { $0.isUppercase }
  }

  static func words(_ text: String) -> [String] {
    folded(text).split { !($0.isLetter || $0.isNumber || $0 == "-" || $0 == "/") }.map(String.init)
  }

  private static func key(_ text: String) -> String { words(text).joined(separator: " ") }
}

extension String {
  fileprivate func components(separatedByWord word: String) -> [String] {
    split(separator: " \(word) ").map(String.init)
  }

  fileprivate func dropSuffix(_ suffix: String) -> String {
    hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
  }
}
