extension Phrase {
  /// Why the archive refused, and what to do next.
  public static func reason(_ error: WorkspaceError) -> Phrase {
    switch error {
    case .notFound(let path):
      Phrase(
        "\(path): arkivet findes ikke eller kan ikke åbnes\nråd: opret det med komdir init, eller angiv det med --workspace",
        "\(path): there is no such workspace, or it cannot be opened\nhint: make it by komdir init, or name it by --workspace"
      )
    case .notAWorkspace(let path):
      Phrase(
        "\(path): filen er ikke et komdir-arkiv\nråd: angiv det rigtige med --workspace",
        "\(path): the file is no komdir workspace\nhint: name the right one by --workspace")
    case .newerVersion(let path):
      Phrase(
        "\(path): arkivet er skrevet af en nyere komdir\nråd: opdatér komdir; arkivet er ikke ændret",
        "\(path): the workspace was written by a newer komdir\nhint: update komdir; nothing was changed")
    case .noFolder(let path):
      Phrase(
        "\(path): mappen findes ikke\nråd: opret den først, eller angiv et andet sted",
        "\(path): there is no such folder\nhint: make it first, or name another place")
    case .inUse(let path, let user):
      Phrase(
        "\(path): arkivet er i brug af \(user ?? "et andet program")\nråd: vent til det er færdigt, og kør igen; intet er ændret",
        "\(path): the workspace is in use by \(user ?? "another program")\nhint: wait for it and run again; nothing was changed"
      )
    case .diskFull(let path):
      Phrase(
        "\(path): der er ikke mere plads på disken\nråd: skaf plads og kør igen; det sidst gemte er helt",
        "\(path): the disk is full\nhint: free some room and run again; what was committed is whole")
    case .notWritable(let path, let detail):
      Phrase(
        "\(path): kunne ikke skrives (\(detail)); det sidst gemte er helt\nråd: se, om disken, kvoten eller drevet er fuldt eller væk, og kør igen",
        "\(path): could not be written (\(detail)); what was committed is whole\nhint: look whether the disk, the quota or the drive is full or gone, and run again"
      )
    case .notAFileName(let name):
      Phrase(
        "»\(name)« er ikke et filnavn\nråd: angiv en fil, fx komdir.sqlite",
        "“\(name)” is no file name\nhint: name a file, such as komdir.sqlite")
    case .alreadyThere(let path):
      Phrase(
        "\(path): filen findes i forvejen og er ikke rørt\nråd: vælg et andet navn",
        "\(path): the file is there already and was not touched\nhint: choose another name")
    case .isFolder(let path):
      Phrase(
        "\(path): er en mappe\nråd: angiv en fil i den, fx \(path)/komdir.sqlite",
        "\(path): is a folder\nhint: name a file in it, such as \(path)/komdir.sqlite")
    case .readOnly(let path):
      Phrase(
        "\(path): arkivet må ikke ændres herfra\nråd: se på filens rettigheder",
        "\(path): the workspace may not be changed from here\nhint: look at the file's permissions")
    case .damaged(let path, let detail):
      Phrase(
        "\(path): arkivet kan ikke læses (\(detail))\nråd: tag den seneste sikkerhedskopi frem",
        "\(path): the workspace cannot be read (\(detail))\nhint: fetch the latest backup")
    case .unknown(let id):
      Phrase(
        "\(id): findes ikke\nråd: se de rigtige numre med \(list(of: id))",
        "\(id): there is no such record\nhint: see \(list(of: id))")
    case .noHearing:
      Phrase(
        "der er ingen åben høring\nråd: læs den ind med komdir hearing import",
        "no hearing is open\nhint: read it in by komdir hearing import")
    case .whichHearing(let ids):
      Phrase(
        "flere høringer er åbne: \(ids.joined(separator: ", "))\nråd: vælg med --hearing",
        "several hearings are open: \(ids.joined(separator: ", "))\nhint: choose by --hearing")
    case .hearingClosed(let id):
      Phrase(
        "\(id): høringen er lukket og tager ingen ændringer\nråd: genåbn den med komdir hearing reopen \(id)",
        "\(id): the hearing is closed and takes no changes\nhint: open it again by komdir hearing reopen \(id)"
      )
    case .unknownMember(let name):
      Phrase(
        "\(name): findes ikke blandt medlemmerne\nråd: brug M-nummer, navn, mailadresse eller kommune",
        "\(name): no such member\nhint: use the M number, name, mail address or municipality")
    case .ambiguousMember(let name, let ids):
      Phrase(
        "\(name): passer på flere: \(ids.joined(separator: ", "))\nråd: brug M-nummeret",
        "\(name): fits several: \(ids.joined(separator: ", "))\nhint: use the M number")
    case .unknownProvision(let id):
      Phrase(
        "\(id): findes ikke i udkastet\nråd: se bestemmelserne med komdir outline",
        "\(id): not in the draft\nhint: see the provisions by komdir outline")
    case .nothingReadable(let files):
      Phrase(
        "ingen af filerne kunne læses:\n\(files.joined(separator: "\n"))",
        "none of the files could be read:\n\(files.joined(separator: "\n"))")
    case .noHearingPaper(let files, let reasons):
      noHearingPaper(files, reasons)
    case .sameHearing(let id, let mark):
      sameHearing(id, mark)
    case .documentUnreadable(let file, let error):
      Phrase("\(file): \(reason(error).danish)", "\(file): \(reason(error).english)")
    case .notAWorksheet:
      Phrase(
        "filen er ikke et arbejdsark fra komdir: overskrifterne Nr. og Beslutning mangler\nråd: lav et nyt med komdir worksheet export",
        "the file is no worksheet of komdir: its headers are missing\nhint: make a new one by komdir worksheet export"
      )
    case .worksheetHeader(let sheet, let missing):
      Phrase(
        "arket \(sheet) mangler overskriften \(missing.map(\.danish).joined(separator: ", ")); intet er taget ind\nråd: skriv overskriften, som den var, og tag arket ind igen",
        "the sheet \(sheet) lacks the header \(missing.map(\.english).joined(separator: ", ")); nothing was taken in\nhint: write the header as it was, and import again"
      )
    case .worksheetOfAnother(let other, let own, true):
      Phrase(
        "arket er skrevet til høringen \(other), ikke \(own); intet er taget ind\nråd: tag det ind med --hearing \(other), eller lav et nyt ark med komdir worksheet export",
        "the sheet was written for the hearing \(other), not \(own); nothing was taken in\nhint: import it by --hearing \(other), or make a new sheet by komdir worksheet export"
      )
    case .worksheetOfAnother(let other, _, false):
      Phrase(
        "arket er fra et andet arkiv (høringen \(other) dér); intet er taget ind\nråd: angiv det rigtige arkiv med --workspace, eller lav et nyt ark med komdir worksheet export",
        "the sheet is of another workspace (hearing \(other) there); nothing was taken in\nhint: name the right one by --workspace, or make a new sheet by komdir worksheet export"
      )
    case .worksheetWithoutKey:
      Phrase(
        "kolonnen Kontrol er tom eller ødelagt, så arket kan ikke kendes fra et andet arkivs; intet er taget ind\nråd: lav et nyt ark med komdir worksheet export, og skriv rettelserne dér",
        "the column Control is empty or destroyed, so the sheet cannot be told from another workspace's; nothing was taken in\nhint: make a new sheet by komdir worksheet export, and write the changes there"
      )
    case .responseOfAnother(let file, let own):
      Phrase(
        "\(file): er et svar i en anden høring eller fra et andet arkiv, ikke i \(own); intet er taget ind\nråd: angiv den rigtige høring med --hearing eller det rigtige arkiv med --workspace",
        "\(file): is a response in another hearing or of another workspace, not in \(own); nothing was taken in\nhint: name the right hearing by --hearing, or the right workspace by --workspace"
      )
    case .notAResponse(let file, let own):
      Phrase(
        "\(file): bærer ingen af de mærker, komdir sætter i et svar, og siger for lidt af det, standpunkterne i \(own) siger; intet er taget ind\nråd: tag den fil ind, der er rettet i, eller skriv svaret igen med komdir respond og ret dér",
        "\(file): bears none of the marks that komdir sets in a response, and says too little of what the positions of \(own) say; nothing was taken in\nhint: take in the file that was edited, or write the response again by komdir respond and edit that"
      )
    case .noPaperToMark(let file):
      Phrase(
        "\(file): er ikke en Word-fil (.docx), så ingen mærker kan flettes ind i den\nråd: nævn det papir, medlemmerne har rettet i, med --paper; komdir hearing show viser numrene",
        "\(file): is no Word file (.docx), so no marks can be put into it\nhint: name the paper that the members marked by --paper; komdir hearing show lists the numbers"
      )
    case .unknownDecision(let text):
      Phrase(
        "»\(text)« er ingen beslutning; vælg en af: \(Decision.Value.allCases.map { name($0).danish }.joined(separator: ", "))",
        "\"\(text)\" is no decision; choose one of: \(Decision.Value.allCases.map { name($0).english }.joined(separator: ", "))"
      )
    case .notAllowed(let rule): reason(rule)
    }
  }

