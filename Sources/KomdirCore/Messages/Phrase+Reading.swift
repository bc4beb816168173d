import DocumentFormats
import DocumentModel

extension Phrase {
  /// Why a file could not be read, and what to do next.
  public static func reason(_ error: ReadError) -> Phrase {
    switch error {
    case .empty:
      Phrase("filen er tom; bed afsenderen sende den igen", "the file is empty; ask for it again")
    case .unknownFormat:
      Phrase(
        "formatet kendes ikke; bed om filen som Word, PDF eller tekst",
        "the format is not known; ask for Word, PDF or text")
    case .malformed(let place, let detail):
      Phrase(
        "\(here(place).danish)filen er beskadiget (\(detail)); bed afsenderen sende den igen",
        "\(here(place).english)the file is damaged (\(detail)); ask for it again")
    case .truncated(let place):
      Phrase(
        "\(here(place).danish)filen slutter for tidligt; bed afsenderen sende den igen",
        "\(here(place).english)the file ends too early; ask for it again")
    case .encrypted:
      Phrase(
        "filen er beskyttet med adgangskode; bed om en kopi uden",
        "the file is protected by a password; ask for a copy without")
    case .overLimit(let place, let limit):
      Phrase(
        "\(here(place).danish)en grænse er nået: \(name(limit).danish); \(raising(limit).danish)",
        "\(here(place).english)a limit was reached: \(name(limit).english); \(raising(limit).english)")
    case .missingPart(let part):
      Phrase(
        "delen \(part) mangler i filen; bed afsenderen sende den igen",
        "the part \(part) is missing; ask for the file again")
    case .missingProgram(let program, let package):
      Phrase(
        "programmet \(program) mangler; installér pakken \(package) (apt-get install \(package)) og kør igen",
        "the program \(program) is missing; install \(package) (apt-get install \(package)) and run again")
    case .programFailed(let program, let detail):
      Phrase(
        "\(program) kunne ikke læse filen (\(detail)); bed om en ny kopi",
        "\(program) could not read the file (\(detail)); ask for a new copy")
    case .noRoom(let folder):
      Phrase(
        "der er ikke plads i \(folder) til at læse filen; filen fejler intet, skaf plads eller vælg en anden mappe med TMPDIR, og kør igen",
        "there is no room in \(folder) to read the file; nothing is wrong with it, free some room or choose another folder by TMPDIR, and run again"
      )
    case .garbledText:
      Phrase(
        "teksten i filen kan ikke læses som ord; få den genkendt med OCR eller bed om en Word-fil",
        "the text is no readable words; have it recognised by OCR or ask for a Word file")
    case .scanWithoutText:
      Phrase(
        "filen er et scannet billede uden tekst; installér tesseract-ocr og tesseract-ocr-dan, eller bed om en Word-fil",
        "the file is a scanned picture without text; install tesseract-ocr, or ask for a Word file")
    }
  }

  /// Where in a file, with a colon after it; empty where nothing is known.
  static func here(_ place: Place) -> Phrase {
    var danish: [String] = []
    var english: [String] = []
    if let part = place.part {
      danish.append(part)
      english.append(part)
    }
    if let page = place.page {
      danish.append("side \(page)")
      english.append("page \(page)")
    }
    if let sheet = place.sheet {
      danish.append("ark \(sheet)")
      english.append("sheet \(sheet)")
    }
    if let cell = place.cell {
      danish.append("celle \(cell)")
      english.append("cell \(cell)")
    }
    if let paragraph = place.paragraph {
      danish.append("afsnit \(paragraph)")
      english.append("paragraph \(paragraph)")
    }
    if let line = place.line {
      danish.append("linje \(line)")
      english.append("line \(line)")
    }
    guard !danish.isEmpty else { return Phrase("", "") }
    return Phrase(danish.joined(separator: ", ") + ": ", english.joined(separator: ", ") + ": ")
  }

  private static func raising(_ limit: Limit) -> Phrase {
    Phrase(
      "stoler du på filen, så kør igen med \(limit.raising)",
      "if you trust the file, run again with \(limit.raising)")
  }

  /// What is wrong with the limits that a person set.
  public static func reason(_ error: LimitSettingError) -> Phrase {
    let names = Limits.settingNames.joined(separator: ", ")
    switch error {
    case .unknown(let name):
      return Phrase(
        "KOMDIR_LIMITS: '\(name)' er ingen grænse; kendte er \(names)",
        "KOMDIR_LIMITS: '\(name)' is no limit; known are \(names)")
    case .notANumber(let name):
      return Phrase(
        "KOMDIR_LIMITS: '\(name)' skal have et helt tal fra 1 til \(Limits.mostSetting), f.eks. \(name)=100",
        "KOMDIR_LIMITS: '\(name)' takes a whole number from 1 to \(Limits.mostSetting), as \(name)=100")
    }
  }

