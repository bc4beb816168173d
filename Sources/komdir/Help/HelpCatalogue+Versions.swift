import KomdirCore

extension HelpCatalogue {
  /// The response in other people's hands: edited, frozen, approved, mailed.
  static let versions: [Phrase] = [
    Phrase(
      "Saml alle medlemmers kommentarer og registrerede ændringer i ministeriets udkast.",
      "Put all members' comments and tracked changes into the ministry's draft."),
    Phrase(
      "Hvert mærke står under sin forfatter; medlemmer nævnes efter samtykke, med --names all dem alle.",
      "Each mark stands under its author; members are named by consent, with --names all every one of them."),
    Phrase(
      "Filen, der skrives: .docx, eller .html til at læse side om side.",
      "The file to write: .docx, or .html to read side by side."),
    Phrase(
      "Papiret, der er rettet i; ellers det nyeste udkast.",
      "The paper that was marked; else the newest draft."),
    Phrase(
      "Hvem der nævnes: dem, der har givet samtykke, eller alle, kun til sekretariatet.",
      "Who is named: those who consented, or all, for the secretariat alone."),
    Phrase("Svaret i andres hænder.", "The response in other people's hands."),
    Phrase(
      "Tag et svar hjem, der er rettet i et tekstbehandlingsprogram.",
      "Take back a response that was edited in a word processor."),
    Phrase(
      "Uden --yes vises kun, hvad der er ændret, flyttet, kommet til og fjernet, og hvad bestyrelsen har efterladt som kommentarer og registrerede ændringer.",
      "Without --yes it is only shown what was changed, moved, added and removed, and what the board left as comments and tracked changes."
    ),
    Phrase(
      "Den rettede fil: Word, OpenDocument eller en anden, der kan læses.",
      "The edited file: Word, OpenDocument, or another that can be read."),
    Phrase("Tag det ind, filen siger.", "Take in what the file says."),
    Phrase(
      "Registrerede ændringer, der står i filen: taget som gjort eller ladt ude.",
      "Tracked changes that were left in: taken as made, or left out."),
    Phrase(
      "Et standpunkt, som intet tages ind af; kan gives flere gange.",
      "A position of which nothing is taken in; may be given again."),
    Phrase(
      "Tøm også standpunkter, når en stor del af svaret er væk.",
      "Empty positions too where a large part of the response is gone."),
  ]
}
