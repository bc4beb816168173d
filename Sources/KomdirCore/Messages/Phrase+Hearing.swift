import DocumentFormats

extension Phrase {
  static func warning(_ warning: ReadWarning, in file: String) -> Phrase {
    let place = here(warning.place)
    let what = name(warning.kind)
    return Phrase(
      "\(file): \(place.danish)\(what.danish)\(warning.detail.isEmpty ? "" : " (\(warning.detail))")",
      "\(file): \(place.english)\(what.english)\(warning.detail.isEmpty ? "" : " (\(warning.detail))")")
  }

  static func notOnConsulteeList(_ association: String, _ file: String) -> Phrase {
    Phrase(
      "\(association) står ikke på høringslisten (\(file)); svaret kan sendes alligevel",
      "\(association) is not on the list of consultees (\(file)); an answer can be sent all the same")
  }

  static func internalDeadlineEnded(_ hearing: String, _ deadline: String) -> Phrase {
    Phrase(
      "den interne frist \(deadline) gjaldt svarene på det forrige brev og gælder ikke længere; sæt en ny: komdir hearing set \(hearing) --internal-deadline ÅÅÅÅ-MM-DD",
      "the internal deadline \(deadline) was for answers to the letter before and holds no longer; set a new one: komdir hearing set \(hearing) --internal-deadline YYYY-MM-DD"
    )
  }

  static func letterIsOlder(_ date: String, _ own: String) -> Phrase {
    Phrase(
      "brevet er fra \(date), før det brev, høringen følger (\(own)); det er gemt, men ingen oplysning er taget fra det",
      "the letter is of \(date), before the one that the hearing follows (\(own)); it is kept, and nothing is taken from it"
    )
  }

  static func sameCaseNumber(_ number: String, _ twin: String, isOpen: Bool, new: String) -> Phrase {
    let reopen = isOpen ? "" : "komdir hearing reopen \(twin), "
    return Phrase(
      "\(twin) har samme sagsnummer (\(number)); er det en ny runde af den, så: komdir hearing delete \(new), \(reopen)og læs papirerne ind igen med --id \(twin)",
      "\(twin) has the same case number (\(number)); if this is a new round of it: komdir hearing delete \(new), \(reopen)and read the papers in again with --id \(twin)"
    )
  }

  static func severalVersions(_ files: [String], _ hearing: String) -> Phrase {
    let list = files.joined(separator: ", ")
    return Phrase(
      "\(list) ligner udgaver af samme tekst; er de runder af én høring, så: komdir undo --files, og læs dem ind en runde ad gangen, den ældste først, de næste med --id \(hearing)",
      "\(list) look like versions of one text; if they are rounds of one hearing: komdir undo --files, and read them in a round at a time, the oldest first, the next with --id \(hearing)"
    )
  }

  /// What a warning about a reading means.
  public static func name(_ kind: ReadWarning.Kind) -> Phrase {
    switch kind {
    case .damagedPart: Phrase("en del af filen er beskadiget", "a part of the file is damaged")
    case .unreadAnnotations:
      Phrase(
        "kommentarer og streger i PDF'en kunne ikke læses; se efter i filen, om der er nogen",
        "the PDF's comments and marks could not be read; look in the file whether there are any")
    case .missingPart: Phrase("en del af filen mangler", "a part of the file is missing")
    case .encryptedPart:
      Phrase(
        "en del af filen er krypteret eller beskyttet med adgangskode og er ikke læst; bed om en kopi uden",
        "a part of the file is encrypted or protected by a password and was not read; ask for a copy without")
    case .guessedEncoding: Phrase("tegnsættet er gættet", "the encoding was guessed")
    case .guessedDelimiter: Phrase("skilletegnet er gættet", "the delimiter was guessed")
    case .hiddenContent: Phrase("skjult indhold er læst med", "hidden content was read too")
    case .externalReference:
      Phrase("henviser til noget uden for filen, som ikke er hentet", "refers to something outside the file")
    case .recognisedText:
      Phrase("teksten er genkendt fra et billede (OCR); læs den igennem", "the text was recognised by OCR")
    case .garbledText: Phrase("noget af teksten er ulæselig", "some of the text is garbled")
    case .pictureOnly:
      Phrase(
        "en side eller kommentar er et billede uden tekst, som ikke er læst",
        "a page or comment is a picture without text, which was not read")
    case .drawnWords:
      Phrase(
        "ord i en tegning (SmartArt, WordArt) er ikke en del af teksten",
        "words in a drawing (SmartArt, WordArt) are no part of the text")
    case .duplicateEntry: Phrase("to dele har samme navn; den sidste gælder", "two parts have one name")
    case .suspiciousPart:
      Phrase(
        "en del af filen fylder mistænkeligt meget udpakket; den er ikke læst",
        "a part unpacks to a suspicious size; it was not read")
    case .strayComment:
      Phrase(
        "en kommentar er ikke knyttet rigtigt til teksten", "a comment is not properly tied to the text")
    case .markupInFurniture:
      Phrase(
        "en kommentar eller rettelse står i sidehovedet eller sidefoden, uden sted i teksten",
        "a comment or change stands in the pages' head or foot, without a place in the text")
    case .changesInCells:
      Phrase(
        "celler er rettet med sporing; cellerne er læst, som de står nu, rettelserne ikke",
        "cells were changed with tracking; they were read as they stand, the changes were not")
    case .dataBeforePackage:
      Phrase(
        "der står andet foran indholdet i filen, som ikke er læst",
        "something stands before the content of the file, which was not read")
    case .unsafeName: Phrase("et navn i filen var usikkert og er ændret", "an unsafe name was changed")
    case .misleadingName: Phrase("filens navn lover et andet format", "the name promises another format")
    case .activeContent: Phrase("filen har makroer; de er ikke kørt", "the file has macros; none was run")
    case .lostCharacters: Phrase("nogle tegn kunne ikke læses", "some characters could not be read")
    case .truncated: Phrase("filen slutter for tidligt", "the file ends too early")
    case .repaired: Phrase("filen er repareret for at kunne læses", "the file was repaired to be read")
    case .other: Phrase("se filen efter", "look at the file")
    }
  }
}
