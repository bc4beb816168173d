import DanishText

/// What a block of the response is, so that it is known again when the response comes back from a word processor.
enum ResponsePart: Hashable, Sendable {
  /// The response's own title.
  case title
  case opening, basis, reservation, closing
  case section(Position.Section)
  /// The heading of a position.
  case heading(PositionID)
  /// A block of a position's text, from 1.
  case text(PositionID, Int)
  /// What stands in for a position's text while it has none.
  case owed(PositionID)
  case dissent(PositionID)
  case annex

  /// The number of the position that it belongs to.
  var position: PositionID? {
    switch self {
    case .heading(let id), .text(let id, _), .owed(let id), .dissent(let id): id
    case .title, .opening, .basis, .reservation, .closing, .section, .annex: nil
    }
  }

  /// Whether it belongs to the letter round the positions.
  var isFrame: Bool {
    switch self {
    case .title, .opening, .basis, .reservation, .closing: true
    case .section, .heading, .text, .owed, .dissent, .annex: false
    }
  }

  fileprivate var code: String {
    switch self {
    case .title: "T"
    case .opening: "O"
    case .basis: "B"
    case .reservation: "R"
    case .closing: "C"
    case .annex: "A"
    case .section(let section): "S" + section.rawValue
    case .heading(let id): "P\(id.number)h"
    case .text(let id, let number): "P\(id.number)t\(number)"
    case .owed(let id): "P\(id.number)o"
    case .dissent(let id): "P\(id.number)d"
    }
  }

  fileprivate init?(code: Substring) {
    let rest = code.dropFirst()
    switch code.first {
    case "T" where rest.isEmpty: self = .title
    case "O" where rest.isEmpty: self = .opening
    case "B" where rest.isEmpty: self = .basis
    case "R" where rest.isEmpty: self = .reservation
    case "C" where rest.isEmpty: self = .closing
    case "A" where rest.isEmpty: self = .annex
    case "S":
      guard let section = Position.Section(rawValue: String(rest)) else { return nil }
      self = .section(section)
    case "P":
      let digits = rest.prefix(while: \.isNumber)
      guard let id = Int64(digits).map(PositionID.init(_:)), let kind = rest.dropFirst(digits.count).first
      else { return nil }
      let number = rest.dropFirst(digits.count + 1)
      switch kind {
      case "h" where number.isEmpty: self = .heading(id)
      case "o" where number.isEmpty: self = .owed(id)
      case "d" where number.isEmpty: self = .dissent(id)
      case "t":
        guard let number = Int(number) else { return nil }
        self = .text(id, number)
      default: return nil
      }
    default: return nil
    }
  }
}

/// The invisible mark by which a block of a response is known again: a bookmark, for all word processors keep those with
/// the words while these are edited and moved.
///
/// Its name says which archive and hearing it is of, which part, and in one hash what the block said when it was written:
/// so one that nobody touched is told from one that was edited, though the archive went on meanwhile.
struct ResponseAnchor: Hashable, Sendable {
  /// Eight letters of the archive and hearing.
  var hearing: String
  var part: ResponsePart
  /// What the block said, as a hash; of the title the number of the journal's last entry.
  var mark: String

  init(hearing: String, part: ResponsePart, mark: String) {
    self.hearing = hearing
    self.part = part
    self.mark = mark
  }

  /// "kd_1a2b3c4d_P3t1_5e6f7a8b".
  var bookmark: String { "kd_\(hearing)_\(part.code)_\(mark)" }

  /// Nil for a name that is no such mark.
  init?(bookmark: String) {
    let pieces = bookmark.split(separator: "_")
    guard pieces.count == 4, pieces[0] == "kd", let part = ResponsePart(code: pieces[2]) else { return nil }
    self.init(hearing: String(pieces[1]), part: part, mark: String(pieces[3]))
  }

  /// The letters for an archive and hearing.
  static func hearing(_ key: WorksheetKey) -> String {
    String(SHA256.hexDigest(of: Array(key.text.utf8)).prefix(8))
  }

  /// The hash of what a block says.
  static func mark(_ text: String) -> String {
    String(SHA256.hexDigest(of: Array(plainWords(text).utf8)).prefix(8))
  }
}

/// A text as it is compared: whatever blanks a program put in it are one blank, and soft hyphens are none.
func plainWords(_ text: String) -> String {
  text.replacing("\u{AD}", with: "").replacing("\u{200B}", with: "")
    .split(whereSeparator: { $0.isWhitespace || $0 == "\u{A0}" }).joined(separator: " ")
}
