import DocumentModel

/// One mail of a chain: what its header says.
struct ChainedMail: Equatable {
  var from: MailAddress?
  /// Where answers go by the header; nil where it says nothing.
  var replyTo: String?
  var subject: String?
  /// ISO 8601, or a day.
  var date: String?
  /// Whether the file or the text holds a header for it.
  var isMail = false
}

extension LetterText {
  private static let headerNames: [(name: String, field: HeaderField)] = [
    ("fra:", .from), ("from:", .from), ("von:", .from), ("sendt:", .date), ("sent:", .date), ("dato:", .date),
    ("date:", .date), ("til:", .to), ("to:", .to), ("cc:", .to), ("emne:", .subject), ("subject:", .subject),
    ("vedhæftede filer:", .to), ("vedhæftet:", .to), ("attachments:", .to), ("prioritet:", .to),
  ]

  private enum HeaderField { case from, date, to, subject }

  /// Parts a chain into its mails: quoted headers ("Fra: … Sendt: … Emne: …"), "Den … skrev …:", ">" before lines.
  mutating func divideMails(_ message: Message?) {
    if let message {
      mails[0] = ChainedMail(
        from: message.from, replyTo: message.replyTo.first?.address.lowercased(),
        subject: message.subject.map(singleSpaced), date: message.date, isMail: true)
    }
    var kept: [Line] = []
    var index = 0
    var mail = 0
    while index < lines.count {
      lines[index].text = Self.withoutQuoteMarks(lines[index].text)
      if lines[index].text.isEmpty || Self.isDivider(lines[index].text) {
        index += 1
        continue
      }
      if let (header, end) = header(from: index) {
        mails.append(header)
        mail = mails.count - 1
        index = end
        continue
      }
      var line = lines[index]
      if let writer = Self.wrote(line.text) {
        mails.append(writer)
        mail = mails.count - 1
        index += 1
        continue
      }
      line.mail = mail
      kept.append(line)
      index += 1
    }
    lines = kept
  }

  private static func withoutQuoteMarks(_ text: String) -> String {
    var rest = Substring(text)
    while let first = rest.first, first == ">" || first == "|" { rest = rest.dropFirst().drop { $0 == " " } }
    return String(rest)
  }

  private static func isDivider(_ text: String) -> Bool {
    let lower = text.lowercased()
    if lower.contains("oprindelig meddelelse") || lower.contains("original message")
      || lower.contains("videresendt meddelelse") || lower.contains("videresendt besked")
      || lower.contains("forwarded message")
    {
      return lower.count < 60
    }
    return text.count >= 3 && text.allSatisfy { "_-=*–—".contains($0) }
  }

  /// A quoted header of three lines or more, or two that name who and what; it needs a mail around it or a sender.
  private func header(from start: Int) -> (ChainedMail, end: Int)? {
    var mail = ChainedMail(isMail: true)
    var fields: [HeaderField] = []
    var end = start
    while end < lines.count {
      let text = Self.withoutQuoteMarks(lines[end].text).filter { $0 != "*" }
      guard let (name, field) = Self.headerNames.first(where: { text.lowercased().hasPrefix($0.name) }) else {
        break
      }
      let value = singleSpaced(String(text.dropFirst(name.count)))
      switch field {
      case .from where mail.from == nil: mail.from = Self.address(value)
      case .subject where mail.subject == nil: mail.subject = value
      case .date where mail.date == nil:
        mail.date = DanishDate.all(in: value).first.flatMap { $0.date(year: 0) }?.description
      default: break
      }
      fields.append(field)
      end += 1
    }
    guard mail.from != nil, fields.count >= 3 || fields.count == 2 && fields.contains(.subject),
      fields.contains(.subject) || fields.contains(.date)
    else { return nil }
    // At the top of a paper without a mail's header it heads the paper itself.
    if start <= 3, !mails[0].isMail { return nil }
    return (mail, end)
  }

  private static func address(_ value: String) -> MailAddress {
    let address = MailAddresses.all(in: value).first?.address ?? ""
    var display = singleSpaced(String(value.prefix { !"<[(".contains($0) }))
    if display.contains("@") { display = "" }
    return MailAddress(name: display.isEmpty ? nil : display, address: address)
  }

  /// "Den 15. sep. 2026 kl. 10.11 skrev Grethe Sønderholt <gsh@…>:".
  private static func wrote(_ text: String) -> ChainedMail? {
    guard text.count < 160, text.hasSuffix(":") else { return nil }
    let lower = text.lowercased()
    guard let verb = [" skrev ", " wrote"].compactMap({ lower.range(of: $0) }).first,
      let date = DanishDate.all(in: text).first
    else { return nil }
    let after = String(text[verb.upperBound...])
    let who = after.contains { $0.isLetter } ? after : String(text[..<verb.lowerBound])
    return ChainedMail(
      from: address(who), date: date.date(year: 0)?.description, isMail: true)
  }

  /// The mail that hears is the one with most of a hearing in it; the last word of its sender leads.
  mutating func chooseLead() {
    guard mails.count > 1 else { return }
    var weights = [Int](repeating: 0, count: mails.count)
    for sentence in sentences {
      let mail = lines[sentence.line].mail
      if sentence.contains(.hearing), sentence.contains(.author) || sentence.contains(.send) {
        weights[mail] += 3
      }
      if sentence.contains(.answer), sentence.contains(.limit) || sentence.contains(.deadline) {
        weights[mail] += 2
      }
      if sentence.contains(.draft) { weights[mail] += 1 }
      if sentence.contains(.draft), sentence.contains(.hearing), sentence.contains(.author) {
        weights[mail] += 3
      }
      if sentence.contains(.extend), sentence.contains(.deadline) { weights[mail] += 2 }
    }
    // A covering mail repeats what it forwards: of those that hear, the innermost is the authority's.
    let most = weights.max() ?? 0
    let hearing = weights.indices.last { weights[$0] > 0 && weights[$0] * 2 >= most } ?? 0
    lead = mails.indices.first { $0 <= hearing && isSameSender($0, hearing) } ?? hearing
  }

  /// Whether two mails of the chain come from one house.
  func isSameSender(_ first: Int, _ second: Int) -> Bool {
    if first == second { return true }
    guard let one = mails[first].from, let other = mails[second].from else { return false }
    func domain(_ address: String) -> Substring? {
      address.contains("@") ? address.split(separator: "@").last : nil
    }
    if let left = domain(one.address), let right = domain(other.address) { return left == right }
    if let left = one.name?.lowercased(), let right = other.name?.lowercased(), !left.isEmpty, !right.isEmpty
    {
      return left.hasPrefix(right) || right.hasPrefix(left)
    }
    return false
  }
}
