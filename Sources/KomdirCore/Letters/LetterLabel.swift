/// What a label in a letter's head, table or portal page announces.
enum LetterLabel: CaseIterable {
  case date, published, caseNumber, documentNumber, department, caseWorker, deadline, replyTo, copyTo, contact
  case contactMail, from, to, subject, phone, kind, otherDate, area, reference

  /// In lower case without the sign that follows.
  private var names: [String] {
    switch self {
    case .date: ["dato", "brevdato"]
    case .published: ["offentliggjort", "publiceret", "udgivet", "sendt i høring", "oprettet"]
    case .caseNumber:
      [
        "sagsnr.", "sagsnr", "sags nr.", "sags nr", "sags-id", "sagsid", "sags id", "sagsnummer",
        "journalnr.",
        "journalnr", "journalnummer", "j.nr.", "j.nr", "j. nr.", "j nr.", "j nr", "jnr.", "jnr", "j.-nr.",
        "sag nr.", "sag",
        "vores ref.", "vores reference", "vores sagsnr.", "vor ref.", "sm nr.",
      ]
    case .documentNumber:
      [
        "dok.nr.", "dok. nr.", "dok nr.", "doknr.", "doknr", "dok.", "dokumentnr.", "akt-id", "akt id",
        "aktid", "dok",
      ]
    case .department:
      ["enhed", "kontor", "center", "afdeling", "enhed/kontor", "team", "område/kontor", "direktorat"]
    case .caseWorker:
      [
        "sagsbeh.", "sagsbeh", "sagsbehandler", "behandler", "initialer", "kontaktperson", "kontakt navn",
        "kontaktnavn",
      ]
    case .deadline:
      [
        "frist", "høringsfrist", "svarfrist", "frist for svar", "frist for høringssvar",
        "frist for bemærkninger", "deadline",
        "høringsfristen", "ny frist", "ny høringsfrist", "svar senest", "høringssvar senest",
        "forlænget høringsfrist",
        "forlænget frist",
      ]
    case .replyTo:
      [
        "svar sendes til", "svar til", "høringssvar", "høringssvar sendes til", "høringssvar til", "svar",
        "bemærkninger til", "bemærkninger sendes til", "svaradresse", "send svar til", "indsendes til",
      ]
    case .copyTo: ["kopi til", "cc", "c.c.", "kopi", "cc til"]
    case .contact: ["kontakt", "spørgsmål", "spørgsmål til", "yderligere oplysninger", "henvendelse"]
    case .contactMail: ["kontaktmail", "kontakt mail", "kontakt e-mail", "kontakt-mail", "kontakt email"]
    case .from: ["fra", "afsender", "myndighed", "ministerium", "ansvarlig myndighed"]
    case .to: ["til", "modtager", "modtagere"]
    case .subject: ["emne", "vedr.", "vedrørende", "hvad høres", "titel", "sag/emne", "angående"]
    case .phone:
      ["direkte telefon", "direkte tlf.", "direkte tlf", "telefon", "tlf.", "tlf", "kontakttelefon"]
    case .kind: ["høringstype", "type", "dokumenttype"]
    case .otherDate:
      [
        "ikrafttræden", "forventet ikrafttræden", "ikrafttrædelse", "svarmateriale forventes",
        "forventet fremsættelse",
        "folketingsår", "fremsættelse", "træder i kraft", "høringsnotat forventes", "opdateret",
      ]
    case .area: ["område", "emneområde"]
    case .reference: ["ref.", "ref", "koordineret med", "reference"]
    }
  }

  /// The label that `text` is, whole, with or without a colon.
  init?(named text: String) {
    var key = singleSpaced(text).lowercased()
    while let last = key.last, last == ":" { key.removeLast() }
    guard let found = Self.allCases.first(where: { $0.names.contains(key) }) else { return nil }
    self = found
  }

  /// Cuts a line before each of its labels: a page's head may come as one line, "Enhed: Handicap Sagsbeh.: ESKA
  /// Sagsnr.: 2025 - 7714". Only a line that begins with a label, and only before labels with a colon;
  /// "Svar sendes til:" is one label, though "til:" is one too.
  static func cut(_ line: String) -> [String] {
    let characters = Array(line.lowercased())
    let original = Array(line)
    guard characters.count == original.count, colon(after: characters[...]) != nil else { return [line] }
    var starts: [Int] = []
    var index = 0
    while index < characters.count {
      if index == 0 || characters[index - 1] == " ", let colon = colon(after: characters[index...]) {
        starts.append(index)
        index = colon
      }
      index += 1
    }
    return zip(starts, starts.dropFirst() + [original.count]).map { singleSpaced(String(original[$0..<$1])) }
  }

  /// Where the colon of the label stands that `text` begins with; nil where it begins with none.
  private static func colon(after text: ArraySlice<Character>) -> Int? {
    guard let colon = text.prefix(40).firstIndex(of: ":") else { return nil }
    return LetterLabel(named: String(text[..<colon])) == nil ? nil : colon
  }

  /// The label that `text` begins with, where a value or nothing follows.
  init?(startOf text: String) {
    guard let split = Self.split(text) else { return nil }
    self = split.label
  }

  /// Cuts "Sagsnr.: 2026 - 1184" and "Dato 16.03.2026" into label and value; the value may be empty.
  ///
  /// Without a colon the value has to look like one: a number, or a capital after a label of a head.
  static func split(_ text: String) -> (label: LetterLabel, value: String)? {
    let lower = text.lowercased()
    var best: (label: LetterLabel, name: String)?
    for label in allCases {
      for name in label.names where lower.hasPrefix(name) && name.count > (best?.name.count ?? 0) {
        let after = lower.dropFirst(name.count).first
        if after == nil || after == ":" || after == " " || name.hasSuffix(".") { best = (label, name) }
      }
    }
    guard let best else { return nil }
    var value = text.dropFirst(best.name.count)
    let hasColon = value.first == ":" || value.hasPrefix(" :") || value.hasPrefix(".:")
    while let first = value.first, first == ":" || first == " " || first == "." { value.removeFirst() }
    if hasColon || value.isEmpty { return (best.label, String(value)) }
    switch best.label {
    case .date, .caseNumber, .documentNumber, .published:
      return value.contains(where: \.isNumber) && value.count < 40 ? (best.label, String(value)) : nil
    case .department, .from, .caseWorker:
      // "Kontor for …" is a name, "Enhed Børn, Unge og Familier" a label and its value.
      return value.first?.isUppercase == true && value.count < 80 && !value.hasSuffix(".")
        ? (best.label, String(value)) : nil
    case .phone, .deadline:
      return value.first?.isNumber == true || value.hasPrefix("+") ? (best.label, String(value)) : nil
    default: return nil
    }
  }
}
