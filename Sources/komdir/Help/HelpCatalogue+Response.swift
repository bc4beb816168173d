import KomdirCore

extension HelpCatalogue {
  /// From remarks to the response as sent.
  static let response: [Phrase] = [
    Phrase(
      "Saml bemærkningerne i standpunkter, efter bestemmelse og tema.",
      "Gather the remarks into positions, by provision and theme."),
    Phrase(
      "Køres det igen, bevares tekster, håndlavede grupper og numre, og det nye kommer til. Kopier vises med det, hver føjer til; --join-copies gør dem, der intet føjer til, til dubletter.",
      "Running it again keeps texts, groupings by hand and ids, and adds what is new. Copies are shown with what each adds; --join-copies decides those that add nothing as duplicates."
    ),
    Phrase(
      "Gør kopier uden beslutning, der intet føjer til, til dubletter af det, de gentager.",
      "Decide undecided copies that add nothing as duplicates of what they repeat."),
    Phrase(
      "Sig, hvad foreningen gør med en bemærkning.", "Say what the association does with a remark."),
    Phrase(
      "Beslutninger: medtaget, delvist medtaget, ikke medtaget (begrundelse), noteret, dublet af (nummer), uden for høringen, besvaret, udskudt, trukket tilbage (dato). De engelske navne kan også bruges: followed, followedInPart, notFollowed, noted, duplicateOf, outOfScope, answered, postponed, withdrawn.",
      "Decisions: followed, followedInPart, notFollowed (reason), noted, duplicateOf (target), outOfScope, answered, postponed, withdrawn (date). Their Danish names do too."
    ),
    Phrase("Beslutningen.", "The decision."),
    Phrase("Hvorfor.", "Why."),
    Phrase("Bemærkningen, den er dublet af.", "The remark that it is a duplicate of."),
    Phrase(
      "Behold tidligere beslutninger om bemærkningen ved siden af denne.",
      "Keep earlier decisions on the remark beside this one."),
    Phrase(
      "Hvad foreningen siger om en bestemmelse eller et tema.",
      "What the association says on a provision or theme."),
    Phrase(
      "Skriv et standpunkts tekst, overskrift, plads eller mindretal.",
      "Write a position's text, title, order or dissent."),
    Phrase(
      "Teksten; linjer, der begynder med '- ', bliver en liste.",
      "The text; lines that begin with '- ' become a list."),
    Phrase(
      "En fil med teksten; - er standard-input.", "A file with the text; - is standard input."),
    Phrase("Overskriften.", "The heading."),
    Phrase("Temaet.", "The theme."),
    Phrase("Pladsen i rækkefølgen, fra 1.", "Its place in the order, from 1."),
    Phrase("Hvem der er uenig, som svaret siger det.", "Who disagrees, as the response will say it."),
    Phrase(
      "Svarets afsnit: general (generelt), provisions (bestemmelserne), economy (økonomi), implementation (implementering).",
      "The part of the response: general, provisions, economy, implementation."),
    Phrase("Vis standpunkterne i svarets rækkefølge.", "List the positions in the response's order."),
    Phrase("Beslut og skriv i et regneark.", "Decide and write in a spreadsheet."),
    Phrase(
      "Skriv arbejdsarket: en XLSX-fil med to ark eller to CSV-filer.",
      "Write the worksheet: one XLSX file with two sheets, or two CSV files."),
    Phrase(
      "skriver arbejdsark-bemærkninger.csv og -standpunkter.csv",
      "writes arbejdsark-bemærkninger.csv and -standpunkter.csv"),
    Phrase("Filen, der skrives: .xlsx eller .csv.", "The file to write: .xlsx or .csv."),
    Phrase(
      "Tag et arbejdsark ind igen; kun ændrede celler tæller.",
      "Take a worksheet back; only cells that were changed count."),
    Phrase("Regnearket eller CSV-filerne.", "The workbook, or the CSV files."),
    Phrase(
      "Tag også celler ind, som et regnearksprogram ser ud til selv at have lavet om (007 som 7).",
      "Take cells too that a spreadsheet program seems to have rewritten by itself (007 as 7)."),
    Phrase(
      "Skriv det fælles høringssvar som Word, OpenDocument, PDF, tabel, HTML eller Markdown.",
      "Write the joint response as Word, OpenDocument, PDF, a table, HTML or Markdown."),
    Phrase(
      "Et standpunkt uden tekst viser medlemmernes ord; så siger svaret »intern kladde« på hver side.",
      "A position without text shows the members' words; such a response says \"intern kladde\" on every page."
    ),
    Phrase(
      "Hvad der til sidst siges om hver bemærkning: intet (none), beslutninger og begrundelser med navne efter samtykke (public), eller med alle navne, kun til sekretariatet (internal).",
      "What is said at the end about each remark: nothing (none), decisions and reasons with names by consent (public), or with all names, for the secretariat alone (internal)."
    ),
    Phrase(
      "Vis, hvad der endnu mangler før afsendelsen, hver ting med næste skridt.",
      "List what still stands between here and sending, each with the next step."),
    Phrase(
      "Gem filen, der blev sendt, byte for byte, og luk høringen.",
      "Keep the file that was sent, byte for byte, and close the hearing."),
    Phrase("Filen, som den blev sendt.", "The file as it was sent."),
    Phrase(
      "En fil, der ikke siger det, standpunkterne siger, tages kun med en grund, og det samme gælder enhver fil, så længe check finder noget, der mangler før afsendelse.",
      "A file that does not say what the positions say is taken only with a reason, and so is any file while check finds something that blocks."
    ),
    Phrase(
      "Hvorfor det er filen, når den ikke siger det, standpunkterne siger, eller check endnu finder noget, der mangler.",
      "Why this is the file, where it does not say what the positions say or check still blocks."),
  ]
}
