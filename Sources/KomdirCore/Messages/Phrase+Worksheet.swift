extension Phrase {
  /// What stands for a place where the remark is general.
  static let generalPlace = Phrase("generelt", "general")

  static func unknownRow(_ id: String) -> Phrase {
    Phrase(
      "\(id.isEmpty ? "rækken" : id): nummeret findes ikke i høringen; rækken er ikke læst",
      "\(id.isEmpty ? "the row" : id): no such number in the hearing; the row was not taken")
  }

  static func addedBefore(_ id: String) -> Phrase {
    Phrase(
      "rækken blev læst ind tidligere og er nu \(id); eksportér arket igen, og ret teksten dér",
      "the row was taken in before and is \(id) now; export the sheet again and change the text there")
  }

  static func notANumber(_ text: String) -> Phrase {
    Phrase("\(text): rækkefølge er et helt tal", "\(text): the order is a whole number")
  }

  static func notASection(_ text: String) -> Phrase {
    let danish = Position.Section.allCases.map { title(of: $0).danish }.joined(separator: ", ")
    let english = Position.Section.allCases.map { title(of: $0).english }.joined(separator: ", ")
    return Phrase("\(text): vælg et af afsnittene \(danish)", "\(text): choose one of \(english)")
  }

  static func changedByBoth(mine: String, theirs: String) -> Phrase {
    Phrase(
      "ændret både her (»\(mine)«) og i arkivet (»\(theirs)«); ret det ene sted og læs arket ind igen",
      "changed here (\"\(mine)\") and in the archive (\"\(theirs)\"); settle it and import again")
  }
}
