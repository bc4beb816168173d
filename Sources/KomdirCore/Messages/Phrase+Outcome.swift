extension Phrase {
  /// What the authority did with a position.
  public static func name(_ outcome: Outcome) -> Phrase {
    switch outcome {
    case .accepted: Phrase("imødekommet", "accepted")
    case .partly: Phrase("delvist imødekommet", "partly accepted")
    case .rejected: Phrase("ikke imødekommet", "rejected")
    case .clarified: Phrase("præciseret i bemærkninger eller vejledning", "clarified in notes or guidance")
    case .noted: Phrase("noteret", "noted")
    case .notMentioned: Phrase("ikke omtalt", "not mentioned")
    }
  }

  /// A finding, with the words that decide it.
  public static func line(_ finding: OutcomeFinding) -> Phrase {
    let outcome = name(finding.outcome)
    let label = finding.label.map { " (\($0))" } ?? ""
    let text = finding.text.count > 90 ? finding.text.prefix(89) + "…" : finding.text[...]
    let passage = finding.passage.map { "\n    »\($0)«" } ?? ""
    let page = finding.page
    return Phrase(
      "\(finding.position).\(label) \(text)\n    \(outcome.danish)\(passage)\(page.map { " (side \($0))" } ?? "")",
      "\(finding.position).\(label) \(text)\n    \(outcome.english)\(passage)\(page.map { " (page \($0))" } ?? "")"
    )
  }

  /// Why a person must look before a note is believed.
  public static func reason(_ doubt: OutcomeReading.Doubt) -> Phrase {
    switch doubt {
    case .otherHearing(let note, let response):
      Phrase(
        "notatet handler om en anden høring end svaret; intet er læst ud af det\n  notatet: \(note)\n  svaret: \(response)\nråd: find det rigtige notat, eller kør igen med --same-hearing, hvis de hører sammen",
        "the note is of another hearing than the response; nothing was read out of it\n  the note: \(note)\n  the response: \(response)\nhint: find the right note, or run again with --same-hearing if they belong together"
      )
    case .notNamed:
      Phrase(
        "notatet nævner ikke foreningen; kun det, som flere uden navn har sagt, kan være jeres\nråd: læs det igennem, før noget bruges",
        "the note does not name the association; only what several unnamed parties said can be yours\nhint: read it before using any of it"
      )
    case .noPositions:
      Phrase(
        "der er ikke fundet standpunkter i høringssvaret\nråd: er det den rigtige fil?",
        "no positions were found in the response\nhint: is it the right file?")
    case .tornTable:
      Phrase(
        "notatet er en tabel i en PDF, hvis spalter ikke kan holdes ude fra hinanden; intet er læst ud af det\nråd: bed ministeriet om notatet i Word, eller læs det selv",
        "the note is a table in a PDF whose columns cannot be told apart; nothing was read out of it\nhint: ask the ministry for the note in Word, or read it yourself"
      )
    case .noAnswers:
      Phrase(
        "der er ikke fundet bemærkninger med svar i notatet\nråd: er det den rigtige fil? En scanning skal kunne læses som tekst",
        "no remarks with answers were found in the note\nhint: is it the right file? A scan must be readable as text"
      )
    }
  }
}
