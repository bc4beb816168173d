/// Cuts "KL, Danske Regioner, Ingeniørforeningen, IDA, BL – Danmarks Almene Boliger og Aalborg Universitet".
enum RunningNames {
  static func names(in list: String) -> [String] {
    // Semicolons between names leave commas and small letters to the names themselves.
    let pieces = list.split(separator: ";").map { singleSpaced(String($0)) }.filter { !$0.isEmpty }
    if pieces.count >= 4 {
      return pieces.map { piece in
        var words = piece.split(separator: " ").map(String.init)
        if let first = words.first, ["the", "and", "og", "samt"].contains(first), words.count > 1 {
          words.removeFirst()
        }
        return words.joined(separator: " ")
      }
    }
    var names: [String] = []
    var current = ""
    var depth = 0
    for character in list {
      if character == "(" { depth += 1 }
      if character == ")" { depth = max(0, depth - 1) }
      if character == "," || character == ";", depth == 0 {
        append(current, to: &names)
        current = ""
      } else {
        current.append(character)
      }
    }
    // The last two are joined by "og", unless the name itself holds it.
    let last = singleSpaced(current)
    if let cut = last.range(of: " og ", fromEnd: true), last[cut.upperBound...].first?.isUppercase == true,
      !last[..<cut.lowerBound].hasSuffix("-")
    {
      append(String(last[..<cut.lowerBound]), to: &names)
      append(String(last[cut.upperBound...]), to: &names)
    } else {
      append(last, to: &names)
    }
    return names
  }

  /// A comma inside a name stays: before a lower-case word, after "Social-", before an institute of the
  /// university just named, and in the few names that are known to have one.
  private static func append(_ piece: String, to names: inout [String]) {
    let name = singleSpaced(piece)
    guard let first = name.first else { return }
    if let previous = names.last {
      let isInside =
        first.isLowercase && !name.hasPrefix("e-") || previous.hasSuffix("-")
        || name.hasPrefix("Institut for ") && previous.hasSuffix("Universitet")
      if isInside || knownTails[previous] == name {
        names[names.count - 1] = previous + ", " + name
        return
      }
    }
    names.append(name)
  }

  /// Bodies whose own name holds a comma before a capital.
  private static let knownTails = ["Ingeniørforeningen": "IDA", "Kommunernes Revision": "BDO"]
}
