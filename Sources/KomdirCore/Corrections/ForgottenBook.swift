import DanishText
import DocumentFormats

/// What was forgotten, known again by its hash with the archive's own salt: the archive can tell that it has met a file
/// or a person before, and cannot say who it was.
struct ForgottenBook {
  /// What a hash stands for.
  enum Kind: String { case file, person, name, address }

  private let subjects: [String: String]
  private let salt: [UInt8]

  /// - Parameters:
  ///   - subjects: what was forgotten, by the hash that knows it again.
  ///   - salt: the archive's own.
  init(subjects: [String: String], salt: [UInt8]) {
    self.subjects = subjects
    self.salt = salt
  }

  var isEmpty: Bool { subjects.isEmpty }

  /// The forgotten file ("S-8") that has these bytes.
  func file(sha256: String) -> String? { subject(.file, sha256) }

  /// The forgotten member ("M-11") that a row of a register is: of the same name and municipality, or address.
  func member(_ member: StoredMember) -> String? {
    subject(.person, Self.person(member))
      ?? member.mailAddresses.lazy.compactMap { subject(.address, $0) }.first
  }

  /// The forgotten member whom words name: by address, or by the whole name.
  func member(namedIn text: String) -> String? {
    guard !isEmpty else { return nil }
    for line in text.split(whereSeparator: \.isNewline) {
      let pieces = line.split { $0.isWhitespace || "<>()[],;:\"".contains($0) }
      for piece in pieces where piece.contains("@") {
        if let known = subject(.address, String(piece)) { return known }
      }
      let words = folded(String(line)).split { !$0.isLetter && !$0.isNumber && $0 != "-" }
      for count in 2...Self.longestName where words.count >= count {
        for start in 0...(words.count - count) {
          if let known = subject(.name, words[start..<start + count].joined(separator: " ")) { return known }
        }
      }
    }
    return nil
  }

  /// Words of the longest name that is looked for.
  private static let longestName = 5

  static func person(_ member: StoredMember) -> String { "\(member.name)|\(member.municipality ?? "")" }

  private func subject(_ kind: Kind, _ text: String) -> String? {
    subjects.isEmpty ? nil : subjects[Self.hash(kind, text, salt)]
  }

  static func hash(_ kind: Kind, _ text: String, _ salt: [UInt8]) -> String {
    SHA256.hexDigest(of: salt + Array("\(kind.rawValue):\(folded(text))".utf8))
  }
}
