import DocumentModel

/// One mail in a file: the sender's own, or one forwarded or quoted below it.
struct MailPart: Sendable, Equatable {
  enum Voice: Sendable, Equatable {
    /// The sender, or a colleague whose mail was forwarded: it is read.
    case member
    /// The association itself: it is quoted back.
    case secretariat
  }

  var voice: Voice
  /// Header and separator lines above the part.
  var header: [FeedbackLine] = []
  var lines: [FeedbackLine] = []
  /// Name or address in the "From" line.
  var author: String?
}

/// Cuts a mail into its parts at the headers that mail programs print.
///
/// `associationDomain` is the domain the mail was sent to; a part from there, or from anyone who calls himself by the
/// association's names, is the association's own words.
func mailParts(_ lines: [FeedbackLine], to associationDomain: String?, of names: OwnNames) -> [MailPart] {
  var parts = [MailPart(voice: .member)]
  var index = 0
  while index < lines.count {
    if let author = attribution(lines[index].text), index + 1 < lines.count {
      // Quoted with ">": the association's questions stay above their answers, a colleague's mail is read.
      let isOwn = isAssociation(author, domain: associationDomain, names)
      var end = index + 1
      let isMarked = lines[end].quoteDepth > 0
      parts.append(
        MailPart(voice: !isMarked && isOwn ? .secretariat : .member, header: [lines[index]], author: author))
      if isMarked, !isOwn {
        while end < lines.count, lines[end].quoteDepth > 0 {
          var line = lines[end]
          line.quoteDepth -= 1
          parts[parts.count - 1].lines.append(line)
          end += 1
        }
        if end < lines.count { parts.append(MailPart(voice: .member)) }
      }
      index = end
      continue
    }
    if let header = headerBlock(lines, at: index) {
      var part = MailPart(voice: .member, header: Array(lines[index..<header.end]), author: header.author)
      if isAssociation(header.author ?? "", domain: associationDomain, names) { part.voice = .secretariat }
      parts.append(part)
      let isMarked = index < lines.count && lines[index].quoteDepth > 0
      index = header.end
      // A colleague's mail, forwarded with ">" before every line: its words are read.
      while isMarked, part.voice == .member, index < lines.count, lines[index].quoteDepth > 0,
        headerBlock(lines, at: index) == nil
      {
        var line = lines[index]
        line.quoteDepth -= 1
        parts[parts.count - 1].lines.append(line)
        index += 1
      }
    } else {
      parts[parts.count - 1].lines.append(lines[index])
      index += 1
    }
  }
  return parts
}

extension MailPart {
  /// Whether a line is nothing but the name of whom the mail was sent to: "Kim", "Kim Pilgaard,".
  func addresses(_ line: String, in message: Message?) -> Bool {
    let words = foldedWords(line)
    guard (1...3).contains(words.count), line.count <= 40, !line.hasSuffix("."), !line.hasSuffix(":") else {
      return false
    }
    let named = header.compactMap { mailHeader($0.text) }.filter { $0.field == .to || $0.field == .copy }
      .map(\.value)
    let names =
      header.isEmpty ? (message?.to ?? []).compactMap(\.name) : named
    return names.contains { name in
      let parts = Set(foldedWords(name))
      return words.allSatisfy(parts.contains)
    }
  }
}

extension Message {
  /// The domain that the mail was sent to.
  var associationDomain: String? {
    to.first.flatMap { $0.address.split(separator: "@").last.map(String.init) }
  }
}

/// Whether a name or address is the association's.
func isAssociation(_ author: String, domain: String?, _ names: OwnNames) -> Bool {
  let text = folded(author)
  if let domain, !domain.isEmpty, text.contains("@" + folded(domain)) { return true }
  return names.isNamed(in: text.split { !($0.isLetter || $0.isNumber) }.map(String.init))
}

private func headerBlock(_ lines: [FeedbackLine], at start: Int) -> (end: Int, author: String?)? {
  var index = start
  while index < lines.count, isSeparator(lines[index].text) { index += 1 }
  guard index < lines.count else { return nil }
  guard let first = mailHeader(lines[index].text), first.field == .from else { return nil }
  var fields: Set<MailHeaderField> = []
  var author = first.value
  while index < lines.count, let header = mailHeader(lines[index].text) {
    if fields.contains(header.field) { break }
    fields.insert(header.field)
    if header.field == .from { author = header.value }
    index += 1
  }
  guard fields.count >= 2 else { return nil }
  return (index, author)
}

private func isSeparator(_ text: String) -> Bool {
  let text = folded(text)
  if text.count >= 5, text.allSatisfy({ $0 == "_" || $0 == "-" || $0 == "=" || $0 == "*" }) { return true }
  let words = text.filter { $0.isLetter || $0 == " " }.trimmed
  return [
    "oprindelig meddelelse", "original message", "videresendt meddelelse", "forwarded message",
    "videresendt mail", "oprindelig mail", "begin forwarded message", "start paa videresendt besked",
  ].contains(words)
}

/// "Den 2. feb. 2026 kl. 10.14 skrev Lone <…>:", and "On … wrote:"; the author.
private func attribution(_ text: String) -> String? {
  let line = folded(text)
  guard line.hasSuffix(":"), line.count < 160 else { return nil }
  if line.hasPrefix("den ") || line.hasPrefix("d. "), let found = line.range(ofWord: " skrev ") {
    return String(line[found...].dropFirst(7))
  }
  if line.hasPrefix("on "), line.hasSuffix(" wrote:") { return line }
  return nil
}

extension String {
  fileprivate func range(ofWord word: String) -> String.Index? {
    var index = startIndex
    while index < endIndex {
      if self[index...].hasPrefix(word) { return index }
      index = self.index(after: index)
    }
    return nil
  }
}
