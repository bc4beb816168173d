/// Names of persons in a line under a letter.
enum SignatureNames {
  /// The parts of a line that stand for a person each, between dashes and semicolons.
  static func pieces(of line: String) -> [String] {
    line.replacing(" - ", with: " – ").split { "–—;|/".contains($0) }.map { String($0).trimmed }
  }

  /// "Camilla Storgaard": two to four words that each begin with a capital letter, without figures.
  static func isName(_ text: String) -> Bool {
    let words = text.split { $0.isWhitespace }
    return (2...4).contains(words.count) && !text.contains { $0.isNumber }
      && words.allSatisfy { $0.first?.isUppercase == true }
  }

  /// "Camilla Storgaard, Faxe – Anders Fuglede, Stevns".
  static func areSeveral(_ line: String) -> Bool {
    let pieces = pieces(of: line)
    return pieces.count > 1
      && pieces.allSatisfy { piece in
        let comma = piece.firstIndex(of: ",") ?? piece.endIndex
        return isName(String(piece[..<comma])) && piece[comma...].split { $0.isWhitespace }.count <= 3
      }
  }
}