  private static func reason(_ rule: WorkspaceError.Rule) -> Phrase {
    switch rule {
    case .reasonNeeded: Phrase("der skal en begrundelse med (--reason)", "a reason is needed (--reason)")
    case .nothingToUndo:
      Phrase(
        "der er ikke mere at fortryde; det slettede og det sendte kan ikke tages tilbage",
        "there is nothing left to undo; what was erased or sent cannot be taken back")
    case .nothingToSeal:
      Phrase("der er endnu intet i arkivet at forsegle", "there is nothing in the archive to seal yet")
    case .takesFilesOut(let files):
      Phrase(
        "sidste ændring tog filer ind: \(files.joined(separator: ", "))\nråd: skal de ud af arkivet igen, så komdir undo --files",
        "the last change took files in: \(files.joined(separator: ", "))\nhint: to take them out of the archive again, komdir undo --files"
      )
    case .changedSince(let record):
      Phrase(
        "\(record) er ændret siden og kan ikke føres tilbage\nråd: se hvordan med komdir log --subject \(record)",
        "\(record) was changed since and cannot be taken back\nhint: see how by komdir log --subject \(record)"
      )
    case .changedMeanwhile(let record, let name, let moment):
      .changedMeanwhile(record, by: name, at: moment)
    case .wordsErased(let record):
      Phrase(
        "\(record) kan ikke føres tilbage, for ordene er slettet",
        "\(record) cannot be taken back, for the words were erased")
    case .dateUnused(let date):
      Phrase(
        "datoen \(date) hører kun til »trukket tilbage«; skriv den i begrundelsen, eller slet den",
        "the date \(date) belongs to “withdrawn” alone; write it in the reason, or delete it")
    case .dateNeeded:
      Phrase("der skal en dato med (--date 2026-03-15)", "a date is needed (--date 2026-03-15)")
    case .targetNeeded:
      Phrase(
        "sig hvilken bemærkning den er dublet af (--target R-17)",
        "say what it is a duplicate of (--target R-17)")
    case .targetIsDuplicate(let id):
      Phrase(
        "\(id) er selv en dublet; vælg den, den er dublet af", "\(id) is a duplicate itself; take its target")
    case .targetIsItself:
      Phrase("en bemærkning kan ikke være dublet af sig selv", "a remark is no duplicate of itself")
    case .nothingToSplit:
      Phrase(
        "der er intet sted at dele; angiv ordene, den nye del begynder med (--at \"…\")",
        "there is no place to split; give the words that the new part begins with (--at \"…\")")
    case .noSuchParagraph(let id):
      Phrase("\(id): findes ikke blandt det fralagte", "\(id): not among what was set aside")
    case .isDropped(let id):
      Phrase(
        "\(id) er taget ud som ingen bemærkning\nråd: tag den med igen med komdir remark keep \(id)",
        "\(id) was taken out as no remark\nhint: take it back by komdir remark keep \(id)")
    case .isSplit(let id):
      Phrase(
        "\(id) er delt; gør det med delene hver for sig (se dem med komdir remarks)",
        "\(id) was split; do that to its parts one by one (see them by komdir remarks)")
    case .hasDuplicates(let id, let others):
      Phrase(
        "\(others.joined(separator: ", ")) er dublet af \(id)\nråd: giv dem en anden beslutning først",
        "\(others.joined(separator: ", ")) is a duplicate of \(id)\nhint: decide on that first")
    case .fileIsTemporary: Phrase("en låsefil uden indhold", "a lock file without content")
    case .notAMoment(let text):
      Phrase(
        "\(text): er ingen dag i kalenderen; skriv den som 2026-03-15, 2026-03-15T12:00 eller 15. marts 2026 kl. 12",
        "\(text): is no day of the calendar; write it as 2026-03-15, 2026-03-15T12:00 or 15 March 2026 5 pm"
      )
    case .nothingGiven: Phrase("der er ikke angivet noget at ændre", "nothing to change was given")
    case .hearingInUse(let id):
      Phrase(
        "\(id): der hænger bidrag, standpunkter eller svar på høringen, så den slettes ikke\nråd: luk den med komdir hearing close \(id) --reason …",
        "\(id): answers, positions or responses hang on the hearing, so it is not deleted\nhint: close it by komdir hearing close \(id) --reason …"
      )
    case .nameNeeded:
      Phrase("foreningen skal have et navn (--name)", "the association needs a name (--name)")
    case .positionHasRemarks(let id, let remarks):
      Phrase(
        "\(id) har bemærkninger: \(remarks.joined(separator: ", "))\nråd: flyt dem først med komdir remark move",
        "\(id) has remarks: \(remarks.joined(separator: ", "))\nhint: move them first by komdir remark move")
    case .notTheResponse(let file):
      Phrase(
        "\(file): ligner ikke svaret: det siger ikke, hvad standpunkterne siger\nråd: er det dog den fil, der blev sendt, så tilføj --reason \"…\"",
        "\(file): does not look like the response: it does not say what the positions say\nhint: if it is the file that was sent all the same, add --reason \"…\""
      )
    case .isReceivedFile(let file, let record):
      Phrase(
        "\(file): er \(record), byte for byte, og ikke svaret\nråd: angiv filen med svaret, som den blev sendt",
        "\(file): is \(record), byte for byte, and not the response\nhint: name the file with the response as it was sent"
      )
    case .textEmpty(let what):
      Phrase(
        "\(what) er tom\nråd: skriv noget, eller lad tilvalget være",
        "\(what) is empty\nhint: write something, or leave the option out")
    case .notAMailAddress(let text):
      Phrase(
        "\(text): ingen mailadresse\nråd: skriv den som hoering@min.dk; flere med komma",
        "\(text): no mail address\nhint: write it like hoering@min.dk; several with commas")
    case .orderOutOfRange(let number):
      Phrase(
        "\(number): rækkefølgen er et tal fra 1 til 9999", "\(number): the order is a number from 1 to 9999")
    case .sampleTooSmall(let count):
      Phrase(
        "\(count) læste bemærkninger er for få til at måle på; der skal være mindst \(ThemeMeasure.leastRemarks)\nråd: udfyld flere rækker, eller træk et nyt ark med komdir theme measure --output ark.xlsx",
        "\(count) read remarks are too few to measure by; there have to be \(ThemeMeasure.leastRemarks) at least\nhint: fill in more rows, or draw a new sheet by komdir theme measure --output sheet.xlsx"
      )
    case .notASample:
      Phrase(
        "arket har ikke kolonnerne Bemærkning og Temaer\nråd: træk et ark med komdir theme measure --output ark.xlsx, og udfyld det",
        "the sheet lacks the columns Remark and Themes\nhint: draw one by komdir theme measure --output sheet.xlsx, and fill it in"
      )
    case .noThemes:
      Phrase(
        "der er ingen temaer, som gælder på høringens tid\nråd: læs en kodebog ind med komdir theme import kodebog.csv",
        "there are no themes in use at the hearing's time\nhint: take a codebook by komdir theme import codebook.csv"
      )
    case .sideOutOfRange(let number):
      Phrase(
        "\(number): en konflikt har side 1 og side 2\nråd: se dem med komdir conflicts",
        "\(number): a conflict has side 1 and side 2\nhint: see them by komdir conflicts")
    case .cellEmptied:
      Phrase(
        "cellen er tømt; det, der stod, gælder stadig", "the cell was emptied; what it said still holds")
    case .replacesItself:
      Phrase("en fil kan ikke afløse sig selv", "a file does not replace itself")
    case .ofAnotherHearing(let id, let own, let wanted):
      Phrase(
        "\(id) hører til \(own), ikke til \(wanted); intet er ændret\nråd: brug --hearing \(own), eller se numrene med komdir remarks --hearing \(wanted)",
        "\(id) belongs to \(own), not to \(wanted); nothing was changed\nhint: use --hearing \(own), or see the numbers by komdir remarks --hearing \(wanted)"
      )
    case .isAhead(let day):
      Phrase(
        "\(day): den dag er ikke kommet endnu\nråd: se, om året er rigtigt",
        "\(day): that day is yet to come\nhint: see whether the year is right")
    case .blocksStand(let hearing, let count, let first):
      Phrase(
        "\(hearing): \(things(count).danish) mangler før afsendelse; den første: \(first.subject): \(first.words.fact.danish)\nråd: se dem alle med komdir check; er svaret sendt alligevel, så sig hvorfor: --reason",
        "\(hearing): \(things(count).english) to settle before it is sent; the first: \(first.subject): \(first.words.fact.english)\nhint: see them all by komdir check; if the response was sent all the same, say why: --reason"
      )
    case .versionIsSent(let id):
      Phrase(
        "\(id) er sendt og kan ikke ændres\nråd: genåbn høringen, og frys en ny version med komdir response freeze",
        "\(id) was sent and cannot be changed\nhint: open the hearing again, and freeze a new version by komdir response freeze"
      )
    case .noAddress(let id):
      Phrase(
        "\(id): høringen siger ikke, hvem svaret skal sendes til\nråd: komdir hearing set --reply-to ADRESSE",
        "\(id): the hearing does not say whom the response goes to\nhint: komdir hearing set --reply-to ADDRESS"
      )
    case .nothingFrozen:
      Phrase(
        "der er ingen version af svaret at sende\nråd: komdir response freeze --name \"Til bestyrelsen\", eller nævn filen med --attach",
        "there is no version of the response to send\nhint: komdir response freeze --name \"To the board\", or name the file by --attach"
      )
    case .responseCut(let file, let gone, let all):
      Phrase(
        "\(file): \(gone) af \(all) standpunkter er væk; måske er en del af filen skåret af. Intet er taget ind\nråd: se dem med komdir response import uden --yes; er de slettet med vilje, så kør igen med --yes --also-removed",
        "\(file): \(gone) of \(all) positions are gone; part of the file may have been cut away. Nothing was taken in\nhint: see them by komdir response import without --yes; if they were meant to go, run again with --yes --also-removed"
      )
    case .isNoNewVersion(let new, let old):
      Phrase(
        "\(new) kan ikke afløse \(old): begge skal være i kraft i samme høring, og \(new) være læst ind sidst\nråd: se papirerne med komdir hearing show",
        "\(new) cannot replace \(old): both have to be in force in one hearing, and \(new) the one read in last\nhint: see the papers by komdir hearing show"
      )
    case .responseIsOlder(let file, let count):
      Phrase(
        "\(file): er skrevet, før \(count) \(count == 1 ? "ændring kom" : "ændringer kom") til i høringen, og siger dem ikke\nråd: skriv svaret igen med komdir respond; er den gamle fil sendt alligevel, så sig hvorfor: --reason",
        "\(file): was written before \(count) \(count == 1 ? "change" : "changes") in the hearing, and does not say them\nhint: write the response again by komdir respond; if the older file was sent all the same, say why: --reason"
      )
    case .sendsDraft(let file):
      Phrase(
        "\(file): er den interne kladde, som komdir skrev, og ikke til afsendelse\nråd: se, hvad der mangler, med komdir check, og skriv svaret med komdir respond --output svar.docx",
        "\(file): is the internal draft that komdir wrote, and not to be sent\nhint: see what is missing by komdir check, and write the response by komdir respond --output response.docx"
      )
    case .isReplaced(let id, let newer):
      Phrase(
        "\(id) er selv afløst af \(newer)\nråd: er det omvendt, så først komdir submission set \(id) --state received",
        "\(id) is itself replaced by \(newer)\nhint: if it is the other way round, first komdir submission set \(id) --state received"
      )
    case .replacementNeeded:
      Phrase(
        "sig hvilken fil der afløser: komdir submission set S-NY --replaces S-GAMMEL",
        "say which file replaces it: komdir submission set S-NEW --replaces S-OLD")
    case .notRead(let id):
      Phrase(
        "\(id) kunne ikke læses og har ingen bemærkninger\nråd: bed om en ny kopi, eller godtag det med --accepted-by",
        "\(id) could not be read and has no remarks\nhint: ask for a new copy, or accept that by --accepted-by"
      )
    case .acceptorNeeded:
      Phrase("sig hvem der har godtaget det (--accepted-by)", "say who accepted it (--accepted-by)")
    }
  }
}

extension Phrase {
  fileprivate static func changedMeanwhile(_ record: String, by name: String?, at moment: String?) -> Phrase {
    let who = name.map { Phrase(" af \($0)", " by \($0)") } ?? Phrase("", "")
    let when = moment.map { Phrase(" \($0.prefix(16))", " at \($0.prefix(16))") } ?? Phrase("", "")
    return Phrase(
      "\(record) er ændret imens\(who.danish)\(when.danish); intet er ændret\nråd: se det med komdir log --subject \(record), og gør det så igen",
      "\(record) was changed meanwhile\(who.english)\(when.english); nothing was changed\nhint: see it by komdir log --subject \(record), then do it again"
    )
  }
}

extension Phrase {
  /// The command that lists records of the kind that a number names.
  private static func list(of id: String) -> String {
    switch id.uppercased().prefix(2) {
    case "P-": "komdir position list"
    case "M-": "komdir member list"
    case "S-": "komdir submission list"
    case "D-": "komdir hearing show"
    case "R-": "komdir remarks"
    default: "komdir status"
    }
  }
}
