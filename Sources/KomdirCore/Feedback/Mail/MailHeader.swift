/// A line of a mail's header as mail programs print it above a quoted or forwarded mail.
enum MailHeaderField: Sendable { case from, sent, to, copy, subject }

/// The header field that a line is, and its value; nil for other lines.
func mailHeader(_ line: String) -> (field: MailHeaderField, value: String)? {
  guard let colon = line.prefix(13).firstIndex(of: ":") else {
    return nil
  }
  let name = folded(String(line[..<colon])).trimmingMarks()
  let value = String(line[line.index(after: colon)...]).trimmed
  switch name {
  case "fra", "from", "von": return (.from, value)
  case "sendt", "sent", "dato", "date", "gesendet": return (.sent, value)
  case "til", "to", "an": return (.to, value)
  case "cc", "kopi", "kopi til": return (.copy, value)
  case "emne", "subject", "betreff": return (.subject, value)
  default: return nil
  }
}

extension String {
  /// Without the marks of emphasis that some mail programs put round header names ("*Fra:*").
  fileprivate func trimmingMarks() -> String {
    var text = Substring(self)
    while let first = text.first, first == "*" || first == ">" || first == " " { text = text.dropFirst() }
    while let last = text.last, last == "*" || last == " " { text = text.dropLast() }
    return String(text)
  }
}
