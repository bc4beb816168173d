import DocumentFormats
import KomdirCore

// Why the fields of a hearing letter were read as they were.

extension Phrase {
  static let noLetter = Phrase("høringen har intet høringsbrev", "the hearing has no letter")

  /// Each field with its likeliest candidates and what speaks for and against them.
  static func why(_ fields: [HearingLetter.WeighedField]) -> Phrase {
    Phrase(
      fields.compactMap { lines($0, .danish) }.joined(separator: "\n"),
      fields.compactMap { lines($0, .english) }.joined(separator: "\n"))
  }

  private static func lines(_ field: HearingLetter.WeighedField, _ language: Language) -> String? {
    guard !field.candidates.isEmpty else { return nil }
    var lines = ["\(fieldName(field.name)(language)):"]
    for candidate in field.candidates.prefix(3) {
      let percent = Int((candidate.likelihood * 100).rounded())
      lines.append("  \(percent) %  \(candidate.value)   »\(shortQuote(candidate.quote))«")
      let signs = candidate.signs.filter { abs($0.weight) >= 0.2 }.prefix(5)
      for sign in signs { lines.append("         \(signed(sign.weight))  \(Phrase.sign(sign)(language))") }
    }
    return lines.joined(separator: "\n")
  }

  private static func shortQuote(_ quote: String) -> String {
    let line = quote.split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.count > 90 ? line.prefix(89) + "…" : line
  }

  /// "+1.3", "-0.4".
  private static func signed(_ weight: Double) -> String {
    let tenths = Int((weight * 10).rounded())
    return (tenths < 0 ? "-" : "+") + "\(abs(tenths) / 10).\(abs(tenths) % 10)"
  }

  private static func fieldName(_ name: String) -> Phrase {
    switch name {
    case "deadline": Phrase("frist", "deadline")
    case "counted": Phrase("frist, regnet", "deadline, counted")
    case "letterDate": Phrase("brevets dato", "the letter's date")
    case "title": Phrase("titel", "title")
    case "authority": Phrase("myndighed", "authority")
    case "department": Phrase("kontor", "department")
    case "caseNumber": Phrase("sagsnr.", "case no.")
    case "replyTo": Phrase("svar til", "reply to")
    case "cc": Phrase("kopi til", "copy to")
    case "contact": Phrase("kontakt", "contact")
    case "phone": Phrase("telefon", "telephone")
    case "email": Phrase("kontaktens mail", "the contact's mail")
    case "kind": Phrase("art", "kind")
    default: Phrase("runde", "round")
    }
  }
}

extension JSONStream {
  /// Per field its candidates with their signs: `{"deadline":{"confidence","candidates":[{"value","quote","likelihood","signs"}]}}`.
  mutating func evidence(_ fields: [HearingLetter.WeighedField], _ language: Language) {
    for field in fields {
      object(field.name) { json in
        json.field("confidence", field.confidence.rawValue)
        json.list("candidates", field.candidates) { entry, candidate in
          entry.field("value", candidate.value)
          entry.field("quote", candidate.quote)
          entry.key("likelihood")
          entry.value(candidate.likelihood)
          entry.list("signs", candidate.signs) { sign, weighed in
            sign.field("name", weighed.name)
            sign.key("weight")
            sign.value(weighed.weight)
            sign.field("text", Phrase.sign(weighed)(language))
          }
        }
      }
    }
  }
}
