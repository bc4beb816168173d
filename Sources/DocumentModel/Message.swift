/// The header of a mail (RFC 5322, 3.6), decoded.
public struct Message: Sendable, Equatable {
  /// The first author (From).
  public var from: MailAddress?
  /// Receivers (To).
  public var to: [MailAddress]
  /// Receivers of a copy (Cc).
  public var cc: [MailAddress]
  /// Where an answer is asked to go (Reply-To).
  public var replyTo: [MailAddress]
  /// The subject line, decoded.
  public var subject: String?
  /// ISO 8601 with offset; nil when the header is missing or cannot be read.
  public var date: String?
  /// Without angle brackets.
  public var messageID: String?
  /// Without angle brackets.
  public var inReplyTo: String?

  public init(
    from: MailAddress? = nil, to: [MailAddress] = [], cc: [MailAddress] = [], replyTo: [MailAddress] = [],
    subject: String? = nil, date: String? = nil, messageID: String? = nil, inReplyTo: String? = nil
  ) {
    self.from = from
    self.to = to
    self.cc = cc
    self.replyTo = replyTo
    self.subject = subject
    self.date = date
    self.messageID = messageID
    self.inReplyTo = inReplyTo
  }
}

/// A display name and an address.
public struct MailAddress: Sendable, Equatable, Hashable {
  /// The name as shown; nil where only the address is given.
  public var name: String?
  /// Empty where the file knows the name alone.
  public var address: String

  public init(name: String? = nil, address: String) {
    self.name = name
    self.address = address
  }
}

/// A file within a file.
public struct Attachment: Sendable, Equatable {
  /// The name it carries, without folders that would lead out of a target; nil when it has none.
  public var name: String?
  /// The name as the file has it, for showing; never a path to write to. Nil where it is `name`.
  public var storedName: String?
  /// Media type in lower case, such as `application/pdf`.
  public var mediaType: String?
  /// The file itself, decoded from its transport form.
  public var bytes: [UInt8]
  /// Whether it is part of the body's look (a picture in a signature), not something sent along.
  public var isInline: Bool

  public init(
    name: String?, storedName: String? = nil, mediaType: String? = nil, bytes: [UInt8], isInline: Bool = false
  ) {
    self.storedName = storedName == name ? nil : storedName
    self.name = name
    self.mediaType = mediaType
    self.bytes = bytes
    self.isInline = isInline
  }
}
