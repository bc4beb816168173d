import KomdirCore

extension HelpCatalogue {
  /// Files and law text.
  static let law: [Phrase] = [
    Phrase(
      "Vis, hvad filer rummer: tekst, kommentarer, ændringer, tabeller, annotationer.",
      "Show what files hold: text, comments, changes, tables, annotations."),
    Phrase(
      "Flere filer læses på alle kerner og vises i deres orden, som JSON ét objekt pr. linje.",
      "Several files are read on all cores and shown in their order, as JSON one object a line."),
    Phrase(
      "Det, der går over en grænse, afvises, og grænsen nævnes; KOMDIR_LIMITS=seconds=60,cells=10000000 hæver den for én kørsel.",
      "What passes a limit is refused, and the limit named; KOMDIR_LIMITS=seconds=60,cells=10000000 raises it for one run."
    ),
    Phrase(
      "Vis også filerne inden i hver fil: bilag, mails i en postkasse, filer i et arkiv.",
      "Show the files inside each file too: attachments, mails of a mailbox, entries of an archive."),
    Phrase("Vis lovteksters bestemmelser.", "List the provisions of law texts."),
    Phrase(
      "Vis kun det, der ser forkert ud; slutter med 1, når der er noget.",
      "List only what looks wrong; ends with 1 when there is something."),
    Phrase(
      "Skriv det som akn (Akoma Ntoso), markdown eller json.",
      "Print it as akn (Akoma Ntoso), markdown or json."),
    Phrase("Find henvisninger til lov i tekster.", "Find the references to law in texts."),
    Phrase(
      "Filerne; uden dem tekst fra standard-input.", "The files; without one, text from standard input."),
    Phrase(
      "Sammenlign to versioner af en lovtekst, bestemmelse for bestemmelse.",
      "Compare two versions of a law text, provision by provision."),
    Phrase(
      "Word- og OpenDocument-filer får sporede ændringer, HTML begge versioner side om side. Det, der står uden for bestemmelserne (titel, overskrifter, bilag, fodnoter), sammenlignes afsnit for afsnit.",
      "Word and OpenDocument files get tracked changes, HTML both versions side by side. What stands outside the provisions (title, headings, annexes, footnotes) is compared paragraph by paragraph."
    ),
    Phrase("Den ældre version.", "The older version."),
    Phrase("Den nyere version.", "The newer version."),
    Phrase("Vis også uændrede bestemmelser.", "Show unchanged provisions too."),
    Phrase(
      "Vis en lov, som den ville lyde med ændringslove skrevet ind.",
      "Show a law as it would read with amending acts put into it."),
    Phrase(
      "Lovene skrives ind i den orden, de er nævnt. Bag # står det, der gælder, hvor det ikke er hele loven. Word- og OpenDocument-filer får sporede ændringer, HTML begge versioner side om side, hver ændring med sit punkt. Ministres titler føres ajour, hvor ministerier har skiftet navn, hver mærket som ændret uden lov. Slutter med 1, hvor en ændring ikke kunne skrives ind.",
      "Acts are put in in the order given. Behind # stands what applies, where it is not the whole act. Word and OpenDocument files get tracked changes, HTML both versions side by side, each change with its point. Titles of ministers are brought up to date where ministries have been renamed, each marked as changed by no act. Ends with 1 where an instruction could not be carried out."
    ),
    Phrase(
      "Loven: en hovedlov eller lovbekendtgørelse.", "The law: a principal act or a consolidation."),
    Phrase(
      "Ændringslove, hver med #§ N eller #§ N, nr. M, hvor kun en del gælder.",
      "Amending acts, each with #§ N or #§ N, nr. M where only a part applies."),
    Phrase(
      "Lad ministres titler stå som trykt, selv om en kongelig resolution siden har ændret dem.",
      "Keep titles of ministers as printed, where a royal resolution has changed them since."),
  ]
}
