import KomdirCore

extension Phrase {
  static func theme(_ counted: ThemeCount) -> Phrase {
    let theme = counted.theme
    let count = counted.remarks.map { Phrase.remarks($0) }
    func text(_ language: Language) -> String {
      let parts = [theme.focusArea, count.map { $0(language) }].compactMap { $0 }
      let terms = theme.terms.isEmpty ? "" : "\n    " + theme.terms.joined(separator: ", ")
      return
        "\(theme.id)  \(theme.name(language))\(parts.isEmpty ? "" : "  (\(parts.joined(separator: "; ")))")\(terms)"
    }
    return Phrase(text(.danish), text(.english))
  }

  static let noThemes = Phrase(
    "ingen temaer endnu; læs en kodebog ind: komdir theme import kodebog.csv",
    "no themes yet; take a codebook: komdir theme import codebook.csv")

  static let noThemeSuggested = Phrase(
    "ingen ord går igen uden et tema", "no word recurs without a theme")

  static func suggestion(_ suggestion: ThemeSuggestion) -> Phrase {
    let list = suggestion.remarks.joined(separator: ", ")
    let members = Phrase.senders(suggestion.members)
    return Phrase(
      "\(suggestion.term)  (\(members.danish)): \(list)", "\(suggestion.term)  (\(members.english)): \(list)")
  }

  static func themes(_ themes: [ThemeOfRemark], of remark: String) -> Phrase {
    func text(_ language: Language) -> String {
      guard !themes.isEmpty else { return "\(remark): " + Phrase("intet tema", "no theme")(language) }
      let list = themes.map { theme in
        let words = theme.evidence.joined(separator: ", ")
        let by = theme.by == .person ? Phrase("sat af \(words)", "set by \(words)") : Phrase(words, words)
        return "\(theme.theme) (\(by(language)))"
      }
      return "\(remark): \(list.joined(separator: "; "))"
    }
    return Phrase(text(.danish), text(.english))
  }

  static func reason(_ reason: Codebook.Reason) -> Phrase {
    switch reason {
    case .noName: Phrase("temaet har intet navn", "the theme has no name")
    case .sameName(let name, let row):
      Phrase("»\(name)« står også i række \(row)", "'\(name)' stands in row \(row) too")
    case .sameID(let id, let row): Phrase("\(id) står også i række \(row)", "\(id) stands in row \(row) too")
    case .notADay(let text):
      Phrase("\(text): ingen dato; skriv den som 2026-03-15", "\(text): no date; write it like 2026-03-15")
    case .endsBeforeItBegins:
      Phrase("temaet slutter, før det begynder", "the theme ends before it begins")
    }
  }

  static func themeImport(_ report: ThemeImport, isAmbiguous: Bool, file: String) -> Phrase {
    let refused = report.refused.map { entry in
      let reason = Phrase.reason(entry.reason)
      return Phrase(
        "  \(file), række \(entry.row): \(reason.danish)", "  \(file), row \(entry.row): \(reason.english)")
    }
    let head =
      isAmbiguous
      ? Phrase(
        "\(file): intet er læst ind; to temaer har samme navn eller nummer",
        "\(file): nothing was taken; two themes have one name or number")
      : Phrase(
        "\(report.themes) temaer: \(report.added) nye, \(report.updated) rettet",
        "\(report.themes) themes: \(report.added) new, \(report.updated) updated")
    let next =
      report.refused.isEmpty
      ? nil
      : Phrase(
        "næste: ret rækkerne, og læs kodebogen ind igen", "next: mend the rows, and import the codebook again"
      )
    let all = [head] + refused + [next].compactMap { $0 }
    return Phrase(all.map(\.danish).joined(separator: "\n"), all.map(\.english).joined(separator: "\n"))
  }

  static func noCodebook(_ file: String, _ failure: Codebook.Failure) -> Phrase {
    switch failure {
    case .noHeader:
      Phrase(
        "\(file): fandt ingen kolonne med temaernes navne i de første 20 rækker\nråd: giv kolonnerne navne: id; navn; name; termer; indsatsområde; fra; til",
        "\(file): found no column with the themes' names in the first 20 rows\nhint: name the columns: id; navn; name; termer; indsatsområde; fra; til"
      )
    case .notJSON:
      Phrase(
        "\(file): ikke en JSON-liste af temaer\nråd: skriv den som [{\"id\": \"T-1\", \"name\": {\"da\": \"Økonomi\"}, \"terms\": [\"udgift\"]}]",
        "\(file): no JSON list of themes\nhint: write it like [{\"id\": \"T-1\", \"name\": {\"da\": \"Økonomi\"}, \"terms\": [\"udgift\"]}]"
      )
    }
  }

  static func sampleDrawn(_ file: String, _ count: Int) -> Phrase {
    let remarks = Phrase.remarks(count)
    return Phrase(
      "\(file): \(remarks.danish)\nnæste: skriv temaer ved mindst \(ThemeMeasure.leastRemarks) af dem (»-« for intet), og komdir theme measure --sample \(file)",
      "\(file): \(remarks.english)\nnext: write themes beside \(ThemeMeasure.leastRemarks) of them at least (\"-\" for none), and komdir theme measure --sample \(file)"
    )
  }

  static func problem(_ problem: ReadSample.Problem, file: String) -> Phrase {
    let place = Phrase(
      "\(file), række \(problem.row), \(problem.remark): ", "\(file), row \(problem.row), \(problem.remark): "
    )
    let words =
      switch problem.kind {
      case .unknownTheme(let name):
        Phrase(
          "»\(name)« er intet tema; se dem med komdir theme list",
          "'\(name)' is no theme; see them by komdir theme list")
      case .unknownRemark:
        Phrase("der er ingen sådan bemærkning i høringen", "there is no such remark in the hearing")
      case .twice:
        Phrase("bemærkningen står to gange; den første gælder", "the remark stands twice; the first counts")
      }
    return Phrase(place.danish + words.danish, place.english + words.english)
  }

  static func measured(_ measure: ThemeMeasure, unread: Int) -> Phrase {
    func percent(_ share: ThemeMeasure.Share) -> String {
      func whole(_ value: Double) -> Int { Int((value * 100).rounded()) }
      return "\(whole(share.value)) % (\(whole(share.low))–\(whole(share.high)) %)"
    }
    let left = unread == 0 ? Phrase("", "") : Phrase("; \(unread) ikke læst", "; \(unread) not read")
    return Phrase(
      """
      \(measure.remarks) læste bemærkninger\(left.danish); i parentes det interval, der med 95 % sikkerhed rummer det sande tal
        rigtige af maskinens temaer: \(percent(measure.precision))
        fundne af menneskets temaer: \(percent(measure.recall))
        samlet (F1): \(percent(measure.f1))
      """,
      """
      \(measure.remarks) read remarks\(left.english); in brackets the interval that holds the true value with 95 per cent
        of the machine's themes right: \(percent(measure.precision))
        of the person's themes found: \(percent(measure.recall))
        together (F1): \(percent(measure.f1))
      """)
  }
}
