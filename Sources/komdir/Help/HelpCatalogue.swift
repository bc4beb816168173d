import KomdirCore

/// The texts of the help screens in Danish and English, side by side. The commands carry the English ones; a test holds
/// that each of them stands here.
enum HelpCatalogue {
  /// The Danish words for an English text of a command; nil where it has none.
  static func danish(_ english: String) -> String? { byEnglish[english] }

  private static let byEnglish: [String: String] = Dictionary(
    (general + archive + letters + feedback + response + law + tracking).map { ($0.english, $0.danish) }
  ) { first, _ in first }

  /// Names of values in usage lines: `<file>`.
  static let placeholders: [(english: String, danish: String)] = [
    ("file", "fil"), ("files", "filer"), ("paths", "stier"), ("name", "navn"), ("time", "tidspunkt"),
    ("id", "nr"),
    ("subcommand", "kommando"), ("reason", "grund"), ("value", "beslutning"), ("target", "bemærkning"),
    ("date", "dato"), ("member", "medlem"), ("title", "titel"), ("authority", "myndighed"),
    ("department", "kontor"), ("case-number", "sagsnr"), ("reply-to", "adresser"), ("cc", "adresser"),
    ("contact-name", "navn"), ("contact-phone", "telefon"), ("contact-email", "adresse"),
    ("reservation", "forbehold"), ("opening", "indledning"), ("role", "rolle"), ("state", "status"),
    ("accepted-by", "navn"), ("replaces", "fil"), ("text", "tekst"), ("place", "sted"),
    ("provision", "bestemmelse"), ("piece", "stykke"), ("at", "ord"), ("position", "standpunkt"),
    ("text-file", "fil"), ("theme", "tema"), ("order", "plads"), ("dissent", "mindretal"),
    ("section", "afsnit"),
    ("output", "fil"), ("annex", "bilag"), ("format", "format"), ("old", "ældre"), ("new", "nyere"),
    ("base", "lov"), ("acts", "ændringslove"), ("association", "forening"), ("alias", "navn"),
    ("address", "adresse"), ("signatory", "underskriver"), ("contact", "kontakt"), ("originals", "mappe"),
    ("options", "tilvalg"), ("received", "tidspunkt"), ("subject", "nr"), ("year", "år"), ("rules", "fil"),
    ("note", "notat"), ("response", "svar"), ("shell", "skal"), ("hearing", "nr"), ("workspace", "fil"),
    ("sources", "kilder"), ("code", "segl"), ("terms", "fil"),
  ]

  static let general: [Phrase] = [
    Phrase(
      "Følg en høring fra ministeriets brev til det fælles høringssvar.",
      "Take a hearing from the ministry's letter to the joint response."),
    Phrase("En første gang, fra papirerne til svaret:", "A first run, from the papers to the response:"),
    Phrase(
      "Slutkoder: 0 færdig, 1 færdig, men noget kræver et menneske, 2 forkert brug, 3 en fil kunne ikke læses, 4 et program mangler, 70 fejl i komdir, 130 stoppet med Ctrl-C.",
      "Exit codes: 0 done, 1 done but something needs a person, 2 wrong usage, 3 input unreadable, 4 a needed program is missing, 70 internal error, 130 stopped by Ctrl-C."
    ),
    Phrase("Vis versionen.", "Show the version."),
    Phrase("Vis hjælpen.", "Show help information."),
    Phrase("Vis hjælpen til en kommando.", "Show subcommand help information."),
    Phrase(
      "Arkivet; ellers KOMDIR_WORKSPACE, ellers komdir.sqlite her.",
      "The archive; else KOMDIR_WORKSPACE, else komdir.sqlite here."),
    Phrase(
      "Høringen; kun nødvendig, når flere er åbne.", "The hearing; needed only where several are open."),
    Phrase("Hvem der gør det; ellers KOMDIR_USER.", "Who does this; else KOMDIR_USER."),
    Phrase("Stil uret; ellers KOMDIR_NOW.", "Set the clock; else KOMDIR_NOW."),
    Phrase("Skriv JSON til programmer.", "Print JSON for programs."),
    Phrase("Sproget, komdir taler: da eller en.", "Language of what komdir says: da or en."),
    Phrase(
      "Filen, der skrives: .docx, .odt, .html eller .md.", "The file to write: .docx, .odt, .html or .md."),
    Phrase("Filerne; - er standard-input.", "The files; - is standard input."),
  ]

