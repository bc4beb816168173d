extension Phrase {
  /// What stands for a place where the remark is general.
  static let generalPlace = Phrase("generelt", "general")

  static func unknownRow(_ id: String) -> Phrase {
    Phrase(
      "\(id.isEmpty ? "rækken" : id): nummeret findes ikke i høringen; rækken er ikke læst",
      "\(id.isEmpty ? "the row" : id): no such number in the hearing; the row was not taken")
  }

  static func rowOfDropped(_ id: String) -> Phrase {
    Phrase(
      "\(id) er taget ud som ingen bemærkning; rækken er ikke læst",
      "\(id) was taken out as no remark; the row was not taken")
  }

  static func rowOfSplit(_ id: String, _ parts: [String]) -> Phrase {
    let list = parts.joined(separator: ", ")
    return Phrase(
      "\(id) er delt i \(list), som står i dens sted; rækken er ikke læst",
      "\(id) was split into \(list), which stand in its place; the row was not taken")
  }

  /// Beside the reasons that somebody is about to write.
  static let reasonMayBePublic = Phrase(
    "Begrundelsen er intern. Den står kun i et svar, der skrives med --annex public eller internal; med public kan ministeriet og andre læse den.",
    "The reason is internal. It stands only in a response written with --annex public or internal; with public the ministry and others can read it."
  )

  static let lockedColumn = Phrase(
    "kolonnen viser kun, hvad der er sendt eller samlet, og ændres ikke her; rettelsen er ikke taget ind",
    "the column only shows what was sent or gathered and is not changed here; the change was not taken")

  static let rowWithoutKey = Phrase(
    "rækkens kontrolværdi er væk, så den kan være fra et andet ark; rækken er ikke læst",
    "the row's control value is lost, so it may be another sheet's; the row was not taken")

  static func rewrittenByProgram(cell: String, archive: String) -> Phrase {
    Phrase(
      "arkivet siger »\(archive)«, arket »\(cell)«: det ligner regnearkets egen omskrivning og er ikke taget ind; er det en rettelse, så tag arket ind med --as-it-stands",
      "the archive says \"\(archive)\", the sheet \"\(cell)\": that looks like the spreadsheet's own rewriting and was not taken; if it is a change, import with --as-it-stands"
    )
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
