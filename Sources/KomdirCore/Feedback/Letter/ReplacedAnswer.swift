/// Whether a letter says that it takes the place of an earlier one from the same sender: "Dette svar erstatter vores svar
/// af 12. februar", "Se venligst bort fra den første mail".
///
/// Four things stand together in such a sentence: that something gives way, an answer, that it came earlier, and that the
/// writer speaks of their own. Laws and provisions that replace each other are another matter.
enum ReplacedAnswer {
  static func isSaid(in text: String) -> Bool {
    text.unicodeScalars.count <= 1_200 && sentences(in: text).contains(where: isSaid(inSentence:))
  }

  private static func isSaid(inSentence sentence: String) -> Bool {
    let line = folded(sentence)
    guard line.count <= 300, givingWay.contains(where: { line.contains($0) }) else { return false }
    let words = line.split { !($0.isLetter || $0.isNumber) }.map(String.init)
    let isAnswer = words.contains { word in answers.contains { word.hasPrefix($0) } }
    let isEarlier =
      words.contains { earlier.contains($0) } || LineWords.holdsDate(words)
      || zip(words, words.dropFirst()).contains { $0 == "fra" && days.contains($1) }
    let isOwn = words.contains { own.contains($0) }
    let isLaw = words.contains { word in laws.contains { word.hasPrefix($0) } } || line.contains("§")
    return isAnswer && isEarlier && isOwn && !isLaw
  }

  private static let givingWay = [
    "erstatte", "afloese", "i stedet for", "bort fra", "traekker", "annullere", "supersede", "replace",
    "disregard",
    "withdraw",
  ]

  private static let answers = [
    "svar", "hoeringssvar", "bidrag", "bemaerkninger", "version", "udgave", "mail", "brev", "fil",
    "kommentarer", "udkastet til svar", "response", "reply", "letter", "comments", "submission",
  ]

  private static let earlier: Set<String> = [
    "tidligere", "foerste", "forrige", "fremsendte", "fremsendt", "tilsendte", "indsendte", "afsendte",
    "gamle",
    "seneste", "sidst", "sendte", "earlier", "previous", "first", "former", "sent", "oprindelige",
  ]

  private static let days: Set<String> = [
    "mandag", "tirsdag", "onsdag", "torsdag", "fredag", "loerdag", "soendag", "igaar", "formiddag",
  ]

  private static let own: Set<String> = [
    "dette", "denne", "vedhaeftede", "vedlagte", "naervaerende", "nedenstaaende", "hermed", "vores", "vi",
    "jeg",
    "min", "mit", "her", "venligst", "bedes", "nyt", "ny", "hoslagte", "this", "our", "attached", "please",
    "kommunens",
  ]

  private static let laws = [
    "lov", "lovforslag", "bekendtgoerelse", "bestemmelse", "paragraf", "vejledning", "regel", "regler",
    "ordning",
  ]
}