  static let archive: [Phrase] = [
    Phrase(
      "Opret arkivet, den ene fil, der rummer alt.", "Make the archive, one file that holds everything."),
    Phrase(
      "Foreningen, der svarer; KOMDIR, hvor ingen er nævnt.",
      "The association that answers; KOMDIR where none is named."),
    Phrase(
      "Foreningen, der svarer: navne, adresse, underskriver.",
      "The association that answers: names, address, who signs."),
    Phrase(
      "Sæt det, der står i svarets brevhoved og underskrift.",
      "Set what the response's letterhead and signature bear."),
    Phrase("En tom tekst (\"\") tømmer feltet.", "An empty text (\"\") clears a field."),
    Phrase("Navnet, som der skrives under med.", "The name as it signs."),
    Phrase(
      "Et andet navn for foreningen; kan gives flere gange og afløser de tidligere.",
      "Another name it goes by; may be given several times, and replaces those before."),
    Phrase(
      "Gade, postnummer og by; et komma deler linjerne.",
      "Street, post code and town; a comma parts the lines."),
    Phrase(
      "Hvem der skriver under; et komma deler navn og hverv.",
      "Who signs; a comma parts name and office."),
    Phrase(
      "Hvem myndigheden kan henvende sig til: navn, telefon, mail.",
      "Whom the authority can turn to: name, telephone, mail."),
    Phrase(
      "Vis, hvad der vides om foreningen, og hvad der mangler.",
      "Show what is known of the association, and what is missing."),
    Phrase("Medlemsregistret.", "The register of members."),
    Phrase(
      "Tag medlemmer ind fra en CSV- eller XLSX-fil med danske eller engelske overskrifter.",
      "Take members from a CSV or XLSX file with a header in Danish or English."),
    Phrase(
      "Kolonner: Navn, Stilling, Kommune, Kommunekode, Region, Kreds, E-mail, Initialer, Aliaser, Samtykke. Samtykke til at blive nævnt er nej, hvor intet er sagt. Tages listen ind igen, rettes og tilføjes der, og intet slettes.",
      "Columns: Navn, Stilling, Kommune, Kommunekode, Region, Kreds, E-mail, Initialer, Aliaser, Samtykke. Consent to be named is no where nothing is said. Importing again updates and adds, and never deletes."
    ),
    Phrase("Tabellen.", "The table."),
    Phrase(
      "Vis medlemmerne eller dem, der ikke er kommet svar fra.",
      "List the members, or those of whom no answer has come."),
    Phrase(
      "Kun dem, der ikke har svaret i høringen, med deres adresser.",
      "Only those who have not answered in the hearing, with their addresses."),
    Phrase(
      "Tag en høring væk, som intet hænger på, lavet ved en fejl.",
      "Take away a hearing that nothing hangs on, made by mistake."),
    Phrase(
      "Tag filer med, selv om de ikke ligner papirer i en høring.",
      "Take files that seem to be no papers of a hearing all the same."),
    Phrase(
      "Høringer: hvad et ministerium har sendt, og hvornår det vil have svar.",
      "Hearings: what a ministry sent, and by when it wants an answer."),
    Phrase(
      "Tag ministeriets brev, udkast, høringsliste og bilag ind på én gang.",
      "Take a ministry's letter, draft, list of consultees and annexes, in one go."),
    Phrase(
      "næste version; bemærkningerne følger deres bestemmelser",
      "the next version; remarks follow their provisions"),
    Phrase("Filer, mapper eller mails.", "Files, folders or mails."),
    Phrase(
      "Høringen, der lægges til, eller nummeret på den nye.",
      "The hearing to add to, or the id of the new one."),
    Phrase("Høringens titel.", "The hearing's title."),
    Phrase("Ministeriet eller styrelsen.", "The ministry or agency."),
    Phrase("Afdelingen eller kontoret.", "The department or office within it."),
    Phrase("Myndighedens sagsnummer.", "The authority's case number."),
    Phrase("Myndighedens frist.", "The authority's deadline."),
    Phrase("Foreningens egen frist.", "The association's own deadline."),
    Phrase("Hvor svaret sendes hen; flere med komma.", "Where the answer is sent; several with commas."),
    Phrase("Hvem der får kopi; flere med komma.", "Who gets a copy; several with commas."),
    Phrase("Myndighedens kontaktperson.", "The authority's contact."),
    Phrase("Kontaktpersonens telefon.", "The contact's telephone."),
    Phrase("Kontaktpersonens mailadresse.", "The contact's mail address."),
    Phrase(
      "Hvad svaret tager forbehold for, fx bestyrelsens godkendelse.",
      "What the response reserves, such as the board's approval."),
    Phrase(
      "Ord i stedet for svarets faste indledning.", "Words that replace the response's standard opening."),
    Phrase("Svarets sprog.", "The response's language."),
    Phrase(
      "Sæt det, brevet ikke sagde eller sagde forkert; senere indlæsninger lader det stå.",
      "Set what the letter did not say, or said wrongly; an import leaves it alone from then on."),
    Phrase(
      "Høringen; kan udelades, når kun én er åben.", "The hearing; may be left out where one is open."),
    Phrase(
      "Sig, hvad et papir er, hvor udseendet vildledte.", "Say what a paper is, where its looks misled."),
    Phrase("Papiret, fx D-2.", "The paper, such as D-2."),
    Phrase(
      "Hvad det er: hearingLetter (brev), consulteeList (høringsliste), draft (udkast), annex (bilag), other (andet).",
      "What it is: hearingLetter, consulteeList, draft, annex, other."),
    Phrase(
      "Vis en høring med de ord, hvert felt er fundet i.",
      "Show a hearing with the words that each field was found in."),
    Phrase(
      "Åbn en høring igen, efter at svaret er sendt, eller den er lukket.",
      "Open a hearing again after its response was sent or it was closed."),
    Phrase("Høringen.", "The hearing."),
    Phrase("Luk en høring, der ikke bliver besvaret.", "Close a hearing that will not be answered."),
    Phrase("Hvorfor den ikke besvares.", "Why it is not answered."),
    Phrase(
      "Vis alle høringer: dage til fristen, hvor langt hver er, og hvem der mangler.",
      "Show all hearings: days left, how far each has come, who is missing."),
    Phrase(
      "Vis journalen over hver ændring, og om arkivet er helt.",
      "Show the journal of every change, and whether the archive is whole."),
    Phrase(
      "Seglet dækker alt i arkivet. Skrevet ned et andet sted, fx på svaret, siger det senere, om alt til og med den dag er, som det var.",
      "The seal covers everything that the archive holds. Written down elsewhere, such as on the response, it tells later whether everything up to that day is still as it was."
    ),
    Phrase(
      "Et nummers historie i ord: P-3, R-17, S-4, H-1.", "A record's life in words: P-3, R-17, S-4, H-1."),
    Phrase(
      "Vis seglet, som skal skrives ned uden for arkivet.",
      "Print the seal, to be written down outside the archive."),
    Phrase(
      "Sig, hvad et segl, der blev skrevet ned, dækker.", "Say what a seal that was written down covers."),
    Phrase(
      "Tag den sidste ændring tilbage; igen, og den før den.",
      "Take back the last change; again, the one before it."),
    Phrase(
      "Det, der blev taget tilbage, bliver i historien (komdir log --subject P-3). Det slettede og det sendte springes over.",
      "What was taken back stays in the history (komdir log --subject P-3). What was erased or sent is passed over."
    ),
    Phrase(
      "Tag også en indsamling eller indlæsning tilbage: filerne forlader arkivet.",
      "Take back a collection or an import too: its files leave the archive."),
    Phrase(
      "Giv hver modtaget fil tilbage, byte for byte.", "Give every received file back, byte for byte."),
    Phrase(
      "Mappen, der skrives i; den laves, hvis den ikke er der.",
      "The folder to write to; made where there is none."),
    Phrase(
      "Kopiér hele arkivet til en anden fil, mens andre arbejder.",
      "Copy the whole archive to another file while others work."),
    Phrase(
      "Filen, der skrives; den må ikke være der i forvejen.",
      "The file to write; it must not be there yet."),
    Phrase(
      "Slet en persons data: et medlems, eller en fil med personens ord.",
      "Erase a person's data: a member's, or a file with its words."),
    Phrase(
      "Numre, beslutninger og journalen bliver; journalen rummer hash af ord og passer stadig. Det slettede afvises, når det samles eller læses ind igen, indtil --lift tillader det. Sikkerhedskopier og filer, der er skrevet ud, skal slettes for sig.",
      "Numbers, decisions and the journal stay; it holds hashes of words and still fits. What was forgotten is refused when it is collected or imported again, until --lift allows it. Backups and files that were written out have to be erased separately."
    ),
    Phrase("Medlemmet eller filen.", "The member or the file."),
    Phrase("Hvorfor det slettes.", "Why it is erased."),
    Phrase(
      "Tillad det slettede medlem eller den slettede fil igen; intet kommer tilbage af sig selv.",
      "Allow the forgotten member or file in again; nothing comes back by itself."),
  ]

