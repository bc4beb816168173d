import KomdirCore

extension Phrase {
  /// A conflict in full: its two sides under each other, with the words that each remark is placed by.
  static func conflict(_ conflict: Conflict) -> Phrase {
    let quotes = Dictionary(conflict.evidence.map { ($0.remark, $0.quote) }) { first, _ in first }
    func text(_ language: Language) -> String {
      let place = conflict.provision.map(provisionName) ?? Phrase("generelt", "in general")(language)
      let position = conflict.position.map { "  (\($0))" } ?? ""
      let state = Phrase.state(of: conflict)(language)
      var lines = ["\(conflict.id)  \(place): \(Phrase.kind(conflict.kind)(language)), \(state)\(position)"]
      for (number, side) in conflict.sides.enumerated() {
        let isDissent = conflict.state == .confirmed && conflict.dissenting == number
        let dissent = isDissent ? Phrase(" (mindretal)", " (dissent)")(language) : ""
        lines.append("    \(number + 1)\(dissent): \(Phrase.senders(side.voices.count)(language))")
        lines += side.remarks.map { "      \($0)  \(quotes[$0] ?? "")" }
      }
      if let reason = conflict.reason { lines.append("    \(reason)") }
      return lines.joined(separator: "\n")
    }
    return Phrase(text(.danish), text(.english))
  }

  private static func kind(_ kind: Conflict.Kind) -> Phrase {
    switch kind {
    case .direction: Phrase("modsatte ønsker", "opposite wishes")
    case .value: Phrase("forskellige tal eller datoer", "other numbers or dates")
    case .wording: Phrase("forskellige ordlyde", "other wordings")
    }
  }

  private static func state(of conflict: Conflict) -> Phrase {
    let percent = Int((conflict.certainty * 100).rounded())
    let by = conflict.by.map { Phrase(" af \($0)", " by \($0)") } ?? Phrase("", "")
    return switch conflict.state {
    case .proposed: Phrase("foreslået (\(percent) % sikkert)", "proposed (\(percent) % sure)")
    case .confirmed: Phrase("bekræftet\(by.danish)", "confirmed\(by.english)")
    case .dismissed: Phrase("afvist\(by.danish)", "dismissed\(by.english)")
    }
  }

  static func conflictsFound(_ conflicts: [Conflict]) -> Phrase {
    let open = conflicts.filter { $0.state == .proposed }
    guard !conflicts.isEmpty else {
      return Phrase("ingen modstridende bemærkninger fundet", "no remarks found that are against each other")
    }
    guard let first = open.first else {
      return Phrase("\(conflicts.count) i alt, alle er set", "\(conflicts.count) in all, all looked at")
    }
    return Phrase(
      "\(conflicts.count) i alt, \(open.count) skal ses: komdir conflict confirm \(first.id), eller dismiss",
      "\(conflicts.count) in all, \(open.count) to be looked at: komdir conflict confirm \(first.id), or dismiss"
    )
  }
}
