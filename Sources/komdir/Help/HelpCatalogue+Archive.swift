import KomdirCore

extension HelpCatalogue {
  /// What makes the archive and its hearings ready.
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
      "Høringen; kan udelades, når kun én er lukket.", "The hearing; may be left out where one is closed."),
    Phrase(
      "Sig, hvad et papir er, hvor udseendet vildledte.", "Say what a paper is, where its looks misled."),
    Phrase("Papiret, fx D-2.", "The paper, such as D-2."),
    Phrase("brevet læses straks", "the letter is read at once"),
    Phrase(
      "Hvad det er: hearingLetter (brev), consulteeList (høringsliste), draft (udkast), annex (bilag), other (andet).",
      "What it is: hearingLetter, consulteeList, draft, annex, other."),
    Phrase("Det papir, som dette er en ny udgave af.", "The paper that it is the new version of."),
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
}