  static let feedback: [Phrase] = [
    Phrase(
      "Tag medlemmernes filer ind i høringen, og læs bemærkningerne ud af dem.",
      "Take members' files into the hearing and read the remarks out of them."),
    Phrase(
      "Hver fil gemmes byte for byte, før den læses. Køres der igen, tages det nye med, og det afviste prøves på ny; resten er uændret.",
      "Every file is kept byte for byte before it is read. Running again takes what is new and tries what was refused; the rest is unchanged."
    ),
    Phrase("Filer, mapper eller ZIP-arkiver.", "Files, folders or zip archives."),
    Phrase(
      "Hvem der har sendt filerne, hvor de ikke selv siger det: M-nummer, navn, adresse eller kommune.",
      "Who sent the files, where they don't say it: M number, name, address or municipality."),
    Phrase(
      "Hvornår de kom; en mails egen dato går forud.", "When they came; a mail's own date comes first."),
    Phrase("Sig, hvad der ville ske, og ændr intet.", "Say what would happen, and change nothing."),
    Phrase("Filerne, medlemmerne har sendt.", "The files that members sent."),
    Phrase(
      "Sig, hvem der har sendt en fil, at en sen eller ulæselig godtages, eller hvad den afløser.",
      "Say who sent a file, that a late or unreadable one is accepted, or what it replaces."),
    Phrase("Filen, fx S-3.", "The file, such as S-3."),
    Phrase(
      "Hvem der har sendt den: M-nummer, navn, adresse eller kommune.",
      "Who sent it: M number, name, address or municipality."),
    Phrase(
      "Dens status: received (modtaget), late (sen), replaced (afløst), withdrawn (trukket tilbage), refused (afvist).",
      "Its state: received, late, replaced, withdrawn, refused."),
    Phrase(
      "Hvem der har godtaget en sen fil, eller at en afvist forbliver ulæst.",
      "Who accepted a late file, or that a refused one stays unread."),
    Phrase("Grunden.", "The reason."),
    Phrase("Den tidligere fil, som denne afløser.", "The earlier file that this one replaces."),
    Phrase("Datoen, noget blev trukket tilbage.", "The date of a withdrawal."),
    Phrase(
      "Vis en hørings filer, og hvad der blev af dem.",
      "List the files of a hearing and what became of them."),
    Phrase(
      "Vis en fils bemærkninger, og hvad der blev lagt fra og hvorfor.",
      "Show a file's remarks, and what was set aside and why."),
    Phrase(
      "når et fralagt stykke alligevel er en bemærkning", "when a piece set aside is a remark after all"),
    Phrase(
      "Vis, hvad medlemmerne har sagt, med sted, standpunkter og beslutninger.",
      "List what members said, each with its place, positions and decisions."),
    Phrase(
      "Ret en bemærkning i hånden; ingen automatisk kørsel ændrer det tilbage.",
      "Correct a remark by hand; no automatic run changes it back."),
    Phrase(
      "Sig, hvilken bestemmelse en bemærkning handler om.", "Say which provision a remark is about."),
    Phrase("Bemærkningen.", "The remark."),
    Phrase(
      "Bestemmelsens nummer eller navn; generelt, hvor der ingen er.",
      "The provision's id or name; general for none."),
    Phrase(
      "Tilføj det, et medlem har sagt i telefonen eller på et møde.",
      "Add what a member said on the telephone or at a meeting."),
    Phrase("Hvem der sagde det.", "Who said it."),
    Phrase("Ordene.", "The words."),
    Phrase(
      "Bestemmelsen; udeladt er bemærkningen generel.", "The provision; left out: a general remark."),
    Phrase(
      "Gør ord, der blev lagt fra, til en bemærkning, eller tag en udgået tilbage.",
      "Make a remark of words that were set aside, or take a dropped one back."),
    Phrase("en bemærkning, der er taget ud", "a remark that was dropped"),
    Phrase(
      "Stykket, fx S-3:p4, eller den udgåede bemærkning.", "The piece, such as S-3:p4, or the dropped remark."
    ),
    Phrase(
      "Tag en bemærkning ud, der ikke er nogen; den bevares med grunden.",
      "Take out a remark that is none; it is kept, with the reason."),
    Phrase("tager den tilbage", "takes it back"),
    Phrase("Hvorfor det ikke er en bemærkning.", "Why it is no remark."),
    Phrase("det fjerde fralagte stykke i filen S-3", "the fourth piece set aside of file S-3"),
    Phrase("Stykket, fx S-3:p4.", "The piece, such as S-3:p4."),
    Phrase(
      "Del en bemærkning, der siger flere ting; originalen står, som den blev sendt.",
      "Split a remark that says several things; the original stays as it was sent."),
    Phrase("ved linjeskiftene", "at its line breaks"),
    Phrase("hvor disse ord begynder", "where these words begin"),
    Phrase(
      "Ord, som en ny del begynder med; kan gives flere gange.",
      "Words that a new part begins with; may be given several times."),
    Phrase("Læg en bemærkning under et andet standpunkt.", "Put a remark under another position."),
    Phrase("Standpunktet.", "The position."),
    Phrase("Standpunkterne.", "The positions."),
    Phrase(
      "Flyt et standpunkt til en anden bestemmelse eller til de generelle.",
      "Put a position under another provision, or among the general ones."),
    Phrase(
      "Sig, at standpunkter og beslutningerne under dem også gælder det nye udkast.",
      "Say that positions, and the decisions under them, hold on the new draft too."),
    Phrase(
      "Tag et standpunkt væk, som ingen bemærkning står under.",
      "Take a position away that no remark stands under."),
    Phrase(
      "Hvad der spærrer for afsendelsen, hvad der skal ses på, og hvad der er godt at vide; ens sager lægges sammen.",
      "What blocks the sending, what needs a look, and what is good to know; like ones are folded."),
    Phrase("Vis hver sag for sig.", "Show each matter by itself."),
  ]

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
      "Skriv det fælles høringssvar som Word, OpenDocument, HTML eller Markdown.",
      "Write the joint response as Word, OpenDocument, HTML or Markdown."),
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
      "En fil, der ikke siger det, standpunkterne siger, tages kun med en grund.",
      "A file that does not say what the positions say is taken only with a reason."),
    Phrase(
      "Hvorfor det er filen, når den ikke siger det, standpunkterne siger.",
      "Why this is the file, where it does not say what the positions say."),
  ]

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
