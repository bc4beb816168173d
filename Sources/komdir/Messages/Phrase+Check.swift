import KomdirCore

// What `check` prints: three groups, like problems folded, and the verdict last.

extension Phrase {
  /// How many entries of one rule are shown where each says something of its own.
  private static let shownEntries = 5

  /// - Parameter all: whether each problem stands by itself.
  static func check(_ report: CheckReport, all: Bool) -> Phrase {
    func text(_ language: Language) -> String {
      var lines: [String] = []
      for group in Problem.Group.allCases {
        let folded = FoldedProblems.folding(report.problems, in: group)
        guard !folded.isEmpty else { continue }
        let count = folded.reduce(0) { $0 + $1.problems.count }
        lines.append("\(title(of: group)(language)) (\(count)):")
        for entry in folded { lines += Self.lines(of: entry, all: all, language) }
      }
      return (lines + [verdict(report)(language)]).joined(separator: "\n")
    }
    return Phrase(text(.danish), text(.english))
  }

  private static func lines(of folded: FoldedProblems, all: Bool, _ language: Language) -> [String] {
    let problems = folded.problems
    guard problems.count > 1, !all else {
      return problems.map { "  \($0.subjectInWords(language)): \($0.message(language))" }
    }
    let head = "  \(Phrase.folded(folded.rule, problems.count)(language))"
    let next = problems.first?.words.next.map { ["    \($0(language))"] } ?? []
    if folded.isAlike { return ["\(head): \(folded.subjects(language))"] + next }
    let shown = problems.prefix(shownEntries).map {
      "    \($0.subjectInWords(language)): \($0.message(language))"
    }
    let rest = problems.count - shown.count
    return ["\(head):"] + shown + (rest > 0 ? ["    \(more(rest)(language))"] : [])
  }

  private static func more(_ count: Int) -> Phrase {
    Phrase("… og \(count) til: komdir check --all", "… and \(count) more: komdir check --all")
  }

  private static func verdict(_ report: CheckReport) -> Phrase {
    let counts = report.counts
    switch report.state {
    case .blocked:
      return Phrase(
        "\(things(counts.blocks).danish) mangler før afsendelse" + rest(counts, .danish),
        "\(things(counts.blocks).english) to settle before it is sent" + rest(counts, .english))
    case .ready:
      return Phrase(
        "klar til afsendelse" + rest(counts, .danish), "ready to be sent" + rest(counts, .english))
    case .sent: return Phrase("sendt; der er intet at sende", "sent; there is nothing to send")
    case .closed: return Phrase("lukket uden svar", "closed without an answer")
    }
  }

  /// "; 3 ting skal ses efter; 1 ting er god at vide"
  static func rest(_ counts: ProblemCounts, _ language: Language) -> String {
    var text = ""
    if counts.look > 0 {
      let count = things(counts.look)(language)
      text += language == .danish ? "; \(count) skal ses efter" : "; \(count) to look at"
    }
    if counts.know > 0 {
      let count = things(counts.know)(language)
      text += language == .danish ? "; \(count) godt at vide" : "; \(count) good to know"
    }
    return text
  }
}