  private static func name(_ limit: Limit) -> Phrase {
    switch limit {
    case .fileBytes(let value):
      Phrase("filens størrelse (\(value) byte)", "size of the file (\(value) bytes)")
    case .textBytes(let value):
      Phrase("tekstens størrelse (\(value) byte)", "size of the text (\(value) bytes)")
    case .programOutputBytes(let value):
      Phrase("hvad et hjælpeprogram skrev (\(value) byte)", "output of a helper program (\(value) bytes)")
    case .programBytes(let value):
      Phrase("et hjælpeprograms hukommelse (\(value) byte)", "memory of a helper program (\(value) bytes)")
    case .unpackedBytes(let value):
      Phrase("udpakket størrelse (\(value) byte)", "unpacked size (\(value) bytes)")
    case .ratio(let value): Phrase("pakkegrad (1:\(value))", "compression ratio (1:\(value))")
    case .entries(let value): Phrase("antal filer i pakken (\(value))", "entries in the package (\(value))")
    case .depth(let value): Phrase("elementer i hinanden (\(value))", "nested elements (\(value))")
    case .textNodeBytes(let value): Phrase("ét tekststykke (\(value) byte)", "one text node (\(value) bytes)")
    case .attributes(let value):
      Phrase("attributter på ét element (\(value))", "attributes of one element (\(value))")
    case .blocks(let value): Phrase("antal afsnit (\(value))", "paragraphs (\(value))")
    case .anchorBytes(let value):
      Phrase("ord under kommentarer (\(value) byte)", "words under comments (\(value) bytes)")
    case .comments(let value): Phrase("antal kommentarer (\(value))", "comments (\(value))")
    case .cells(let value): Phrase("antal celler (\(value))", "cells (\(value))")
    case .seconds(let value): Phrase("tid (\(value) sekunder)", "time (\(value) seconds)")
    case .nestedFiles(let value): Phrase("filer i filer (\(value) lag)", "files within files (\(value) deep)")
    case .innerFiles(let value):
      Phrase("antal filer inden i filen (\(value))", "number of files inside the file (\(value))")
    case .innerBytes(let value):
      Phrase(
        "størrelsen af filerne inden i filen (\(value) byte)",
        "size of the files inside the file (\(value) bytes)")
    case .wholeSeconds(let value):
      Phrase(
        "tid for filen med alt, der ligger i den (\(value) sekunder)",
        "time for the file with all that is inside it (\(value) seconds)")
    }
  }
}

extension Phrase {
  /// Why nothing could be collected from a path.
  public static func reason(_ error: CollectError) -> Phrase {
    let path =
      switch error {
      case .notFound(let path), .notAFile(let path), .link(let path), .noRights(let path),
        .lockedFolder(let path), .unreadable(let path), .tooLarge(let path, _):
        path
      }
    let (reason, step) = obstacle(error)
    return Phrase(
      "\(path): \(reason.danish)\nråd: \(step.danish)", "\(path): \(reason.english)\nhint: \(step.english)")
  }

  /// Why a file could not be opened, and the next step, without its name.
  static func obstacle(_ error: CollectError) -> (reason: Phrase, step: Phrase) {
    switch error {
    case .notFound:
      (
        Phrase("findes ikke", "there is no such file or folder"),
        Phrase("se efter stavefejl i stien", "look for a misspelling in the path")
      )
    case .notAFile:
      (
        Phrase("ingen almindelig fil, men en enhed eller kanal", "no ordinary file, but a device or a pipe"),
        Phrase("læg selve filen i mappen", "put the file itself in the folder")
      )
    case .link:
      (
        Phrase("en genvej, og genveje følges ikke", "a link, and links are not followed"),
        Phrase("læg selve filen i mappen", "put the file itself in the folder")
      )
    case .noRights:
      (
        Phrase("du har ikke ret til at læse filen", "you have no right to read the file"),
        Phrase("få læseadgang til den, og kør igen", "get the right to read it, and run again")
      )
    case .lockedFolder:
      (
        Phrase(
          "mappen er låst for dig; det, der ligger i den, er ikke set",
          "the folder is locked for you; what lies in it was not seen"),
        Phrase("få adgang til mappen, og kør igen", "get access to the folder, and run again")
      )
    case .unreadable:
      (
        Phrase("kan ikke læses", "cannot be read"),
        Phrase("prøv at åbne den selv, eller bed om en ny kopi", "try to open it, or ask for a new copy")
      )
    case .tooLarge(_, let limit):
      (
        reason(.overLimit(Place(), .fileBytes(limit))),
        Phrase("bed om en mindre fil", "ask for a smaller file")
      )
    }
  }
}
