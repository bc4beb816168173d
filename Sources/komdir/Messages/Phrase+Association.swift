import KomdirCore

extension Phrase {
  /// The association's fields; one that is empty says how to fill it in.
  static func association(_ association: Association) -> Phrase {
    func text(_ language: Language) -> String {
      let isDanish = language == .danish
      let rows = [
        (isDanish ? "andre navne" : "other names", association.aliases.joined(separator: "; "), "--alias"),
        (isDanish ? "adresse" : "address", association.address, "--address"),
        (isDanish ? "underskriver" : "signatory", association.signatory, "--signatory"),
        (isDanish ? "kontakt" : "contact", association.contact, "--contact"),
      ]
      let missing =
        isDanish ? "mangler. Sæt den: komdir association set" : "missing. Set it: komdir association set"
      return
        ([association.name]
        + rows.map { name, value, option in
          let line = value.split(whereSeparator: \.isNewline).joined(separator: ", ")
          return "  \(name): \(line.isEmpty ? "\(missing) \(option) …" : line)"
        }).joined(separator: "\n")
    }
    return Phrase(text(.danish), text(.english))
  }
}
