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
    Phrase(
      "Filen, der skrives: .docx, .odt, .pdf, .xlsx, .html eller .md.",
      "The file to write: .docx, .odt, .pdf, .xlsx, .html or .md."),
    Phrase(
      "Gem svaret, som det står, under et navn; senere ændringer bliver en ny version.",
      "Keep the response as it stands, under a name; later changes are a new version."),
    Phrase("Hvad versionen hedder.", "What the version is called."),
    Phrase(
      "Hvor langt den er: kladde (draft), hos medlemmerne (round), hos bestyrelsen (board).",
      "How far it is: draft, round (with the members), board."),
    Phrase(
      "Vis svarets versioner, og hvor langt hver er nået.",
      "List the versions of the response, with how far each came."),
    Phrase(
      "Skriv, at bestyrelsen har godkendt en version, med eller uden forbehold.",
      "Note that the board approved a version, with reservations or without."),
    Phrase("Versionen.", "The version."),
    Phrase("Hvad bestyrelsen tog forbehold for.", "What the board reserved."),
    Phrase(
      "Skriv forskellen på to versioner som registrerede ændringer.",
      "Write what differs between two versions, as tracked changes."),
    Phrase("Den ældre version.", "The older version."),
    Phrase("Den nyere version.", "The newer version."),
    Phrase("Filen, der skrives: .docx eller .html.", "The file to write: .docx or .html."),
    Phrase(
      "Skriv mailen til myndigheden som kladde; komdir sender den aldrig.",
      "Write the mail to the authority as a draft; komdir never sends it."),
    Phrase(
      "Uden --attach følger den nyeste godkendte version med, ellers den nyeste.",
      "Without --attach the newest approved version goes with it, else the newest one."),
    Phrase("Mailen, der skrives: .eml.", "The mail to write: .eml."),
    Phrase(
      "En fil, der sendes, for eksempel den underskrevne PDF; kan gives flere gange.",
      "A file that is sent, such as the signed PDF; may be given again."),
    Phrase(
      "Foreningens egne afsnit, til at bruge igen.", "The association's own passages, to be used again."),
    Phrase(
      "Gem et afsnit, skrevet eller taget fra et standpunkt.",
      "Keep a passage, typed or taken from a position."),
    Phrase("Hvad det hedder.", "What it is called."),
    Phrase("Teksten, skrevet som et standpunkts.", "The text, typed as a position's."),
    Phrase("Standpunktet, det tages fra.", "The position that it is taken from."),
    Phrase("Vis afsnittene, og hvor hvert er brugt.", "List the passages, with where each was used."),
    Phrase("Kun dem om dette tema.", "Only those on this theme."),
    Phrase("Sæt et afsnit ind i et standpunkts tekst.", "Put a passage into a position's text."),
    Phrase("Afsnittet.", "The passage."),
    Phrase("I stedet for det, standpunktet siger.", "In place of what the position says."),
    Phrase(
      "Foreningens eget brev (.docx, .dotx), som teksten sættes ind i, hvor {{svar}} står; felter som {{dato}} udfyldes.",
      "The association's own letter (.docx, .dotx), which the text goes into where {{svar}} stands; fields such as {{dato}} are filled."
    ),
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
