import DanishLaw
import DocumentModel

extension DocumentRole {
  /// What a paper of a hearing is, by its name, its head and its outline.
  ///
  /// - Parameter provisions: how many provisions its outline has; nil where no outline was made.
  public static func guess(document: Document, fileName: String, provisions: Int? = nil) -> DocumentRole {
    let name = fileName.lowercased()
    let named = role(ofName: name)
    let isCertain = named != .consulteeList && (named != .draft || provisions != 0)
    if let named, isCertain { return named }
    let text = LetterText(document)
    let head = text.lines.prefix(12).map { $0.text.lowercased() }
    // A letter is often filed with its list: "Høringsbrev med høringsliste.pdf".
    if named == .consulteeList { return asksForAnswers(text) ? .hearingLetter : .consulteeList }
    if document.message != nil { return .hearingLetter }
    if head.contains(where: isListHeading) { return .consulteeList }
    let signs = [
      "sender hermed", "i høring", "høringsfrist", "bemærkninger", "høringssvar", "senest", "anmode om",
      "frist",
      "venlig hilsen", "høring", "spørgsmål", "kommentar", "indsigelse", "sendes til", "høringsliste",
      "vedlagt", "tilmelding", "til høringsparterne", "høring over", "j.nr", "sagsnr",
    ]
    let sentences = text.sentences.prefix(60)
    let letterSigns = signs.count { sign in sentences.contains { $0.lower.contains(sign) } }
    if head.prefix(8).contains("høringsportalen") || head.prefix(8).contains("om høringsportalen")
      || !text.portalRun().isEmpty
    {
      return .hearingLetter
    }
    let isLong = text.lines.count > 250
    if let provisions, provisions >= 3, letterSigns < 5 || isLong { return .draft }
    if letterSigns >= 4, !isLong { return .hearingLetter }
    if provisions == nil, text.lines.prefix(400).count(where: { isProvision($0.text) }) >= 3 { return .draft }
    if let provisions, provisions > 0 { return .draft }
    if head.prefix(4).contains(where: { $0.hasPrefix("bilag") }) { return .annex }
    return named ?? .other
  }

  /// Whether sentences ask for remarks and name a day for them: a list of names does not.
  private static func asksForAnswers(_ text: LetterText) -> Bool {
    let asking = ["bemærkning", "høringssvar", "kommentar", "comment", "respons", "submission"]
    let until = ["senest", "frist", "inden den", "no later than", "deadline", "by "]
    return text.sentences.prefix(80).contains { sentence in
      asking.contains(where: sentence.lower.contains) && until.contains(where: sentence.lower.contains)
        && !DanishDate.all(in: sentence.lower).isEmpty
    }
  }

  private static func role(ofName name: String) -> DocumentRole? {
    if ["høringsliste", "hoeringsliste", "horingsliste", "høringsparter", "liste over", "_liste"].contains(
      where: name.contains)
    {
      return .consulteeList
    }
    if [
      "høringsbrev", "hoeringsbrev", "horingsbrev", "følgebrev", "foelgebrev", "høringsskrivelse",
      "hearing letter", "brev om ny frist",
    ]
    .contains(where: name.contains) {
      return .hearingLetter
    }
    if ["høringsnotat", "hoeringsnotat", "høringssvar", "hoeringssvar"].contains(where: name.contains) {
      return .other
    }
    if name.hasPrefix("bilag") || name.contains(" bilag") || name.contains("_bilag") {
      // The draft itself is often numbered among the annexes: "Bilag 1 - Udkast til lovforslag.docx".
      return ["udkast", "draft"].contains(where: name.contains) ? .draft : .annex
    }
    if ["udkast", "lovforslag", "bekendtgørelse", "bekendtgoerelse", "draft", "vejledning"].contains(
      where: name.contains)
    {
      return .draft
    }
    return nil
  }

  private static func isListHeading(_ line: String) -> Bool {
    guard line.count < 90 else { return false }
    return ["høringsliste", "høringsparter", "oversigt over høringsparter"].contains(line)
      || line.hasPrefix("høringsliste") || line.contains("liste over hørte")
      || line.contains("oversigt over hørte")
      || line.contains("liste over høringsparter")
  }

  /// "§ 4." or "1. I § 8, stk. 2, ændres": the opening of a provision.
  private static func isProvision(_ line: String) -> Bool {
    let characters = Array(line.prefix(8))
    guard characters.first == "§" else { return false }
    return characters.contains { $0.isNumber }
  }
}
