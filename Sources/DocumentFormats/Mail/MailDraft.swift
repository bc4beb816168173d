import DocumentModel

/// A mail that somebody is to look at and send: a draft for any mail program (RFC 5322), with `X-Unsent`, which Outlook
/// goes by. Nothing here sends anything.
public struct MailDraft: Sendable, Equatable {
  public var to: [String]
  public var cc: [String]
  public var subject: String
  public var text: String
  /// When it was written: "2026-03-15T08:00:00+01:00".
  public var date: String
  public var attachments: [File]

  public struct File: Sendable, Equatable {
    public var name: String
    public var bytes: [UInt8]

    public init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  public init(
    to: [String], cc: [String], subject: String, text: String, date: String, attachments: [File]
  ) {
    self.to = to
    self.cc = cc
    self.subject = subject
    self.text = text
    self.date = date
    self.attachments = attachments
  }

  /// The mail as a file; the same draft gives the same bytes.
  public var eml: [UInt8] {
    var lines = ["X-Unsent: 1"]
    func field(_ name: String, _ values: [String]) {
      guard !values.isEmpty else { return }
      lines.append("\(name): \(values.joined(separator: ",\r\n "))")
    }
    field("To", to.map { MailWriter.written(MailAddress(name: nil, address: $0)) })
    field("Cc", cc.map { MailWriter.written(MailAddress(name: nil, address: $0)) })
    field("Subject", [MailWriter.encodedWord(subject)])
    field("Date", MailWriter.date(date).map { [$0] } ?? [])
    lines.append("MIME-Version: 1.0")
    // Base64 holds no "=_".
    let boundary = "=_komdir_mail"
    lines.append("Content-Type: multipart/mixed; boundary=\"\(boundary)\"")
    lines.append("")
    let parts =
      [MailWriter.part("text/plain; charset=utf-8", Array(text.utf8))]
      + attachments.map { MailWriter.part(Self.type(of: $0.name), $0.bytes, name: $0.name) }
    var mail = Array((lines.joined(separator: "\r\n") + "\r\n").utf8)
    for part in parts { mail += Array("--\(boundary)\r\n".utf8) + part + [13, 10] }
    return mail + Array("--\(boundary)--\r\n".utf8)
  }

  private static func type(of name: String) -> String {
    switch name.split(separator: ".").last?.lowercased() {
    case "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    case "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    case "odt": "application/vnd.oasis.opendocument.text"
    case "pdf": "application/pdf"
    default: "application/octet-stream"
    }
  }
}
