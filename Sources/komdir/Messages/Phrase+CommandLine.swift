import KomdirCore

extension Phrase {
  /// What `komdir` says without a command.
  static let firstSteps = Phrase(
    """
    komdir fører en høring fra ministeriets brev til foreningens fælles høringssvar. De første skridt:

      komdir init                                        opret arkivet, én fil med det hele
      komdir member import medlemmer.csv                 læs medlemslisten ind
      komdir hearing import brev.pdf lovudkast.docx      læs ministeriets papirer ind
      komdir collect bidrag/                             læs medlemmernes svar
      komdir collate                                     saml bemærkningerne efter bestemmelse og tema

    Derefter: komdir worksheet export, komdir respond, komdir check.
    Alle kommandoer: komdir --help. Hjælp til én: komdir help collect
    """,
    """
    komdir takes a hearing from the ministry's letter to the association's joint response. The first steps:

      komdir init                                        make the archive, one file that holds everything
      komdir member import members.csv                   read the register of members
      komdir hearing import letter.pdf draft.docx        read the ministry's papers
      komdir collect feedback/                           read what the members sent
      komdir collate                                     gather the remarks by provision and theme

    Then: komdir worksheet export, komdir respond, komdir check.
    All commands: komdir --help. Help on one: komdir help collect
    """)

  static func misspelt(_ misspelt: MisspeltCommand) -> Phrase {
    let lines = misspelt.suggestions.map { "\n  \(misspelt.parent) \($0)" }.joined()
    guard !lines.isEmpty else {
      return Phrase(
        "»\(misspelt.word)« er ingen kommando\nråd: se dem alle med \(misspelt.parent) --help",
        "'\(misspelt.word)' is no command\nhint: see them all by \(misspelt.parent) --help")
    }
    return Phrase(
      "»\(misspelt.word)« er ingen kommando. Den mest lignende er:\(lines)",
      "'\(misspelt.word)' is no command. The most similar command is:\(lines)")
  }
}
