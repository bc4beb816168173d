import DocumentModel

extension OutlookMessage {
  /// Who wrote to whom, when and about what. The transport's own header goes before what Outlook keeps beside it.
  var header: Message {
    let transport = properties.text(.transportHeaders).map(Self.transport)
    func list(_ name: String, kind: UInt64) -> [MailAddress] {
      let found = transport?.raw(name).map(Addresses.read) ?? []
      return found.isEmpty ? recipients(kind: kind) : found
    }
    func id(_ name: MessageProperties.Name) -> String? {
      properties.text(name).map { $0.filter { $0 != "<" && $0 != ">" && !$0.isWhitespace } }
    }
    let from = transport?.raw("from").flatMap { Addresses.read($0).first }
    return Message(
      from: from.flatMap { $0.address.contains("@") ? $0 : nil } ?? sender ?? from,
      to: list("to", kind: 1), cc: list("cc", kind: 2),
      replyTo: transport?.raw("reply-to").map(Addresses.read) ?? [],
      subject: properties.text(.subject) ?? transport?.text("subject"),
      date: transport?.text("date").flatMap(MailDate.iso) ?? properties.time(.submitTime)
        ?? properties.time(.deliveryTime),
      messageID: id(.messageID), inReplyTo: id(.inReplyTo))
  }

  /// The header as it came; Exchange puts a line of its own before it, "Microsoft Mail Internet Headers Version 2.0".
  private static func transport(_ text: String) -> HeaderFields {
    let bytes = Array(text.utf8)
    let first = bytes.prefix { $0 != 10 }
    let isField = first.contains(UInt8(ascii: ":"))
    return HeaderFields.read(isField || first.count == bytes.count ? bytes[...] : bytes[(first.count + 1)...])
      .0
  }

  private var sender: MailAddress? {
    let name = properties.text(.sentByName) ?? properties.text(.senderName)
    var addresses = [
      properties.text(.sentBySMTP), properties.text(.senderSMTP), properties.text(.smtpAddress),
      properties.text(.sentByAddress), properties.text(.senderAddress),
    ]
    if let name {
      if properties.text(.creatorName) == name { addresses.append(properties.text(.creatorSMTP)) }
      // Who writes to himself too, or stands in a list of all, is known from there.
      let namesake = recipients.first { $0.text(.displayName) == name }
      addresses += [namesake?.text(.smtpAddress), namesake?.text(.address)]
    }
    return Self.address(name: name, among: addresses)
  }

  private func recipients(kind: UInt64) -> [MailAddress] {
    recipients.filter { ($0.number(.recipientType) ?? 1) & 0xF == kind }.compactMap { recipient in
      Self.address(
        name: recipient.text(.displayName), among: [recipient.text(.smtpAddress), recipient.text(.address)])
    }
  }

  /// The name with the first of the addresses that is one. Exchange's own ("/O=…/CN=…", X.500) are names of its
  /// directory, also where they hold an "@"; a name without any address stands alone.
  private static func address(name: String?, among addresses: [String?]) -> MailAddress? {
    for case let address? in addresses + [name] where isAddress(address) {
      return MailAddress(name: name == address ? nil : name, address: address.lowercased())
    }
    return name.map { MailAddress(name: $0, address: "") }
  }

  private static func isAddress(_ text: String) -> Bool {
    text.contains("@") && !text.lowercased().hasPrefix("/o=")
      && !text.unicodeScalars.contains { $0.properties.isWhitespace || $0.value < 0x20 }
  }
}
